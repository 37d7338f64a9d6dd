import { Link } from 'react-router';
import type { RemedyLine } from '../../api/views.ts';
import { useMayBegin } from '../case/beginning.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import type { ShownRequest } from './shown-request.ts';

/** The remedies that were sought against the reply, and the way to file one. */
export function RequestRemedies({ case: c, remedies }: { case: ShownRequest; remedies: readonly RemedyLine[] }) {
  const { t } = useSpeech();
  const words = useNounWords('remedy');
  const mayFile = useMayBegin('remedy');
  return (
    <Panel
      title={t('case.remedies')}
      id="remedies"
      extra={mayFile && <Link to={`/remedies?new=${encodeURIComponent(c.number)}`}>{t('case.fileRemedy')}</Link>}
    >
      {remedies.length === 0 && <span className="gk-quiet">{t('case.noRemedies')}</span>}
      <ul className="gk-lines">
        {remedies.map(({ caseId, number, kind, state, result }) => (
          <li key={caseId}>
            <Link to={`/remedies/${caseId}`}>{number}</Link> {words.choice('kind', kind)} · {words.state(state)}
            {result && ` · ${words.choice('result', result)}`}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
