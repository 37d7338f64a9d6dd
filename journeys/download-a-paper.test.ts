import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, JOURNEY_MS, openBrowser } from './browser.ts';
import { type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
let caseId: string;
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), serveDesk('2025-03-03')]);
  const facts = {
    channel: 'counter',
    requester: { kind: 'A', name: '王芳', idType: 'passport', idNumber: 'E00000001', phone: '000-1234567' },
    items: [{ description: '2024年公路养护计划' }],
    form: 'paper',
    delivery: 'pickup',
  };
  caseId = (await desk.did('clerk', 'request', { verb: 'lodge', facts })).caseId;
  await desk.did('clerk', 'request', { verb: 'register', caseId, facts: {} });
  await desk.did('clerk', 'report', { verb: 'open', facts: { year: 2025 } });
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

/** The file that a link brings, and its name. */
async function downloaded(page: Page, link: string | RegExp): Promise<{ name: string; bytes: Uint8Array }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const pageOf = (ofd: Uint8Array): string => strFromU8(unzipSync(ofd)['Doc_0/Pages/Page_0/Content.xml']!);

it('a clerk takes the report and a notice away as OFD, and is told that it is experimental', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given a clerk who looks at the report of the year
  const page = await desk.signIn(browser, 'clerk');
  await page.goto(new URL('/desk/reports/2025', page.url()).href);

  // When they take it as OFD
  const report = await downloaded(page, /下载 OFD（实验性）/);
  await expectAccessible(page);

  // Then it is the report, with its text
  expect(report.name).toMatch(/2025年政府信息公开工作年度报告\.ofd$/);
  expect(pageOf(report.bytes)).toContain('一、总体情况');

  // When they take the receipt of a request as OFD
  await page.goto(new URL(`/desk/requests/${caseId}`, page.url()).href);
  const notice = await downloaded(page, /下载 OFD（实验性）：.*登记回执/);
  await expectAccessible(page);

  // Then it is the receipt
  expect(notice.name).toBe('政府信息公开申请登记回执（2025-00001）.ofd');
  expect(pageOf(notice.bytes)).toContain('2025-00001');

  // And on a narrow screen the downloads are in reach too
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByRole('link', { name: /下载 OFD（实验性）/ }).scrollIntoViewIfNeeded();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});
