import type { Browser, Page } from 'playwright-core';
import { openPage } from '../browser.ts';
import type { Program } from './program.ts';

type Take = (page: Page, name: string) => Promise<void>;

/** 预算、决算: what a reader sees of final accounts of the sample, and the grid in which a budget is typed. */
export async function takeBudget(browser: Browser, { address, passwordOf }: Program, take: Take): Promise<void> {
  const viewport = { width: 1280, height: 800 };
  const reader = await openPage(browser, { viewport });
  await reader.goto(`${address}/info/column/20-7`);
  await reader
    .getByRole('link', { name: /年度部门决算$/ })
    .first()
    .click();
  await reader.locator('#table-three-public').evaluate((heading) => heading.scrollIntoView());
  await take(reader, 'portal-budget');
  const workbook = await reader.locator('a[href*="/info/fiscal/file/xlsx/"]').first().getAttribute('href');
  const file = await reader.request.get(`${address}${workbook}`);

  const page = await openPage(browser, { viewport });
  await page.goto(`${address}/desk`);
  await page.getByLabel('登录名').fill('section');
  await page.getByLabel('密码').fill(passwordOf('section'));
  await page.locator('button[type=submit]').click();
  await page.locator('.gk-frame main h1').waitFor();
  const facts = { title: '下一年度部门决算', openness: 'public', genre: 'budget', column: '20-7' };
  const headers = { origin: address };
  const drafted = await page.request.post(`${address}/api/v1/publications`, { data: { facts }, headers });
  const { caseId } = (await drafted.json()) as { caseId: string };
  await page.goto(`${address}/desk/publications/${caseId}/tables`);
  await page.locator('input[type=file]').setInputFiles({
    name: '部门决算.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await file.body(),
  });
  await page.getByRole('button', { name: /^一般公共预算财政拨款支出决算表/ }).click();
  await page.getByText('合计和表间数据核对一致').waitFor();
  await take(page, 'desk-budget');
  await page.context().close();
  await reader.context().close();
}
