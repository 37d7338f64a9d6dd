import { type FiscalContent, type ShownTable, tablesOf } from './content.ts';
import { formatMoney } from './money.ts';

/** A cell that a corrected version changes: nothing is overwritten, the old value stands beside the new. */
export interface CellChange {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What is said of the tables as a whole, or counted beside them, that a corrected version changes. */
export interface HeadChange {
  /** A field of the disclosure (`approvedOn`) or one of its `counts` (`kept`). */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const [NAME, NOTE] = ['名称', '空表说明'];

type Version = FiscalContent | undefined;

/** Every cell in which two versions differ, by the names in the form; the unit is the newer one's. */
export function cellsBetween(before: Version, after: Version): CellChange[] {
  const form = after ?? before;
  if (!form) return [];
  const old = new Map(before ? tablesOf(before).map((table) => [table.form.id, table]) : []);
  const fresh = new Map(after ? tablesOf(after).map((table) => [table.form.id, table]) : []);
  return tablesOf(form).flatMap(({ form: { id, name, columns, rows: printed } }) => {
    const [was, is] = [old.get(id), fresh.get(id)];
    const rows = [...new Set([...(was?.byId.keys() ?? []), ...(is?.byId.keys() ?? [])])];
    const changed = rows.flatMap((row) => {
      const [nameWas, nameIs] = [was?.byId.get(row)?.name, is?.byId.get(row)?.name];
      const fixed = printed.find((one) => one.id === row)?.name;
      const label = fixed ?? `${row} ${nameIs ?? nameWas ?? ''}`.trim();
      const cells = columns.flatMap((column) => {
        const cell = (table: typeof was) => table?.byId.get(row)?.cells[column.id] ?? null;
        const text = (table: typeof was, content: Version) => (content ? formatMoney(cell(table), content.unit) : '');
        if (cell(was) === cell(is) && before?.unit === after?.unit) return [];
        const [a, b] = [text(was, before), text(is, after)];
        if (a === b && before?.unit === after?.unit) return [];
        return [{ table: name, row: label, column: column.name, before: a, after: b }];
      });
      if (fixed || nameWas === undefined || nameIs === undefined || nameWas === nameIs) return cells;
      return [{ table: name, row, column: NAME, before: nameWas, after: nameIs }, ...cells];
    });
    const note = (table: ShownTable | undefined) => table?.note ?? '';
    if (note(was) === note(is)) return changed;
    return [...changed, { table: name, row: '', column: NOTE, before: note(was), after: note(is) }];
  });
}

/** Year, kind, scope, day of approval, unit, rounding and the numbers of 三公, where two versions say it differently. */
export function headBetween(before: Version, after: Version): HeadChange[] {
  const said = ({ year, kind, scope, approvedOn, unit, rounded, counts }: FiscalContent): Record<string, unknown> => ({
    ...{ year, kind, scope, approvedOn, unit, rounded },
    ...counts,
  });
  const [was, is] = [before ? said(before) : {}, after ? said(after) : {}];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({ field, before: String(was[field] ?? ''), after: String(is[field] ?? '') }))
    .filter((one) => one.before !== one.after);
}
