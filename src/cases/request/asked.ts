import type { Day } from '../../base/day.ts';
import type { Calendar } from '../../rules/calendar.ts';
import { feePaymentDue } from '../../rules/fee/payment.ts';
import { reasonsDue } from '../../rules/request/reasons.ts';
import { supplementDue } from '../../rules/request/supplement-deadline.ts';
import type { Deadline } from '../../rules/working-days.ts';
import type { Asked, RequestCase } from './request.ts';

export type AskedFor = 'supplement' | 'reasons' | 'fee';

/** What the last day of a notice is computed from. */
export interface AskedTerm extends Pick<Asked, 'days' | 'deliveredOn' | 'told'> {
  readonly what: AskedFor;
}

/**
 * The last day for what a notice asks of the requester (补正、说明理由、缴费): so many working days from the day on which it
 * was received, null while that is not known. The day that a notice of earlier versions told binds as it was told.
 */
export function askedDue({ what, days, deliveredOn, told }: AskedTerm, calendar: Calendar): Deadline | null {
  if (told) return { on: told, provisional: false };
  return deliveredOn && dueAfter(what, deliveredOn, days, calendar);
}

function dueAfter(what: AskedFor, deliveredOn: Day, days: number, calendar: Calendar): Deadline {
  if (what === 'fee') return feePaymentDue(deliveredOn, calendar);
  return (what === 'supplement' ? supplementDue : reasonsDue)(deliveredOn, calendar, days);
}

/** The states that wait for the requester, and for what. */
const WAITS: { readonly [S in RequestCase['state']]?: AskedFor } = {
  supplementing: 'supplement',
  explaining: 'reasons',
  paying: 'fee',
};

/** The notice to the requester that the case waits on; null where it waits on none. */
export function waitedNotice(c: RequestCase): (Asked & { readonly what: AskedFor }) | null {
  const what = WAITS[c.state];
  const asked = what && c[what];
  return asked ? { ...asked, what } : null;
}
