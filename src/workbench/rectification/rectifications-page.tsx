import { Button, Empty, Table } from 'antd';
import { useRef } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { CaseLine } from '../../api/views.ts';
import { MayNotBegin, useMayBegin } from '../case/beginning.tsx';
import { VerbDrawer } from '../case/verb-drawer.tsx';
import { ROW_LINK, useRowKeys } from '../desk/row-keys.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { YearSelect } from '../shell/page/year-select.tsx';
import { useCases } from '../wire/queries.ts';

/** 更正申请 (条例 41): who demands that what the agency holds of them be corrected. `?new` opens the form. */
export default function RectificationsPage() {
  const { t } = useSpeech();
  const words = useNounWords('rectification');
  const mayReceive = useMayBegin('rectification');
  const go = useNavigate();
  const [params, setParams] = useSearchParams();
  const { new: asked, ...filters } = Object.fromEntries(params);
  const { data, error, isFetching, refetch } = useCases('rectification', filters);
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  const change = (name: 'year' | 'page', value: string | undefined) => {
    const { page: _, [name]: __, ...others } = filters as Record<string, string>;
    setParams(value ? { ...others, [name]: value } : others);
  };
  return (
    <Page
      title={t('rectification.title')}
      extra={
        mayReceive && (
          <Button type="primary" onClick={() => setParams({ ...filters, new: '1' })}>
            {words.verb('receive')}
          </Button>
        )
      }
    >
      <MayNotBegin noun="rectification" />
      {error && <Fault fault={error} retry={() => void refetch()} />}
      <Panel
        flush
        title={t('search.results')}
        extra={<YearSelect value={filters.year} change={(year) => change('year', year)} />}
      >
        <div ref={list}>
          <Table<CaseLine>
            size="small"
            rowKey="caseId"
            scroll={{ x: 760 }}
            loading={isFetching}
            dataSource={data?.rows ?? []}
            locale={{
              emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('rectification.empty')} />,
            }}
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
                  <Link to={`/rectifications/${caseId}`} className={ROW_LINK}>
                    {number}
                  </Link>
                ),
              },
              { title: t('case.requester'), dataIndex: 'party' },
              { title: words.field('record'), dataIndex: 'title' },
              { title: words.field('receivedOn'), dataIndex: 'openedOn', className: 'gk-number' },
              {
                title: t('column.state'),
                dataIndex: 'state',
                className: 'gk-nowrap',
                render: (state: string) => words.state(state),
              },
              {
                title: words.field('result'),
                dataIndex: 'outcome',
                render: (result: string | null) => result && words.choice('result', result),
              },
            ]}
          />
        </div>
      </Panel>
      <VerbDrawer
        noun="rectification"
        verb={asked === undefined || !mayReceive ? null : 'receive'}
        to="/rectifications"
        onDone={(done) => void go(`/rectifications/${done.caseId}`)}
        close={() => setParams(filters)}
      />
    </Page>
  );
}
