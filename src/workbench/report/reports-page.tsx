import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Empty, Table, Tag } from 'antd';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ReportLine } from '../../api/views.ts';
import { ROW_LINK, useRowKeys } from '../desk/row-keys.ts';
import { Choose } from '../form/field/choose.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { post } from '../wire/call.ts';
import { forget, useReports } from '../wire/queries.ts';

/** 年度报告: one a year since the form of 2019. */
export default function ReportsPage() {
  const { t } = useSpeech();
  const words = useNounWords('report');
  const { data, error, isFetching, refetch } = useReports();
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  return (
    <Page title={t('report.title')} extra={data && data.canOpen.length > 0 && <OpenReport years={data.canOpen} />}>
      {error && <Fault fault={error} retry={() => void refetch()} />}
      <Panel flush title={t('report.title')}>
        <div ref={list}>
          <Table<ReportLine>
            size="small"
            rowKey="caseId"
            loading={isFetching}
            pagination={false}
            dataSource={data?.rows ?? []}
            locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('report.empty')} /> }}
            columns={[
              {
                title: t('column.year'),
                render: (_, { year }) => (
                  <Link to={`/reports/${year}`} className={ROW_LINK}>
                    {t('report.one', { year })}
                  </Link>
                ),
              },
              { title: t('column.state'), render: (_, { state }) => <Tag color="geekblue">{words.state(state)}</Tag> },
              { title: t('due.on'), dataIndex: 'dueOn', className: 'gk-number' },
              { title: t('report.publishedOn'), dataIndex: 'publishedOn', className: 'gk-number' },
              { title: t('report.format'), render: (_, { format }) => t('report.formatOf', { year: format }) },
            ]}
          />
        </div>
      </Panel>
    </Page>
  );
}

function OpenReport({ years }: { years: readonly number[] }) {
  const { t } = useSpeech();
  const go = useNavigate();
  const client = useQueryClient();
  const { notification } = App.useApp();
  const [year, setYear] = useState(years[0]!);
  const open = async () => {
    try {
      await post('/reports', { facts: { year } });
      await forget(client);
      await go(`/reports/${year}`);
    } catch (fault) {
      notification.error({ title: t('fault.refused'), description: (fault as Error).message });
    }
  };
  return (
    <>
      <Choose
        aria-label={t('column.year')}
        value={year}
        onChange={setYear}
        options={years.map((value) => ({ value, label: t('app.year', { year: value }) }))}
        style={{ minWidth: 110 }}
      />
      <Button type="primary" onClick={() => void open()}>
        {t('report.open')}
      </Button>
    </>
  );
}
