import type { RequestCells } from '../../../report/canonical.ts';
import { REQUEST_COLUMNS } from '../../../report/format-requests.ts';
import { FORMATS, type FormatId, figureRows } from '../../../report/formats.ts';
import type { Block } from '../blocks.ts';
import { isBlank, isFigure } from '../cells.ts';
import { labelForm } from '../characters.ts';
import { findRequestRow, isRequestColumn, isRequestCorner, REQUEST_FORMS } from '../labels.ts';
import { type Entry, readEntries, type Value } from './entries.ts';
import { Remarks } from './outcome.ts';
import { readCells } from './pick.ts';
import { codeOf, findPlaces, isCounting, sevenOf, turnedOrder } from './request-columns.ts';

const COLUMNS = REQUEST_COLUMNS.map((column) => column.code);
const HEADINGS = new Set(FORMATS['2021'].requests.filter((r) => r.kind === 'heading').map((r) => r.code));

/** A row of table 三 that has its seven cells; `code` is null where its label is not beside it. */
interface Found {
  code: string | null;
  readonly label: string;
  readonly cells: readonly Value[];
  /** Which columns they stand in nobody can tell. */
  readonly placeless: boolean;
}

const isLabel = (text: string): boolean => findRequestRow(text) !== null;

/** `text` goes on with `label`: broken labels, and remarks in brackets behind them. */
function continues(label: string, text: string): boolean {
  if (isRequestColumn(text)) return false;
  const code = findRequestRow(label);
  const whole = code === null ? null : REQUEST_FORMS.get(code);
  const form = labelForm(text);
  if (whole) return form === '' || whole.includes(form);
  return findRequestRow(label + text) !== null;
}

/** The rows among the entries. Where the table has rows, figures outside of them (page numbers) are none of its cells. */
function findRows(entries: readonly Entry[], remarks: Remarks): Found[] {
  const drawn = entries.some((entry) => entry.form === 'row' && entry.values.length >= 5);
  const places = findPlaces(entries);
  const turned = turnedOrder(entries, places);
  const rows: Found[] = [];
  for (const entry of entries) {
    if (drawn && entry.form === 'lines' && (codeOf(entry) === null || entry.values.length < 3)) continue;
    if (isHead(entry, rows) || isCounting(entry)) continue;
    const texts = entry.values.map((value) => value.text);
    const label = entry.labels.at(-1) ?? '';
    const code = codeOf(entry);
    if (entry.values.length === 0) {
      if (code !== null && !HEADINGS.has(code) && label !== '总计' && label !== '其他' && !drawn) {
        remarks.note('row-without-cells', { table: '三', label });
      }
      continue;
    }
    const blank = texts.every(isBlank);
    // It takes its part in the order of the rows.
    if (entry.form === 'placeless') {
      rows.push({ code: null, label, cells: entry.values, placeless: true });
      continue;
    }
    const cells = sevenOf(entry, places.get(entry.table), turned);
    if (!cells || (blank && code === null)) {
      if (!blank) remarks.leave('三', reasonOf(entry, code), label || null, texts);
      continue;
    }
    // 「六、其他处理」 is a heading in format 2021 and a row in 2019: which, the whole table tells.
    if (code !== null && HEADINGS.has(code) && code !== '3.6') {
      if (!blank) remarks.leave('三', 'heading-with-figures', label, texts);
      continue;
    }
    rows.push({ code, label, cells, placeless: false });
  }
  return rows;
}

/** The heads of the columns: two of them in a row, or 其他 and 总计 before any row. */
function isHead(entry: Entry, rows: readonly Found[]): boolean {
  const values = entry.values.filter((value) => !isBlank(value.text)).map((value) => value.text);
  if (values.some(isFigure)) return false;
  if (values.some((text) => isRequestColumn(text) || isRequestCorner(text))) return true;
  if (entry.labels.filter(isRequestColumn).length > 1) return true;
  const last = entry.labels.at(-1);
  return rows.length === 0 && last !== undefined && isRequestColumn(last);
}

