import { Link } from 'react-router';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { usePublicationDesk } from '../wire/publications.ts';
import { DueToPublish } from './publication-table.tsx';

/** More than a glance takes in stands on the page of its own. */
const SHOWN = 5;

/** At the desk: the publications that wait for whoever is signed in, what must be public first at the top; nothing where none does. */
export function WaitingPublications() {
  const { t } = useSpeech();
  const words = useNounWords('publication');
  const { data } = usePublicationDesk();
  const yours = (data?.rows ?? []).filter((line) => line.yours);
  if (yours.length === 0) return null;
  return (
    <Panel
      title={t('app.counted', { name: t('pub.waiting'), n: yours.length })}
      extra={<Link to="/publications?tab=yours">{t('app.all')}</Link>}
    >
      <ul className="gk-waiting">
        {yours.slice(0, SHOWN).map(({ caseId, title, state, due }) => (
          <li key={caseId}>
            <Link to={`/publications/${caseId}`}>{title}</Link>
            <span>{words.state(state)}</span>
            {due && <DueToPublish due={due} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
