import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { giveIndexCode, type Published, publish } from '../src/portal/info/publish.fixture.ts';
import { JOURNEY_MS, openBrowser, openPage } from './browser.ts';
import { type Examiner, openExaminer, type ServedPortal, servePortal } from './portal.fixture.ts';

let browser: Browser;
let test: ServedPortal;
let examiner: Examiner;
let bus: Published;
const expectGood = (page: Page) => examiner.expectGood(page);

const WIDE =
  '<table><caption>各线路首末班时刻和配车</caption><tr><th>线路</th><th>起点首班</th><th>起点末班</th><th>终点首班</th><th>终点末班</th><th>配车数</th></tr><tr><td>1路</td><td>06:00</td><td>22:00</td><td>06:30</td><td>22:30</td><td>18</td></tr></table>';

beforeAll(async () => {
  [browser, test] = await Promise.all([openBrowser(), servePortal()]);
  examiner = await openExaminer(browser);
  await giveIndexCode(test, { siteIdCode: '4201000001', icpNumber: '江ICP备00000001号' });
  await publish(test, {
    title: '机关职能',
    column: '20-2',
    keywords: ['机关职能'],
    body: '<h2>一</h2><p>监督管理。</p>',
  });
  const old = await publish(test, { title: '旧的公交线路方案', documentNumber: '江交〔2019〕1号', genre: 'plan' });
  test.wait(1000);
  bus = await publish(test, { body: `<h2>一、调整线路</h2><p>1路调整走向。</p>${WIDE}` }, [
    { name: '线路图.txt', bytes: new TextEncoder().encode('图') },
  ]);
  await old.does('repeal', { reason: '已被取代', successor: bus.indexNumber });
  test.wait(1000);
  for (let i = 1; i <= 22; i++) {
    test.wait(1000);
    const theme = '道路运输';
    await publish(test, { title: `第${i}批许可`, column: '20-5', genre: 'licence', theme, documentNumber: '' });
  }
  await bus.correct({ body: `<h2>一、调整线路</h2><p>1路、2路调整走向。</p>${WIDE}` }, '漏列一条线路');
});
afterAll(async () => {
  await browser.close();
  await test.close();
});

it('a reader without scripts finds a document by its number and by its words, and reads it', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given a reader without scripts
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${test.address}/info`);
  await expectGood(page);

  // When they look for its number, then it is found and read
  await page.getByRole('searchbox').fill('江交〔2026〕8号');
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('link', { name: '江州市公交线路调整方案' }).first().click();
  expect(new URL(page.url()).pathname).toBe(`/info/${bus.indexNumber}`);
  await expectGood(page);

  // And it shows its record, what was corrected, and what it replaced
  expect(await page.locator('.record').textContent()).toContain(`索引号${bus.indexNumber}`);
  await page.getByText('与上一版的差别').click();
  expect(await page.locator('ins').allTextContents()).toEqual(['增加：、2路']);
  await page.getByRole('link', { name: '旧的公交线路方案' }).first().click();
  expect(await page.getByRole('note').textContent()).toContain('本文件已废止');
  await expectGood(page);

  // When they look for its words instead, then it is found as well
  await page.goto(`${test.address}/search?q=${encodeURIComponent('公交线路')}`);
  expect(await page.getByRole('link', { name: '江州市公交线路调整方案' }).count()).toBe(1);
  await page.context().close();
});

it('a reader with a keyboard alone goes from the column by theme to a publication, and on', {
  timeout: JOURNEY_MS,
}, async () => {
  const page = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  await page.goto(`${test.address}/info`);
  const tabTo = async (name: string) => {
    for (let i = 0; i < 120; i++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const at = document.activeElement;
        const style = at && getComputedStyle(at);
        return { text: at?.textContent?.trim() ?? '', outline: style ? style.outlineStyle : 'none' };
      });
      if (focus.text !== name) continue;
      expect(focus.outline).not.toBe('none');
      return page.keyboard.press('Enter');
    }
    throw new Error(`no way to ${name} by keyboard`);
  };

  await tabTo('全部公开信息');
  await page.getByRole('heading', { level: 1, name: '全部公开信息' }).waitFor();
  await expectGood(page);
  await tabTo('道路运输（22 条）');
  await page.getByText('共 22 条').waitFor();
  await expectGood(page);
  await tabTo('下一页');
  await page.getByRole('link', { name: '回到第一页' }).waitFor();
  expect(await page.locator('.list li').count()).toBe(2);
  await tabTo('第1批许可');
  await page.getByRole('heading', { level: 1, name: '第1批许可' }).waitFor();
  expect(await page.locator('.crumbs').textContent()).toContain('行政许可和其他对外管理服务');
  await page.context().close();
});

it('a first visit to the home page is less than 100 kB over the wire, and asks no other host', {
  timeout: JOURNEY_MS,
}, async () => {
  const page = await openPage(browser, {});
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  const hosts = new Set<string>();
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  session.on('Network.requestWillBeSent', ({ request }) => void hosts.add(new URL(request.url).host));
  await page.goto(test.address, { waitUntil: 'networkidle' });
  expect([...hosts]).toEqual([new URL(test.address).host]);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(100_000);
  await page.context().close();
});

it('a withdrawn publication says so on every screen', { timeout: JOURNEY_MS }, async () => {
  await bus.does('withdraw', { reason: '另行公布' });
  const page = await openPage(browser, { javaScriptEnabled: false });
  const answer = await page.goto(`${test.address}/info/${bus.indexNumber}`);
  expect(answer!.status()).toBe(410);
  await expectGood(page);
  expect(await page.locator('main').textContent()).toContain('撤回原因：另行公布');
  await page.context().close();
});
