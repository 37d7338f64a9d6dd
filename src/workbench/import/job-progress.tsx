import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Progress } from 'antd';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { post } from '../wire/call.ts';
import { useJob } from '../wire/decisions.ts';
import { forget } from '../wire/queries.ts';

interface Props {
  readonly jobId: string;
  /** Under what its words stand. */
  readonly words: 'dec.import' | 'take';
  /** Where what it made is listed. */
  readonly list: string;
  /** What the list of failures is called; none where the page has shown them already. */
  readonly result?: string;
}

/** How far an import is, and how it ended. It goes on when the page is left. */
export function JobProgress({ jobId, words, list, result }: Props) {
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
  const n = done - failed;
  return (
    <Panel
      title={t(`${words}.progress`)}
      extra={
        mayCancel && (
          <Button
            size="small"
            danger
            disabled={state === 'cancelling'}
            onClick={() => void post(`/jobs/${jobId}/cancel`, {}).then(() => refetch())}
          >
            {t(`${words}.cancel`)}
          </Button>
        )
      }
    >
      <div role="status">
        {state === 'done' && (
          <Alert
            type={failed > 0 ? 'warning' : 'success'}
            showIcon
            title={t(`${words}.done`, { n, failed })}
            action={<Link to={list}>{t(`${words}.list`)}</Link>}
          />
        )}
        {state === 'cancelled' && <Alert type="info" showIcon title={t(`${words}.cancelled`, { n })} />}
        {reason && <Alert type="error" showIcon title={reason} />}
      </div>
      {!isEnded && (
        <Progress
          percent={total ? Math.floor((100 * done) / total) : 0}
          status="active"
          aria-label={t(`${words}.progress`)}
          format={() => (total === null ? t(`${words}.listing`) : t(`${words}.running`, { done, total }))}
        />
      )}
      {failures.length > 0 && (
        <ul>
          {failures.map(({ number, what, text }) => (
            <li key={number}>{`${number} ${what}：${text}`}</li>
          ))}
        </ul>
      )}
      {result && state === 'done' && failed > 0 && (
        <a href={`/api/v1/jobs/${jobId}/result`} download>
          {result}
        </a>
      )}
    </Panel>
  );
}
