import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../journeys/browser.ts';
import { isRefusal, type Refusal } from '../src/base/refusal.ts';
import { reportDocx } from '../src/papers/docx/report-docx.ts';
import { LODGED, noticeAfter, REGISTERED } from '../src/papers/notices/notice.fixture.ts';
import { noticePdf } from '../src/papers/pdf/notice-pdf.ts';
import { reportPaperOf } from '../src/papers/pdf/report-paper.fixture.ts';
import { reportPdf } from '../src/papers/pdf/report-pdf.ts';
import type { ReportPaper } from '../src/papers/report-paper.ts';
import { reportXlsx } from '../src/papers/sheet/report-xlsx.ts';

/** Targets, warm, in ms; how much faster than a browser started to print the report; memory after many documents, in MB. */
const REPORT_MS = 40;
const LETTER_MS = 12;
const DOCX_MS = 80;
const XLSX_MS = 60;
const RATIO = 50;
const MOST_MB = 300;
const DOCUMENTS = 1000;

const ROOT = join(import.meta.dirname, '..');
const report = reportPaperOf(2025);
const letter = noticeAfter(LODGED, REGISTERED)!;

/** Each another document: the same one again would be handed out and not set. */
const aReport = (i: number): ReportPaper => ({ ...report, prose: { ...report.prose, '6': `第${i}份。` } });
const setReport = (i: number) => reportPdf(aReport(i), { kind: 'portal' });
const setLetter = (i: number) => noticePdf({ ...letter, to: `第${i}人` });

async function times(from: number, count: number, work: (i: number) => Promise<unknown>): Promise<number[]> {
  const all: number[] = [];
  for (let i = from; i < from + count; i++) {
    const began = performance.now();
    await work(i);
    all.push(performance.now() - began);
  }
  return all.sort((a, b) => a - b);
}

async function made(work: Promise<Uint8Array | Refusal>): Promise<void> {
  const bytes = await work;
  if (isRefusal(bytes)) throw new Error(JSON.stringify(bytes));
}

const median = (sorted: readonly number[]): number => sorted[sorted.length >> 1]!;

/** In a process of its own: this one has a bundler and a browser's driver in it. */
async function memoryOfMany(): Promise<[early: number, late: number]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(ROOT, 'bench/papers/many.ts'),
    String(DOCUMENTS),
  ]);
  return (JSON.parse(stdout) as number[]).map((bytes) => bytes / 1e6) as [number, number];
}

/** What an office would do instead: the same report's page, printed by a browser that is started for it (cold), or open already. */
async function printedByBrowser(rounds: number): Promise<{ cold: number; open: number }> {
  const html = await pageOf();
  const printWith = async (browser: Browser, i: number) => {
    const page = await openPage(browser);
    await page.setContent(html(aReport(i)));
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

/** The report and a letter as PDF, warm, beside a browser that prints the report; and the memory that many of them leave. */
export async function run(print: (line: string) => void): Promise<boolean> {
  await times(0, 20, (i) => made(setReport(i)));
  await times(0, 20, (i) => made(setLetter(i)));
  const reports = median(await times(20, 100, (i) => made(setReport(i))));
  const letters = median(await times(20, 200, (i) => made(setLetter(i))));
  const [early, late] = await memoryOfMany();
  const docx = median(await times(0, 50, async (i) => void reportDocx(aReport(i))));
  const xlsx = median(await times(0, 50, async (i) => void reportXlsx(aReport(i), null)));
  const { cold, open } = await printedByBrowser(5);
  const ratio = cold / reports;
  print(`report p50      ${reports.toFixed(1)} ms  (target ≤ ${REPORT_MS})`);
  print(`letter p50      ${letters.toFixed(1)} ms  (target ≤ ${LETTER_MS})`);
  print(`Chromium p50    ${cold.toFixed(0)} ms started for the report  ratio ${ratio.toFixed(0)} (≥ ${RATIO})`);
  print(`                ${open.toFixed(0)} ms where it is open already  ratio ${(open / reports).toFixed(0)}`);
  print(`DOCX p50        ${docx.toFixed(1)} ms  (target ≤ ${DOCX_MS})`);
  print(`XLSX p50        ${xlsx.toFixed(1)} ms  (target ≤ ${XLSX_MS})`);
  print(`memory          ${early.toFixed(0)} MB after 100, ${late.toFixed(0)} MB after ${DOCUMENTS} (≤ ${MOST_MB})`);
  const fast = reports <= REPORT_MS && letters <= LETTER_MS && docx <= DOCX_MS && xlsx <= XLSX_MS;
  return fast && ratio >= RATIO && late <= MOST_MB;
}
