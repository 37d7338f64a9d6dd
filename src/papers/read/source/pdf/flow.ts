import type { Block, RowCell } from '../../blocks.ts';
import { isBlank, isFigure } from '../../cells.ts';
import { labelForm } from '../../characters.ts';
import { findProactiveRow, REQUEST_FORMS } from '../../labels.ts';
import { expandGrid } from '../grid.ts';
import type { Reached } from './bare/columns.ts';
import { readFlow } from './bare/read-flow.ts';
import type { Sheet } from './marks.ts';
import { findRuled, type RuledTable } from './ruled.ts';
import { chunksOf, linesOf, type TextLine } from './text.ts';

type Item = { readonly y: number } & ({ readonly line: TextLine } | { readonly table: RuledTable });

interface Laid {
  readonly height: number;
  readonly items: readonly Item[];
}

function layOut(sheet: Sheet): Laid {
  const { tables, rest } = findRuled(sheet);
  const lines = linesOf(rest).map((line): Item => ({ y: line.y - line.size, line }));
  const drawn = tables.map((table): Item => ({ y: table.box.y0, table }));
  return { height: sheet.height, items: [...lines, ...drawn].sort((a, b) => a.y - b.y) };
}

const lineText = (line: TextLine): string =>
  chunksOf(line, Number.POSITIVE_INFINITY)
    .map((chunk) => chunk.text)
    .join('');
const masked = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, '');

/** Near the upper or lower edge, where page numbers and running heads stand. */
const isAtEdge = (item: Item, height: number): boolean => item.y < height * 0.1 || item.y > height * 0.88;

/** What stands at the edge of most pages. */
function runningHeads(pages: readonly Laid[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { items, height } of pages) {
    const texts = items.flatMap((item) =>
      'line' in item && isAtEdge(item, height)
        ? [masked(lineText(item.line))].filter((text) => /\p{L}/u.test(text))
        : [],
    );
    for (const text of new Set(texts)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([text, count]) => (count >= 2 && count * 2 > pages.length ? [text] : [])));
}

/** A page number that can be nothing else: 「— 3 —」, 「第 3 页 共 8 页」, 「3/8」. */
const isPageNumber = (text: string): boolean =>
  /^[-—–―·.\s]*第?\s*\d{1,3}\s*页?(?:\s*(?:[/／]|[,，]?\s*共)\s*\d{1,3}\s*页?)?[-—–―·.\s]*$/.test(text) &&
  !/^\s*\d+\s*$/.test(text);

/** Numbers alone in the first or the last line of pages that count them; any other may be a part of a table. */
function bareNumbers(pages: readonly Laid[]): ReadonlySet<Item> {
  const found = pages.flatMap(({ items, height }, page) =>
    (['head', 'foot'] as const).flatMap((edge) => {
      const item = edge === 'head' ? items[0] : items.at(-1);
      if (!item || !('line' in item) || !isAtEdge(item, height)) return [];
      const text = lineText(item.line).trim();
      return /^\d{1,3}$/.test(text) ? [{ item, edge, first: Number(text) - page }] : [];
    }),
  );
  const counted = found.filter(
    (one) =>
      one.first === 1 || found.some((other) => other !== one && other.edge === one.edge && other.first === one.first),
  );
  return new Set(counted.map(({ item }) => item));
}

/** What stands on each page between its running heads and page numbers. */
function withoutRunning(pages: readonly Laid[]): (readonly Item[])[] {
  const heads = runningHeads(pages);
  const within = pages.map(({ items, height }) => ({
    height,
    items: items.filter((item) => {
      if (!('line' in item) || !isAtEdge(item, height)) return true;
      const text = lineText(item.line);
      return !isPageNumber(text) && !heads.has(masked(text));
    }),
  }));
  const numbers = bareNumbers(within);
  return within.map(({ items }) => items.filter((item) => !numbers.has(item)));
}

/** The lines before the first drawn table. */
function linesAtStart(items: readonly Item[]): TextLine[] {
  const end = items.findIndex((item) => !('line' in item));
  return items.slice(0, end === -1 ? items.length : end).flatMap((item) => ('line' in item ? [item.line] : []));
}

