import { Descriptions } from 'antd';
import { useSearchParams } from 'react-router';
import type { ConcernCounts } from '../../api/views.ts';
import { BarChart } from '../report/bar-chart.tsx';
import { useSpeech } from '../session/language.tsx';
import { useSession } from '../session/session.ts';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { YearSelect } from '../shell/page/year-select.tsx';
import { useConcernYear } from '../wire/concerns.ts';

const TOLD = [
  'noticed',
  'answered',
  'responses',
  'briefings',
  'inTime',
  'late',
  'open',
  'notNeeded',
  'transferred',
] as const;
/** Every concern stands in one of them. */
const PARTS = [
  'inTime',
  'late',
  'open',
  'notNeeded',
  'transferred',
  'unruled',
] as const satisfies readonly (keyof ConcernCounts)[];

/** How a year's concerns were answered: the figures with their definition, and month by month. */
export function YearFigures() {
  const { t } = useSpeech();
  const { today } = useSession();
  const [params, setParams] = useSearchParams();
  const year = Number(params.get('year') ?? today.slice(0, 4));
  const { data, error, refetch } = useConcernYear(year);
  if (!data) return error ? <Fault fault={error} retry={() => void refetch()} /> : <Loading />;
  const { whole, months } = data;
  const judged = whole.inTime + whole.late;
  const rate =
    judged === 0
      ? t('dec.rateNone')
      : t('dec.rateOf', {
          rate: (Math.floor((whole.inTime / judged) * 1000) / 10).toFixed(1),
          inTime: whole.inTime,
          judged,
        });
  const parts = PARTS.filter((name) => name !== 'unruled' || whole.unruled > 0);
  return (
    <Panel
      title={t('concern.figures', { year })}
      extra={
        <YearSelect
          value={String(year)}
          change={(next) => setParams({ tab: 'figures', ...(next ? { year: next } : {}) })}
        />
      }
    >
      <Descriptions
        size="small"
        column={{ xs: 1, sm: 2, lg: 5 }}
        items={[
          ...TOLD.map((name) => ({
            key: name,
            label: t(`concern.count.${name}`),
            children: <span className="gk-number">{whole[name]}</span>,
          })),
          { key: 'rate', label: t('concern.rate'), children: rate },
        ]}
      />
      <p className="gk-quiet">{t('concern.definition')}</p>
      {whole.noticed > 0 && (
        <BarChart
          caption={t('concern.chart', { year })}
          of={t('concern.month')}
          labels={months.map((_, i) => String(i + 1))}
          series={parts.map((name) => ({
            name: t(`concern.count.${name}`),
            values: months.map((month) => month[name]),
          }))}
          stacked
        />
      )}
    </Panel>
  );
}
