import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import type { Calendar } from '../calendar.ts';
import { type Deadline, deadlineAfter } from '../working-days.ts';

/**
 * Paying the information processing fee (缴费期限), 109号 六: within 20 working days from the day after the requester received
 * the notice; unpaid, the request is taken as abandoned (视为放弃申请, request/lapse.ts).
 */
export const FEE_PAYMENT_DAYS = 20;

export const cites: readonly Cite[] = [{ law: 'fee-109', point: '六' }];

/** The last day to pay, from the day on which the notice was received. */
export function feePaymentDue(noticeReceivedOn: Day, calendar: Calendar): Deadline {
  return deadlineAfter(noticeReceivedOn, FEE_PAYMENT_DAYS, calendar);
}
