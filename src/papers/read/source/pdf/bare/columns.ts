import { areOver, areWhole, type Head, overlap, type Span } from './heads.ts';
import type { Row } from './rows.ts';

/** Which table the text has come to, and the heads of its columns: what goes on over a page break. */
export interface Reached {
  readonly table: number;
  readonly heads: readonly Head[];
  /** The last row before the end of the page. */
  readonly open: Row | null;
}

const MOST_FIGURES: Readonly<Record<number, number>> = { 3: 7, 4: 15 };

/** The columns of figures, from left to right: figures of one column lie above each other. */
function columnsOf(rows: readonly Row[], heads: readonly Span[]): Span[] {
  const columns: { x0: number; x1: number }[] = [];
  const figures = rows.flatMap((row) => row.figures);
  const left = Math.min(...figures.map((figure) => figure.x0));
  const extra = heads.filter((head) => head.x1 > left && !figures.some((figure) => overlap(figure, head)));
  for (const { x0, x1 } of [...figures, ...extra].sort((a, b) => a.x0 - b.x0)) {
    const last = columns.at(-1);
    if (last && overlap(last, { x0, x1 })) last.x1 = Math.max(last.x1, x1);
    else columns.push({ x0, x1 });
  }
  return columns;
}

/** The figures in their columns; null where two stand in one, or one in none or in two. */
export function placed(row: Row, columns: readonly Span[]): string[] | null {
  const texts: string[] = columns.map(() => '');
  for (const figure of row.figures) {
    const at = columns.flatMap((column, i) => (overlap(column, figure) ? [i] : []));
    if (at.length !== 1 || texts[at[0]!] !== '') return null;
    texts[at[0]!] = figure.text;
  }
  return texts;
}

/** Whether the figures of each column lie straight above each other: by their left, right or middle. */
function isStraight(rows: readonly Row[], columns: readonly Span[]): boolean {
  return columns.every((column) => {
    const own = rows.flatMap((row) => row.figures.filter((figure) => overlap(figure, column)));
    return [(f: Span) => f.x0, (f: Span) => f.x1, (f: Span) => (f.x0 + f.x1) / 2].some((edge) => {
      const edges = own.map(edge);
      return edges.length < 2 || Math.max(...edges) - Math.min(...edges) < 6;
    });
  });
}

/**
 * Columns that hold for all rows: those of the heads, where each figure stands below one of them; else those that the figures
 * make themselves, where they are as many as the table has. Null where the rows do not agree.
 */
export function agreedColumns(rows: readonly Row[], { table, heads }: Reached): readonly Span[] | null {
  const fits = (columns: readonly Span[]): boolean => rows.every((row) => placed(row, columns) !== null);
  if (areWhole(heads) && fits(heads)) return heads;
  const columns = columnsOf(rows, heads);
  const due = areWhole(heads) ? heads.length : (MOST_FIGURES[table] ?? null);
  const enough = due === null ? columns.length >= 3 : columns.length === due;
  if (table === 3 && !areOver(heads, columns)) return null;
  return enough && fits(columns) && isStraight(rows, columns) ? columns : null;
}
