import { type FiscalRow, type ShownTable, shownColumns } from '../../../cases/publication/fiscal/content.ts';
import type { MoneyUnit } from '../../../cases/publication/fiscal/money.ts';
import { totalsOf } from '../../../cases/publication/fiscal/sums.ts';
import { SHEET_WORDS } from '../../../words/papers.ts';
import { say } from '../../../words/word.ts';
import { ranges } from '../table-sheet.ts';
import { address, type Sheet, type SheetCell } from '../workbook.ts';
import { acrossSheet } from './across-sheet.ts';
import { moneyCell, noteCell, unitLine } from './cells.ts';

/** Above the table: its title, and the unit; then the line with the names of the columns. */
const ABOVE = 3;

/** How many empty lines for subjects a template has; it has every column, be it filled in or not. */
export interface SheetOptions {
  readonly blank?: number;
}

/** One table as a sheet: every total that is the sum of its parts is a formula, with its value beside it. */
export function fiscalSheet(table: ShownTable, unit: MoneyUnit, { blank = 0 }: SheetOptions = {}): Sheet {
  const { form } = table;
  if (form.across) return acrossSheet(table, unit);
  const columns = blank > 0 ? form.columns : shownColumns(table);
  const labels = form.subjects ? ['code', 'item'] : ['item'];
  const first = labels.length;
  const width = first + columns.length;
  const lines = withBlanks(table, form.subjects ? blank : 0);
  const rowAt = new Map(lines.flatMap((row, i) => (row ? [[row.id, ABOVE + i] as const] : [])));
  const at = (row: string, column: string) =>
    address(rowAt.get(row)!, first + columns.findIndex(({ id }) => id === column));
  const formulas = new Map(
    totalsOf(table).flatMap(({ at: place, parts, sum }) =>
      typeof place.cell === 'number' && place.cell === sum
        ? [[at(place.row, place.column), `SUM(${ranges(parts.map((part) => at(part.row, part.column)))})`] as const]
        : [],
    ),
  );
  const label = (row: number, column: number, value: string): SheetCell => ({
    ...{ row, column, look: 'label' },
    ...(value === '' ? {} : { value }),
  });
  const cells = lines.flatMap((line, i): SheetCell[] => {
    const row = ABOVE + i;
    const printed = form.rows.find(({ id }) => id === line?.id)?.name;
    const names = [
      ...(form.subjects ? [printed === undefined ? (line?.id ?? '') : ''] : []),
      printed ?? line?.name ?? '',
    ];
    return [
      ...names.map((name, column) => label(row, column, name)),
      ...columns.map(({ id }, c) => moneyCell(line, id, unit, row, first + c, formulas)),
    ];
  });
  return {
    name: form.name,
    widths: [...labels.map((one) => (one === 'code' ? 12 : 34)), ...columns.map(() => 18)],
    frozen: ABOVE,
    cells: [
      { row: 0, column: 0, columns: width, value: form.name, look: 'title' },
      { row: 1, column: 0, columns: width, value: unitLine(unit), look: 'note' },
      ...labels.map(
        (one, column): SheetCell => ({
          ...{ row: 2, column, look: 'head' },
          value: say(SHEET_WORDS, `fiscal.${one}`),
        }),
      ),
      ...columns.map(({ name }, c): SheetCell => ({ row: 2, column: first + c, value: name, look: 'head' })),
      ...cells,
      ...noteCell(table.note, ABOVE + lines.length, width),
    ],
  };
}

/** The rows, with empty ones before the line that they add up to. */
function withBlanks({ rows, form }: ShownTable, blank: number): (FiscalRow | null)[] {
  const end = rows.findIndex(({ id }) => id === form.total);
  const at = end === -1 ? rows.length : end;
  return [...rows.slice(0, at), ...Array.from({ length: blank }, () => null), ...rows.slice(at)];
}