interface Cut {
  readonly label: string;
  readonly at: number;
}

/** The innermost label of a row: the last text before its figures. */
function leafOf(cells: readonly RowCell[]): Cut | null {
  const at = cells.findLastIndex((cell) => !cell.carried && cell.text.trim() !== '' && !isFigure(cell.text));
  return at === -1 ? null : { label: cells[at]!.text, at };
}

const WHOLE = new Set(REQUEST_FORMS.values());
const isWhole = (text: string): boolean => WHOLE.has(labelForm(text)) || findProactiveRow(text) !== null;

/**
 * A row that a page break cuts in two: its label begins on one page and ends on the next, and each figure stands in one of
 * the parts. Null where the two are rows of their own.
 */
function joinCut(above: readonly RowCell[], below: readonly RowCell[]): readonly RowCell[] | null {
  const [first, second] = [leafOf(above), leafOf(below)];
  if (!first || !second || isWhole(first.label) || isWhole(second.label)) return null;
  // The columns of outer labels may have no lines on the next page: what counts is the leaf and the figures behind it.
  if (above.length - first.at !== below.length - second.at || !isWhole(first.label + second.label)) return null;
  const joined: RowCell[] = [...above.slice(0, first.at), { ...above[first.at]!, text: first.label + second.label }];
  for (let i = 1; first.at + i < above.length; i++) {
    const [cell, other] = [above[first.at + i]!, below[second.at + i]!];
    if (cell.span !== other.span) return null;
    if (isBlank(other.text)) joined.push(cell);
    else if (isBlank(cell.text)) joined.push({ ...other, carried: cell.carried });
    else return null;
  }
  return joined;
}

type Rows = (Block & { kind: 'row' })[];
const textOfRow = ({ cells }: Rows[number]): string => cells.map((cell) => cell.text).join('|');

/** Without the slivers that a border of two lines leaves: nothing of their own stands in them. */
const withoutSlivers = (rows: readonly Block[]): Rows =>
  rows.filter(
    (row): row is Rows[number] =>
      row.kind === 'row' && row.cells.some((cell) => !cell.carried && cell.text.trim() !== ''),
  );

/** The first row that is no head repeated at the top of a page. */
function afterHead(rows: Rows, blocks: readonly Block[]): number {
  const before = new Set(blocks.flatMap((block) => (block.kind === 'row' ? [textOfRow(block)] : [])));
  let at = 0;
  while (at < rows.length && before.has(textOfRow(rows[at]!)) && leafOf(rows[at]!.cells) !== null) at++;
  return at;
}

/** The blocks of all pages in reading order. Page numbers and running heads go; rows cut by a page break are joined. */
export function readPages(sheets: readonly Sheet[]): Block[] {
  const pages = withoutRunning(sheets.map(layOut));
  const blocks: Block[] = [];
  let table = 0;
  let flow: TextLine[] = [];
  let reached: Reached = { table: 0, heads: [], open: null };
  const endFlow = (next: readonly TextLine[] = []): void => {
    const [found, now] = readFlow(flow, table++, reached, next);
    reached = now;
    blocks.push(...found);
    flow = [];
  };
  for (const [i, items] of pages.entries()) {
    for (const item of items) {
      if ('line' in item) {
        flow.push(item.line);
        continue;
      }
      if (flow.length > 0) endFlow();
      reached = { ...reached, open: null };
      const rows = withoutSlivers(expandGrid(item.table.rows, table++));
      const last = blocks.at(-1);
      const at = last?.kind === 'row' ? afterHead(rows, blocks) : rows.length;
      const joined = last?.kind === 'row' && rows[at] ? joinCut(last.cells, rows[at].cells) : null;
      if (joined && last?.kind === 'row') {
        blocks[blocks.length - 1] = { ...last, cells: joined };
        rows.splice(at, 1);
      }
      blocks.push(...rows);
    }
    endFlow(linesAtStart(pages[i + 1] ?? []));
  }
  return blocks;
}
