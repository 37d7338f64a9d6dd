import type { Day } from '../../base/day.ts';
import { addDays, day, toSerial, weekday } from '../../base/day.ts';
import { useSpeech } from '../session/language.tsx';

export interface MonthDay {
  /** Classes after `gk-day-`. */
  readonly look: string;
  /** A sign under the number, so that the colour is not all there is. */
  readonly mark: string;
  /** What it says in words. */
  readonly label: string;
}

/** One month, Monday first. `month` is `YYYY-MM`; a day that is not in `days` is shown pale. */
export function MonthGrid({ month, days }: { month: string; days: ReadonlyMap<string, MonthDay> }) {
  const { t } = useSpeech();
  const first = day(`${month}-01`);
  const before = (weekday(toSerial(first)) + 6) % 7;
  const cells: (Day | null)[] = Array.from({ length: before }, () => null);
  for (let d = first; d.startsWith(month); d = addDays(d, 1)) cells.push(d);
  while (cells.length % 7 !== 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
  const [year, number] = month.split('-');
  return (
    <table className="gk-month">
      <caption>{t('app.month', { year: year!, month: Number(number) })}</caption>
      <thead>
        <tr>
          {t('explain.weekdays')
            .split(' ')
            .map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, i) => (
          <tr key={i}>
            {week.map((d, column) => (d ? <DayCell key={d} day={d} shown={days.get(d)} /> : <td key={column} />))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day: d, shown }: { day: Day; shown: MonthDay | undefined }) {
  if (!shown) return <td className="gk-day-outside">{Number(d.slice(8))}</td>;
  return (
    <td className={`gk-day-${shown.look}`} title={`${d} ${shown.label}`}>
      <span aria-hidden="true">
        {Number(d.slice(8))}
        <small>{shown.mark}</small>
      </span>
      <span className="gk-visually-hidden">
        {d} {shown.label}
      </span>
    </td>
  );
}
