import { Link } from 'react-router';
import type { Answered, ConcernLine, PublicationView } from '../../api/views.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { type Skewed, useConcernBoard } from '../wire/concerns.ts';
import { Remaining } from './remaining.tsx';

/** More than a glance takes in stands on the board. */
const SHOWN = 5;

/** At the desk: every concern of which something is owed, the nearest first, and what else waits for whoever is signed in. */
export function OpenConcerns() {
  const { t } = useSpeech();
  const words = useNounWords('concern');
  const { data } = useConcernBoard();
  const rows = (data?.rows ?? []).filter(({ next, yours }) => next !== null || yours);
  if (!data || rows.length === 0) return null;
  return (
    <Panel
      title={t('app.counted', { name: t('concern.desk'), n: rows.length })}
      extra={<Link to="/concerns">{t('app.all')}</Link>}
    >
      <ul className="gk-waiting">
        {rows.slice(0, SHOWN).map(({ caseId, number, title, state, section, next, yours }: ConcernLine) => (
          <li key={caseId}>
            {next && <Remaining clock={next} skew={data.skew} />}
            <span>
              <span className="gk-number">{number}</span> <Link to={`/concerns/${caseId}`}>{title}</Link>
            </span>
            <span>
              {words.state(state)} <span className="gk-quiet">{section}</span>{' '}
              {yours && <b className="gk-ok">{t('desk.yours')}</b>}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** On the page of a publication: the concern that it answers, and what is left of its hours. */
export function AnsweredConcern({ view: { answers, skew } }: { view: Answered<PublicationView> & Skewed }) {
  const { t } = useSpeech();
  const words = useNounWords('concern');
  if (!answers) return null;
  const { caseId, number, title, state, next } = answers;
  return (
    <Panel title={t('concern.answers')}>
      <ul className="gk-waiting">
        <li>
          <Link to={`/concerns/${caseId}`}>{title}</Link>
          <span className="gk-number">{number}</span>
          <span>{words.state(state)}</span>
          {next && <Remaining clock={next} skew={skew} />}
        </li>
      </ul>
    </Panel>
  );
}
