import type { CanonicalReport, Cell } from '../../report/canonical.ts';
import { REQUEST_COLUMNS } from '../../report/format-requests.ts';
import { leafCodes, REMEDY_CELLS } from '../../report/formats.ts';
import type { GridCell, GridTable, TableCode } from '../../report/layout.ts';
import { slotsOf } from '../office/slots.ts';
import { address, type Sheet, type SheetCell } from './workbook.ts';

type Place = NonNullable<GridCell['at']>;

const WIDTHS: Readonly<Record<TableCode, readonly number[]>> = {
  proactive: [22, 22, 22, 22],
  requests: [10, 12, 44, 9, 9, 9, 9, 9, 9, 9],
  remedies: Array.from({ length: 15 }, () => 8),
};

/** What stands above the table: the title, and when it was published. */
const ABOVE = 2;

/** Table 二, 三 or 四 with its merged cells; a 总计 that is the sum of its parts is a formula, and has its value beside it. */
export function tableSheet(table: GridTable, report: CanonicalReport, title: string, note: string): Sheet {
  const cells = table.rows.map((row) => row.map((cell) => ({ ...cell, rows: cell.rowSpan, columns: cell.colSpan })));
  const slots = slotsOf(cells).flatMap((line, row) =>
    line.map((slot, column) => ({ ...slot, at: [row, column] as const })),
  );
  const first = slots.filter(({ row, column, at }) => row === at[0] && column === at[1]);
  const places = new Map(
    first.flatMap(({ cell, row, column }) => (cell.at ? [[keyOf(cell.at), address(row + ABOVE, column)]] : [])),
  );
  return {
    name: table.caption,
    widths: WIDTHS[table.code],
    frozen: table.headRows > 0 ? ABOVE + table.headRows : 0,
    cells: [
      { row: 0, column: 0, columns: table.columns, value: title, look: 'title' },
      { row: 1, column: 0, columns: table.columns, value: note, look: 'note' },
      ...slots.map(({ cell, row, column, at }): SheetCell => {
        const look = cell.at ? 'figure' : cell.scope === 'row' ? 'label' : 'head';
        const place = { row: at[0] + ABOVE, column: at[1], look } as const;
        // What a merged cell covers has its edges and nothing else.
        if (row !== at[0] || column !== at[1]) return place;
        const content = cell.at ? figure(cell.at, report, places) : { value: cell.text };
        return { ...place, rows: cell.rowSpan, columns: cell.colSpan, ...content };
      }),
    ],
  };
}

const keyOf = ({ row, column }: Omit<Place, 'table'>): string => `${row}|${column}`;

function figure(
  at: Place,
  report: CanonicalReport,
  places: ReadonlyMap<string, string>,
): Pick<SheetCell, 'value' | 'formula'> {
  const value = cellAt(report, at);
  if (value === null) return {};
  const parts = partsOf(at, report);
  const sum = parts.reduce((total, part) => total + Number(cellAt(report, part) ?? 0), 0);
  // A published total that is not the sum stays as it was published: a formula would quietly put it right.
  if (typeof value === 'string' || parts.length === 0 || sum !== value) return { value };
  return { value, formula: `SUM(${ranges(parts.map((part) => places.get(keyOf(part))!))})` };
}

function cellAt(report: CanonicalReport, { table, row, column }: Place): Cell {
  const rows = report[table] as Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  return rows[row]?.[column] ?? null;
}

/** What a total adds up, none for what is no total. Parts with a remark are no numbers, and give no sum. */
function partsOf(at: Place, report: CanonicalReport): Place[] {
  if (at.table === 'requests' && at.column === 'T')
    return REQUEST_COLUMNS.filter(({ code }) => code !== 'T').map(({ code }) => ({ ...at, column: code }));
  if (at.table === 'requests' && at.row === '3.7' && report.format)
    return leafCodes(report.format).map((row) => ({ ...at, row }));
  if (at.table === 'remedies' && at.column === 'total')
    return REMEDY_CELLS.filter(({ code }) => code !== 'total').map(({ code }) => ({ ...at, column: code }));
  return [];
}

/** `D6:D7,D9` of D6, D7, D9; `D4:I4` of D4 to I4. */
export function ranges(addresses: readonly string[]): string {
  const parts: { from: string; to: string }[] = [];
  for (const one of addresses) {
    const last = parts.at(-1);
    if (last && follows(last.to, one)) last.to = one;
    else parts.push({ from: one, to: one });
  }
  return parts.map(({ from, to }) => (from === to ? from : `${from}:${to}`)).join(',');
}

function follows(before: string, after: string): boolean {
  const [a, b] = [split(before), split(after)];
  return (
    (a.column === b.column && a.row + 1 === b.row) ||
    (a.row === b.row && a.column.charCodeAt(0) + 1 === b.column.charCodeAt(0))
  );
}

const split = (at: string) => ({ column: at.replace(/\d+/, ''), row: Number(at.replace(/\D+/, '')) });
