import { Table } from 'antd';
import type { Consultation } from '../../api/views.ts';
import { Dated } from '../case/dated.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';

/** 征求意见: to whom a letter went, and what came back. */
export function Consultations({ consultations }: { consultations: readonly Consultation[] }) {
  const { t } = useSpeech();
  const words = useNounWords('request');
  if (consultations.length === 0) return null;
  return (
    <Panel title={t('case.consultations')} id="consultations" flush>
      <Table<Consultation>
        size="small"
        rowKey="no"
        scroll={{ x: 520 }}
        pagination={false}
        dataSource={consultations}
        columns={[
          {
            title: words.field('party'),
            render: (_, one) => (
              <>
                {one.no}. {one.party} <span className="gk-quiet">{t(`consult.${one.kind}`)}</span>
                <div className="gk-pre gk-quiet">{one.question}</div>
              </>
            ),
          },
          { title: t('consult.sentOn'), dataIndex: 'sentOn', width: 104, className: 'gk-number' },
          {
            title: t('consult.deliveredOn'),
            width: 104,
            className: 'gk-number',
            render: (_, { deliveredOn, opinion, endedOn }) =>
              deliveredOn ?? (!opinion && !endedOn && <b className="gk-error">{t('consult.undelivered')}</b>),
          },
          {
            title: t('consult.opinion'),
            width: 160,
            render: (_, { opinion, opinionOn, reasons, endedOn }) =>
              opinion ? (
                <>
                  {words.choice('opinion', opinion)} <span className="gk-number">{opinionOn}</span>
                  {reasons && <div className="gk-pre gk-quiet">{reasons}</div>}
                </>
              ) : endedOn ? (
                <Dated text={t('consult.ended', { on: endedOn })} />
              ) : (
                t('consult.waiting')
              ),
          },
        ]}
      />
    </Panel>
  );
}
