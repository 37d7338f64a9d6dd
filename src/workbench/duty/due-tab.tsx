import { Empty, Table } from 'antd';
import { Link } from 'react-router';
import type { Owed } from '../../api/views.ts';
import { spanText } from '../../words/desk/duty-span.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useDutiesDue } from '../wire/duties.ts';
import { StateMark, useDaysLeft } from './state-mark.tsx';
import { Todo } from './todo.tsx';

/** 逾期, and what falls due within 30 days; of one section where one is chosen. */
export function DueTab({ section }: { section: string | undefined }) {
  const { t } = useSpeech();
  const { data, error, refetch } = useDutiesDue();
  if (!data) return error ? <Fault fault={error} retry={() => void refetch()} /> : <Loading />;
  return (['overdue', 'soon'] as const).map((which) => {
    const rows = data[which].filter((one) => !section || one.section === section);
    return (
      <Panel key={which} flush title={t('app.counted', { name: t(`duty.${which}`), n: rows.length })}>
        <OwedTable rows={rows} />
      </Panel>
    );
  });
}

function OwedTable({ rows }: { rows: readonly Owed[] }) {
  const { t } = useSpeech();
  const daysLeft = useDaysLeft();
  return (
    <Table<Owed>
      size="small"
      rowKey={({ caseId, label }) => `${caseId} ${label}`}
      tableLayout="fixed"
      scroll={rows.length > 0 ? { x: 900 } : undefined}
      dataSource={rows}
      pagination={false}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('duty.nothing')} /> }}
      columns={[
        {
          title: t('duty.column.due'),
          dataIndex: 'due',
          width: 190,
          render: (due: string, { left, state }) => (
            <>
              <StateMark state={state} /> <span className="gk-number">{due}</span>{' '}
              <span className="gk-quiet">{daysLeft(left)}</span>
            </>
          ),
        },
        { title: t('duty.title'), dataIndex: 'name', width: 280, render: (_, one) => <OwedName owed={one} /> },
        {
          title: t('duty.column.who'),
          dataIndex: 'section',
          width: 150,
          render: (section: string, { person }) => [section, person].filter(Boolean).join(' '),
        },
        { title: t('duty.column.last'), dataIndex: 'lastPublishedOn', width: 110, className: 'gk-number' },
        { title: t('duty.column.todo'), width: 190, render: (_, one) => <Todo {...one} /> },
      ]}
    />
  );
}

/** What is owed, and for which span. */
export function OwedName({ owed: { caseId, name, label } }: { owed: Owed }) {
  const { t, language } = useSpeech();
  return (
    <>
      <Link to={`/duties/${caseId}`}>{name}</Link>{' '}
      <span className="gk-quiet">{label ? spanText(label, language) : t('duty.gap')}</span>
    </>
  );
}
