import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';

/**
 * Whether a day may be recorded as that on which a letter of consultation arrived (征求意见书送达之日): the 15 working days
 * of 条例 32 and 34 count from it, so it is no day before dispatch and none that is still to come.
 *
 * Left to a person: what shows that it arrived (回执、签收).
 */
export interface DeliveryDay {
  readonly to: 'third-party' | 'organ';
  readonly sentOn: Day;
  readonly deliveredOn: Day;
  readonly today: Day;
}

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 32 },
  { law: 'regulation-711', article: 34 },
];

export function mayBeDelivered({ to, sentOn, deliveredOn, today }: DeliveryDay): Reason | null {
  const reason = { field: 'deliveredOn', cite: to === 'third-party' ? cites[0]! : cites[1]! };
  if (deliveredOn < sentOn) return { ...reason, code: 'delivery.before-dispatch', facts: { sentOn } };
  return deliveredOn > today ? { ...reason, code: 'delivery.future', facts: { today } } : null;
}
