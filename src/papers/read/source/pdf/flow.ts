import type { Block, RowCell } from '../../blocks.ts';
import { isBlank, isFigure } from '../../cells.ts';
import { labelForm } from '../../characters.ts';
import { findProactiveRow, REQUEST_FORMS } from '../../labels.ts';
import { expandGrid } from '../grid.ts';
import { isPageNumber, readFlow } from './columns.ts';
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
      'line' in item && isAtEdge(item, height) ? [masked(lineText(item.line))] : [],
    );
    for (const text of new Set(texts)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([text, count]) => (count >= 2 && count * 2 > pages.length ? [text] : [])));
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
  if (above.length !== below.length) return null;
  const [first, second] = [leafOf(above), leafOf(below)];
  if (!first || !second || first.at !== second.at || isWhole(first.label) || isWhole(second.label)) return null;
  if (!isWhole(first.label + second.label)) return null;
  const joined: RowCell[] = [];
  for (const [i, cell] of above.entries()) {
    const other = below[i]!;
    if (cell.span !== other.span) return null;
    if (i < first.at) joined.push(cell);
    else if (i === first.at) joined.push({ ...cell, text: first.label + second.label });
    else if (isBlank(other.text)) joined.push(cell);
    else if (isBlank(cell.text)) joined.push({ ...other, carried: cell.carried });
    else return null;
  }
  return joined;
}

/** The blocks of all pages in reading order. Page numbers and running heads go; rows cut by a page break are joined. */
export function readPages(sheets: readonly Sheet[]): Block[] {
  const pages = sheets.map(layOut);
  const heads = runningHeads(pages);
  const blocks: Block[] = [];
  let table = 0;
  let flow: TextLine[] = [];
  const endFlow = (): void => {
    blocks.push(...readFlow(flow, table++));
    flow = [];
  };
  for (const { items, height } of pages) {
    for (const item of items) {
      if ('line' in item) {
        const text = lineText(item.line);
        const edge = isAtEdge(item, height);
        if (!(edge && (isPageNumber(text) || heads.has(masked(text))))) flow.push(item.line);
        continue;
      }
      if (flow.length > 0) endFlow();
      const rows = expandGrid(item.table.rows, table++);
      const last = blocks.at(-1);
      const next = rows[0];
      const joined = last?.kind === 'row' && next?.kind === 'row' ? joinCut(last.cells, next.cells) : null;
      if (joined && last?.kind === 'row') {
        blocks[blocks.length - 1] = { ...last, cells: joined };
        rows.shift();
      }
      blocks.push(...rows);
    }
    endFlow();
  }
  return blocks;
}
