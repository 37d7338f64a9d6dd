import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import type { CanonicalReport, Prose } from '../../report/canonical.ts';
import { formatFor } from '../../report/formats.ts';
import { type Block, LIMITS, LimitPassed } from './blocks.ts';
import { traditionalIn } from './characters.ts';
import { findAgency, findTitle, findYear, readProse } from './prose.ts';
import { decodeText } from './source/decode.ts';
import { type Page, readHtml } from './source/html.ts';
import { readLines } from './source/lines.ts';
import { splitRuns } from './source/runs.ts';
import { type Note, Remarks, type Unplaced } from './tables/outcome.ts';
import { readProactive } from './tables/proactive.ts';
import { findRegions } from './tables/regions.ts';
import { readRemedies } from './tables/remedies.ts';
import { readRequests } from './tables/requests.ts';

/** A published report as read. What could not be placed is in `unplaced` and in no cell. */
export interface Reading {
  readonly report: CanonicalReport;
  readonly prose: Prose;
  readonly unplaced: readonly Unplaced[];
  readonly notes: readonly Note[];
}

const MAX_BLOCKS = 30_000;
const TABLES = /<(?:!doctype html|html|body|table|tr|td)\b/i;
const MARKUP = /<(?:div|p|br)\b/i;
const BARS = /^[^\n|]*\|[^\n|]*\|/m;

/** Markdown may have breaks and paragraphs of HTML in it: it is HTML only where its tables are. */
const isHtml = (text: string): boolean => TABLES.test(text) || (MARKUP.test(text) && !BARS.test(text));

function readBlocks(text: string): Page | Refusal {
  try {
    const { blocks, hidden } = isHtml(text) ? readHtml(text) : { blocks: readLines(text), hidden: 0 };
    if (blocks.length > MAX_BLOCKS)
      return refuse({ code: 'read.too-many-lines', facts: { lines: blocks.length, limit: MAX_BLOCKS } });
    return { blocks: splitRuns(blocks), hidden };
  } catch (fault) {
    if (!(fault instanceof LimitPassed)) throw fault;
    return refuse({ code: `read.limit.${fault.limit}`, facts: { limit: LIMITS[fault.limit] } });
  }
}

/**
 * Reads a published annual report (政府信息公开工作年度报告) from text, Markdown or HTML into canonical form. `fileName` only
 * serves the messages. Refuses what is no such report, and what passes a limit; guesses nothing.
 */
export function readReport(bytes: Uint8Array, fileName: string): Reading | Refusal {
  const decoded = decodeText(bytes);
  if (isRefusal(decoded)) return named(decoded, fileName);
  const page = readBlocks(decoded.text);
  if (isRefusal(page)) return named(page, fileName);
  const { blocks, hidden } = page;
  const remarks = new Remarks();
  if (decoded.encoding !== 'utf-8') remarks.note('encoding', { encoding: decoded.encoding });
  if (hidden > 0) remarks.note('hidden', { count: hidden });
  const { proactive, requests, remedies, lines } = findRegions(blocks);
  const end = blocks.at(-1);
  const endsHere = (part: readonly Block[]): boolean => part.length > 0 && part.at(-1) === end;
  const two = readProactive(proactive, endsHere(proactive), remarks);
  const three = readRequests(requests, endsHere(requests), remarks);
  const four = readRemedies(remedies, endsHere(remedies), remarks);
  noteLabels({ 二: proactive, 三: requests, 四: remedies }, remarks);
  const tables = proactive.length + requests.length + remedies.length;
  const title = findTitle(lines);
  if (tables === 0 && title === null) return named(refuse({ code: 'read.no-report' }), fileName);
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
  return { report, prose: readProse(lines), unplaced: remarks.unplaced, notes: remarks.notes };
}

/** How the labels of the tables are written: 钩稽 for 勾稽, traditional characters. */
function noteLabels(tables: Readonly<Record<string, readonly Block[]>>, remarks: Remarks): void {
  for (const [table, blocks] of Object.entries(tables)) {
    const text = blocks
      .flatMap((block) => (block.kind === 'row' ? block.cells.map((c) => c.text) : [block.text]))
      .join(' ');
    if (/钩稽/.test(text)) remarks.note('misprint', { table, text: '钩稽' });
    const old = traditionalIn(text.slice(0, 50_000));
    if (old !== '') remarks.note('traditional', { table, text: old.slice(0, 20) });
  }
}

const named = (refusal: Refusal, fileName: string): Refusal => ({
  refused: refusal.refused.map((reason) => ({ ...reason, facts: { ...reason.facts, file: fileName } })),
});
