import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import type { CanonicalReport, Prose } from '../../report/canonical.ts';
import { formatFor } from '../../report/formats.ts';
import { isReportCsv, readReportCsv } from '../sheet/read-report-csv.ts';
import { type Block, LIMITS, LimitPassed } from './blocks.ts';
import { traditionalIn } from './characters.ts';
import { findAgency, findTitle, findYear, readProse } from './prose.ts';
import { decodeText } from './source/decode.ts';
import { type Page, readHtml } from './source/html.ts';
import { readLines } from './source/lines.ts';
import { splitRuns } from './source/runs.ts';
import { type Note, Remarks, type Unplaced } from './tables/outcome.ts';
import { readProactive } from './tables/proactive.ts';
import { findRegions, textsOf } from './tables/regions.ts';
import { readRemedies } from './tables/remedies.ts';
import { readRequests } from './tables/requests.ts';

/** A published report as read. What could not be placed is in `unplaced` and in no cell. */
export interface Reading {
  readonly report: CanonicalReport;
  readonly prose: Prose;
  readonly unplaced: readonly Unplaced[];
  readonly notes: readonly Note[];
  /** What the file is made of, in reading order: for comparing by eye. */
  readonly source: readonly Block[];
}

const MAX_BLOCKS = 30_000;
const TABLES = /<(?:!doctype html|html|body|table|tr|td)\b/i;
const MARKUP = /<(?:div|p|br)\b/i;
const BARS = /^[^\n|]*\|[^\n|]*\|/m;

/** Markdown may have breaks and paragraphs of HTML in it: it is HTML only where its tables are. */
const isHtml = (text: string): boolean => TABLES.test(text) || (MARKUP.test(text) && !BARS.test(text));

/** What `work` gives, or the refusal for the limit that it passed. */
export function withinLimits<T>(work: () => T): T | Refusal {
  try {
    return work();
  } catch (fault) {
    return refusalFor(fault);
  }
}

export function refusalFor(fault: unknown): Refusal {
  if (!(fault instanceof LimitPassed)) throw fault;
  return refuse({ code: `read.limit.${fault.limit}`, facts: { limit: LIMITS[fault.limit] } });
}

const pageOf = (text: string): Page => (isHtml(text) ? readHtml(text) : { blocks: readLines(text), hidden: 0 });

/**
 * Reads a published annual report (政府信息公开工作年度报告) from text, Markdown, HTML or our own CSV into canonical form. `fileName` only
 * serves the messages. Refuses what is no such report, and what passes a limit; guesses nothing.
 */
export function readReport(bytes: Uint8Array, fileName: string): Reading | Refusal {
  if (isReportCsv(bytes)) return named(readReportCsv(bytes), fileName);
  const decoded = decodeText(bytes);
  if (isRefusal(decoded)) return named(decoded, fileName);
  const page = withinLimits(() => pageOf(decoded.text));
  if (isRefusal(page)) return named(page, fileName);
  const remarks = new Remarks();
  if (decoded.encoding !== 'utf-8') remarks.note('encoding', { encoding: decoded.encoding });
  if (decoded.broken > 0) remarks.note('broken-bytes', { count: decoded.broken });
  if (page.hidden > 0) remarks.note('hidden', { count: page.hidden });
  return named(placeBlocks(page.blocks, remarks), fileName);
}

/** The report that stands in the blocks of a file, whatever kind of file it is. */
export function placeBlocks(all: readonly Block[], remarks: Remarks): Reading | Refusal {
  if (all.length > MAX_BLOCKS) {
    return refuse({ code: 'read.too-many-lines', facts: { lines: all.length, limit: MAX_BLOCKS } });
  }
  const blocks = splitRuns(all);
  const { proactive, requests, remedies, lines, another } = findRegions(blocks);
  if (another) remarks.note('another-report', {});
  const end = blocks.at(-1);
  const endsHere = (part: readonly Block[]): boolean => part.length > 0 && part.at(-1) === end;
  const two = readProactive(proactive, endsHere(proactive), remarks);
  const three = readRequests(requests, endsHere(requests), remarks);
  const four = readRemedies(remedies, endsHere(remedies), remarks);
  noteLabels({ 二: proactive, 三: requests, 四: remedies }, remarks);
  const tables = proactive.length + requests.length + remedies.length;
  const title = findTitle(lines);
  if (tables === 0 && title === null) return refuse({ code: 'read.no-report' });
  const year = findYear(title, lines);
  const rows = Object.keys(three.requests).length;
  if (rows === 0 && Object.keys(two.proactive).length === 0) remarks.note('no-table', {});
  const report: CanonicalReport = {
    agency: findAgency(title, lines),
    year,
    format: rows === 0 ? null : (three.shape ?? two.shape ?? (year === null ? null : formatFor(year).id)),
    proactive: two.proactive,
    requests: three.requests,
    remedies: four,
  };
  return { report, prose: readProse(lines), unplaced: remarks.unplaced, notes: remarks.notes, source: all };
}

/** How the labels of the tables are written: 钩稽 for 勾稽, traditional characters. */
function noteLabels(tables: Readonly<Record<string, readonly Block[]>>, remarks: Remarks): void {
  for (const [table, blocks] of Object.entries(tables)) {
    const text = blocks.flatMap((block) => textsOf(block)).join(' ');
    if (/钩稽/.test(text)) remarks.note('misprint', { table, text: '钩稽' });
    const old = traditionalIn(text.slice(0, 50_000));
    if (old !== '') remarks.note('traditional', { table, text: old.slice(0, 20) });
  }
}

/** Names the file in each reason of a refusal. */
export function named<T extends object>(answer: T | Refusal, fileName: string): T | Refusal {
  if (!isRefusal(answer)) return answer;
  return { refused: answer.refused.map((reason) => ({ ...reason, facts: { ...reason.facts, file: fileName } })) };
}
