import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import type { Settings } from '../settings.ts';

/**
 * The day of receipt (收到申请之日) by channel, 条例 31. In person and by signed-for post it is the day of arrival; by every
 * other channel the day on which the disclosure office and the requester have confirmed it to one another
 * (双方确认之日). Reading: e-mail is confirmed too, since the regulation of 2019 ranks above the letter 207号 一.3
 * (docs/decisions/0104-receipt-of-e-mail.md). An oral request (口头申请) is received when its form is filled in.
 *
 * Left to a person: reaching the requester. Where that fails the request is registered and the clock has not started.
 */
export const CHANNELS = [
  'counter',
  'online',
  'registered-post',
  'ordinary-post',
  'fax',
  'email',
  'oral',
  'other-unit',
] as const;
export type Channel = (typeof CHANNELS)[number];

export interface Receipt {
  /** Null until both sides have confirmed. */
  readonly on: Day | null;
  readonly cite: Cite;
}

const IN_PERSON: Cite = { law: 'regulation-711', article: 31, item: 1 };
const BY_POST: Cite = { law: 'regulation-711', article: 31, item: 2 };
const ELECTRONIC: Cite = { law: 'regulation-711', article: 31, item: 3 };

const CHANNEL_RULES: Readonly<Record<Channel, { readonly confirm: boolean; readonly cite: Cite }>> = {
  counter: { confirm: false, cite: IN_PERSON },
  oral: { confirm: false, cite: IN_PERSON },
  'registered-post': { confirm: false, cite: BY_POST },
  'ordinary-post': { confirm: true, cite: BY_POST },
  online: { confirm: true, cite: ELECTRONIC },
  fax: { confirm: true, cite: ELECTRONIC },
  email: { confirm: true, cite: ELECTRONIC },
  'other-unit': { confirm: true, cite: { law: 'receipt-207', point: '一' } },
};

export const cites: readonly Cite[] = [
  IN_PERSON,
  BY_POST,
  ELECTRONIC,
  { law: 'receipt-207', point: '一' },
  { law: 'regulation-711', article: 29, paragraph: 1 },
];

type ReceiptSettings = Pick<Settings, 'emailReceipt'>;
const AS_READ: ReceiptSettings = { emailReceipt: 'confirmed' };

/** Whether a request by this channel is received only when both sides have confirmed it. */
export function needsConfirmation(channel: Channel, settings: ReceiptSettings = AS_READ): boolean {
  if (channel === 'email' && settings.emailReceipt === 'arrived') return false;
  return CHANNEL_RULES[channel].confirm;
}

/** The day of receipt, from the day of arrival (submitted, signed for, come in) and the day of confirmation, if any. */
export function receiptOf(
  channel: Channel,
  arrivedOn: Day,
  confirmedOn: Day | null,
  settings: ReceiptSettings = AS_READ,
): Receipt {
  const on = needsConfirmation(channel, settings) ? confirmedOn : arrivedOn;
  return { on, cite: CHANNEL_RULES[channel].cite };
}
