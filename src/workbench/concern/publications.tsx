import { Button } from 'antd';
import { Link } from 'react-router';
import type { Answered, ConcernView } from '../../api/views.ts';
import { useMayBegin } from '../case/beginning.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';

/** What we draft and publish in answer to it; publishing records the response, at its real time. */
export function Publications({ view: { publications, case: c } }: { view: Answered<ConcernView> }) {
  const { t } = useSpeech();
  const words = useNounWords('publication');
  const mayDraft = useMayBegin('publication') && c.state !== 'unneeded' && c.state !== 'transferred';
  return (
    <Panel
      title={t('concern.publications')}
      extra={
        mayDraft && (
          <Link to={`/publications/new?concern=${c.caseId}`}>
            <Button size="small">{t('concern.draft')}</Button>
          </Link>
        )
      }
    >
      {publications.length === 0 ? (
        <span className="gk-quiet">{t('concern.noPublication')}</span>
      ) : (
        <ul className="gk-waiting">
          {publications.map(({ caseId, number, title, state }) => (
            <li key={caseId}>
              <Link to={`/publications/${caseId}`}>{title}</Link>
              <span className="gk-number">{number}</span>
              <span>{words.state(state)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
