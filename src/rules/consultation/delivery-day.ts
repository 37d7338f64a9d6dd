import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';

/** What arrived: a letter of consultation, by whom it went to, or a notice to the requester, by what it asks for. */
export type Delivered = 'third-party' | 'organ' | 'supplement' | 'reasons' | 'fee';

/**
 * Whether a day may be recorded as that on which a paper arrived (送达之日): the working days of 条例 30, 32, 34, 35 and of
 * 109号 六 count from it, so it is no day before dispatch and none that is still to come.
 *
 * Left to a person: what shows that it arrived (送达回证、回执、签收).
 */
export interface DeliveryDay {
  readonly to: Delivered;
  readonly sentOn: Day;
  readonly deliveredOn: Day;
  readonly today: Day;
}

const CITES: Readonly<Record<Delivered, Cite>> = {
  'third-party': { law: 'regulation-711', article: 32 },
  organ: { law: 'regulation-711', article: 34 },
  supplement: { law: 'regulation-711', article: 30 },
  reasons: { law: 'regulation-711', article: 35 },
  fee: { law: 'fee-109', point: '六' },
};

export const cites: readonly Cite[] = Object.values(CITES);

/** The place in the law that lets a period count from the delivery. */
export function deliveryCite(to: Delivered): Cite {
  return CITES[to];
}

export function mayBeDelivered({ to, sentOn, deliveredOn, today }: DeliveryDay): Reason | null {
  const reason = { field: 'deliveredOn', cite: CITES[to] };
  if (deliveredOn < sentOn) return { ...reason, code: 'delivery.before-dispatch', facts: { sentOn } };
  return deliveredOn > today ? { ...reason, code: 'delivery.future', facts: { today } } : null;
}
