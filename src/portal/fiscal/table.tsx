import {
  type FiscalContent,
  type FiscalRow,
  isEmptyTable,
  type ShownTable,
  shownColumns,
} from '../../cases/publication/fiscal/content.ts';
import { formatMoney } from '../../cases/publication/fiscal/money.ts';
import { subjectLevel } from '../../cases/publication/fiscal/subject.ts';
import type { Say } from '../../pages/visitor.ts';
import { MONEY_UNIT_WORDS, SUBJECT_LEVEL_WORDS } from '../../words/nouns/fiscal.ts';
import { say as word } from '../../words/word.ts';
import { AcrossTable } from './across-table.tsx';
import { fiscalFilePath } from './address.ts';
import { grouped } from './grouped.ts';

interface TableProps {
  readonly table: ShownTable;
  readonly unit: FiscalContent['unit'];
  readonly indexNumber: string;
  readonly say: Say;
}

/** One table of the form: every amount under the name of its column and beside that of its row; a subject says its level. */
export function FiscalTable({ table, unit, indexNumber, say }: TableProps) {
  const { form, note } = table;
  const id = `table-${form.id}`;
  return (
    <>
      <h3 id={id} lang="zh-CN">
        {form.name}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="scroll" aria-labelledby={id} tabIndex={0}>
        <table className="grid fiscal" lang="zh-CN">
          <caption>
            {`单位：${word(MONEY_UNIT_WORDS, unit)}`}
            {isEmptyTable(table) && say('fiscal.empty')}
          </caption>
          {form.across ? <AcrossTable table={table} unit={unit} /> : <Lines table={table} unit={unit} say={say} />}
        </table>
      </section>
      {note !== '' && <p lang="zh-CN">{note}</p>}
      <p className="soft">
        <a href={fiscalFilePath(indexNumber, 'csv', form.id)} aria-label={`${say('fiscal.csv')}：${form.name}`}>
          {say('fiscal.csv')}
        </a>
      </p>
    </>
  );
}

function Lines({ table, unit, say }: Pick<TableProps, 'table' | 'unit' | 'say'>) {
  const { form, rows } = table;
  const columns = shownColumns(table);
  return (
    <>
      <thead>
        <tr>
          {form.subjects && <th scope="col">{say('fiscal.code')}</th>}
          <th scope="col">{say('fiscal.item')}</th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} table={table} columns={columns} unit={unit} />
        ))}
      </tbody>
    </>
  );
}

interface RowProps extends Pick<TableProps, 'table' | 'unit'> {
  readonly row: FiscalRow;
  readonly columns: ReturnType<typeof shownColumns>;
}

function Row({ row, table: { form }, columns, unit }: RowProps) {
  const printed = form.rows.find(({ id }) => id === row.id);
  const level = printed ? null : subjectLevel(row.id);
  const isTotal = row.id === form.total || row.id === 'in-year' || row.id.endsWith('-grand');
  return (
    <tr className={isTotal ? 'total' : undefined}>
      {form.subjects && <td className="code">{printed ? '' : row.id}</td>}
      <th scope="row" className={level ? `level-${level}` : undefined}>
        {level && <span className="sr">{`${word(SUBJECT_LEVEL_WORDS, level)}：`}</span>}
        {printed?.name ?? row.name}
      </th>
      {columns.map(({ id }) => (
        <td key={id}>{grouped(formatMoney(row.cells[id] ?? null, unit))}</td>
      ))}
    </tr>
  );
}
