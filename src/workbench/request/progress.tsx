import { Steps } from 'antd';
import { REQUEST_STATE_WORDS } from '../../words/request.ts';
import { useSpeech } from '../session/language.tsx';

/** The usual way of a request. Every other state is a stay on one of these. */
const WAY = ['received', 'registered', 'in-hand', 'drafted', 'reviewed', 'approved', 'answered', 'served', 'closed'];
const STAY: Readonly<Record<string, string>> = {
  lodged: 'received',
  supplementing: 'registered',
  consulting: 'in-hand',
  explaining: 'in-hand',
  paying: 'in-hand',
  ended: 'served',
  archived: 'closed',
};

export function Progress({ state }: { state: string }) {
  const { t, name } = useSpeech();
  const at = WAY.indexOf(STAY[state] ?? state);
  const isOver = state === 'closed' || state === 'archived';
  const done = (i: number) => i < at || isOver;
  return (
    <nav className="gk-progress" aria-label={t('case.progress')}>
      <Steps
        size="small"
        current={isOver ? WAY.length : at}
        responsive={false}
        items={WAY.map((step, i) => ({
          // A state beside the way is named where the way is left.
          title: name(REQUEST_STATE_WORDS, i === at ? state : step),
          status: done(i) ? 'finish' : i === at ? 'process' : 'wait',
        }))}
      />
    </nav>
  );
}