function reasonOf(entry: Entry, code: string | null): 'cut-off' | 'no-label' | 'wrong-number-of-cells' {
  if (entry.last && entry.values.length < COLUMNS.length) return 'cut-off';
  return code === null ? 'no-label' : 'wrong-number-of-cells';
}

/** The codes that stand between two rows in the form of `format`. */
function between(format: FormatId, before: string | null, after: string | null): readonly string[] {
  const codes = figureRows(format).map((row) => row.code);
  const from = before === null ? 0 : codes.indexOf(before) + 1;
  const to = after === null ? codes.length : codes.indexOf(after);
  return before !== null && from === 0 ? [] : codes.slice(from, Math.max(from, to));
}

/**
 * Rows without a label beside them take the form's order, where between the labelled rows around them exactly as many are
 * missing: then there is one reading. Otherwise they stay without a code.
 */
function fillInOrder(rows: Found[], format: FormatId, remarks: Remarks): void {
  let i = 0;
  while (i < rows.length) {
    if (rows[i]!.code !== null) {
      i++;
      continue;
    }
    let end = i;
    while (end < rows.length && rows[end]!.code === null) end++;
    // A label that is not of the form (其中：网上申请) names another row than the one that is missing.
    const strange = rows.slice(i, end).some((row) => /\p{L}/u.test(row.label) && findRequestRow(row.label) === null);
    const before = rows[i - 1]?.code ?? null;
    const after = rows[end]?.code ?? null;
    const missing = before === null && after === null ? [] : between(format, before, after);
    if (missing.length === end - i && !strange) {
      missing.forEach((code, k) => {
        rows[i + k]!.code = code;
        if (!rows[i + k]!.placeless) remarks.note('filled-in-order', { table: '三', row: code });
      });
    }
    i = end;
  }
}

/** 2021 where a row of 3.6.x is there; 2019 where 3.6 has cells and no 3.6.x; null where neither is in the text. */
function shapeOf(rows: readonly Found[]): FormatId | null {
  if (rows.some((row) => row.code?.startsWith('3.6.'))) return '2021';
  return rows.some((row) => row.code === '3.6') ? '2019' : null;
}

export interface RequestsRead {
  readonly requests: Record<string, RequestCells>;
  readonly shape: FormatId | null;
}

/** Reads table 三 out of its blocks. `endsText`: nothing follows them, so that the last row may be cut off. */
export function readRequests(blocks: readonly Block[], endsText: boolean, remarks: Remarks): RequestsRead {
  const rows = findRows(readEntries(blocks, isLabel, continues, endsText), remarks);
  const shape = shapeOf(rows);
  for (const format of shape ? [shape] : (['2019', '2021'] as const)) fillInOrder(rows, format, remarks);
  const final = shapeOf(rows);
  const requests: Record<string, RequestCells> = {};
  for (const row of rows) {
    const texts = row.cells.map((value) => value.text);
    if (row.placeless) remarks.leave('三', 'no-places', row.label || null, texts);
    else if (row.code === null) remarks.leave('三', 'no-label', row.label || null, texts);
    else if (row.code === '3.6' && final === '2021') {
      if (!texts.every(isBlank)) remarks.leave('三', 'heading-with-figures', row.label, texts);
    } else {
      const cells = readCells('三', row.label, row.cells, COLUMNS, row.code in requests ? new Remarks() : remarks);
      const first = requests[row.code];
      if (!first) requests[row.code] = cells as RequestCells;
      else if (COLUMNS.some((column) => first[column] !== cells[column])) {
        remarks.leave('三', 'second-value', row.label, texts);
      }
    }
  }
  return { requests: inOrder(requests), shape: final };
}

function inOrder(requests: Record<string, RequestCells>): Record<string, RequestCells> {
  const codes = FORMATS['2021'].requests.map((row) => row.code);
  return Object.fromEntries(codes.flatMap((code) => (requests[code] ? [[code, requests[code]]] : [])));
}
