import type { Day } from '../../base/day.ts';
import type { CalendarYear } from '../calendar/year.ts';

/** A history as the oracle reads it: pauses as [days after the start, length in days]. */
export interface NaiveHistory {
  readonly start: Day;
  readonly extension: number;
  readonly pauses: readonly (readonly [offset: number, length: number])[];
}

/**
 * The due day the slow way, written from the law's words alone, to check the program against: one `Date` a day, every
 * list searched anew, sharing no code with the rules. For clocks that started from 2019-05-15.
 */
export function naiveDue(history: NaiveHistory, years: readonly CalendarYear[]): string {
  const at = (offset: number) => new Date(Date.parse(`${history.start}T00:00:00Z`) + offset * 86_400_000);
  let left = 20 + history.extension;
  let offset = 0;
  while (left > 0) {
    offset++;
    const date = at(offset).toISOString().slice(0, 10);
    const isPaused = history.pauses.some(([from, length]) => offset > from && offset <= from + length);
    const isMadeUp = years.some((y) => y.makeUpDays.some((d) => d === date));
    const isOff = years.some((y) => y.holidays.some((h) => h.from <= date && date <= h.to));
    const isWeekend = [0, 6].includes(at(offset).getUTCDay());
    if (!isPaused && (isMadeUp || (!isOff && !isWeekend))) left--;
  }
  return at(offset).toISOString().slice(0, 10);
}
