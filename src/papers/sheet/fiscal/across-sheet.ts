import { type ShownTable, shownColumns } from '../../../cases/publication/fiscal/content.ts';
import type { MoneyUnit } from '../../../cases/publication/fiscal/money.ts';
import { totalsOf } from '../../../cases/publication/fiscal/sums.ts';
import { ranges } from '../table-sheet.ts';
import { address, type Sheet, type SheetCell } from '../workbook.ts';
import { moneyCell, noteCell, unitLine } from './cells.ts';

/** Title, unit, and a head of three lines: 预算数 and 决算数, what belongs together below them, and each column. */
const AMOUNTS = 5;

/** A table that is printed in one line, as its official form has it: 三公 of final accounts with 12 columns. */
export function acrossSheet(table: ShownTable, unit: MoneyUnit): Sheet {
  const { form, byId, note } = table;
  const columns = shownColumns(table);
  const width = form.rows.length * columns.length;
  const place = (row: string, column: string) =>
    form.rows.findIndex(({ id }) => id === row) * columns.length + columns.findIndex(({ id }) => id === column);
  const at = (row: string, column: string) => address(AMOUNTS, place(row, column));
  const formulas = new Map(
    totalsOf(table).flatMap(({ at: total, parts, sum }) =>
      total.cell === sum
        ? [[at(total.row, total.column), `SUM(${ranges(parts.map((part) => at(part.row, part.column)))})`] as const]
        : [],
    ),
  );
  const head = form.rows.flatMap(({ id: row, name }): SheetCell[] => [
    { row: 2, column: place(row, columns[0]!.id), columns: columns.length, value: name, look: 'head' },
    ...columns.flatMap(({ id, name: said, group }, i): SheetCell[] => {
      const column = place(row, id);
      if (!group) return [{ row: 3, column, rows: 2, value: said, look: 'head' }];
      const own: SheetCell = { row: 4, column, value: group.short, look: 'head' };
      if (columns[i - 1]?.group?.name === group.name) return [own];
      const alike = columns.filter((one) => one.group?.name === group.name).length;
      return [{ row: 3, column, columns: alike, value: group.name, look: 'head' }, own];
    }),
  ]);
  const amounts = form.rows.flatMap(({ id: row }) =>
    columns.map(({ id }) => moneyCell(byId.get(row) ?? null, id, unit, AMOUNTS, place(row, id), formulas)),
  );
  return {
    name: form.name,
    widths: Array.from({ length: width }, () => 14),
    frozen: AMOUNTS,
    cells: [
      { row: 0, column: 0, columns: width, value: form.name, look: 'title' },
      { row: 1, column: 0, columns: width, value: unitLine(unit), look: 'note' },
      ...head,
      ...amounts,
      ...noteCell(note, AMOUNTS + 1, width),
    ],
  };
}
