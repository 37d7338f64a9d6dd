import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { JOURNEY_MS, openBrowser, openPage } from './browser.ts';
import { type Examiner, openExaminer, type ServedPortal, servePortal } from './portal.fixture.ts';

let browser: Browser;
let test: ServedPortal;
let examiner: Examiner;
const expectGood = (page: Page) => examiner.expectGood(page);
beforeAll(async () => {
  [browser, test] = await Promise.all([openBrowser(), servePortal()]);
  examiner = await openExaminer(browser);
});
afterAll(async () => {
  await browser.close();
  await test.close();
});

const submit = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true }).click();

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('自然人').first().check();
  await page.getByLabel('姓名或名称', { exact: true }).fill('王芳');
  await page.getByLabel('证件类型', { exact: true }).selectOption('passport');
  await page.getByLabel('证件号码', { exact: true }).fill('E00000001');
  await page.getByLabel('信息的名称、文号或者其他特征性描述', { exact: true }).fill('滨江路改造工程的施工许可文件');
  await page.getByLabel('电子文档', { exact: true }).check();
  await page.getByLabel('在线获取', { exact: true }).check();
}

it('a citizen without scripts lodges a request, is asked to supplement it, and reads the reply', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given a citizen whose browser runs no scripts
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(test.address);
  await expectGood(page);
  await page.locator('main').getByRole('link', { name: '申请公开政府信息' }).click();
  await expectGood(page);

  // When something is left out, then each error leads to its field, and what was typed is still there
  test.wait(5000);
  await fillIn(page);
  await submit(page, '下一步：核对并提交');
  await expectGood(page);
  expect(await page.title()).toMatch(/^错误：/);
  await page.locator('.errors a').first().click();
  expect(page.url()).toMatch(/#requester-phone$/);
  expect(await page.getByLabel('姓名或名称', { exact: true }).inputValue()).toBe('王芳');

  // When a second item is added and all is filled in, then it can be checked and sent
  await submit(page, '再增加一项信息');
  await page.locator('#items-1-description').fill('该工程的竣工验收报告');
  await page.getByLabel('联系电话').first().fill('13800000000');
  await submit(page, '下一步：核对并提交');
  await expectGood(page);
  expect(await page.locator('main').textContent()).toContain('该工程的竣工验收报告');
  await page
    .locator('#files')
    .setInputFiles({ name: '身份证明.txt', mimeType: 'text/plain', buffer: Buffer.from('护照') });
  await submit(page, '提交申请');
  await expectGood(page);
  const [number, code] = (await page.locator('.ticket strong').allTextContents()) as [string, string];
  expect(number).toMatch(/^2026-\d{5}$/);

  // When the office has confirmed it and asks for a supplement, then the citizen finds that with number and code
  const [row] = await test.db.query<{ case_id: string }>('select case_id from case_index where number = $1', [number]);
  const does = (verb: string, facts: object = {}) => test.staff('request', { verb, caseId: row!.case_id, facts });
  await does('confirm-receipt');
  await does('register');
  await does('ask-to-supplement', { what: '请写明工程的标段。' });
  await page.getByRole('link', { name: '查询办理进度' }).last().click();
  await page.getByLabel('申请编号', { exact: true }).fill(number);
  await page.getByLabel('查询码', { exact: true }).fill('AAAAAAAA');
  await submit(page, '查询');
  await expectGood(page);
  await page.getByLabel('查询码', { exact: true }).fill(code);
  await submit(page, '查询');
  await expectGood(page);
  await page.getByRole('link', { name: '补正申请' }).click();
  await expectGood(page);
  await page.getByLabel('补正内容', { exact: true }).fill('一标段');
  await submit(page, '提交');

  // Then the period runs anew, and every day of it is explained
  expect(await page.locator('main').textContent()).toContain('2026年3月30日');
  await page.getByRole('link', { name: '期限是怎样计算的' }).click();
  await page.locator('summary').click();
  await expectGood(page);

  // When the reply is served, then it can be read in full, with its file
  await does('accept');
  await does('draft-reply', { outcome: 'DISCLOSE', grounds: '属于应当公开的信息。', content: '施工许可文件见附件。' });
  for (const verb of ['review', 'approve']) await does(verb);
  const files = [{ name: '施工许可.txt', bytes: Buffer.from('许可全文') }];
  await test.staff('request', { verb: 'answer', caseId: row!.case_id, facts: {}, files });
  await does('serve', { means: 'electronic' });
  await page.goto(`${test.address}/track`);
  await expectGood(page);
  expect(await page.locator('.letter').first().textContent()).toContain('施工许可文件见附件');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '施工许可.txt' }).click();
  expect((await download).suggestedFilename()).toBe('施工许可.txt');
  await page.context().close();
});

it('a citizen with large type and English forms withdraws a request', { timeout: JOURNEY_MS }, async () => {
  // Given large type and English
  const page = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  await page.goto(`${test.address}/apply`);
  await page.getByRole('link', { name: '长辈版' }).click();
  await page.getByRole('link', { name: 'English' }).click();
  await expectGood(page);

  // When a request is lodged and withdrawn
  test.wait(5000);
  await page.getByLabel('Natural person').check();
  await page.getByLabel('Name', { exact: true }).fill('John Smith');
  await page.getByLabel('Kind of proof of identity').selectOption('passport');
  await page.getByLabel('Number of the proof of identity').fill('P1234567');
  await page.getByLabel('Telephone').first().fill('13900000000');
  await page.getByLabel('Description of the information').fill('The timetable of bus line 5');
  await page.getByLabel('Electronic').check();
  await page.getByLabel('Online').check();
  await submit(page, 'Next: check and send');
  await expectGood(page);
  await submit(page, 'Send the request');
  const [number, code] = (await page.locator('.ticket strong').allTextContents()) as [string, string];
  await page.goto(`${test.address}/track`);
  await page.getByLabel('Number').fill(number);
  await page.getByLabel('Look-up code').fill(code);
  await submit(page, 'Look up');
  await page.getByRole('link', { name: 'Withdraw the request' }).click();
  await expectGood(page);
  await submit(page, 'Withdraw');

  // Then it is ended
  expect(await page.locator('main').textContent()).toContain('Your request was withdrawn.');
  await expectGood(page);
  await page.context().close();
});
