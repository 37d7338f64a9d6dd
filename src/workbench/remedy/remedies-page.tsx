import { CaseList } from '../case/frame/case-list.tsx';
import { Choose } from '../form/field/choose.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';

/** 行政复议、行政诉讼: what was brought against replies. `?new=` opens the form, with the request's number. */
export default function RemediesPage() {
  const { t } = useSpeech();
  const words = useNounWords('remedy');
  const narrowed = [
    ['kind', t('column.kind'), ['R', 'L1', 'L2'].map((value) => ({ value, label: words.choice('kind', value) }))],
    ['state', t('column.state'), ['pending', 'decided'].map((value) => ({ value, label: words.state(value) }))],
  ] as const;
  return (
    <CaseList
      noun="remedy"
      path="/remedies"
      title={t('remedy.title')}
      empty={t('remedy.empty')}
      begin={{ verb: 'file', text: t('remedy.file'), initial: (requestNumber) => ({ requestNumber }) }}
      narrow={(filters, change) =>
        narrowed.map(([name, label, options]) => (
          <Choose
            key={name}
            aria-label={label}
            allowClear
            size="small"
            placeholder={label}
            options={options}
            value={filters[name]}
            onChange={(value) => change(name, value)}
            popupMatchSelectWidth={false}
            style={{ minWidth: 110 }}
          />
        ))
      }
      width={860}
      columns={[
        { title: words.field('kind'), dataIndex: 'kind', render: (kind: string) => words.choice('kind', kind) },
        { title: t('remedy.request'), dataIndex: 'title', className: 'gk-number' },
        { title: t('case.requester'), dataIndex: 'party' },
        { title: words.field('body'), render: (_, { extra }) => String(extra?.body ?? '') },
        { title: t('remedy.filedOn'), dataIndex: 'openedOn', className: 'gk-number' },
        {
          title: t('column.state'),
          dataIndex: 'state',
          className: 'gk-nowrap',
          render: (state: string) => words.state(state),
        },
        {
          title: t('remedy.result'),
          dataIndex: 'outcome',
          className: 'gk-nowrap',
          render: (result: string | null) => result && words.choice('result', result),
        },
        { title: t('remedy.decidedOn'), dataIndex: 'countedOn', className: 'gk-number' },
      ]}
    />
  );
}
