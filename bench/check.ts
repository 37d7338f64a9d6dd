import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'parse5';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isRefusal } from '../src/base/refusal.ts';
import { drawReport } from '../src/papers/read/made/drawing.fixture.ts';
import { docxOf, xlsxOf } from '../src/papers/read/made/office.fixture.ts';
import { makePdf } from '../src/papers/read/made/pdf.fixture.ts';
import { reports } from '../src/papers/read/made/reports.fixture.ts';
import { readPaper } from '../src/papers/read/read-paper.ts';
import { page } from '../src/papers/read/variants/dress.fixture.ts';
import { HTML } from '../src/papers/read/variants/html.fixture.ts';
import { check } from '../src/report/checks/check.ts';

/** Targets: reports a second and core. */
const HTML_RATE = 150;
const PDF_RATE = 4;
const SECONDS = 4;

/** A real report of five pages, where it lies beside the checkout. */
const REAL = join(import.meta.dirname, '../../shared/reports/hongze-2024.pdf');

type Work = (bytes: Uint8Array) => Promise<unknown>;

/** Reads a report and says what is wrong with it, as `gongkai check` does for each file. */
const ours: Work = async (bytes) => {
  const reading = await readPaper(bytes, '样例');
  if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
  const { report, prose, notes } = reading;
  return check(report, { prose, notes });
};

/** What anybody would take instead, and then has a tree of elements, no figure of which is placed. */
const bareParse: Work = async (bytes) => parse(new TextDecoder().decode(bytes));

/** The text of a PDF as pdf.js gives it: pieces with their places, no cell and no table. */
const bareText: Work = async (bytes) => {
  const cMapUrl = join(import.meta.dirname, '../node_modules/pdfjs-dist/cmaps/');
  const task = getDocument({ data: new Uint8Array(bytes), cMapUrl, cMapPacked: true, verbosity: 0 });
  const pdf = await task.promise;
  let pieces = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    pieces += (await (await pdf.getPage(number)).getTextContent()).items.length;
  }
  await task.destroy();
  return pieces;
};

/** How many a second, over some seconds, one after the other in this thread. */
async function rateOf(work: Work, papers: readonly Uint8Array[], seconds: number): Promise<number> {
  const began = performance.now();
  let done = 0;
  while (performance.now() - began < seconds * 1000) await work(papers[done++ % papers.length]!);
  return done / ((performance.now() - began) / 1000);
}

/** The two in turns, so that what else the machine does falls on both; the median of three rounds each. */
async function compare(
  mine: Work,
  other: Work,
  papers: readonly Uint8Array[],
): Promise<{ mine: number; other: number }> {
  for (const paper of papers.slice(0, 20)) await Promise.all([mine(paper), other(paper)]);
  const rates: { mine: number[]; other: number[] } = { mine: [], other: [] };
  for (let round = 0; round < 3; round++) {
    rates.mine.push(await rateOf(mine, papers, SECONDS / 3));
    rates.other.push(await rateOf(other, papers, SECONDS / 3));
  }
  const median = (values: number[]): number => values.sort((a, b) => a - b)[1]!;
  return { mine: median(rates.mine), other: median(rates.other) };
}

const rateText = (rate: number): string => rate.toFixed(rate < 20 ? 1 : 0).padStart(5);

/** Reading and checking published reports, beside the bare parsers that a user would begin with. */
export async function run(print: (line: string) => void): Promise<boolean> {
  const some = fc.sample(reports('2021'), { seed: 4, numRuns: 20 });
  const dresses = Object.values(HTML);
  const html = some.map((report, i) => new TextEncoder().encode(page(report, dresses[i % dresses.length]!)));
  const made = some.map((report) => makePdf(drawReport('2021', report, { rules: 'lines' })));
  const pages = await compare(ours, bareParse, html);
  print(
    `HTML read and checked  ${rateText(pages.mine)} /s a core  (target ≥ ${HTML_RATE})  parse5 alone ${rateText(pages.other)} /s`,
  );
  const pdfs: readonly (readonly [string, readonly Uint8Array[]])[] = [
    ['PDF, three tables drawn', made],
    ...(existsSync(REAL) ? [['PDF, hongze-2024.pdf  ', [readFileSync(REAL)]] as const] : []),
  ];
  let good = pages.mine >= HTML_RATE;
  for (const [name, papers] of pdfs) {
    const rates = await compare(ours, bareText, papers);
    print(
      `${name} ${rateText(rates.mine)} /s a core  (target ≥ ${PDF_RATE})    getTextContent alone ${rateText(rates.other)} /s`,
    );
    good &&= rates.mine >= PDF_RATE;
  }
  const docx = await rateOf(
    ours,
    some.map((report) => docxOf('2021', report)),
    SECONDS / 2,
  );
  const xlsx = await rateOf(
    ours,
    some.map((report) => xlsxOf('2021', report)),
    SECONDS / 2,
  );
  print(
    `DOCX ${rateText(docx)} /s, XLSX ${rateText(xlsx)} /s a core; peak RSS ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
  return good;
}
