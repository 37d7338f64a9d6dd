import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Done, FiscalCheckAnswer, FiscalDraft, FiscalFormsAnswer, FiscalImportAnswer } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';
import { useSession } from '../session/session.ts';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { newKey, post } from '../wire/call.ts';
import { checkFiscal, useFiscalDraft, useFiscalForms } from '../wire/fiscal.ts';
import { usePublication } from '../wire/publications.ts';
import { forget } from '../wire/queries.ts';
import { About, Counts } from './about.tsx';
import { Findings } from './findings.tsx';
import { Grid } from './grid.tsx';
import { Import } from './import.tsx';

/** After so long without a key the tables are checked. */
const PAUSE_MS = 400;

/** 预决算表: typed, pasted or imported, and checked as they are. Nothing is kept until it is saved. */
export default function FiscalTablesPage() {
  const { t } = useSpeech();
  const { id = '' } = useParams();
  const { data: view, error } = usePublication(id);
  const { data: kept, error: fault } = useFiscalDraft(id);
  const above = [
    { to: '/publications', text: t('pub.title') },
    ...(view ? [{ to: `/publications/${id}`, text: view.case.number }] : []),
  ];
  return (
    <Page title={t('fiscal.title')} above={above}>
      {(error ?? fault) && <Fault fault={error ?? fault} retry={() => undefined} />}
      {!view || !kept ? <Loading /> : <Editor key={view.case.seq} id={id} seq={view.case.seq} kept={kept.draft} />}
    </Page>
  );
}

function Editor({ id, seq, kept }: { id: string; seq: number; kept: FiscalDraft | null }) {
  const { today } = useSession();
  const start: FiscalDraft = {
    ...{ year: Number(today.slice(0, 4)), kind: 'budget', scope: 'department', unit: 'ten-thousand-yuan' },
    ...{ rounded: false, counts: {}, prose: '', tables: [] },
  };
  const [draft, setDraft] = useState<FiscalDraft>(kept ?? start);
  const { data: forms, error } = useFiscalForms(draft.kind);
  if (!forms) return error ? <Fault fault={error} retry={() => undefined} /> : <Loading />;
  return (
    <Sheet id={id} seq={seq} isNew={kept === null} draft={withTables(draft, forms)} change={setDraft} forms={forms} />
  );
}

/** Every table of the form; one that is not there yet has its printed rows. */
function withTables(draft: FiscalDraft, { tables }: FiscalFormsAnswer): FiscalDraft {
  const blank = (form: FiscalFormsAnswer['tables'][number]) => ({
    ...{ id: form.id, note: '' },
    rows: form.rows.map((row) => ({ ...row, cells: {} })),
  });
  return { ...draft, tables: tables.map((form) => draft.tables.find((one) => one.id === form.id) ?? blank(form)) };
}

interface SheetProps {
  readonly id: string;
  readonly seq: number;
  readonly isNew: boolean;
  readonly draft: FiscalDraft;
  readonly change: (draft: FiscalDraft) => void;
  readonly forms: FiscalFormsAnswer;
}

function useChecked(draft: FiscalDraft): FiscalCheckAnswer | null {
  const [checked, setChecked] = useState<FiscalCheckAnswer | null>(null);
  const text = JSON.stringify(draft);
  useEffect(() => {
    let isOver = false;
    const later = setTimeout(() => {
      checkFiscal(JSON.parse(text) as FiscalDraft).then(
        (answer) => !isOver && setChecked(answer),
        () => !isOver && setChecked(null),
      );
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(later);
    };
  }, [text]);
  return checked;
}

function Sheet({ id, seq, isNew, draft, change, forms }: SheetProps) {
  const { t } = useSpeech();
  const go = useNavigate();
  const client = useQueryClient();
  const key = useRef(newKey());
  const [unplaced, setUnplaced] = useState<FiscalImportAnswer['unplaced']>([]);
  const [open, setOpen] = useState('overall');
  const checked = useChecked(draft);
  const shown = forms.tables.find(({ id: one }) => one === open) ?? forms.tables[0]!;
  const table = draft.tables.find((one) => one.id === shown.id)!;
  const over = (part: Partial<FiscalDraft>) => change({ ...draft, ...part });
  const put = (next: typeof table) => over({ tables: draft.tables.map((one) => (one.id === shown.id ? next : one)) });
  const save = useMutation({
    mutationFn: async () => {
      const { content } = await checkFiscal(draft);
      return post<Done>(`/publications/${id}/tabulate`, { facts: { fiscal: content }, expectedSeq: seq }, key.current);
    },
    onSuccess: () => {
      void forget(client);
      void go(`/publications/${id}`);
    },
    onError: () => {
      key.current = newKey();
    },
  });
  const errors = (table: string) =>
    (checked?.findings ?? []).filter(({ level, cells }) => level === 'error' && cells.some((at) => at.table === table))
      .length + (checked?.unread ?? []).filter((one) => one.table === table).length;
  return (
    <>
      <Panel title={t('fiscal.about')}>
        <About draft={draft} change={over} isNew={isNew} />
        <div className="gk-tools gk-tools-line gk-tools-row">
          <Import
            kind={draft.kind}
            take={(read) => {
              change({ ...draft, ...read.draft });
              setUnplaced(read.unplaced);
            }}
          />
          <a href={`/api/v1/fiscal/${draft.kind}/template/${draft.year}`}>{t('fiscal.template')}</a>
        </div>
        {unplaced.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={t('fiscal.unplaced', { n: unplaced.length })}
            description={unplaced.map(({ text }) => <div key={text}>{text}</div>)}
          />
        )}
      </Panel>
      <Findings checked={checked} draft={draft} change={change} />
      <Panel title={t('fiscal.tables')}>
        <nav className="gk-cuts" aria-label={t('fiscal.tables')}>
          {forms.tables.map((form) => {
            const count = errors(form.id);
            return (
              <Button
                key={form.id}
                type="text"
                size="small"
                danger={count > 0}
                aria-current={form.id === shown.id ? 'true' : undefined}
                onClick={() => setOpen(form.id)}
              >
                {count > 0 ? t('fiscal.tab', { name: form.name, n: count }) : form.name}
              </Button>
            );
          })}
        </nav>
        <h3>{shown.name}</h3>
        <Grid form={shown} table={table} checked={checked} change={put} />
        <div className="gk-fiscal-note">
          {t('fiscal.note')}
          <Input
            aria-label={t('fiscal.note')}
            value={table.note}
            onChange={(event) => put({ ...table, note: event.target.value })}
          />
        </div>
      </Panel>
      <Panel title={t('fiscal.counts')}>
        <Counts draft={draft} change={over} />
      </Panel>
      {save.error && <Fault fault={save.error} retry={() => save.reset()} />}
      <div className="gk-foot">
        <Button
          type="primary"
          className="gk-submit"
          disabled={!checked?.content}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          {t('fiscal.save')}
        </Button>
        {checked && !checked.content && <span className="gk-quiet">{t('fiscal.notYet')}</span>}
      </div>
    </>
  );
}
