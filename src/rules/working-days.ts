import type { Cite } from '../base/cite.ts';
import { type Day, fromSerial, toSerial } from '../base/day.ts';
import type { Calendar } from './calendar.ts';

/**
 * Counting working days (工作日). The day of the event is not counted (次日起算): day 1 is the first working day after it.
 * Walked day by day; adding the number of holidays to a span of calendar days is wrong, as the longer span may hold
 * further days off.
 */
export interface Deadline {
  readonly on: Day;
  /** The walk passed a day that a notice still to come may change. */
  readonly provisional: boolean;
}

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 33, paragraph: 2 },
  { law: 'working-hours', article: 7 },
  { law: 'public-holidays', article: 2 },
];

export function isWorkingDay(d: Day, calendar: Calendar): boolean {
  return calendar.worksAt(toSerial(d));
}

/** The n-th working day after `start`; `start` itself for n = 0. Throws a fault unless n is a whole number from 0 to 9999. */
export function addWorkingDays(start: Day, n: number, calendar: Calendar): Day {
  return deadlineAfter(start, n, calendar).on;
}

/** As addWorkingDays, and whether it may still change. */
export function deadlineAfter(start: Day, n: number, calendar: Calendar): Deadline {
  if (!Number.isInteger(n) || n < 0 || n > 9999) throw new Error(`not a number of working days: ${n}`);
  let serial = toSerial(start);
  let provisional = false;
  for (let left = n; left > 0; ) {
    serial++;
    if (!calendar.settledAt(serial)) provisional = true;
    if (calendar.worksAt(serial)) left--;
  }
  return { on: fromSerial(serial), provisional };
}

/** How many working days d there are with after < d <= through; 0 where `through` is not after `after`. */
export function countWorkingDays(after: Day, through: Day, calendar: Calendar): number {
  let count = 0;
  const last = toSerial(through);
  for (let serial = toSerial(after) + 1; serial <= last; serial++) if (calendar.worksAt(serial)) count++;
  return count;
}
