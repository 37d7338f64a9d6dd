/**
 * Takes the pictures of the README and the guide (docs/pictures/): starts the program on a fresh folder, leads one request
 * as the staff would, and photographs what citizen and staff see, the papers that come out and what a check prints. `npm run pictures`.
 */
import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { withText } from '../src/papers/templates/template.fixture.ts';
import { openBrowser, openPage } from './browser.ts';
import { takeBudget } from './pictures/budget.ts';
import { checkReports } from './pictures/checked-reports.ts';
import { takePaper, takeTerminal } from './pictures/paper.ts';
import { type Program, startProgram } from './pictures/program.ts';
import { signIn, type Told, tellStory } from './pictures/story.ts';

const FOLDER = new URL('../docs/pictures/', import.meta.url).pathname;
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 780 };

async function takePicture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${FOLDER}${name}.png`, animations: 'disabled', caret: 'hide' });
}

async function atPortal(browser: Browser, { address }: Program, told: Told): Promise<void> {
  const page = await openPage(browser, { viewport: WIDE });
  await page.goto(`${address}/`);
  await takePicture(page, 'portal-home');
  await page.goto(`${address}/apply`);
  await takePicture(page, 'portal-apply');
  await page.goto(`${address}/reports/2021`);
  await page.locator('#section-3').evaluate((heading) => heading.scrollIntoView());
  await takePicture(page, 'portal-report');
  await page.goto(`${address}/track`);
  await page.locator('#number').fill(told.number);
  await page.locator('#code').fill(told.lookupCode);
  await page.locator('main form button[type=submit]').first().click();
  await page.getByRole('heading', { name: told.number }).waitFor();
  await takePicture(page, 'portal-status');
  await page.goto(`${address}/track/days`);
  await takePicture(page, 'portal-days');
  await page.context().close();

  const phone = await openPage(browser, { viewport: PHONE });
  await phone.goto(`${address}/`);
  await takePicture(phone, 'portal-home-phone');
  await phone.context().close();
}

async function atDesk(browser: Browser, { address, passwordOf }: Program, told: Told): Promise<void> {
  const page = await openPage(browser, { viewport: WIDE });
  await page.goto(`${address}/desk`);
  await page.getByLabel('登录名').fill('clerk');
  await page.getByLabel('密码').fill(passwordOf('clerk'));
  await page.locator('button[type=submit]').click();
  await page.getByText(told.number).first().waitFor();
  await takePicture(page, 'desk');
  await page.goto(`${address}/desk/requests/${told.caseId}`);
  await page.locator('[data-verb=draft-reply]').first().waitFor();
  await takePicture(page, 'desk-case');
  await page.locator('[data-verb=draft-reply]').first().click();
  const drawer = page.locator('.ant-drawer');
  await drawer.getByLabel('办理结果').click();
  await page.locator('.ant-select-item-option', { hasText: '部分公开' }).first().click();
  await drawer
    .getByLabel('事实、理由和依据')
    .fill(
      '该报告中的检测方法涉及青云大桥检测有限公司的商业秘密，公开会对其合法权益造成损害，不予公开；其余部分予以公开。',
    );
  await drawer.getByLabel('答复内容').fill('现将《青云大桥 2025 年结构检测报告》的检测结论和养护计划提供给您。');
  await page.waitForTimeout(500);
  await takePicture(page, 'desk-verb');
  await page.goto(`${address}/desk/reports/2021`);
  const cell = page.getByRole('button', { name: /予以公开/ }).last();
  await cell.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  await cell.click();
  await page.locator('.ant-drawer tbody tr').first().waitFor();
  await page.waitForTimeout(500);
  await takePicture(page, 'desk-report');
  await page.goto(`${address}/desk/reports/import`);
  const published = Buffer.from(await (await fetch(`${address}/reports/2019.pdf`)).arrayBuffer());
  const file = { name: '2019年度报告.pdf', mimeType: 'application/pdf', buffer: published };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('所有数字都有位置').waitFor();
  await page.waitForTimeout(500);
  await takePicture(page, 'desk-import');
  await page.goto(`${address}/desk/calendar`);
  await page.locator('main table, main svg').first().waitFor();
  await page.waitForTimeout(500);
  await takePicture(page, 'desk-calendar');
  await page.context().close();
}

/** What a section sees: the comments on one of its drafts. */
async function atSectionsDesk(browser: Browser, { address, passwordOf }: Program): Promise<void> {
  const page = await openPage(browser, { viewport: WIDE });
  await page.goto(`${address}/desk`);
  await page.getByLabel('登录名').fill('section');
  await page.getByLabel('密码').fill(passwordOf('section'));
  await page.locator('button[type=submit]').click();
  await page
    .getByRole('region', { name: /公众意见待处理/ })
    .getByRole('link')
    .first()
    .click();
  await page
    .getByRole('link', { name: /^意见20/ })
    .first()
    .waitFor();
  await page.waitForTimeout(500);
  await takePicture(page, 'desk-comments');
  await page.context().close();
}

/** What the head of the disclosure office sees: a template that is checked, and jobs. */
async function atHeadsDesk(browser: Browser, { address, passwordOf }: Program): Promise<void> {
  const page = await openPage(browser, { viewport: WIDE });
  await page.goto(`${address}/desk`);
  await page.getByLabel('登录名').fill('head');
  await page.getByLabel('密码').fill(passwordOf('head'));
  await page.locator('button[type=submit]').click();
  await page.locator('.gk-frame main h1').waitFor();
  await page.goto(`${address}/desk/agency/templates/D14`);
  const faulty = withText('D14', (document) =>
    document.replace('{主送}', '{收件人}').replace('{救济途径}', '救济见{救济途径}').replace('{日期}', '｛日期｝'),
  );
  const file = { name: '不予公开告知书.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(faulty) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('main .ant-alert-error').waitFor();
  await page.waitForTimeout(500);
  await takePicture(page, 'desk-template');
  for (const list of ['reports', 'requests']) {
    await page.goto(`${address}/desk/${list}`);
    await page.getByRole('button', { name: '批量导出' }).click();
    await page.getByRole('button', { name: '开始制作' }).click();
    await page.waitForURL('**/desk/jobs');
  }
  await page.getByText('正在制作').waitFor();
  await takePicture(page, 'desk-jobs');
  await page.context().close();
}

async function onPaper(browser: Browser, program: Program, told: Told): Promise<void> {
  const Cookie = await signIn(program, 'clerk');
  const fetchBytes = async (path: string) =>
    new Uint8Array(await (await fetch(`${program.address}${path}`, { headers: { Cookie } })).arrayBuffer());
  await takePaper(browser, await fetchBytes('/reports/2021.pdf'), [1, 2], `${FOLDER}paper-report.png`);
  const request = `/api/v1/requests/${told.caseId}`;
  const { notices } = JSON.parse(new TextDecoder().decode(await fetchBytes(request))) as {
    notices: { seq: number; key: string; code: string }[];
  };
  const { seq, key } = notices.find(({ code }) => code === 'D05')!;
  const notice = await fetchBytes(`${request}/notices/${seq}/${encodeURIComponent(key)}/pdf`);
  await takePaper(browser, notice, [1], `${FOLDER}paper-d05.png`);
  await takeTerminal(browser, 'gongkai check .', await checkReports(program), `${FOLDER}check.png`);
}

const program = await startProgram();
const browser = await openBrowser();
try {
  await mkdir(FOLDER, { recursive: true });
  const told = await tellStory(program);
  await atPortal(browser, program, told);
  await atDesk(browser, program, told);
  await atSectionsDesk(browser, program);
  await atHeadsDesk(browser, program);
  await takeBudget(browser, program, takePicture);
  await onPaper(browser, program, told);
} finally {
  await browser.close();
  await program.end();
}
