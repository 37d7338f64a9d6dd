import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isRefusal, type Refusal } from '../src/base/refusal.ts';
import { reportDocx } from '../src/papers/docx/report-docx.ts';
import { LODGED, noticeAfter, REGISTERED } from '../src/papers/notices/notice.fixture.ts';
import { noticePdf } from '../src/papers/pdf/notice-pdf.ts';
import { reportPaperOf } from '../src/papers/pdf/report-paper.fixture.ts';
import { reportPdf } from '../src/papers/pdf/report-pdf.ts';
import type { ReportPaper } from '../src/papers/report-paper.ts';
import { reportXlsx } from '../src/papers/sheet/report-xlsx.ts';
import { median, times } from './measure/times.ts';
import { printedByBrowser } from './papers/browser.ts';
import { printedByOffice } from './papers/office.ts';

/** Targets, warm, in ms; how much faster than LibreOffice or Chromium, started to print the report; memory after many documents, in MB. */
const REPORT_MS = 40;
const LETTER_MS = 12;
const DOCX_MS = 80;
const XLSX_MS = 60;
const RATIO = 50;
const MOST_MB = 300;
const DOCUMENTS = 1000;
/** Of what is started anew each time. */
const ROUNDS = 5;

const ROOT = join(import.meta.dirname, '..');
const report = reportPaperOf(2025);
const letter = noticeAfter(LODGED, REGISTERED)!;

/** Each another document: the same one again would be handed out and not set. */
const aReport = (i: number): ReportPaper => ({ ...report, prose: { ...report.prose, '6': `第${i}份。` } });
const setReport = (i: number) => reportPdf(aReport(i), { kind: 'portal' });
const setLetter = (i: number) => noticePdf({ ...letter, to: `第${i}人` });

async function made(work: Promise<Uint8Array | Refusal>): Promise<void> {
  const bytes = await work;
  if (isRefusal(bytes)) throw new Error(JSON.stringify(bytes));
}

/** In a process of its own: this one has a bundler and a browser's driver in it. */
async function memoryOfMany(): Promise<[early: number, late: number]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(ROOT, 'bench/papers/many.ts'),
    String(DOCUMENTS),
  ]);
  return (JSON.parse(stdout) as number[]).map((bytes) => bytes / 1e6) as [number, number];
}

/** The report and a letter as PDF, warm, beside a browser and an office that print the report; and the memory that many of them leave. */
export async function run(print: (line: string) => void): Promise<boolean> {
  await times(0, 20, (i) => made(setReport(i)));
  await times(0, 20, (i) => made(setLetter(i)));
  const reports = median(await times(20, 100, (i) => made(setReport(i))));
  const letters = median(await times(20, 200, (i) => made(setLetter(i))));
  const [early, late] = await memoryOfMany();
  const docx = median(await times(0, 50, async (i) => void reportDocx(aReport(i))));
  const xlsx = median(await times(0, 50, async (i) => void reportXlsx(aReport(i), null)));
  const browser = await printedByBrowser(ROUNDS, aReport);
  const office = await printedByOffice(ROUNDS, aReport);
  const ratios = [browser.cold / reports, office ? office.cold / reports : 0] as const;
  print(`report p50      ${reports.toFixed(1)} ms  (warm, target ≤ ${REPORT_MS})`);
  print(`letter p50      ${letters.toFixed(1)} ms  (warm, target ≤ ${LETTER_MS})`);
  print(`Chromium p50    ${browser.cold.toFixed(0)} ms started for the report  ratio ${ratios[0].toFixed(0)}`);
  print(
    `                ${browser.open.toFixed(0)} ms where it is open already  ratio ${(browser.open / reports).toFixed(0)}`,
  );
  print(
    office
      ? `LibreOffice p50 ${office.cold.toFixed(0)} ms started for the report  ratio ${ratios[1].toFixed(0)}  (${office.version}, of our DOCX)`
      : 'LibreOffice     not installed: not measured',
  );
  const measured = office ? 'LibreOffice or Chromium, both measured' : 'Chromium alone, LibreOffice not measured';
  print(`best ratio      ${Math.max(...ratios).toFixed(0)}  (target ≥ ${RATIO}: ${measured}, started for the report)`);
  print(`DOCX p50        ${docx.toFixed(1)} ms  (target ≤ ${DOCX_MS})`);
  print(`XLSX p50        ${xlsx.toFixed(1)} ms  (target ≤ ${XLSX_MS})`);
  print(`memory          ${early.toFixed(0)} MB after 100, ${late.toFixed(0)} MB after ${DOCUMENTS} (≤ ${MOST_MB})`);
  const fast = reports <= REPORT_MS && letters <= LETTER_MS && docx <= DOCX_MS && xlsx <= XLSX_MS;
  return fast && Math.max(...ratios) >= RATIO && late <= MOST_MB;
}
