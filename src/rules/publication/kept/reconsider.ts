import type { Cite } from '../../../base/cite.ts';
import { addMonths, type Day } from '../../../base/day.ts';

/** 动态调整 (条例 18): what is not public is assessed again at regular intervals; how long they are the law leaves to the agency. */
export const cites: readonly Cite[] = [{ law: 'regulation-711', article: 18 }];

/**
 * The day by which what was kept back is looked at again: so many months after it was decided, or looked at last; on the last
 * day of a month that is too short for it. Null where the agency fixes no interval.
 */
export function reconsiderDue(lastOn: Day, months: number): Day | null {
  return months === 0 ? null : addMonths(lastOn, months);
}
