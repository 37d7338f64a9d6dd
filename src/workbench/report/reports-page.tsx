import { Empty, Table, Tag } from 'antd';
import { useRef } from 'react';
import { Link } from 'react-router';
import { REPORT_FORMAT_WORDS } from '../../words/papers.ts';
import { ROW_LINK, useRowKeys } from '../desk/row-keys.ts';
import { useNounWords } from '../form/labels.ts';
import { ExportButton } from '../job/export-button.tsx';
import { useSpeech } from '../session/language.tsx';
import { useSession } from '../session/session.ts';
import { Fault } from '../shell/page/fault.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useReports } from '../wire/queries.ts';
import { OpenReport } from './open-report.tsx';
import { type ReportRow, reportYears } from './report-years.ts';

/** 年度报告: one a year since the form of 2019. */
export default function ReportsPage() {
  const { t } = useSpeech();
  const words = useNounWords('report');
  const { data, error, isFetching, refetch } = useReports();
  const { today } = useSession();
  const offered = data?.mayOpen ? data.notBegun.map(({ year }) => year) : [];
  // An imported report is not one of ours to be set.
  const begun = data?.rows.filter(({ state }) => state !== 'imported').map(({ year }) => year) ?? [];
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  return (
    <Page
      title={t('report.title')}
      extra={
        <>
          {(data?.mayImport.length ?? 0) > 0 && <Link to="/reports/import">{t('import.title')}</Link>}
          {begun.length > 0 && (
            <ExportButton
              label={t('job.export')}
              title={t('job.exportReports')}
              wish={{ kind: 'reports' }}
              years={begun}
              formats={REPORT_FORMAT_WORDS}
            />
          )}
          {offered.length > 0 && <OpenReport years={offered} />}
        </>
      }
    >
      {error && <Fault fault={error} retry={() => void refetch()} />}
      <Panel flush title={t('report.title')}>
        <div ref={list}>
          <Table<ReportRow>
            size="small"
            rowKey="year"
            scroll={{ x: 560 }}
            loading={isFetching}
            pagination={false}
            dataSource={data ? reportYears(data, Number(today.slice(0, 4)) - 1) : []}
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
              {
                title: t('column.state'),
                render: (_, { state }) =>
                  state ? <Tag color="geekblue">{words.state(state)}</Tag> : <Tag>{t('report.notBegun')}</Tag>,
              },
              {
                title: t('due.on'),
                className: 'gk-number',
                render: (_, { dueOn, overdue }) => (
                  <>
                    {dueOn} {overdue && <b className="gk-error">{t('report.overdue')}</b>}
                  </>
                ),
              },
              { title: t('report.publishedOn'), dataIndex: 'publishedOn', className: 'gk-number' },
              { title: t('report.format'), render: (_, { format }) => t('report.formatOf', { year: format }) },
            ]}
          />
        </div>
      </Panel>
    </Page>
  );
}
