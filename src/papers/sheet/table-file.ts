import type { Day } from '../../base/day.ts';
import { csvLine } from './csv.ts';
import { type Sheet, type SheetCell, workbook } from './workbook.ts';

export const TABLE_FORMATS = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export const TABLE_MEDIA: Readonly<Record<TableFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

const BYTE_ORDER_MARK = '\uFEFF';
const NARROW = 14;
const WIDE = 28;

/** A header and rows of text as a file for a spreadsheet. Every cell is text, so that a long number keeps its digits. */
export function tableFile(
  format: TableFormat,
  name: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  on: Day,
): Uint8Array {
  if (format === 'csv')
    return new TextEncoder().encode(BYTE_ORDER_MARK + [heads, ...rows].map((line) => csvLine(line)).join(''));
  const line = (cells: readonly string[], row: number, look: SheetCell['look']) =>
    cells.flatMap((value, column): SheetCell[] => (value === '' ? [] : [{ row, column, value, look }]));
  const sheet: Sheet = {
    name,
    frozen: 1,
    widths: heads.map((head) => (head.length > 8 ? WIDE : NARROW)),
    cells: [...line(heads, 0, 'head'), ...rows.flatMap((cells, i) => line(cells, i + 1, 'label'))],
  };
  return workbook({ title: name, creator: '', on }, [sheet]);
}
