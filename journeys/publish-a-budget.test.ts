import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inventFiscal } from '../src/cases/publication/fiscal/invented.fixture.ts';
import { fiscalXlsx } from '../src/papers/sheet/fiscal/fiscal-files.ts';
import { expectAccessible, JOURNEY_MS, openBrowser, openPage } from './browser.ts';
import { doVerb, type Login, type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
let folder: string;
let caseId: string;
const TITLE = '2026年江州市交通运输局部门预算';
const CONTENT = {
  ...{ title: TITLE, openness: 'public', column: '20-7', genre: 'budget', theme: '交通运输' },
  ...{ issuers: ['江州市交通运输局'], madeOn: '2026-02-20', abstract: '部门预算公开表和情况说明。' },
};

beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), serveDesk('2026-03-02')]);
  folder = await mkdtemp(join(tmpdir(), 'gongkai-budget-'));
  const settings = { indexCode: '000014349' };
  await desk.did('head', 'agency', { verb: 'set', facts: { settings, why: '启用索引号' } });
  ({ caseId } = await desk.did('section', 'publication', { verb: 'draft', facts: CONTENT }));
  const budget = inventFiscal('budget', () => 123_457, 2026);
  const cells = budget.tables[4]!.rows.find(({ id }) => id === '2140101')!.cells;
  cells.project = (cells.project as number) + 1;
  const of = { title: TITLE, agency: '江州市交通运输局', on: '2026-03-02' };
  await writeFile(join(folder, '预算.xlsx'), fiscalXlsx({ ...budget, approvedOn: '2026-02-20' as never }, of));
});
afterAll(async () => {
  await browser.close();
  await desk.close();
  await rm(folder, { recursive: true });
});

it('a budget with a cell wrong by 0.01 is stopped, mended in the grid, and after the chain a reader sees it', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given a drafter who imports the workbook of the finance section
  const page = await desk.signIn(browser, 'section');
  await page.goto(`${desk.address}/desk/publications/${caseId}`);
  await page.getByRole('button', { name: '录入预决算表' }).click();
  await page.getByRole('heading', { name: '预决算表', level: 1 }).waitFor();
  await page.locator('input[type=file]').setInputFiles(join(folder, '预算.xlsx'));

  // Then the wrong cell is found before anything is saved, and both sides are named
  const found = page
    .getByRole('status')
    .getByText(/校验R8不符/)
    .first();
  await found.waitFor();
  expect(await found.innerText()).toMatch(
    /《一般公共预算支出情况表》“2140101 行政运行”行“合计”列（2469\.14）.*“项目支出”列（1234\.58）.*相差0\.01元/,
  );
  await page.getByRole('button', { name: /^一般公共预算支出情况表/ }).click();
  await expectAccessible(page);

  // When it is saved as it is, it cannot be submitted
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  await page.locator('.gk-why-not summary').first().click();
  await page
    .getByText(/相差0\.01元/)
    .first()
    .waitFor();
  await expectAccessible(page);

  // When the cell is mended in the grid, the check agrees
  await page.getByRole('button', { name: '录入预决算表' }).click();
  await page.getByRole('button', { name: /^一般公共预算支出情况表/ }).click();
  await page.getByLabel('行政运行 项目支出', { exact: true }).last().fill('1,234.57');
  await page.keyboard.press('Enter');
  await page.getByText('合计和表间数据核对一致').waitFor();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  await page.getByText('2026-03-12').first().waitFor();
  await doVerb(page, 'submit');
  await page.context().close();

  // And the chain reviews it, the tables before their eyes
  const chain: [Login, string, object][] = [
    ['section-head', 'review-section', {}],
    ['secrecy', 'review-secrecy', { basis: '不涉及国家秘密。' }],
    ['head', 'review-office', {}],
    ['leader', 'approve', {}],
    ['publisher', 'publish', {}],
  ];
  for (const [login, verb, facts] of chain) await desk.did(login, 'publication', { verb, caseId, facts });

  // Then a reader finds nine tables, and the amount
  for (const width of [1280, 320]) {
    const reader = await openPage(browser, { viewport: { width, height: 800 } });
    await reader.goto(`${desk.address}/info/000014349/2026-00001`);
    await reader.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    expect(await reader.locator('table.fiscal').count()).toBe(9);
    const row = reader.locator('section[aria-labelledby="table-general"] tr').filter({ hasText: '2140101' });
    expect(await row.innerText()).toMatch(/2,469\.14\s+1,234\.57\s+1,234\.57/);
    await expectAccessible(reader);
    await reader.getByRole('link', { name: '历年对照' }).click();
    await reader.getByRole('heading', { name: /历年对照/, level: 1 }).waitFor();
    await expectAccessible(reader);
    await reader.context().close();
  }
});
