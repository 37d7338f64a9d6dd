import { Table } from 'antd';
import type { ExplainedDay } from '../../api/views.ts';
import { useCiteText } from '../case/cite.ts';
import { useSpeech } from '../session/language.tsx';
import { useWhyText } from './explain-words.ts';

export function ExplainTable({ days }: { days: readonly ExplainedDay[] }) {
  const { t } = useSpeech();
  const whyText = useWhyText();
  const citeText = useCiteText();
  return (
    <Table<ExplainedDay>
      size="small"
      rowKey="day"
      pagination={false}
      dataSource={days}
      columns={[
        { title: t('column.day'), dataIndex: 'day', width: 104, className: 'gk-number' },
        { title: t('column.counts'), dataIndex: 'counts', width: 64, className: 'gk-number' },
        { title: t('column.why'), width: 150, render: (_, day) => whyText(day) },
        { title: t('column.cite'), render: (_, { cite }) => citeText(cite) },
      ]}
    />
  );
}
