import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../src/base/ids.ts';
import type { Shown } from '../src/cases/shown.ts';
import { putShown } from '../src/store/publication/put-shown.ts';
import { aShown } from '../src/store/publication/shown.fixture.ts';
import { JOURNEY_MS, openBrowser, openPage } from './browser.ts';
import { type Examiner, openExaminer, type ServedPortal, servePortal } from './portal.fixture.ts';

let browser: Browser;
let test: ServedPortal;
let examiner: Examiner;
const expectGood = (page: Page) => examiner.expectGood(page);
beforeAll(async () => {
  [browser, test] = await Promise.all([openBrowser(), servePortal()]);
  examiner = await openExaminer(browser);
  await publish({ title: '江州市住房公积金提取管理办法', documentNumber: '江政发〔2020〕12号', genre: 'regulation' });
  await publish({ title: '关于调整住房公积金缴存基数的通知', genre: 'notice', validity: 'lapsed' });
  for (let i = 1; i <= 25; i++)
    await publish({ title: `江州市第${i}批网络预约出租汽车许可名单`, genre: 'licence', column: '20-5' });
});
afterAll(async () => {
  await browser.close();
  await test.close();
});

let last = 0;
async function publish(over: Partial<Shown>): Promise<void> {
  const shown = aShown({ ...over, indexNumber: `1142/2026-${String(++last).padStart(5, '0')}` });
  await test.db.tx((tx) => putShown(tx, 1, newId(), shown));
}

it('a reader without scripts finds, narrows, turns the page, and asks for what is not there', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given a reader without scripts, on the home page
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(test.address);
  await expectGood(page);

  // When they search by the everyday name of a thing
  await page.getByRole('searchbox').fill('网约车');
  await page.getByRole('searchbox').press('Enter');
  await expectGood(page);

  // Then what goes by its official name is found, marked, and the page says why
  expect(await page.getByText('也找了：网络预约出租汽车').count()).toBe(1);
  expect(await page.locator('.found li').count()).toBe(20);
  expect(await page.locator('.found mark').first().textContent()).toBe('网络预约出租汽车');

  // When they turn the page, and narrow another search
  await page.getByRole('link', { name: '下一页' }).click();
  expect(await page.locator('.found li').count()).toBe(5);
  await page.getByRole('searchbox').fill('公积金');
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByRole('link', { name: '失效（1 条）' }).click();
  await expectGood(page);
  expect(await page.locator('.found li a').allTextContents()).toEqual(['关于调整住房公积金缴存基数的通知']);

  // And look for what nobody published, then the form of a request has it filled in
  await page.getByRole('searchbox').fill('滨江隧道检测报告');
  await page.getByRole('searchbox').press('Enter');
  await expectGood(page);
  await page.getByRole('link', { name: /^申请公开“滨江/ }).click();
  expect(await page.getByLabel('信息的名称、文号或者其他特征性描述').inputValue()).toBe('滨江隧道检测报告');
  await page.context().close();
});

it('a reader with scripts is helped as they type, by keyboard alone', { timeout: JOURNEY_MS }, async () => {
  // Given the page of the search
  const page = await openPage(browser);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${test.address}/search`);
  const field = page.getByRole('combobox');

  // When they type the initials of a title, then titles are suggested and said
  await field.pressSequentially('zfgjj');
  await page.getByRole('option').first().waitFor();
  expect(await page.getByRole('option').count()).toBe(2);
  expect(await page.getByRole('status').textContent()).toContain('2 条建议');

  // When they go through them, then the field says which is chosen; Escape closes the list and keeps what was typed
  await field.press('ArrowDown');
  expect(await field.getAttribute('aria-activedescendant')).toBe(
    await page.getByRole('option', { selected: true }).getAttribute('id'),
  );
  await field.press('Escape');
  expect(await page.getByRole('listbox').isVisible()).toBe(false);
  expect(await field.inputValue()).toBe('zfgjj');
  await field.press('Enter');
  expect(await page.locator('.found li').count()).toBe(2);

  // When they begin a request for it instead, then they see what is published of it
  await page.goto(`${test.address}/apply?want=`);
  await page.locator('#items-0-description').fill('请公开江州市住房公积金提取管理办法');
  const link = page.locator('[data-like] a').first();
  await link.waitFor();
  expect(await link.textContent()).toBe('江州市住房公积金提取管理办法（在新窗口打开）');
  expect(errors).toEqual([]);
  await expectGood(page);
  await page.context().close();
});
