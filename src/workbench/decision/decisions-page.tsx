import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { MayNotBegin, useMayBegin } from '../case/beginning.tsx';
import { VerbDrawer } from '../case/verb-drawer.tsx';
import { Choose } from '../form/field/choose.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { YearSelect } from '../shell/page/year-select.tsx';
import { useDecisionSummary, useDecisions } from '../wire/decisions.ts';
import { PATHS } from '../wire/queries.ts';
import { DecisionTable } from './decision-table.tsx';
import { kindFrom } from './kind.ts';
import { PublishButton } from './publish-button.tsx';
import { SummaryPanel } from './summary-panel.tsx';

const STATES = ['recorded', 'published', 'revoked', 'withdrawn', 'kept', 'void'];

/** 双公示: licences or penalties, what is due of them, and the way to publish all that waits. */
export default function DecisionsPage() {
  const { t } = useSpeech();
  const kind = kindFrom(useParams().kind);
  const words = useNounWords(kind);
  const go = useNavigate();
  const [params, setParams] = useSearchParams();
  const asked = Object.fromEntries(params);
  const { data, error, isFetching, refetch } = useDecisions(kind, asked);
  const summary = useDecisionSummary(kind, asked.year);
  const mayBegin = useMayBegin(kind);
  const [isNew, setNew] = useState(false);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const change = (name: string, value: string | undefined) => {
    const { page: _, [name]: _old, ...others } = asked;
    setParams(value ? { ...others, [name]: value } : others);
  };
  const options = STATES.map((value) => ({ value, label: words.state(value) }));
  return (
    <Page
      title={t('dec.title')}
      extra={
        <span className="gk-tools">
          <Link to={`/decisions/${kind}/growth`}>{t('dec.growth')}</Link>
          {mayBegin && (
            <>
              <Button onClick={() => void go(`/decisions/${kind}/import`)}>{t('dec.import')}</Button>
              <Button type="primary" onClick={() => setNew(true)}>
                {t(`dec.new.${kind}`)}
              </Button>
            </>
          )}
        </span>
      }
    >
      <MayNotBegin noun={kind} />
      <nav className="gk-cuts" aria-label={t('dec.title')}>
        {(['licence', 'penalty'] as const).map((one) => (
          <Link key={one} to={`/decisions/${one}`} aria-current={one === kind ? 'page' : undefined}>
            {t(`dec.${one}`)}
          </Link>
        ))}
      </nav>
      {error && <Fault fault={error} retry={() => void refetch()} />}
      {summary.data && <SummaryPanel of={summary.data} />}
      <Panel
        flush
        title={t(`dec.${kind}`)}
        extra={
          <span className="gk-tools">
            <span className="gk-quiet" role="status">
              {data && t('app.total', { n: data.total })}
            </span>
            <Input.Search
              allowClear
              size="small"
              key={asked.q}
              defaultValue={asked.q}
              aria-label={t('dec.find')}
              placeholder={t('dec.find')}
              onSearch={(q) => change('q', q)}
              style={{ width: 260, maxWidth: '100%' }}
            />
            <YearSelect value={asked.year} change={(year) => change('year', year)} />
            <Choose
              aria-label={t('dec.state')}
              allowClear
              size="small"
              placeholder={t('dec.state')}
              options={[{ value: 'overdue', label: t('dec.overdueOnly') }, ...options]}
              value={asked.overdue === 'true' ? 'overdue' : asked.state}
              onChange={(value) => {
                const { page: _, state: _s, overdue: _o, ...others } = asked;
                const next: Record<string, string> =
                  value === 'overdue' ? { overdue: 'true' } : value ? { state: value } : {};
                setParams({ ...others, ...next });
              }}
              popupMatchSelectWidth={false}
              style={{ minWidth: 110 }}
            />
            {summary.data?.mayPublish && <PublishButton kind={kind} picked={picked} waiting={summary.data.toPublish} />}
          </span>
        }
      >
        <DecisionTable
          kind={kind}
          rows={data?.rows ?? []}
          loading={isFetching}
          picked={summary.data?.mayPublish ? picked : null}
          pick={setPicked}
          pagination={
            data && data.total > data.size
              ? {
                  current: data.page,
                  pageSize: data.size,
                  total: data.total,
                  showSizeChanger: false,
                  onChange: (page) => setParams({ ...asked, page: String(page) }),
                }
              : false
          }
        />
      </Panel>
      <VerbDrawer
        noun={kind}
        verb={isNew ? 'record' : null}
        to={PATHS[kind]}
        onDone={(done) => void go(`/decisions/${kind}/${done.caseId}`)}
        close={() => setNew(false)}
      />
    </Page>
  );
}
