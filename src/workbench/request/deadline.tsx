import { Alert, Radio } from 'antd';
import { useState } from 'react';
import type { ExplainedDay, RequestAnswer } from '../../api/views.ts';
import { Dated } from '../case/dated.tsx';
import { DueMark } from '../desk/light.tsx';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { ExplainMonths } from './explain-months.tsx';
import { ExplainTable } from './explain-table.tsx';

/** 期限: by when, and why on that day: every day from receipt on, as month calendars or as a table. */
export function Deadline({ view }: { view: RequestAnswer }) {
  const { t } = useSpeech();
  const [asTable, setAsTable] = useState(false);
  const { due, explain } = view;
  return (
    <Panel
      title={t('case.deadline')}
      id="deadline"
      extra={
        explain.length > 0 && (
          <Radio.Group
            size="small"
            optionType="button"
            aria-label={t('case.deadline')}
            value={asTable}
            onChange={(event) => setAsTable(event.target.value)}
            options={[
              { value: false, label: t('app.asCalendar') },
              { value: true, label: t('app.asTable') },
            ]}
          />
        )
      }
    >
      {due && (
        <p className="gk-due-line">
          <DueMark due={due} full /> {due.suspended && <span className="gk-quiet">{t('due.suspended')}</span>}
        </p>
      )}
      {due?.undelivered && <Alert type="warning" showIcon className="gk-gap" title={t('due.undeliveredHint')} />}
      {explain.length === 0 ? (
        <span className="gk-quiet">{t('explain.none')}</span>
      ) : (
        <>
          <Summary days={explain} />
          {asTable ? <ExplainTable days={explain} /> : <ExplainMonths days={explain} />}
        </>
      )}
    </Panel>
  );
}

function Summary({ days }: { days: readonly ExplainedDay[] }) {
  const { t, language } = useSpeech();
  const count = (why: ExplainedDay['why']) => days.filter((one) => one.why === why).length;
  const last = days.at(-1)!;
  const counted = days.findLast((one) => one.counts !== null)?.counts ?? 0;
  const parts = [
    { n: count('weekend'), word: 'explain.left.weekend' },
    { n: count('holiday'), word: 'explain.left.holiday' },
    { n: count('paused'), word: 'explain.left.paused' },
  ] as const;
  const left = parts.filter(({ n }) => n > 0).map(({ n, word }) => t(word, { n }));
  const makeUp = count('make-up');
  const comma = language === 'zh' ? '，' : ', ';
  return (
    <p>
      <Dated text={t('explain.summary', { start: days[0]!.day, n: counted, due: last.day })} />
      <br />
      <span className="gk-quiet">
        {left.length > 0 && t('explain.left', { parts: left.join(comma) })}{' '}
        {makeUp > 0 && t('explain.left.makeUp', { n: makeUp })}
      </span>
    </p>
  );
}
