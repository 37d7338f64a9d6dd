import type { ExplainedDay } from '../../api/views.ts';
import { useDayMark } from '../agency/day-mark.ts';
import { type MonthDay, MonthGrid } from '../agency/month-grid.tsx';
import { useSpeech } from '../session/language.tsx';
import { useWhyText } from './explain-words.ts';

const WHYS = ['working', 'make-up', 'weekend', 'holiday', 'paused', 'start'] as const;

/** A calendar for each month that the period touches: a counted day has its number, every other the mark of its reason. */
export function ExplainMonths({ days }: { days: readonly ExplainedDay[] }) {
  const { t } = useSpeech();
  const whyText = useWhyText();
  const markOf = useDayMark();
  const last = days.at(-1)!.day;
  const months = Map.groupBy(days, ({ day }) => day.slice(0, 7));
  const asDay = (one: ExplainedDay): MonthDay => ({
    look: one.day === last ? `${one.why} gk-day-due` : one.why,
    mark: markOf(one.why, one.counts),
    label: [
      whyText(one),
      one.counts !== null && t('explain.nth', { n: one.counts }),
      one.day === last && t('explain.dueDay'),
    ]
      .filter(Boolean)
      .join('，'),
  });
  return (
    <>
      <div className="gk-months">
        {[...months].map(([month, some]) => (
          <MonthGrid key={month} month={month} days={new Map(some.map((one) => [one.day, asDay(one)]))} />
        ))}
      </div>
      <ul className="gk-legend" aria-label={t('explain.legend')}>
        {WHYS.map((why) => (
          <li key={why}>
            <i className={`gk-day-${why}`} aria-hidden="true">
              {markOf(why)}
            </i>
            {t(`explain.${why}`)}
          </li>
        ))}
        <li>
          <i className="gk-day-working gk-day-due" aria-hidden="true" /> {t('explain.dueDay')}
        </li>
      </ul>
    </>
  );
}
