import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import type { Calendar } from '../calendar.ts';
import { type Deadline, deadlineAfter } from '../working-days.ts';

/**
 * Asking for reasons (说明理由), 条例 35: where number or frequency is clearly beyond reason. The law fixes no period, so the
 * setting does unless the notice names its own. Counted from the day the notice is delivered. Reading: the reply period goes on meanwhile, as 33(3) leaves out only the time of consultations.
 *
 * Left to a person: whether the number is beyond reason, and whether the reasons hold.
 */
export const cites: readonly Cite[] = [{ law: 'regulation-711', article: 35 }];

/** `days`: the working days that the notice gives. */
export function reasonsDue(deliveredOn: Day, calendar: Calendar, days: number): Deadline {
  return deadlineAfter(deliveredOn, days, calendar);
}
