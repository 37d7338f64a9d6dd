import type { Cite } from '../../base/cite.ts';
import { type Day, yearOf } from '../../base/day.ts';
import type { Calendar } from '../calendar.ts';

/**
 * Which year's calendar ought to be there by now. The State Council's notice for the next year comes in October or
 * November: from 1 November its absence is worth a warning, since deadlines that reach into that year are provisional.
 */
export const cites: readonly Cite[] = [{ law: 'holiday-notice' }];

const WARN_FROM = '11-01';

/** This year where it is missing, the next from 1 November on, else null. */
export function missingCalendarYear(calendar: Calendar, today: Day): number | null {
  const year = yearOf(today);
  if (!calendar.has(year)) return year;
  return today.slice(5) >= WARN_FROM && !calendar.has(year + 1) ? year + 1 : null;
}
