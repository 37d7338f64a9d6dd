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

interface Props {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly days: ReadonlyMap<string, MonthDay>;
  /** A day or a month of the picture that was chosen, and what chooses one: its days are buttons then. */
  readonly chosen?: string;
  readonly choose?: (dayOrMonth: string) => void;
}

/** One month, Monday first. A day that is not in `days` is shown pale. */
export function MonthGrid({ month, days, chosen, choose }: Props) {
  const { t } = useSpeech();
  const first = day(`${month}-01`);
  const before = (weekday(toSerial(first)) + 6) % 7;
  const cells: (Day | null)[] = Array.from({ length: before }, () => null);
  for (let d = first; d.startsWith(month); d = addDays(d, 1)) cells.push(d);
  while (cells.length % 7 !== 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
  const [year, number] = month.split('-');
  const caption = t('app.month', { year: year!, month: Number(number) });
  return (
    <table className="gk-month">
      <caption>
        {choose ? (
          <button type="button" aria-pressed={chosen === month} onClick={() => choose(month)}>
            {caption}
          </button>
        ) : (
          caption
        )}
      </caption>
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
            {week.map((d, column) =>
              d ? (
                <DayCell key={d} day={d} shown={days.get(d)} isChosen={d === chosen} choose={choose} />
              ) : (
                <td key={column} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly day: Day;
  readonly shown: MonthDay | undefined;
  readonly isChosen: boolean;
  readonly choose: Props['choose'];
}

function DayCell({ day: d, shown, isChosen, choose }: CellProps) {
  if (!shown) return <td className="gk-day-outside">{Number(d.slice(8))}</td>;
  const content = (
    <>
      <span aria-hidden="true">
        {Number(d.slice(8))}
        <small>{shown.mark}</small>
      </span>
      <span className="gk-visually-hidden">
        {d} {shown.label}
      </span>
    </>
  );
  return (
    <td
      className={[`gk-day-${shown.look}`, isChosen && 'gk-day-chosen'].filter(Boolean).join(' ')}
      title={`${d} ${shown.label}`}
    >
      {choose ? (
        <button type="button" aria-pressed={isChosen} onClick={() => choose(d)}>
          {content}
        </button>
      ) : (
        content
      )}
    </td>
  );
}
