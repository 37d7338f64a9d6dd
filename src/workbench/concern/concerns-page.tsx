import { Button, Input } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { MayNotBegin, useMayBegin } from '../case/beginning.tsx';
import { VerbDrawer } from '../case/verb-drawer.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { YearSelect } from '../shell/page/year-select.tsx';
import { useConcernBoard, useConcerns } from '../wire/concerns.ts';
import { ConcernTable } from './concern-table.tsx';
import { YearFigures } from './year-figures.tsx';

const TABS = ['board', 'all', 'figures'] as const;
type Tab = (typeof TABS)[number];

/** 政务舆情回应: what is open by the nearness of its hours, everything, and the figures of a year. `?new` opens the form. */
export default function ConcernsPage() {
  const { t } = useSpeech();
  const words = useNounWords('concern');
  const mayReport = useMayBegin('concern');
  const go = useNavigate();
  const [params, setParams] = useSearchParams();
  const { new: asked, ...rest } = Object.fromEntries(params);
  const tab: Tab = TABS.find((one) => one === params.get('tab')) ?? (params.has('q') ? 'all' : 'board');
  return (
    <Page
      title={t('concern.title')}
      extra={
        mayReport && (
          <Button type="primary" onClick={() => setParams({ ...rest, new: '1' })}>
            {words.verb('report')}
          </Button>
        )
      }
    >
      <MayNotBegin noun="concern" />
      <nav className="gk-cuts" aria-label={t('concern.title')}>
        {TABS.map((one) => (
          <Link key={one} to={`/concerns?tab=${one}`} aria-current={one === tab ? 'page' : undefined}>
            {t(`concern.tab.${one}`)}
          </Link>
        ))}
      </nav>
      {tab === 'board' && <Board />}
      {tab === 'all' && <All />}
      {tab === 'figures' && <YearFigures />}
      <VerbDrawer
        noun="concern"
        verb={asked === undefined || !mayReport ? null : 'report'}
        to="/concerns"
        onDone={(done) => void go(`/concerns/${done.caseId}`)}
        close={() => setParams(rest)}
      />
    </Page>
  );
}

function Board() {
  const { t } = useSpeech();
  const { data, error, isLoading, refetch } = useConcernBoard();
  return (
    <>
      {error && <Fault fault={error} retry={() => void refetch()} />}
      <Panel flush title={t('app.counted', { name: t('concern.open'), n: data?.rows.length ?? 0 })}>
        <ConcernTable rows={data?.rows ?? []} skew={data?.skew ?? 0} loading={isLoading} />
      </Panel>
    </>
  );
}

function All() {
  const { t } = useSpeech();
  const [params, setParams] = useSearchParams();
  const { tab: _, new: _n, ...filters } = Object.fromEntries(params) as Record<string, string>;
  const { data, error, isFetching, refetch } = useConcerns(filters);
  const change = (name: string, value: string | undefined) => {
    const { page: _p, [name]: _old, ...others } = filters;
    setParams({ tab: 'all', ...others, ...(value ? { [name]: value } : {}) });
  };
  return (
    <>
      {error && <Fault fault={error} retry={() => void refetch()} />}
      <Panel
        flush
        title={t('search.results')}
        extra={
          <span className="gk-tools">
            <span className="gk-quiet" role="status">
              {data && t('app.total', { n: data.total })}
            </span>
            <Input.Search
              allowClear
              size="small"
              key={filters.q}
              defaultValue={filters.q}
              aria-label={t('concern.find')}
              placeholder={t('concern.find')}
              onSearch={(q) => change('q', q)}
              style={{ width: 200 }}
            />
            <YearSelect value={filters.year} change={(year) => change('year', year)} />
          </span>
        }
      >
        <ConcernTable
          rows={data?.rows ?? []}
          skew={data?.skew ?? 0}
          loading={isFetching}
          pagination={
            data && data.total > data.size
              ? {
                  current: data.page,
                  pageSize: data.size,
                  total: data.total,
                  showSizeChanger: false,
                  onChange: (page) => setParams({ tab: 'all', ...filters, page: String(page) }),
                }
              : false
          }
        />
      </Panel>
    </>
  );
}
