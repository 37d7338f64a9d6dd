import { Drawer, Empty, Table, type TableColumnsType } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { CountedCase, TableCode } from '../../api/views.ts';
import { NOUN_WORDS, type NounName } from '../../words/nouns.ts';
import { OUTCOME_WORDS } from '../../words/outcomes.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { useCell } from '../wire/queries.ts';

/** A cell, and what it is called. */
export interface CellPlace {
  readonly table: TableCode;
  readonly row: string;
  readonly column: string;
  readonly label: string;
  readonly value: string;
}

const PAGES: Readonly<Record<string, (id: string) => string>> = {
  request: (id) => `/requests/${id}`,
  remedy: (id) => `/remedies/${id}`,
  document: (id) => `/register/document/${id}`,
  matter: (id) => `/register/matter/${id}`,
  tally: (id) => `/register/tally/${id}`,
  licence: (id) => `/decisions/licence/${id}`,
  penalty: (id) => `/decisions/penalty/${id}`,
};

/** 数字背后的案件: the cases that a figure counts, each with its page. */
export function CellDrawer({ year, cell, close }: { year: number; cell: CellPlace | null; close: () => void }) {
  const { t, name } = useSpeech();
  const [page, setPage] = useState(1);
  const [last, setLast] = useState(cell);
  const key = cell && `${cell.table}/${cell.row}/${cell.column}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell begins at its first page
  useEffect(() => {
    setPage(1);
    if (cell) setLast(cell);
  }, [key]);
  const at = cell && { table: cell.table, row: cell.row, column: cell.column };
  const { data, error, isFetching, refetch } = useCell(year, at, page);
  const shown = cell ?? last;
  const hasMoney = data?.rows.some(({ amount }) => amount !== null);
  const measures: TableColumnsType<CountedCase> = [
    { title: t('column.count'), dataIndex: 'units', align: 'right', className: 'gk-nowrap' },
    ...(hasMoney
      ? [
          {
            title: t('column.amount'),
            align: 'right' as const,
            render: (_: unknown, one: CountedCase) => one.amount?.toLocaleString(),
          },
        ]
      : []),
  ];
  const choice = (noun: string, field: string, value: string) => {
    const { choices } = NOUN_WORDS[noun as NounName];
    return name(choices, `${field}.${value}`);
  };
  return (
    <Drawer open={cell !== null} size={760} title={t('report.behind')} onClose={close}>
      {shown && (
        <p>
          <b>{shown.label}</b>：<b className="gk-number">{shown.value}</b>{' '}
          <span className="gk-quiet">{data && t('app.total', { n: data.total })}</span>
        </p>
      )}
      {error && <Fault fault={error} retry={() => void refetch()} />}
      <Table<CountedCase>
        size="small"
        rowKey="caseId"
        loading={isFetching}
        dataSource={data?.rows ?? []}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('report.noCases')} /> }}
        pagination={
          data && data.total > data.size
            ? { current: page, pageSize: data.size, total: data.total, onChange: setPage }
            : false
        }
        columns={[
          {
            title: t('column.number'),
            className: 'gk-nowrap',
            render: (_, { noun, number, caseId }) => <Link to={PAGES[noun]!(caseId)}>{number}</Link>,
          },
          { title: t('column.name'), dataIndex: 'title' },
          {
            title: t('column.kind'),
            className: 'gk-nowrap',
            render: (_, { noun, kind }) => choice(noun, 'kind', kind),
          },
          {
            title: t('column.day'),
            className: 'gk-nowrap',
            render: (_, one) => <span className="gk-number">{one.countedOn ?? one.openedOn}</span>,
          },
          {
            title: t('column.outcome'),
            render: (_, { noun, outcome }) =>
              outcome && (noun === 'request' ? name(OUTCOME_WORDS, outcome) : choice(noun, 'result', outcome)),
          },
          ...measures,
        ]}
      />
    </Drawer>
  );
}
