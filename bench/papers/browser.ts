import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../../journeys/browser.ts';
import type { ReportPaper } from '../../src/papers/report-paper.ts';
import { median, times } from '../measure/times.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What an office would do instead: the same report's page, printed by a browser that is started for it (cold), or open already. */
export async function printedByBrowser(
  rounds: number,
  report: (i: number) => ReportPaper,
): Promise<{ cold: number; open: number }> {
  const html = await pageOf();
  const printWith = async (browser: Browser, i: number) => {
    const page = await openPage(browser);
    await page.setContent(html(report(i)));
    await page.pdf({ format: 'A4', tagged: true });
    await page.context().close();
  };
  const printAlone = async (i: number) => {
    const browser = await openBrowser();
    await printWith(browser, i);
    await browser.close();
  };
  await printAlone(0);
  const cold = median(await times(1, rounds, printAlone));
  const browser = await openBrowser();
  await printWith(browser, 0);
  const open = median(await times(1, rounds, (i) => printWith(browser, i)));
  await browser.close();
  return { cold, open };
}

/** Node runs no .tsx. */
async function pageOf(): Promise<(report: ReportPaper) => string> {
  const outfile = join(ROOT, 'node_modules/.cache/gongkai/bench-report-page.mjs');
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/pages/report/report-page.tsx'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return ((await import(outfile)) as { reportPage: (report: ReportPaper) => string }).reportPage;
}
