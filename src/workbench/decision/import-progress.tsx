import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Progress } from 'antd';
import { useEffect } from 'react';
import { Link } from 'react-router';
import type { DecisionKind } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { post } from '../wire/call.ts';
import { useJob } from '../wire/decisions.ts';
import { forget } from '../wire/queries.ts';

/** How far the recording of a file is, and how it ended. It goes on when the page is left. */
export function ImportProgress({ kind, jobId }: { kind: DecisionKind; jobId: string }) {
  const { t } = useSpeech();
  const client = useQueryClient();
  const { data: job, error, refetch } = useJob(jobId);
  const isEnded = Boolean(job?.endedAt);
  useEffect(() => {
    if (isEnded) void forget(client);
  }, [isEnded, client]);
  if (error) return <Fault fault={error} retry={() => void refetch()} />;
  if (!job) return null;
  const { state, total, done, failed, failures, reason, mayCancel } = job;
  const recorded = done - failed;
  return (
    <Panel
      title={t('dec.import.progress')}
      extra={
        mayCancel && (
          <Button
            size="small"
            danger
            disabled={state === 'cancelling'}
            onClick={() => void post(`/jobs/${jobId}/cancel`, {}).then(() => refetch())}
          >
            {t('dec.import.cancel')}
          </Button>
        )
      }
    >
      <div role="status">
        {state === 'done' && (
          <Alert
            type={failed > 0 ? 'warning' : 'success'}
            showIcon
            title={t('dec.import.done', { n: recorded, failed })}
            action={<Link to={`/decisions/${kind}?state=recorded`}>{t('dec.import.list')}</Link>}
          />
        )}
        {state === 'cancelled' && <Alert type="info" showIcon title={t('dec.import.cancelled', { n: recorded })} />}
        {reason && <Alert type="error" showIcon title={reason} />}
      </div>
      {!isEnded && (
        <Progress
          percent={total ? Math.floor((100 * done) / total) : 0}
          status="active"
          aria-label={t('dec.import.progress')}
          format={() => (total === null ? t('dec.import.listing') : t('dec.import.running', { done, total }))}
        />
      )}
      {failures.length > 0 && (
        <ul>
          {failures.map(({ number, what, text }) => (
            <li key={number}>{`${number} ${what}：${text}`}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
