import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { JOURNEY_MS, openBrowser, openPage } from './browser.ts';
import { type ServedPortal, servePortal } from './portal.fixture.ts';

let browser: Browser;
let test: ServedPortal;
beforeAll(async () => {
  [browser, test] = await Promise.all([openBrowser(), servePortal()]);
});
afterAll(async () => {
  await browser.close();
  await test.close();
});

/** More than any page has to be gone through. */
const MOST_STEPS = 60;

/** Goes from field to field, and sees at each where the focus is, until it is at what is looked for. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < MOST_STEPS; i++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const [isThere, outline] = await focused.evaluate(
      (element, wanted) => [element.matches(wanted), getComputedStyle(element).outlineStyle] as const,
      selector,
    );
    expect(outline, await focused.evaluate((element) => element.outerHTML)).not.toBe('none');
    if (isThere) return;
  }
  throw new Error(`no way by keyboard to ${selector}`);
}

it('a request is filled in, checked and sent by keyboard alone', { timeout: JOURNEY_MS }, async () => {
  // Given somebody without a mouse
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${test.address}/apply`);
  test.wait(5000);

  // When they skip what is on every page
  await tabTo(page, 'a.skip');
  await page.keyboard.press('Enter');

  // Then the first field comes next, and each can be filled in
  await tabTo(page, '[name="requester.kind"]');
  await page.keyboard.press('Space');
  await tabTo(page, '[name="requester.name"]');
  await page.keyboard.type('王芳');
  await tabTo(page, '[name="requester.idType"]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '[name="requester.idNumber"]');
  await page.keyboard.type('E00000001');
  await tabTo(page, '[name="requester.phone"]');
  await page.keyboard.type('13800000000');
  await tabTo(page, '[name="items.0.description"]');
  await page.keyboard.type('滨江路改造工程的施工许可文件');
  await tabTo(page, '[name="form"]');
  await page.keyboard.press('Space');
  await tabTo(page, '[name="delivery"]');
  await page.keyboard.press('Space');
  await tabTo(page, 'button[value="check"]');
  await page.keyboard.press('Enter');

  // When they have checked it and send it, then there is the receipt
  await page.getByRole('heading', { name: '核对申请内容' }).waitFor();
  await tabTo(page, 'button[value="send"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/receipt');
  expect(await page.locator('.ticket strong').count()).toBe(2);
  await page.context().close();
});
