import type { Reason } from '../../base/refusal.ts';

/** How often mails come: at once, every morning, every Monday morning. */
export const PACES = ['at-once', 'daily', 'weekly'] as const;
export type Pace = (typeof PACES)[number];

/** What is subscribed to (订阅内容): publications for which all of it holds; what is empty holds for each. */
export interface Topic {
  readonly column: string;
  readonly genre: string;
  readonly theme: string;
  readonly issuer: string;
  /** As a search was typed. */
  readonly words: string;
}

export const TOPIC_FIELDS = ['words', 'column', 'genre', 'theme', 'issuer'] as const satisfies readonly (keyof Topic)[];

const LONGEST_ADDRESS = 254;
/** RFC 5321 without quoted local parts and address literals, which no reader's mailbox has. */
const ADDRESS =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?=.{3,})[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?\.[\p{L}\p{N}-]{2,}$/u;

/** The address as it is written on a mail: full-width characters of a Chinese keyboard made plain, its domain in small letters. */
export function plainAddress(typed: string): string {
  const plain = typed.normalize('NFKC').replaceAll('。', '.').trim();
  const at = plain.lastIndexOf('@');
  return plain.slice(0, at) + plain.slice(at).toLowerCase();
}

/** Why no mail can be sent to the address; none where one can be tried. */
export function addressReasons(address: string): readonly Reason[] {
  if (address === '') return [{ code: 'field.missing', field: 'email' }];
  const at = address.lastIndexOf('@');
  const isGood = ADDRESS.test(address) && !address.includes('..') && !/^\.|\.@/.test(address);
  return at > 0 && isGood && address.length <= LONGEST_ADDRESS ? [] : [{ code: 'mail.address', field: 'email' }];
}

/** The address so that whose it is knows it, and nobody else does: `z***@example.cn`. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${[...address][0] ?? ''}***${address.slice(at)}`;
}

const SHANGHAI_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
/** At this hour in Shanghai mails of a day and of a week go out. */
const MORNING_MS = 8 * 3_600_000;
/** 1970-01-05 was a Monday. */
const MONDAY_MS = 4 * DAY_MS;

/** When what is published now is due to be sent: now, the next morning, the morning of the next Monday. */
export function dueAt(pace: Pace, now: Date): Date {
  if (pace === 'at-once') return now;
  const period = pace === 'daily' ? DAY_MS : 7 * DAY_MS;
  const first = MORNING_MS - SHANGHAI_MS + (pace === 'daily' ? 0 : MONDAY_MS);
  return new Date(first + (Math.floor((now.getTime() - first) / period) + 1) * period);
}
