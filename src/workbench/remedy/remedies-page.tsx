import { Button, Empty, Table } from 'antd';
import { useMemo, useRef } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { CaseLine } from '../../api/views.ts';
import { MayNotBegin, useMayBegin } from '../case/beginning.tsx';
import { VerbDrawer } from '../case/verb-drawer.tsx';
import { ROW_LINK, useRowKeys } from '../desk/row-keys.ts';
import { Choose } from '../form/field/choose.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { YearSelect } from '../shell/page/year-select.tsx';
import { useCases } from '../wire/queries.ts';

/** 行政复议、行政诉讼: what was brought against replies. `?new=` opens the form, with the request's number. */
export default function RemediesPage() {
  const { t } = useSpeech();
  const words = useNounWords('remedy');
  const mayFile = useMayBegin('remedy');
  const go = useNavigate();
  const [params, setParams] = useSearchParams();
  const { new: about, ...filters } = Object.fromEntries(params);
  const { data, error, isFetching, refetch } = useCases('remedy', filters);
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  const initial = useMemo(() => (about ? { requestNumber: about } : {}), [about]);
  const change = (name: string, value: string | undefined) => {
    const { page: _, ...rest } = filters;
    const { [name]: _old, ...others } = rest;
    setParams(value ? { ...others, [name]: value } : others);
  };
  const openForm = (number: string) => setParams({ ...filters, new: number });
  const kinds = ['R', 'L1', 'L2'].map((value) => ({ value, label: words.choice('kind', value) }));
  const states = ['pending', 'decided'].map((value) => ({ value, label: words.state(value) }));
  return (
    <Page
      title={t('remedy.title')}
      extra={
        mayFile && (
          <Button type="primary" onClick={() => openForm('')}>
            {t('remedy.file')}
          </Button>
        )
      }
    >
      <MayNotBegin noun="remedy" />
      {error && <Fault fault={error} retry={() => void refetch()} />}
      <Panel
        flush
        title={t('search.results')}
        extra={
          <span className="gk-tools">
            <YearSelect value={filters.year} change={(year) => change('year', year)} />
            <Choose
              aria-label={t('column.kind')}
              allowClear
              size="small"
              placeholder={t('column.kind')}
              options={kinds}
              value={filters.kind}
              onChange={(value) => change('kind', value)}
              popupMatchSelectWidth={false}
              style={{ minWidth: 110 }}
            />
            <Choose
              aria-label={t('column.state')}
              allowClear
              size="small"
              placeholder={t('column.state')}
              options={states}
              value={filters.state}
              onChange={(value) => change('state', value)}
              popupMatchSelectWidth={false}
              style={{ minWidth: 110 }}
            />
          </span>
        }
      >
        <div ref={list}>
          <Table<CaseLine>
            size="small"
            rowKey="caseId"
            scroll={{ x: 860 }}
            loading={isFetching}
            dataSource={data?.rows ?? []}
            locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('remedy.empty')} /> }}
            pagination={
              data && data.total > data.size
                ? {
                    current: data.page,
                    pageSize: data.size,
                    total: data.total,
                    onChange: (page) => change('page', String(page)),
                  }
                : false
            }
            columns={[
              {
                title: t('column.number'),
                dataIndex: 'number',
                className: 'gk-number',
                render: (number: string, { caseId }) => (
                  <Link to={`/remedies/${caseId}`} className={ROW_LINK}>
                    {number}
                  </Link>
                ),
              },
              { title: words.field('kind'), dataIndex: 'kind', render: (kind: string) => words.choice('kind', kind) },
              { title: t('remedy.request'), dataIndex: 'title', className: 'gk-number' },
              { title: t('case.requester'), dataIndex: 'party' },
              { title: words.field('body'), render: (_, { extra }) => String(extra?.body ?? '') },
              { title: t('remedy.filedOn'), dataIndex: 'openedOn', className: 'gk-number' },
              {
                title: t('column.state'),
                dataIndex: 'state',
                className: 'gk-nowrap',
                render: (state: string) => words.state(state),
              },
              {
                title: t('remedy.result'),
                dataIndex: 'outcome',
                className: 'gk-nowrap',
                render: (result: string | null) => result && words.choice('result', result),
              },
              { title: t('remedy.decidedOn'), dataIndex: 'countedOn', className: 'gk-number' },
            ]}
          />
        </div>
      </Panel>
      <VerbDrawer
        noun="remedy"
        verb={about === undefined || !mayFile ? null : 'file'}
        to="/remedies"
        initial={initial}
        onDone={(done) => void go(`/remedies/${done.caseId}`)}
        close={() => setParams(filters)}
      />
    </Page>
  );
}
