import { type FiscalContent, type ShownTable, shownColumns } from '../../cases/publication/fiscal/content.ts';
import { formatMoney } from '../../cases/publication/fiscal/money.ts';
import { grouped } from './grouped.ts';

interface Props {
  readonly table: ShownTable;
  readonly unit: FiscalContent['unit'];
}

/**
 * A table that is printed in one line, as its official form has it (三公 of final accounts): 预算数 and 决算数 with six columns
 * each, below a head that a screen reader can follow, since every cell of it says what it stands over.
 */
export function AcrossTable({ table, unit }: Props) {
  const { form, byId } = table;
  const columns = shownColumns(table);
  const isFirst = (at: number) => columns[at]!.group?.name !== columns[at - 1]?.group?.name;
  const alike = (name: string) => columns.filter(({ group }) => group?.name === name).length;
  return (
    <>
      <thead>
        <tr>
          {form.rows.map(({ id, name }) => (
            <th key={id} scope="colgroup" colSpan={columns.length}>
              {name}
            </th>
          ))}
        </tr>
        <tr>
          {form.rows.flatMap(({ id: row }) =>
            columns.map(({ id, name, group }, at) => {
              if (!group)
                return (
                  <th key={`${row} ${id}`} scope="col" rowSpan={2}>
                    {name}
                  </th>
                );
              return isFirst(at) ? (
                <th key={`${row} ${id}`} scope="colgroup" colSpan={alike(group.name)}>
                  {group.name}
                </th>
              ) : null;
            }),
          )}
        </tr>
        <tr>
          {form.rows.flatMap(({ id: row }) =>
            columns.map(({ id, group }) =>
              group ? (
                <th key={`${row} ${id}`} scope="col">
                  {group.short}
                </th>
              ) : null,
            ),
          )}
        </tr>
      </thead>
      <tbody>
        <tr>
          {form.rows.flatMap(({ id: row }) =>
            columns.map(({ id }) => (
              <td key={`${row} ${id}`}>{grouped(formatMoney(byId.get(row)?.cells[id] ?? null, unit))}</td>
            )),
          )}
        </tr>
      </tbody>
    </>
  );
}
