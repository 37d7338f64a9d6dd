import { Button } from 'antd';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useRef } from 'react';
import type { FiscalCheckAnswer, FiscalDraft, FiscalFormsAnswer } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';

export type Form = FiscalFormsAnswer['tables'][number];
export type Table = FiscalDraft['tables'][number];

interface Props {
  readonly form: Form;
  readonly table: Table;
  readonly checked: FiscalCheckAnswer | null;
  readonly change: (table: Table) => void;
}

/** Level of a subject by the length of its code, as the law's classification has it: for the eye alone. */
const LEVELS: Readonly<Record<number, 'fiscal.class' | 'fiscal.section' | 'fiscal.item'>> = {
  3: 'fiscal.class',
  5: 'fiscal.section',
  7: 'fiscal.item',
};

/** One table to type in: arrows and Enter move, a block that was copied out of a spreadsheet is pasted as one. */
export function Grid({ form, table, checked, change }: Props) {
  const { t } = useSpeech();
  const box = useRef<HTMLTableElement>(null);
  const printed = new Set(form.rows.map(({ id }) => id));
  const fields = [...(form.subjects ? ['id', 'name'] : []), ...form.columns.map(({ id }) => id)];
  const marks = marksOf(form.id, checked);
  const set = (at: number, field: string, value: string) =>
    change({ ...table, rows: table.rows.map((row, r) => (r === at ? withField(row, field, value) : row)) });
  const focus = (row: number, field: number) =>
    box.current?.querySelector<HTMLInputElement>(`[data-at="${row}:${field}"]`)?.focus();
  const move = (event: KeyboardEvent<HTMLInputElement>, row: number, field: number) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [event.shiftKey ? -1 : 1, 0] }[event.key];
    const side =
      event.key === 'ArrowLeft' && selectionEnd === 0
        ? [0, -1]
        : event.key === 'ArrowRight' && selectionStart === value.length
          ? [0, 1]
          : undefined;
    const [down, right] = step ?? side ?? [0, 0];
    if (down === 0 && right === 0) return;
    event.preventDefault();
    focus(row + down!, field + right!);
  };
  const paste = (event: ClipboardEvent, row: number, field: number) => {
    const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '');
    if (!/[\t\n]/.test(text)) return;
    event.preventDefault();
    const block = text.split(/\r?\n/).map((line) => line.split('\t'));
    const rows = table.rows.map((one, r) =>
      (block[r - row] ?? []).reduce((all, value, c) => {
        const name = fields[field + c];
        const fixed = printed.has(one.id) && (name === 'id' || name === 'name');
        return name === undefined || fixed || r < row ? all : withField(all, name, value.trim());
      }, one),
    );
    change({ ...table, rows });
  };
  const input = (row: number, field: string, value: string, label: string, mark = '') => (
    <input
      value={value}
      data-at={`${row}:${fields.indexOf(field)}`}
      aria-label={label}
      aria-invalid={mark !== '' || undefined}
      className={mark}
      inputMode={field === 'name' ? undefined : 'decimal'}
      onChange={(event) => set(row, field, event.target.value)}
      onKeyDown={(event) => move(event, row, fields.indexOf(field))}
      onPaste={(event) => paste(event, row, fields.indexOf(field))}
    />
  );
  const add = () => {
    const end = table.rows.findIndex(({ id }) => id === form.total);
    const at = end === -1 ? table.rows.length : end;
    const fresh = { id: '', name: '', cells: {} };
    change({ ...table, rows: [...table.rows.slice(0, at), fresh, ...table.rows.slice(at)] });
  };
  return (
    <>
      <section className="gk-grid-scroll" aria-label={form.name}>
        <table ref={box} className="gk-grid gk-fiscal" aria-label={form.name}>
          <thead>
            <tr>
              {form.subjects && <th scope="col">{t('fiscal.code')}</th>}
              <th scope="col">{t('fiscal.row')}</th>
              {form.columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
              {form.subjects && <th scope="col">{t('fiscal.remove')}</th>}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, r) => {
              const own = form.subjects && !printed.has(row.id);
              const label = row.name || row.id || t('fiscal.newRow');
              return (
                <tr key={r}>
                  {form.subjects && (
                    <td>
                      {own && input(r, 'id', row.id, `${label} ${t('fiscal.code')}`)}
                      {own && LEVELS[row.id.length] && <small>{t(LEVELS[row.id.length]!)}</small>}
                    </td>
                  )}
                  <th scope="row">{own ? input(r, 'name', row.name, `${label} ${t('fiscal.row')}`) : row.name}</th>
                  {form.columns.map(({ id, name }) => {
                    const total = marks.totals.get(`${row.id}|${id}`);
                    const mark = marks.unread.has(`${r}|${id}`)
                      ? 'gk-grid-error'
                      : (marks.cells.get(`${row.id}|${id}`) ?? '');
                    return (
                      <td key={id}>
                        {input(r, id, row.cells[id] ?? '', `${label} ${name}`, mark)}
                        {total && (
                          <small className={total.differs ? 'gk-error' : undefined}>
                            {t('fiscal.sum', { sum: total.sum })}
                          </small>
                        )}
                      </td>
                    );
                  })}
                  {form.subjects && (
                    <td>
                      {own && (
                        <Button
                          size="small"
                          type="text"
                          aria-label={t('fiscal.removeRow', { name: label })}
                          onClick={() => change({ ...table, rows: table.rows.filter((_, i) => i !== r) })}
                        >
                          ×
                        </Button>
                      )}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {form.subjects && (
        <Button size="small" onClick={add}>
          {t('fiscal.addRow')}
        </Button>
      )}
    </>
  );
}

function withField(row: Table['rows'][number], field: string, value: string): Table['rows'][number] {
  return field === 'id' || field === 'name'
    ? { ...row, [field]: value }
    : { ...row, cells: { ...row.cells, [field]: value } };
}

/** What the check says of the cells of one table. */
function marksOf(table: string, checked: FiscalCheckAnswer | null) {
  const cells = new Map<string, string>();
  for (const level of ['warning', 'error'] as const)
    for (const finding of checked?.findings ?? [])
      for (const at of finding.cells)
        if (finding.level === level && at.table === table) cells.set(`${at.row}|${at.column}`, `gk-grid-${level}`);
  const unread = new Set(
    (checked?.unread ?? []).filter((one) => one.table === table).map(({ at, column }) => `${at}|${column}`),
  );
  const totals = new Map(
    (checked?.totals ?? [])
      .filter((one) => one.table === table)
      .map((one) => [`${one.row}|${one.column}`, one] as const),
  );
  return { cells, unread, totals };
}
