import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';
import type { Calendar } from '../calendar.ts';
import { isWorkingDay } from '../working-days.ts';

/**
 * A reasonable delay (合理延迟期限), 条例 35: the reasons for very many requests hold, yet they cannot be answered in time.
 * Only after reasons were asked and given, to a working day after the period in force, and settled before that ends.
 *
 * Left to a person: how long is reasonable.
 */
export interface DelayAsked {
  readonly reasonsGiven: boolean;
  /** The due day without this delay. */
  readonly dueOn: Day;
  readonly today: Day;
  /** The new last day; absent while only asking whether a delay is possible at all. */
  readonly until?: Day;
}

export const cites: readonly Cite[] = [{ law: 'regulation-711', article: 35 }];

export function mayDelay({ reasonsGiven, dueOn, today, until }: DelayAsked, calendar: Calendar): Reason | null {
  const cite = cites[0]!;
  if (!reasonsGiven) return { code: 'delay.no-reasons', cite };
  if (today > dueOn) return { code: 'delay.late', cite, facts: { dueOn } };
  if (until === undefined) return null;
  if (until <= dueOn) return { code: 'delay.not-later', field: 'until', cite, facts: { dueOn } };
  return isWorkingDay(until, calendar) ? null : { code: 'delay.day-off', field: 'until', cite, facts: { until } };
}
