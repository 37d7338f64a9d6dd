import { type FiscalContent, tablesOf } from './content.ts';
import { formatMoney } from './money.ts';

/** A cell that a corrected version changes: nothing is overwritten, the old value stands beside the new. */
export interface CellChange {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** Every cell in which two versions differ, by the names in the form; the unit is the newer one's. */
export function cellsBetween(before: FiscalContent | undefined, after: FiscalContent | undefined): CellChange[] {
  const form = after ?? before;
  if (!form) return [];
  const old = new Map(before ? tablesOf(before).map((table) => [table.form.id, table]) : []);
  const fresh = new Map(after ? tablesOf(after).map((table) => [table.form.id, table]) : []);
  return tablesOf(form).flatMap(({ form: { id, name, columns, rows: printed } }) => {
    const [was, is] = [old.get(id), fresh.get(id)];
    const rows = [...new Set([...(was?.byId.keys() ?? []), ...(is?.byId.keys() ?? [])])];
    return rows.flatMap((row) =>
      columns.flatMap((column) => {
        const cell = (table: typeof was) => table?.byId.get(row)?.cells[column.id] ?? null;
        const text = (table: typeof was, content: FiscalContent | undefined) =>
          content ? formatMoney(cell(table), content.unit) : '';
        if (cell(was) === cell(is) && before?.unit === after?.unit) return [];
        const [a, b] = [text(was, before), text(is, after)];
        if (a === b && before?.unit === after?.unit) return [];
        const label = printed.find((one) => one.id === row)?.name ?? (is ?? was)?.byId.get(row)?.name ?? row;
        return [{ table: name, row: label, column: column.name, before: a, after: b }];
      }),
    );
  });
}
