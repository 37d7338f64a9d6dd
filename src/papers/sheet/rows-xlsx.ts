import { type SheetCell, workbook } from './workbook.ts';

export interface RowsSheet {
  readonly title: string;
  readonly creator: string;
  /** The day as of which it says what it says. */
  readonly on: string;
  readonly note: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** So many rows a workbook takes: what is longer is had as CSV, which needs no memory. */
export const MOST_ROWS = 10_000;

const WIDEST = 60;

/** A list as an Excel workbook: title, note, heads that stay, a row for each line. Text is never taken for a formula. */
export function rowsXlsx({ title, creator, on, note, heads, rows }: RowsSheet): Uint8Array {
  const widths = heads.map((head, i) => {
    const longest = Math.max(...[head, ...rows.slice(0, 100).map((row) => String(row[i] ?? ''))].map(widthOf));
    return Math.min(WIDEST, Math.max(8, longest + 2));
  });
  const cells: SheetCell[] = [
    { row: 0, column: 0, columns: heads.length, value: title, look: 'title' },
    { row: 1, column: 0, columns: heads.length, value: note, look: 'note' },
    ...heads.map((value, column): SheetCell => ({ row: 2, column, value, look: 'head' })),
    ...rows.flatMap((row, i) =>
      row.map((value, column): SheetCell => {
        const look = typeof value === 'number' ? 'figure' : 'label';
        return value === null ? { row: i + 3, column, look } : { row: i + 3, column, value, look };
      }),
    ),
  ];
  return workbook({ title, creator, on }, [{ name: title.slice(0, 31), widths, cells, frozen: 3 }]);
}

/** In digits, of which a Chinese character takes two. */
const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (one < '\u0100' ? 1 : 2), 0);
