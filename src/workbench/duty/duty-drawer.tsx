import { Descriptions, Drawer } from 'antd';
import { useMemo } from 'react';
import type { DutyCase } from '../../api/views.ts';
import { spanText } from '../../words/desk/duty-span.ts';
import { Actions } from '../case/actions.tsx';
import { CaseTimeline } from '../case/timeline.tsx';
import type { FormFrame } from '../form/form-context.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { useSession } from '../session/session.ts';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { useDutyYear } from '../wire/duties.ts';
import { useCase, useStaff } from '../wire/queries.ts';

const SHOWN = [
  ...([
    'code',
    'content',
    'column',
    'genre',
    'theme',
    'mode',
    'cycle',
    'dueDays',
    'ahead',
    'maxGapDays',
    'freshness',
    'section',
    'person',
    'basis',
  ] as const),
  ...(['channel', 'openness'] as const),
] as const;

/** The sections and people of the agency, as the forms of an item offer them. */
export function useDutyOptions(): FormFrame['options'] {
  const staff = useStaff().data?.rows;
  return useMemo(() => {
    const all = staff ?? [];
    const sections = [...new Set(all.flatMap(({ section }) => (section ? [section] : [])))];
    return {
      section: sections.map((value) => ({ value, label: value })),
      person: all.map(({ name, section }) => ({ value: name, label: name, more: section ?? '' })),
    };
  }, [staff]);
}

/** One item of the catalogue: what is owed, what may be done with it, and what happened to it. */
export function DutyDrawer({ id, close }: { id: string | undefined; close: () => void }) {
  const words = useNounWords('duty');
  const people = useDutyOptions();
  const { data, error, refetch } = useCase<DutyCase>('duty', id);
  const { t, language } = useSpeech();
  const { today } = useSession();
  const year = useDutyYear(Number(today.slice(0, 4))).data;
  const c = data?.case;
  const line = year?.duties.find(({ caseId }) => caseId === id);
  const next = line?.next;
  const options = useMemo((): FormFrame['options'] => {
    const open = (line?.occurrences ?? []).filter(({ doneOn }) => doneOn === null);
    return { ...people, span: open.map(({ label }) => ({ value: label, label: spanText(label, language) })) };
  }, [people, line, language]);
  const last = c?.history.at(-1);
  const current = useMemo(() => {
    if (!last) return undefined;
    const { from: _, ...terms } = last;
    return terms;
  }, [last]);
  return (
    <Drawer
      open={id !== undefined}
      size={680}
      title={c ? `${c.number} ${last?.name}` : ''}
      onClose={close}
      destroyOnHidden
    >
      {error && <Fault fault={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && c && last && (
        <>
          <Descriptions
            className="gk-gap"
            bordered
            size="small"
            column={1}
            items={[
              ...SHOWN.filter((field) => last[field] !== undefined && last[field] !== '' && last[field] !== false).map(
                (field) => ({
                  key: field,
                  label: words.field(field),
                  children: words.choice(field, String(last[field])),
                }),
              ),
              { key: 'from', label: words.field('from'), children: last.from },
            ]}
          />
          {next && <p>{t('duty.next', { due: next.due, span: spanText(next.label, language) })}</p>}
          {c.skipped.length > 0 && (
            <ul>
              {c.skipped.map((one) => (
                <li key={one.span}>
                  {spanText(one.span, language)} {words.verb('skip')} {t('duty.because', { reason: one.reason })}
                </li>
              ))}
            </ul>
          )}
          <Actions
            noun="duty"
            case={c}
            verbs={data.verbs}
            at={`/duties/${c.caseId}`}
            current={current}
            options={options}
            reload={() => refetch()}
          />
          <CaseTimeline noun="duty" caseId={c.caseId} entries={data.timeline} />
        </>
      )}
    </Drawer>
  );
}
