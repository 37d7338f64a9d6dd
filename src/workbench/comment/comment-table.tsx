import { Empty, Table, type TableProps, Tag } from 'antd';
import { useRef } from 'react';
import { Link } from 'react-router';
import type { CommentList } from '../../api/views.ts';
import { ROW_LINK, useRowKeys } from '../desk/row-keys.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';

type Line = CommentList['rows'][number];

interface Props {
  readonly rows: readonly Line[];
  readonly loading: boolean;
  /** Null where whoever looks may not put them in order. */
  readonly picked: readonly string[] | null;
  readonly pick: (ids: readonly string[]) => void;
  readonly pagination: TableProps['pagination'];
}

/** Comments in a dense list; `j` and `k` go from row to row, and several can be chosen. */
export function CommentTable({ rows, loading, picked, pick, pagination }: Props) {
  const { t } = useSpeech();
  const words = useNounWords('comment');
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  return (
    <div ref={list}>
      <Table<Line>
        size="small"
        rowKey="caseId"
        tableLayout="fixed"
        scroll={{ x: 1000 }}
        loading={loading}
        dataSource={[...rows]}
        pagination={pagination}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('comment.empty')} /> }}
        rowSelection={
          picked === null
            ? undefined
            : {
                selectedRowKeys: [...picked],
                preserveSelectedRowKeys: true,
                onChange: (keys) => pick(keys.map(String)),
                getCheckboxProps: ({ number, state }) =>
                  ({ 'aria-label': t('comment.pick', { number }), disabled: state === 'void' }) as object,
                // Ant Design copies the head of a column into a hidden row, where a box could still be reached.
                hideSelectAll: true,
              }
        }
        columns={[
          {
            title: t('column.number'),
            dataIndex: 'number',
            width: 130,
            className: 'gk-number',
            render: (number: string, { caseId }) => (
              <Link to={`/comments/${caseId}`} className={ROW_LINK}>
                {number}
              </Link>
            ),
          },
          {
            title: words.field('text'),
            dataIndex: 'title',
            width: 330,
            render: (title: string, { about, part, files }) => (
              <>
                <span className="gk-clamp">{title}</span>
                {(part || about) && <span className="gk-quiet">{part || about}</span>}{' '}
                {files > 0 && <Tag>{t('comment.files', { n: files })}</Tag>}
              </>
            ),
          },
          { title: words.field('theme'), dataIndex: 'theme', width: 100 },
          {
            title: words.field('channel'),
            dataIndex: 'channel',
            width: 90,
            render: (channel: string) => words.choice('channel', channel),
          },
          {
            title: words.field('on'),
            dataIndex: 'receivedOn',
            width: 105,
            className: 'gk-number',
            render: (on: string, { late }) => (
              <>
                {on} {late && <span className="gk-error">{t('comment.late')}</span>}
              </>
            ),
          },
          { title: words.field('name'), dataIndex: 'party', width: 100 },
          {
            title: t('column.state'),
            dataIndex: 'state',
            width: 145,
            render: (state: string, { outcome, sameAs }) => (
              <>
                {state === 'decided' ? '' : words.state(state)} {sameAs && <span className="gk-number">{sameAs}</span>}{' '}
                {outcome && <b>{words.choice('outcome', outcome)}</b>}
              </>
            ),
          },
        ]}
      />
    </div>
  );
}
