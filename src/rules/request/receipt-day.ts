import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';
import { REPLY_PERIODS } from '../reply/period.ts';

/**
 * Whether a day may be recorded as that of receipt (收到申请之日, 条例 31): no day before the request arrived, none that is
 * still to come, none before the first regulation was in force (2008-05-01), under which no request could be made, and
 * none after the day on which the request was registered (登记, 45): it had been received by then.
 */
export interface ReceiptDay {
  readonly arrivedOn: Day;
  readonly receivedOn: Day;
  /** Absent or null before it is registered. */
  readonly registeredOn?: Day | null;
  readonly today: Day;
}

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 31 },
  { law: 'regulation-492', article: 38 },
];

export function mayReceive({ arrivedOn, receivedOn, registeredOn, today }: ReceiptDay): Reason | null {
  const first = REPLY_PERIODS[0]!.from;
  if (receivedOn < first) return { code: 'receipt.before-the-law', field: 'on', cite: cites[1]!, facts: { first } };
  if (receivedOn > today) return { code: 'receipt.future', field: 'on', cite: cites[0]!, facts: { today } };
  if (receivedOn < arrivedOn)
    return { code: 'receipt.before-arrival', field: 'on', cite: cites[0]!, facts: { arrivedOn } };
  if (registeredOn && receivedOn > registeredOn)
    return { code: 'receipt.after-registration', field: 'on', cite: cites[0]!, facts: { registeredOn } };
  return null;
}
