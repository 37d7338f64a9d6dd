import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';

/**
 * Taking a request as abandoned (视为放弃申请): not supplemented in time without good reason (条例 30), or the fee not paid
 * in time (109号 六). Not before the last day has passed: the last day is still the requester's. Both count from the day
 * on which the requester received the notice: while nobody recorded it, nothing has passed.
 *
 * Left to a person: whether there was a good reason (正当理由).
 */
export interface Lapse {
  readonly waitsFor: 'supplement' | 'fee';
  /** The last day, counted from delivery of the notice; null while that is not recorded. */
  readonly dueOn: Day | null;
  readonly today: Day;
}

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 30 },
  { law: 'fee-109', point: '六' },
];

export function mayLapse({ waitsFor, dueOn, today }: Lapse): Reason | null {
  const cite = waitsFor === 'fee' ? cites[1]! : cites[0]!;
  if (dueOn === null) return { code: 'lapse.undelivered', cite };
  return today > dueOn ? null : { code: 'lapse.early', cite, facts: { dueOn } };
}
