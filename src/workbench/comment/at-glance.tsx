import type { CommentCounts } from '../../api/views.ts';
import { useNounWords } from '../form/labels.ts';
import { BarChart } from '../report/bar-chart.tsx';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';

const OUTCOMES = ['adopted', 'partly', 'not-adopted', 'off-topic'];
/** Bars that a chart has room for; of more days the weeks are shown. */
const MOST_BARS = 16;
const DAY_MS = 86_400_000;

/** How many comments came when, and what became of them. */
export function AtGlance({ counts }: { counts: CommentCounts }) {
  const { t } = useSpeech();
  const words = useNounWords('comment');
  if (counts.total === 0) return null;
  const of = (outcome: string | null) => counts.outcomes.find((one) => one.outcome === outcome)?.n ?? 0;
  const labels = [...OUTCOMES.map((outcome) => words.choice('outcome', outcome)), t('comment.none')];
  const days = spans(counts.days);
  const name = t('comment.count');
  return (
    <Panel title={t('comment.glance', { n: counts.total, open: counts.undecided })}>
      <div className="gk-charts">
        <BarChart
          caption={t(days.weekly ? 'comment.byWeek' : 'comment.byDay')}
          of={t('comment.day')}
          labels={days.bars.map(({ label }) => label)}
          series={[{ name, values: days.bars.map(({ n }) => n) }]}
        />
        <BarChart
          caption={t('comment.byOutcome')}
          of={words.field('outcome')}
          labels={labels}
          series={[{ name, values: [...OUTCOMES.map(of), of(null)] }]}
        />
      </div>
    </Panel>
  );
}

/** Every day from the first to the last, also those on which none came; by weeks where those are too many. */
function spans(days: CommentCounts['days']): { weekly: boolean; bars: { label: string; n: number }[] } {
  const at = (day: string) => Date.parse(day) / DAY_MS;
  const [first, last] = [at(days[0]!.day), at(days.at(-1)!.day)];
  const length = last - first + 1;
  const step = length <= MOST_BARS ? 1 : 7 * Math.ceil(length / 7 / MOST_BARS);
  const bars = Array.from({ length: Math.ceil(length / step) }, (_, i) => {
    const from = first + i * step;
    const within = days.filter(({ day }) => at(day) >= from && at(day) < from + step);
    const label = new Date(from * DAY_MS).toISOString().slice(5, 10);
    return { label, n: within.reduce((sum, { n }) => sum + n, 0) };
  });
  return { weekly: step > 1, bars };
}
