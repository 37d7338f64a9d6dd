import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import type { Calendar } from '../calendar.ts';
import { type Deadline, deadlineAfter } from '../working-days.ts';

/**
 * The last day to supplement (补正期限), 条例 30: a reasonable period (合理的补正期限), which the agency gives in its notice;
 * the law names none, so the setting does unless the notice names its own. Counted from the day the notice is delivered.
 */
export const cites: readonly Cite[] = [{ law: 'regulation-711', article: 30 }];

/** `days`: the working days that the notice gives. */
export function supplementDue(deliveredOn: Day, calendar: Calendar, days: number): Deadline {
  return deadlineAfter(deliveredOn, days, calendar);
}
