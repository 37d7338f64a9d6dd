import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { JOURNEY_MS, openBrowser } from './browser.ts';
import { type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), serveDesk('2026-01-12')]);
  await desk.did('clerk', 'report', { verb: 'open', facts: { year: 2025 } });
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

const SCREENS = [
  '',
  'requests',
  'counter',
  'rectifications',
  'remedies',
  'publications',
  'publications/new',
  'decisions/licence',
  'decisions/penalty',
  'decisions/licence/import',
  'decisions/licence/growth',
  'register/document',
  'reports',
  'reports/2025',
  'reports/import',
  'jobs',
  'calendar',
  'agency',
  'agency/scan-lists',
  'agency/templates',
  'agency/templates/D25',
];

it('every screen of the desk fits a phone of 320 px, and has one main part', { timeout: JOURNEY_MS }, async () => {
  const page = await desk.signIn(browser, 'head');
  const { origin } = new URL(page.url());
  await page.setViewportSize({ width: 320, height: 640 });
  const seen: Record<string, { over: number; mains: number }> = {};
  for (const screen of SCREENS) {
    await page.goto(`${origin}/desk/${screen}`);
    await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle');
    seen[screen] = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      mains: document.querySelectorAll('main').length,
    }));
  }
  expect(seen).toEqual(Object.fromEntries(SCREENS.map((screen) => [screen, { over: 0, mains: 1 }])));
});
