import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import type { SameView } from '../../api/views.ts';
import { useMayBegin } from '../case/beginning.tsx';
import { useSpeech } from '../session/language.tsx';

interface Props {
  /** The request that the proposal stands on. */
  readonly caseId: string;
  readonly same: SameView;
}

/** 相同政府信息 (条例 44): several asked for it, so it may be published. A proposal, and the way to a draft of it. */
export function SameInformation({ caseId: own, same: { requesters, others } }: Props) {
  const { t } = useSpeech();
  const mayDraft = useMayBegin('publication');
  return (
    <Alert
      type="info"
      showIcon
      className="gk-gap"
      title={t('case.same', { n: requesters })}
      action={
        mayDraft && (
          <Link to={`/publications/new?request=${own}`}>
            <Button size="small">{t('pub.propose')}</Button>
          </Link>
        )
      }
      description={others.map(({ caseId, number }) => (
        <span key={caseId}>
          <Link to={`/requests/${caseId}`}>{number}</Link>{' '}
        </span>
      ))}
    />
  );
}
