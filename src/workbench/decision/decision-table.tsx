import { Empty, Table, type TableProps, Tag } from 'antd';
import { useRef } from 'react';
import { Link } from 'react-router';
import type { DecisionDueView, DecisionKind, DecisionLine } from '../../api/views.ts';
import { LightMark } from '../desk/light.tsx';
import { ROW_LINK, useRowKeys } from '../desk/row-keys.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { useSession } from '../session/session.ts';

interface Props {
  readonly kind: DecisionKind;
  readonly rows: readonly DecisionLine[];
  readonly loading: boolean;
  /** Null where whoever looks may not publish. */
  readonly picked: readonly string[] | null;
  readonly pick: (ids: readonly string[]) => void;
  readonly pagination: TableProps['pagination'];
}

/** Decisions in a dense list; `j` and `k` go from row to row, and those that wait can be chosen. */
export function DecisionTable({ kind, rows, loading, picked, pick, pagination }: Props) {
  const { t } = useSpeech();
  const words = useNounWords(kind);
  const { today } = useSession();
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  return (
    <div ref={list}>
      <Table<DecisionLine>
        size="small"
        rowKey="caseId"
        tableLayout="fixed"
        scroll={{ x: 1130 }}
        loading={loading}
        dataSource={[...rows]}
        pagination={pagination}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('dec.empty')} /> }}
        rowSelection={
          picked === null
            ? undefined
            : {
                selectedRowKeys: [...picked],
                preserveSelectedRowKeys: true,
                onChange: (keys) => pick(keys.map(String)),
                getCheckboxProps: ({ number, state }) =>
                  ({ 'aria-label': t('dec.pick', { number }), disabled: state !== 'recorded' }) as object,
                // Ant Design copies the head of a column into a hidden row, where a box could still be reached.
                hideSelectAll: true,
              }
        }
        columns={[
          {
            title: t('dec.column.number'),
            dataIndex: 'number',
            width: 180,
            className: 'gk-number',
            render: (number: string, { caseId }) => (
              <Link to={`/decisions/${kind}/${caseId}`} className={ROW_LINK}>
                {number}
              </Link>
            ),
          },
          {
            title: t('dec.column.party'),
            dataIndex: 'party',
            width: 145,
            render: (party: string, { person }) => (
              <>
                {party} {person && <Tag>{t('dec.person')}</Tag>}
              </>
            ),
          },
          { title: t(`dec.column.title.${kind}`), dataIndex: 'title', width: 165 },
          { title: words.field('decisionType'), dataIndex: 'decisionType', width: 75 },
          { title: t('dec.column.decidedOn'), dataIndex: 'decidedOn', width: 100, className: 'gk-number' },
          {
            title: t('column.state'),
            dataIndex: 'state',
            width: 95,
            render: (state: string, { publicUntil }) =>
              state === 'published' && publicUntil && publicUntil < today ? t('dec.over') : words.state(state),
          },
          {
            title: t('dec.column.due'),
            dataIndex: 'due',
            width: 275,
            render: (due: DecisionDueView | null) => due && <DueText due={due} bare />,
          },
          { title: t('dec.column.publishedOn'), dataIndex: 'publishedOn', width: 100, className: 'gk-number' },
        ]}
      />
    </div>
  );
}

/** By when it must be public, or withdrawn, and how near that is; `bare`: which of the two the state beside it says. */
export function DueText({ due, bare = false }: { due: DecisionDueView; bare?: boolean }) {
  const { t } = useSpeech();
  const { what, on, light, left, provisional } = due;
  const text = left < 0 ? t('due.over', { n: -left }) : left === 0 ? t('due.today') : t('due.left', { n: left });
  return (
    <span className="gk-due">
      <LightMark light={light} />
      <span>
        <span className="gk-number">{on}</span>
        {provisional && <span className="gk-quiet">{t('due.provisional')}</span>}
        <span className="gk-quiet">{bare ? text : `${t(`dec.due.${what}`)} · ${text}`}</span>
      </span>
    </span>
  );
}
