import type { TrendYear } from '../../api/views.ts';
import type { WorkbenchWord } from '../../words/workbench.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { BarChart } from './bar-chart.tsx';

type Measure = Exclude<keyof TrendYear, 'year'>;

const FLOW: readonly Measure[] = ['received', 'carriedIn', 'carriedOut'];
const OUTCOMES: readonly Measure[] = ['disclosed', 'partial', 'refused', 'unable', 'notHandled', 'other'];
const REMEDIES: readonly Measure[] = ['reconsiderations', 'litigations'];

/** 历年比较: the last years beside this one. */
export function Trend({ years }: { years: readonly TrendYear[] }) {
  const { t } = useSpeech();
  if (years.length < 2) return null;
  const labels = years.map(({ year }) => String(year));
  const series = (measures: readonly Measure[]) =>
    measures.map((measure) => ({
      name: t(`report.trend.${measure}` satisfies WorkbenchWord),
      values: years.map((year) => year[measure]),
    }));
  return (
    <Panel title={t('report.trend')}>
      <div className="gk-charts">
        <BarChart caption={t('report.trendCaption')} labels={labels} series={series(FLOW)} />
        <BarChart caption={t('report.outcomesCaption')} labels={labels} series={series(OUTCOMES)} stacked />
        <BarChart caption={t('report.remediesCaption')} labels={labels} series={series(REMEDIES)} />
      </div>
    </Panel>
  );
}
