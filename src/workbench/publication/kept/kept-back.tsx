import { Link } from 'react-router';
import { useDaysLeft } from '../../duty/state-mark.tsx';
import { useSpeech } from '../../session/language.tsx';
import { useSession } from '../../session/session.ts';
import { Panel } from '../../shell/page/panel.tsx';
import { usePublicationDesk } from '../../wire/publications.ts';

/** More than a glance takes in stands on the page of publications. */
const SHOWN = 5;

/** 待评估: what is not public and is to be looked at again, for the disclosure office, which does it; nothing where nothing is. */
export function KeptBack({ all = false }: { all?: boolean }) {
  const { t } = useSpeech();
  const { actor } = useSession();
  const daysLeft = useDaysLeft();
  const { data } = usePublicationDesk();
  const rows = data?.kept ?? [];
  const isOffice = actor.roles.includes('clerk') || actor.roles.includes('head');
  if (rows.length === 0 || (!all && !isOffice)) return null;
  return (
    <Panel
      title={t('app.counted', { name: t('pub.kept'), n: rows.length })}
      extra={!all && <Link to="/publications">{t('app.all')}</Link>}
    >
      <ul className="gk-waiting">
        {rows.slice(0, all ? rows.length : SHOWN).map(({ caseId, title, number, section, due, left }) => (
          <li key={caseId}>
            <Link to={`/publications/${caseId}`}>{title}</Link>
            <span>
              <span className="gk-number">{number}</span> {section}
            </span>
            <span className={left < 0 ? 'gk-error' : undefined}>
              <span className="gk-number">{due}</span> {daysLeft(left)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
