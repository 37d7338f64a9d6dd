import { Empty, Table, type TableProps } from 'antd';
import { useRef } from 'react';
import { Link } from 'react-router';
import type { ConcernLine } from '../../api/views.ts';
import { shanghaiTime } from '../case/instant.ts';
import { ROW_LINK, useRowKeys } from '../desk/row-keys.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Judgement } from './judgement.tsx';
import { Remaining } from './remaining.tsx';

interface Props {
  readonly rows: readonly ConcernLine[];
  readonly skew: number;
  readonly loading: boolean;
  readonly pagination?: TableProps['pagination'];
}

/** Concerns in a dense list; `j` and `k` go from row to row. */
export function ConcernTable({ rows, skew, loading, pagination = false }: Props) {
  const { t } = useSpeech();
  const words = useNounWords('concern');
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  return (
    <div ref={list}>
      <Table<ConcernLine>
        size="small"
        rowKey="caseId"
        tableLayout="fixed"
        scroll={{ x: 1050 }}
        loading={loading}
        dataSource={[...rows]}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('concern.empty')} /> }}
        pagination={pagination}
        columns={[
          {
            title: words.field('number'),
            dataIndex: 'number',
            width: 125,
            className: 'gk-number',
            render: (number: string, { caseId }) => (
              <Link to={`/concerns/${caseId}`} className={ROW_LINK}>
                {number}
              </Link>
            ),
          },
          { title: words.field('title'), dataIndex: 'title', width: 190 },
          {
            title: t('concern.column.level'),
            dataIndex: 'level',
            width: 75,
            render: (level: string) => words.choice('level', level),
          },
          {
            title: t('concern.column.next'),
            width: 335,
            render: (_, { next, judgement }) =>
              next ? <Remaining clock={next} skew={skew} /> : <Judgement of={judgement} />,
          },
          {
            title: t('column.state'),
            dataIndex: 'state',
            width: 90,
            render: (state: string) => words.state(state),
          },
          { title: words.field('section'), dataIndex: 'section', width: 95 },
          {
            title: t('concern.column.noticed'),
            dataIndex: 'noticedAt',
            width: 125,
            className: 'gk-number',
            render: (at: string) => shanghaiTime(at),
          },
        ]}
      />
    </div>
  );
}
