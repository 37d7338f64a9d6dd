import type { DeskRow } from '../../api/views.ts';
import type { Day } from '../../base/day.ts';
import { addDays, toSerial, weekday } from '../../base/day.ts';
import { useDayKinds } from '../agency/day-kinds.ts';
import { useDayMark } from '../agency/day-mark.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { lightOf } from './grouping.ts';

const WEEKS = 4;

interface Props {
  readonly today: Day;
  readonly rows: readonly DeskRow[];
  readonly chosen: string | null;
  readonly choose: (day: string | null) => void;
}

/** The next four weeks, a column a week: how many fall due on each day, and which days are off. */
export function DueStrip({ today, rows, chosen, choose }: Props) {
  const { t } = useSpeech();
  const monday = addDays(today, -((weekday(toSerial(today)) + 6) % 7));
  const days = Array.from({ length: WEEKS * 7 }, (_, i) => addDays(monday, i));
  const kindOf = useDayKinds(days[0]!, days.at(-1)!);
  const due = Map.groupBy(rows, (row) => (row.due && row.due.what !== 'confirm' ? row.due.on : ''));
  const markOf = useDayMark();
  const names = t('explain.weekdays').split(' ');
  return (
    <Panel title={t('desk.strip')}>
      <div className="gk-strip">
        {days.map((day, i) => {
          const here = due.get(day) ?? [];
          const off = ['weekend', 'holiday'].includes(kindOf(day));
          const worst = here.some((row) => ['overdue', 'red'].includes(lightOf(row)))
            ? 'red'
            : here.length > 0
              ? 'some'
              : 'none';
          const mark = markOf(kindOf(day));
          const look = `gk-strip-day gk-strip-${worst}${off ? ' gk-strip-off' : ''}${day === today ? ' gk-strip-today' : ''}`;
          const label = (
            <>
              <span className="gk-strip-name">
                {names[i % 7]} {Number(day.slice(8)) === 1 || i === 0 ? `${Number(day.slice(5, 7))}/` : ''}
                {Number(day.slice(8))} {mark}
              </span>
              <b>{here.length > 0 ? here.length : ''}</b>
            </>
          );
          return here.length > 0 ? (
            <button
              type="button"
              key={day}
              className={look}
              aria-pressed={chosen === day}
              title={t('desk.stripDay', { day, n: here.length })}
              onClick={() => choose(chosen === day ? null : day)}
            >
              {label}
            </button>
          ) : (
            <span key={day} className={look}>
              {label}
            </span>
          );
        })}
      </div>
    </Panel>
  );
}
