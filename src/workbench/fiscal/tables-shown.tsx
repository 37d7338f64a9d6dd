import { useState } from 'react';
import type { FiscalDraft } from '../../api/views.ts';
import {
  FISCAL_FIELD_WORDS,
  FISCAL_KIND_WORDS,
  FISCAL_SCOPE_WORDS,
  MONEY_UNIT_WORDS,
} from '../../words/nouns/fiscal.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useFiscalDraft, useFiscalForms } from '../wire/fiscal.ts';

/** The tables as whoever reviews them reads them: each opens where it is asked for. */
export function TablesShown({ id, weighed }: { id: string; weighed: string }) {
  const { t } = useSpeech();
  const { data, error, refetch } = useFiscalDraft(id);
  return (
    <Panel title={t('fiscal.title')}>
      {error && <Fault fault={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.draft && <Tables draft={data.draft} />}
      {weighed !== '' && <p>{t('fiscal.weighed', { reason: weighed })}</p>}
    </Panel>
  );
}

function Tables({ draft }: { draft: FiscalDraft }) {
  const { name } = useSpeech();
  const { data } = useFiscalForms(draft.kind);
  const [open, setOpen] = useState<readonly string[]>(['overall']);
  if (!data) return <Loading />;
  const said = [
    ...[String(draft.year), name(FISCAL_KIND_WORDS, draft.kind), name(FISCAL_SCOPE_WORDS, draft.scope)],
    `${name(FISCAL_FIELD_WORDS, 'approvedOn')} ${draft.approvedOn ?? ''}`,
    `${name(FISCAL_FIELD_WORDS, 'unit')} ${name(MONEY_UNIT_WORDS, draft.unit)}`,
  ];
  return (
    <>
      <p>{said.join('；')}</p>
      {data.tables.map((form) => {
        const table = draft.tables.find(({ id }) => id === form.id);
        const columns = form.columns.filter(
          ({ id, optional }) => !optional || table?.rows.some((row) => row.cells[id]),
        );
        const printed = new Map(form.rows.map((row) => [row.id, row.name]));
        const toggle = (isOpen: boolean) =>
          setOpen(isOpen ? [...open, form.id] : open.filter((one) => one !== form.id));
        return (
          <details
            key={form.id}
            className="gk-fiscal-one"
            open={open.includes(form.id)}
            onToggle={(event) => toggle(event.currentTarget.open)}
          >
            <summary>{form.name}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
            <section className="gk-grid-scroll" aria-label={form.name} tabIndex={0}>
              <table className="gk-grid gk-fiscal">
                <thead>
                  <tr>
                    <th scope="col">{name(FISCAL_FIELD_WORDS, 'name')}</th>
                    {columns.map((column) => (
                      <th key={column.id} scope="col">
                        {column.name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {table?.rows.map((row) => (
                    <tr key={row.id}>
                      <th scope="row">{printed.get(row.id) ?? `${row.id} ${row.name}`}</th>
                      {columns.map((column) => (
                        <td key={column.id}>{row.cells[column.id] ?? ''}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
            {table?.note && <p>{table.note}</p>}
          </details>
        );
      })}
      {draft.prose && <p className="gk-prose">{draft.prose}</p>}
    </>
  );
}
