import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Empty, Progress, Tag } from 'antd';
import type { JobAnswer } from '../../api/views.ts';
import { JOB_KIND_WORDS, JOB_STATE_WORDS } from '../../words/jobs/jobs.ts';
import { shanghaiTime } from '../case/instant.ts';
import { useSpeech } from '../session/language.tsx';
import { Icon } from '../shell/icons.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { post } from '../wire/call.ts';
import { useJobs } from '../wire/queries.ts';
import { ExportEverything } from './export-everything.tsx';
import { useJobRange } from './job-range.ts';

const BARS: Readonly<Partial<Record<JobAnswer['state'], 'active' | 'exception'>>> = {
  running: 'active',
  failed: 'exception',
};

/** 批量任务: how far each is, what failed in it, and its zip. */
export default function JobsPage() {
  const { t } = useSpeech();
  const { data, error, isPending, refetch } = useJobs();
  return (
    <Page title={t('job.title')}>
      {error && <Fault fault={error} retry={() => void refetch()} />}
      <ExportEverything />
      <Panel flush title={t('job.list')} extra={<span className="gk-quiet">{t('job.kept')}</span>}>
        {isPending && <Loading />}
        {data?.rows.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('job.empty')} />}
        <ul className="gk-jobs">
          {data?.rows.map((job) => (
            <JobLine key={job.jobId} job={job} />
          ))}
        </ul>
      </Panel>
    </Page>
  );
}

function JobLine({ job }: { job: JobAnswer }) {
  const { t, name } = useSpeech();
  const rangeOf = useJobRange();
  const { jobId, kind, state, total, done, endedAt, keptUntil } = job;
  const title = name(JOB_KIND_WORDS, kind);
  const range = rangeOf(job);
  const percent = state === 'done' ? 100 : total ? Math.floor((100 * done) / total) : 0;
  return (
    <li data-job={jobId}>
      <div className="gk-job-head">
        <h3>{title}</h3>
        <Tag color={state === 'running' || state === 'done' ? 'geekblue' : undefined}>
          {name(JOB_STATE_WORDS, state)}
        </Tag>
        <span className="gk-quiet">{t('job.by', { name: job.askedBy.name, at: shanghaiTime(job.createdAt) })}</span>
        <span className="gk-tools">
          {keptUntil && <span className="gk-quiet">{t('job.until', { at: shanghaiTime(keptUntil) })}</span>}
          {state === 'done' && (
            <Button
              size="small"
              type="primary"
              href={`/api/v1/jobs/${jobId}/result`}
              download
              icon={<Icon name="file" />}
              aria-label={`${t('job.download')}：${title} ${range}`}
            >
              {t('job.download')}
            </Button>
          )}
          {job.mayCancel && <CancelButton job={job} of={`${title} ${range}`} />}
        </span>
      </div>
      <p className="gk-job-range">{range}</p>
      {(total !== null || !endedAt) && (
        <Progress
          percent={percent}
          size="small"
          status={BARS[state] ?? 'normal'}
          aria-label={t('job.progressOf', { name: `${title} ${range}` })}
          format={() =>
            total === null ? endedAt ? '' : t('job.listing') : <span>{t('job.progress', { done, total })}</span>
          }
        />
      )}
      {job.reason && <p className="gk-error">{job.reason}</p>}
      <Failures job={job} />
    </li>
  );
}

function CancelButton({ job: { jobId, state }, of }: { job: JobAnswer; of: string }) {
  const { t } = useSpeech();
  const client = useQueryClient();
  const { notification } = App.useApp();
  const cancel = async () => {
    try {
      await post(`/jobs/${jobId}/cancel`, {});
    } catch (fault) {
      notification.error({ title: t('fault.refused'), description: (fault as Error).message });
    }
    await client.invalidateQueries({ queryKey: ['job'] });
  };
  return (
    <Button
      size="small"
      danger
      disabled={state === 'cancelling'}
      onClick={() => void cancel()}
      aria-label={`${t('job.cancel')}：${of}`}
    >
      {t('job.cancel')}
    </Button>
  );
}

function Failures({ job: { failed, failures } }: { job: JobAnswer }) {
  const { t } = useSpeech();
  if (failed === 0) return null;
  return (
    <details>
      <summary className="gk-error">{t('job.failures', { n: failed })}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled list is reached by keyboard */}
      <ul tabIndex={0} aria-label={t('job.failures', { n: failed })}>
        {failures.map(({ number, what, text }) => (
          <li key={`${number} ${what}`}>{t('job.failure', { number, what, text })}</li>
        ))}
        {failed > failures.length && <li>{t('job.moreFailures')}</li>}
      </ul>
    </details>
  );
}
