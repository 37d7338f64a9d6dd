import { CaseList } from '../case/frame/case-list.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';

/** 更正申请 (条例 41): who demands that what the agency holds of them be corrected. `?new` opens the form. */
export default function RectificationsPage() {
  const { t } = useSpeech();
  const words = useNounWords('rectification');
  return (
    <CaseList
      noun="rectification"
      path="/rectifications"
      title={t('rectification.title')}
      empty={t('rectification.empty')}
      begin={{ verb: 'receive', text: words.verb('receive') }}
      width={760}
      columns={[
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
  );
}
