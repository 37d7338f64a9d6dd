import type { WordedFinding } from '../../../api/views.ts';
import { useSpeech } from '../../session/language.tsx';
import { Panel } from '../../shell/page/panel.tsx';

/** What is wrong or odd in a report that was published: it is imported as it was, and so nothing is to be done here. */
export function Found({ findings }: { findings: readonly WordedFinding[] }) {
  const { t } = useSpeech();
  if (findings.length === 0) return null;
  const errors = findings.filter(({ level }) => level === 'error').length;
  return (
    <Panel title={t('report.findings')}>
      <details>
        <summary>{t('import.found', { errors, warnings: findings.length - errors })}</summary>
        <ul className="gk-lines gk-findings">
          {findings.map(({ level, code, text }, i) => (
            <li key={i}>
              <span className={level === 'error' ? 'gk-chip gk-chip-error' : 'gk-chip'}>
                {t(level === 'error' ? 'report.error' : 'report.warning')} {code}
              </span>
              <div>{text}</div>
            </li>
          ))}
        </ul>
      </details>
      <p className="gk-quiet">{t('import.asPublished')}</p>
    </Panel>
  );
}
