import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, JOURNEY_MS, openBrowser, openPage } from './browser.ts';
import { type Addresses, fillPortal } from './every-page.fixture.ts';
import { type ServedPortal, servePortal } from './portal.fixture.ts';

/** How a reader looks at the pages: on a phone, at a desk, in large type. */
const READERS = { phone: 320, desk: 1280, 'large type': 320 } as const;
/** The colours that a reader may ask for; the pages are otherwise the same. */
const COLOURS = [
  { colorScheme: 'dark', contrast: null },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
] as const;
/** Answers with bytes, and not with a page. */
const FILE = /\.[a-z|():?]+\)?\}?$|\/files?\/|\/search\/suggest$|^\/sitemap/;

let browser: Browser;
let test: ServedPortal;
let addresses: Addresses;
const pages = new Map<string, Page>();

beforeAll(async () => {
  [browser, test] = await Promise.all([openBrowser(), servePortal()]);
  const filled = await fillPortal(test);
  addresses = filled.addresses;
  for (const [name, width] of Object.entries(READERS)) {
    const page = await openPage(browser, { viewport: { width, height: 900 } });
    await page.goto(`${test.address}/track`);
    await page.locator('#number').fill(filled.request.number);
    await page.locator('#code').fill(filled.request.code);
    await page.locator('main form button[type=submit]').first().click();
    await page.getByRole('heading', { name: filled.request.number }).waitFor();
    if (name === 'large type') await page.goto(`${test.address}/?size=large`);
    pages.set(name, page);
  }
}, JOURNEY_MS);
afterAll(async () => {
  await browser.close();
  await test.close();
});

it('every route of the portal that answers with a page is in the table, and none that is not there', () => {
  const routes = test.portal.app.routes.filter(({ method, path }) => method === 'GET' && !FILE.test(path));
  expect(Object.keys(addresses).sort()).toEqual([...new Set(routes.map(({ path }) => path))].sort());
});

it.each(Object.keys(READERS))(
  'every page is accessible and no wider than the screen: %s',
  {
    timeout: JOURNEY_MS,
  },
  async (name) => {
    const page = pages.get(name)!;
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    for (const address of Object.values(addresses).flat()) {
      await page.goto(test.address + address);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) faults.push(`${address} is ${over} px too wide`);
      const headings = await page.locator('h1').count();
      if (headings !== 1) faults.push(`${address} has ${headings} headings of the first level`);
      await expectAccessible(page).catch((error: Error) => faults.push(error.message));
    }
    expect(faults).toEqual([]);
  },
);

it('the text of every page has contrast in the dark, and where more of it is asked for', {
  timeout: JOURNEY_MS,
}, async () => {
  const page = pages.get('phone')!;
  const faults: string[] = [];
  for (const address of Object.values(addresses).flat()) {
    await page.goto(test.address + address);
    for (const colours of COLOURS) {
      await page.emulateMedia(colours);
      const said = (error: Error) => faults.push(`${JSON.stringify(colours)} ${error.message}`);
      await expectAccessible(page, ['color-contrast']).catch(said);
    }
  }
  await page.emulateMedia({ colorScheme: null, contrast: null });
  expect(faults).toEqual([]);
});

it('the keyboard reaches every link, button and field of every page, in order, and its focus is seen', {
  timeout: JOURNEY_MS,
}, async () => {
  const page = pages.get('desk')!;
  const faults: string[] = [];
  for (const address of Object.values(addresses).flat()) {
    await page.goto(test.address + address);
    const count = await page.evaluate(markReachable);
    for (let i = 0; i < count; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(focused);
      if (at.index === i && at.isSeen) continue;
      faults.push(`${address}: step ${i} of ${count} is at ${at.index}, ${at.text}${at.isSeen ? '' : ', not seen'}`);
      break;
    }
  }
  expect(faults).toEqual([]);
});

/** Numbers what the keyboard should reach, in the order of the page. */
function markReachable(): number {
  let count = 0;
  const radios = new Set<string>();
  for (const one of document.querySelectorAll<HTMLElement>(
    'a[href],button,input,select,textarea,summary,[tabindex="0"]',
  )) {
    if (one.tabIndex < 0 || one.closest('[hidden]') || one.matches('[type=hidden],:disabled')) continue;
    if (one.closest('details:not([open])') && one.tagName !== 'SUMMARY') continue;
    if (one instanceof HTMLInputElement && one.type === 'radio') {
      // Of a group without a choice the keyboard reaches the first, of one with a choice the chosen one.
      const chosen = document.querySelector<HTMLInputElement>(`input[name="${one.name}"]:checked`) ?? one;
      if (radios.has(one.name) || chosen !== one) continue;
      radios.add(one.name);
    }
    one.dataset.reach = String(count++);
  }
  return count;
}

function focused(): { index: number; text: string; isSeen: boolean } {
  const at = document.activeElement as HTMLElement | null;
  const styles = [at, at?.closest('.cards li')].map((one) => one && getComputedStyle(one));
  const isSeen = styles.some((style) => style && style.outlineStyle !== 'none' && style.outlineWidth !== '0px');
  return { index: Number(at?.dataset.reach ?? -1), text: at?.textContent?.trim().slice(0, 30) ?? '', isSeen };
}
