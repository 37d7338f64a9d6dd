import { addDays, type Day, day as dayNamed, toSerial, weekday } from '../base/day.ts';
import type { Say } from './visitor.ts';

/** A day of the reply period with why it counts or not. */
export interface PageDay {
  readonly day: Day;
  readonly counts: number | null;
  readonly why: string;
  /** The holiday's name, or the pause's kind. */
  readonly name?: string;
}

/** What a reader calls the reason of a day. */
export function whyText({ why, name }: PageDay, say: Say): string {
  if (!name) return say(`why.${why}`);
  if (why === 'paused') return [say(`pause.${name}`), say('why.paused')].join(say('site.comma'));
  return `${say(`why.${why}`)}${say('site.aside', { text: name })}`;
}

/** The months of the period as tables, each day with its kind and its count. */
export function CalendarMonths({ days, last, say }: { days: readonly PageDay[]; last: Day; say: Say }) {
  const byDay = new Map(days.map((one) => [one.day, one]));
  const months = [...new Set(days.map((one) => one.day.slice(0, 7)))];
  return (
    <div className="months">
      {months.map((month) => (
        <Month key={month} month={month} byDay={byDay} last={last} say={say} />
      ))}
    </div>
  );
}

interface MonthProps {
  readonly month: string;
  readonly byDay: ReadonlyMap<Day, PageDay>;
  readonly last: Day;
  readonly say: Say;
}

/** Monday first, as calendars in China are printed. */
function weeksOf(month: string): (Day | null)[][] {
  const first = dayNamed(`${month}-01`);
  const before = (weekday(toSerial(first)) + 6) % 7;
  const cells: (Day | null)[] = new Array(before).fill(null);
  for (let d = first; d.startsWith(month); d = addDays(d, 1)) cells.push(d);
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
}

function Month({ month, byDay, last, say }: MonthProps) {
  return (
    <table className="month">
      <caption>
        {say('explain.month', { year: month.slice(0, 4), month: Number(month.slice(5)), two: month.slice(5) })}
      </caption>
      <thead>
        <tr>
          {[1, 2, 3, 4, 5, 6, 7].map((n) => (
            <th key={n} scope="col">
              <abbr title={say(`weekday.${n}`)}>{say(`week.${n}`)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, w) => (
          <tr key={w}>
            {week.map((d, i) => (
              <DayCell key={i} d={d} known={d ? byDay.get(d) : undefined} isLast={d === last} say={say} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ d, known, isLast, say }: { d: Day | null; known?: PageDay; isLast: boolean; say: Say }) {
  if (!d) return <td />;
  const no = Number(d.slice(8));
  if (!known) return <td className="soft">{no}</td>;
  return (
    <td className={classOf(known, isLast)}>
      {no}
      <small aria-hidden="true">{markOf(known, say)}</small>
      <span className="sr">
        {[
          whyText(known, say),
          known.counts !== null && say('explain.nth', { n: known.counts }),
          isLast && say('explain.last'),
        ]
          .filter(Boolean)
          .join(say('site.comma'))}
      </span>
    </td>
  );
}

function classOf({ why, counts }: PageDay, isLast: boolean): string {
  if (isLast) return 'day-last day-counted';
  if (why === 'start') return 'day-start';
  if (counts !== null) return 'day-counted';
  return why === 'holiday' ? 'day-holiday' : why === 'weekend' ? 'day-off' : 'day-paused';
}

/** The marks are those of the printed calendars: 休 is a day off by the yearly notice, 班 a day worked for it. */
function markOf({ why, counts }: PageDay, say: Say): string {
  if (counts !== null) return why === 'make-up' ? `${say('mark.make-up')} ${counts}` : String(counts);
  return why === 'start' || why === 'holiday' || why === 'weekend' ? say(`mark.${why}`) : say('mark.paused');
}
