import { Button } from 'antd';
import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { spanText } from '../../words/desk/duty-span.ts';
import { useMayBegin } from '../case/beginning.tsx';
import { VerbDrawer } from '../case/verb-drawer.tsx';
import type { FormFrame } from '../form/form-context.ts';
import { useSpeech } from '../session/language.tsx';
import { useDutyOptions } from './duty-drawer.tsx';

type Verb = 'confirm' | 'skip' | 'hand-over';

/** What is done about which line. */
interface Asked {
  readonly verb: Verb;
  readonly caseId: string;
  readonly name: string;
  readonly initial?: Readonly<Record<string, unknown>>;
}

const Asking = createContext<(one: Asked) => void>(() => {});

/** Holds the forms that every line of a page opens: 核对无误, 本期不适用, 移交. */
export function TodoForms({ children }: { children: ReactNode }) {
  const { language } = useSpeech();
  const [one, setOne] = useState<Asked | null>(null);
  const people = useDutyOptions();
  const span = one?.initial?.span;
  const options = useMemo((): FormFrame['options'] => {
    const spans = typeof span === 'string' ? [{ value: span, label: spanText(span, language) }] : [];
    return { ...people, span: spans };
  }, [people, span, language]);
  return (
    <Asking value={setOne}>
      {children}
      <VerbDrawer
        noun="duty"
        verb={one?.verb ?? null}
        about={one?.name}
        to={`/duties/${one?.caseId}/${one?.verb}`}
        options={options}
        {...(one?.initial ? { initial: { ...one.initial } } : {})}
        close={() => setOne(null)}
      />
    </Asking>
  );
}

interface Props {
  readonly caseId: string;
  readonly number: string;
  readonly name: string;
  readonly mode: string;
  readonly section: string;
  readonly person: string;
  /** Of the occurrence; null where there is none. */
  readonly label?: string | null;
}

/** What a clerk does about a line: draft its publication, say that it is still true, that nothing is owed this time, or who has it now. */
export function Todo({ caseId, number, name, mode, section, person, label }: Props) {
  const { t } = useSpeech();
  const ask = use(Asking);
  const mayDraft = useMayBegin('publication');
  const mayKeep = useMayBegin('duty');
  const params = new URLSearchParams({ duty: number, ...(label ? { span: label } : {}) });
  const button = (verb: Verb, text: string, said: string, initial?: Asked['initial']) => (
    <Button size="small" onClick={() => ask({ verb, caseId, name, ...(initial ? { initial } : {}) })} aria-label={said}>
      {text}
    </Button>
  );
  return (
    <span className="gk-todo">
      {mayDraft && (
        <Link to={`/publications/new?${params}`} aria-label={t('duty.draftOf', { name })}>
          {t('duty.draft')}
        </Link>
      )}
      {mode === 'permanent' && mayKeep && button('confirm', t('duty.confirm'), t('duty.confirmOf', { name }))}
      {mayKeep && label && button('skip', t('duty.skip'), t('duty.skipOf', { name }), { span: label })}
      {mayKeep && button('hand-over', t('duty.handOver'), t('duty.handOverOf', { name }), { section, person })}
    </span>
  );
}
