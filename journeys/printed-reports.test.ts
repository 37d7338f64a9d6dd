import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '../src/base/refusal.ts';
import { reports } from '../src/papers/read/made/reports.fixture.ts';
import { readPaper } from '../src/papers/read/read-paper.ts';
import { tally } from '../src/papers/read/sites/measure.fixture.ts';
import { sitePage } from '../src/papers/read/sites/site.fixture.ts';
import { SITES } from '../src/papers/read/sites/sites.fixture.ts';
import { JOURNEY_MS, openBrowser, openPage } from './browser.ts';
import { BASE, LOOKS } from './printed-reports.fixture.ts';

/** A foreign column, or labels that lie apart: what has no certain place is listed. */
const MOSTLY_LISTED = new Set(['last year behind, bare', 'labels broken, bare']);
/** Every large figure is broken over lines: none of those is read. */
const BROKEN = new Set(['thin spaces between thousands, bare']);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await openPage(browser);
}, JOURNEY_MS);
const sum = { right: 0, wrong: 0, listed: 0, lost: 0 };
afterAll(async () => {
  process.stdout.write(
    `cells of ${Object.keys(LOOKS).length} looks of PDF: ${sum.right} right, ${sum.wrong} wrong, ${sum.listed} listed, ${sum.lost} lost\n`,
  );
  await browser?.close();
});

describe.each(['2019', '2021'] as const)('a report in the form of %s, printed by a browser', (id) => {
  it.each(Object.entries(LOOKS))('%s', { timeout: JOURNEY_MS }, async (name, look) => {
    const report = fc.sample(reports(id), { seed: 21, numRuns: 1 })[0]!;
    const html = sitePage(report, SITES[look.site ?? 'plain']!);
    const styled = (look.html ?? ((same: string) => same))(html).replace(
      '</head>',
      `<style>${BASE}${look.css}</style></head>`,
    );
    await page.setContent(styled);
    const margin = { top: '40px', bottom: '40px', left: '30px', right: '30px' };
    const bytes = await page.pdf({ format: 'A4', margin, ...look.pdf });
    const reading = await readPaper(new Uint8Array(bytes), '样例.pdf');
    if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
    const { right, wrong, listed, lost } = tally(report, reading);
    sum.right += right;
    sum.wrong += wrong.length;
    sum.listed += listed;
    sum.lost += lost.length;
    expect(wrong).toEqual([]);
    if (MOSTLY_LISTED.has(name)) return;
    expect(lost).toEqual([]);
    expect(listed).toBeLessThan(right * (BROKEN.has(name) ? 0.12 : 0.06));
    expect(reading.report).toMatchObject({ agency: report.agency, year: report.year, format: id });
  });
});
