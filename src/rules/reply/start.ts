import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import type { Settings } from '../settings.ts';

/**
 * The day after which the reply period counts (答复期限起算): receipt (条例 31), anew in full from receipt of the
 * supplemented request (补正, 条例 30), and anew from the day after full payment (109号 六). The latest of them counts.
 */
export interface StartFacts {
  readonly receivedOn: Day;
  /** The day on which the supplement (补正材料) was received. */
  readonly supplementedOn?: Day | null;
  /** The day on which the fee was paid in full. */
  readonly paidOn?: Day | null;
}

export interface ReplyStart {
  readonly on: Day;
  readonly why: 'receipt' | 'supplement' | 'payment';
  readonly cite: Cite;
}

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 31 },
  { law: 'regulation-711', article: 30 },
  { law: 'fee-109', point: '六' },
];

export function replyStart(facts: StartFacts, settings: Pick<Settings, 'feeRestartsReply'>): ReplyStart {
  const starts: ReplyStart[] = [{ on: facts.receivedOn, why: 'receipt', cite: cites[0]! }];
  if (facts.supplementedOn) starts.push({ on: facts.supplementedOn, why: 'supplement', cite: cites[1]! });
  if (facts.paidOn && settings.feeRestartsReply) starts.push({ on: facts.paidOn, why: 'payment', cite: cites[2]! });
  return starts.reduce((latest, one) => (one.on > latest.on ? one : latest));
}
