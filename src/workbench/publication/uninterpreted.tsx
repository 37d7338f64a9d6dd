import { Link } from 'react-router';
import { useSpeech } from '../session/language.tsx';
import { useSession } from '../session/session.ts';
import { Panel } from '../shell/page/panel.tsx';
import { usePublicationDesk } from '../wire/publications.ts';
import { DueToPublish } from './publication-table.tsx';

/** More than a glance takes in stands on the page of publications. */
const SHOWN = 5;

/**
 * 待解读文件: what is public and not interpreted yet, the longest owed first; nothing where nothing is. 谁起草谁解读: at the desk
 * a section sees its own, whoever is of none sees all.
 */
export function UninterpretedDocuments({ all = false }: { all?: boolean }) {
  const { t } = useSpeech();
  const { actor } = useSession();
  const { data } = usePublicationDesk();
  const isOwn = (section: string | null) => !actor.section || section === actor.section;
  const rows = (data?.uninterpreted ?? []).filter(
    (line) => all || isOwn(line.section) || !actor.roles.includes('section'),
  );
  if (rows.length === 0) return null;
  return (
    <Panel
      title={t('app.counted', { name: t('pub.uninterpreted'), n: rows.length })}
      extra={!all && <Link to="/publications">{t('app.all')}</Link>}
    >
      <ul className="gk-waiting">
        {rows.slice(0, all ? rows.length : SHOWN).map(({ caseId, title, number, section, due, underWay }) => (
          <li key={caseId}>
            <Link to={`/publications/${caseId}`}>{title}</Link>
            <span>
              <span className="gk-number">{number}</span> {section}
              {underWay && ` · ${t('pub.interpretationUnderWay')}`}
            </span>
            {due && <DueToPublish due={due} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
