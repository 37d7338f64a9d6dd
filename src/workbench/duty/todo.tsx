import { Button } from 'antd';
import { createContext, type ReactNode, use, useState } from 'react';
import { Link } from 'react-router';
import { useMayBegin } from '../case/beginning.tsx';
import { VerbDrawer } from '../case/verb-drawer.tsx';
import { useSpeech } from '../session/language.tsx';

const Confirming = createContext<(one: { caseId: string; name: string }) => void>(() => {});

/** Holds the form of 核对无误, which every line of a page opens. */
export function TodoForms({ children }: { children: ReactNode }) {
  const [one, setOne] = useState<{ caseId: string; name: string } | null>(null);
  return (
    <Confirming value={setOne}>
      {children}
      <VerbDrawer
        noun="duty"
        verb={one && 'confirm'}
        about={one?.name}
        to={`/duties/${one?.caseId}/confirm`}
        close={() => setOne(null)}
      />
    </Confirming>
  );
}

interface Props {
  readonly caseId: string;
  readonly number: string;
  readonly name: string;
  readonly mode: string;
  readonly label?: string | null;
}

/** What a clerk does about a line: draft its publication, or say that what is permanent is still true. */
export function Todo({ caseId, number, name, mode, label }: Props) {
  const { t } = useSpeech();
  const confirm = use(Confirming);
  const mayDraft = useMayBegin('publication');
  const mayKeep = useMayBegin('duty');
  const params = new URLSearchParams({ duty: number, ...(label ? { span: label } : {}) });
  return (
    <span className="gk-todo">
      {mayDraft && (
        <Link to={`/publications/new?${params}`} aria-label={t('duty.draftOf', { name })}>
          {t('duty.draft')}
        </Link>
      )}
      {mode === 'permanent' && mayKeep && (
        <Button size="small" onClick={() => confirm({ caseId, name })} aria-label={t('duty.confirmOf', { name })}>
          {t('duty.confirm')}
        </Button>
      )}
    </span>
  );
}
