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
  for (const year of [2020, 2021]) await publish(year);
});
afterAll(async () => {
  await browser.close();
  await test.close();
});

async function publish(year: number): Promise<void> {
  const { caseId } = await test.staff('report', { verb: 'open', facts: { year } });
  const does = (verb: string, facts: object = {}) => test.staff('report', { verb, caseId, facts });
  for (const section of ['1', '5', '6']) await does('write', { section, text: `${year}年的情况。` });
  for (const verb of ['submit', 'approve', 'publish']) await does(verb);
}

it('anybody reads the annual reports, in both formats, on every screen', { timeout: JOURNEY_MS }, async () => {
  // Given a reader without scripts
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(test.address);
  await expectGood(page);

  // When they go from the home page to the newest report
  await page.getByRole('link', { name: '阅读2021年年度报告' }).click();
  await expectGood(page);

  // Then it has its six headings, and a figure of table 三 is a number under its headers
  expect(await page.locator('article h2').allTextContents()).toHaveLength(6);
  const cell = page.locator('.grid-requests td').first();
  expect(await cell.textContent()).toBe('0');
  const headers = (await cell.getAttribute('headers'))!.split(' ');
  const texts = await Promise.all(headers.map((id) => page.locator(`#${id}`).textContent()));
  expect(texts).toEqual(['申请人情况', '自然人', '一、本年新收政府信息公开申请数量']);

  // And every bar of a chart stands beside its number
  const chart = page.locator('figure.chart').first();
  expect(await chart.locator('svg.bar').count()).toBeGreaterThan(0);
  expect(await chart.locator('tbody td:first-of-type').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\d+$/)]),
  );

  // When they look for an older one, then it stands in the list
  await page.getByRole('link', { name: '公开年报', exact: true }).click();
  await expectGood(page);
  await page.getByRole('link', { name: '2020年政府信息公开工作年度报告', exact: true }).click();
  await expectGood(page);
  expect(await page.locator('h1').textContent()).toContain('2020年政府信息公开工作年度报告');
  await page.context().close();
});

it.each(['/search', '/search?q=x', '/guide', '/track', '/receipt', '/accessibility', '/site-map', '/nothing-there'])(
  '%s is good on every screen, in ordinary and in large type',
  { timeout: JOURNEY_MS },
  async (path) => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${test.address}${path}`);
    await expectGood(page);
    await page.goto(`${test.address}/?size=large`);
    await page.goto(`${test.address}${path}`);
    await expectGood(page);
    await page.context().close();
  },
);
