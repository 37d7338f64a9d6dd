import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';

/**
 * Whether a reply is in time (是否按期答复), 条例 33 and 235号 四: by the day of its completion, the due day included. Days are
 * compared, never instants: a reply of 23:59 on the due day is in time (docs/decisions/0102-a-day-is-a-day.md).
 */
export type Timeliness = 'open' | 'overdue' | 'in-time' | 'late';

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 33, paragraph: 2 },
  { law: 'service-235', point: '四' },
];

/** `completedOn`: null while there is no complete reply; then `today` decides between open and overdue. */
export function timeliness(dueOn: Day, completedOn: Day | null, today: Day): Timeliness {
  if (completedOn !== null) return completedOn <= dueOn ? 'in-time' : 'late';
  return today <= dueOn ? 'open' : 'overdue';
}
