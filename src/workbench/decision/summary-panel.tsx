import { Descriptions } from 'antd';
import type { DecisionSummary } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';

/** What waits, what is overdue, and how much of the year was public in time (公示及时率). */
export function SummaryPanel({ of }: { of: DecisionSummary }) {
  const { t } = useSpeech();
  const late = (n: number) => (n > 0 ? <b className="gk-error">{n}</b> : n);
  const { toPublish, overdue, toWithdraw, withdrawOverdue, year, inTime, judged } = of;
  const rate =
    judged === 0
      ? t('dec.rateNone')
      : t('dec.rateOf', { rate: (Math.floor((inTime / judged) * 1000) / 10).toFixed(1), inTime, judged });
  return (
    <Panel title={t('dec.summary')} extra={<span className="gk-quiet">{t('dec.rateHint')}</span>}>
      <Descriptions
        size="small"
        column={{ xs: 1, sm: 2, lg: 5 }}
        items={[
          { key: 'to', label: t('dec.toPublish'), children: toPublish },
          { key: 'over', label: t('dec.ofWhichOverdue'), children: late(overdue) },
          { key: 'back', label: t('dec.toWithdraw'), children: toWithdraw },
          { key: 'backOver', label: t('dec.ofWhichOverdue'), children: late(withdrawOverdue) },
          { key: 'rate', label: t('dec.rate', { year }), children: rate },
        ]}
      />
    </Panel>
  );
}
