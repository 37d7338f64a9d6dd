import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { giveIndexCode, publish } from '../src/portal/info/publish.fixture.ts';
import { JOURNEY_MS, openBrowser, openPage } from './browser.ts';
import { type ServedPortal, servePortal } from './portal.fixture.ts';

/** What a first visit may take over the wire: with 2 Mbit/s that is half a second. */
const MOST_BYTES = 100_000;

let browser: Browser;
let test: ServedPortal;
let item: string;
beforeAll(async () => {
  [browser, test] = await Promise.all([openBrowser(), servePortal()]);
  await giveIndexCode(test, { siteIdCode: '4201000001', icpNumber: '江ICP备00000001号' });
  // As much as the home pages show: ten of the newest, and an annual report.
  for (let i = 1; i <= 10; i++) {
    test.wait(1000);
    const title = `关于做好江州市第${i}批公交线路调整和道路旅客运输组织工作的通知`;
    item = (await publish(test, { title, body: `<p>${'各有关单位认真贯彻执行。'.repeat(200)}</p>` })).indexNumber;
  }
  const { caseId } = await test.staff('report', { verb: 'open', facts: { year: 2025 } });
  for (const section of ['1', '5', '6'] as const)
    await test.staff('report', { verb: 'write', caseId, facts: { section, text: '二〇二五年' } });
  for (const verb of ['submit', 'approve', 'publish']) await test.staff('report', { verb, caseId, facts: {} });
});
afterAll(async () => {
  await browser.close();
  await test.close();
});

/** Every byte of every answer that a browser with an empty cache asks for, heads included, and what it asked for. */
async function firstVisit(path: string): Promise<{ bytes: number; asked: string[] }> {
  const page = await openPage(browser);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const asked: string[] = [];
  let bytes = 0;
  session.on('Network.requestWillBeSent', ({ request }) => void asked.push(request.url));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(test.address + path, { waitUntil: 'networkidle' });
  // A browser with a window asks for the icon as well.
  const icons = await page
    .locator('link[rel~=icon]')
    .evaluateAll((all) => all.map((one) => (one as HTMLLinkElement).href));
  for (const icon of icons) bytes += (await (await fetch(icon)).arrayBuffer()).byteLength;
  await page.context().close();
  return { bytes, asked: [...asked, ...icons] };
}

it.each(['/', '/info', '/info/…'])(
  'a first visit to %s takes at most 100 kB, all of it from here',
  {
    timeout: JOURNEY_MS,
  },
  async (path) => {
    const { bytes, asked } = await firstVisit(path.replace('…', item));
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((url) => !url.startsWith(test.address))).toEqual([]);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  },
);
