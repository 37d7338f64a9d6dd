import { Empty, Table } from 'antd';
import { useRef } from 'react';
import { Link } from 'react-router';
import type { DutyLine } from '../../api/views.ts';
import { ROW_LINK, useRowKeys } from '../desk/row-keys.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { Todo } from './todo.tsx';

/** 基本目录: every item with its terms, narrowed by section and mode; each opens beside the list. */
export function CatalogueTab({ duties }: { duties: readonly DutyLine[] }) {
  const { t } = useSpeech();
  const words = useNounWords('duty');
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  const choices = (values: readonly string[], word: (value: string) => string) =>
    [...new Set(values)].map((value) => ({ value, text: word(value) }));
  return (
    <Panel flush title={t('app.counted', { name: t('duty.tab.catalogue'), n: duties.length })}>
      <div ref={list}>
        <Table<DutyLine>
          size="small"
          rowKey="caseId"
          tableLayout="fixed"
          scroll={duties.length > 0 ? { x: 1330 } : undefined}
          dataSource={duties}
          pagination={false}
          locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('duty.empty')} /> }}
          columns={[
            {
              title: t('column.number'),
              dataIndex: 'number',
              width: 120,
              className: 'gk-number',
              render: (number: string, { caseId }) => (
                <Link to={`/duties/${caseId}`} className={ROW_LINK}>
                  {number}
                </Link>
              ),
            },
            { title: words.field('name'), dataIndex: 'name', width: 230 },
            {
              title: words.field('column'),
              dataIndex: 'column',
              width: 180,
              render: (column: string) => words.choice('column', column),
            },
            {
              title: words.field('mode'),
              dataIndex: 'mode',
              width: 140,
              render: (mode: string, { cycle }) =>
                [words.choice('mode', mode), cycle && words.choice('cycle', cycle)].filter(Boolean).join(' '),
              filters: choices(
                duties.map(({ mode }) => mode),
                (mode) => words.choice('mode', mode),
              ),
              onFilter: (value, { mode }) => mode === value,
            },
            {
              title: t('duty.column.who'),
              dataIndex: 'section',
              width: 150,
              render: (section: string, { person }) => [section, person].filter(Boolean).join(' '),
            },
            { title: t('duty.column.last'), dataIndex: 'lastPublishedOn', width: 110, className: 'gk-number' },
            {
              title: t('duty.column.next'),
              dataIndex: 'next',
              width: 110,
              className: 'gk-number',
              render: (next: DutyLine['next']) => next?.due,
            },
            {
              title: t('column.state'),
              dataIndex: 'state',
              width: 80,
              render: (state: string) => words.state(state),
              filters: choices(
                duties.map(({ state }) => state),
                words.state,
              ),
              onFilter: (value, { state }) => state === value,
            },
            {
              title: t('duty.column.todo'),
              width: 190,
              render: (_, one) => one.state === 'active' && <Todo {...one} />,
            },
          ]}
        />
      </div>
    </Panel>
  );
}
