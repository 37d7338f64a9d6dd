import { Alert } from 'antd';
import { Link } from 'react-router';
import type { SameView } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';

/** 相同政府信息 (条例 44): several asked for it, so it may be published. A proposal. */
export function SameInformation({ same: { requesters, others } }: { same: SameView }) {
  const { t } = useSpeech();
  return (
    <Alert
      type="info"
      showIcon
      className="gk-gap"
      title={t('case.same', { n: requesters })}
      description={others.map(({ caseId, number }) => (
        <span key={caseId}>
          <Link to={`/requests/${caseId}`}>{number}</Link>{' '}
        </span>
      ))}
    />
  );
}
