import { type Day, day, fromSerial, toSerial } from '../../base/day.ts';
import type { DayKind } from '../../rules/calendar.ts';
import type { Context } from '../../store/context.ts';

export interface CalendarDay {
  readonly day: Day;
  readonly kind: DayKind;
  /** The holiday's name. */
  readonly name?: string;
}

/** A year's days, as a picture of the calendar shows them. */
export interface CalendarView {
  readonly year: number;
  /** The year's notice is loaded; else only weekends are known. */
  readonly loaded: boolean;
  readonly days: readonly CalendarDay[];
}

export function calendarView({ office: { calendar } }: Context, year: number): CalendarView {
  const first = toSerial(day(`${year}-01-01`));
  const last = toSerial(day(`${year}-12-31`));
  const days = Array.from({ length: last - first + 1 }, (_, i) => {
    const on = fromSerial(first + i);
    const name = calendar.findHoliday(on);
    return { day: on, kind: calendar.kindOf(on), ...(name ? { name } : {}) };
  });
  return { year, loaded: calendar.has(year), days };
}
