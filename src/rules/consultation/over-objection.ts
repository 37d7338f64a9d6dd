import type { Cite } from '../../base/cite.ts';
import type { Reason } from '../../base/refusal.ts';
import { type OutcomeCode, outcomeOf } from '../outcomes.ts';
import type { GroundCode } from '../reply/grounds.ts';

/**
 * Disclosing over the objection of a third party (第三方不同意公开), 条例 15 and 32: only where the agency holds that not to
 * disclose may gravely affect the public interest (不公开可能会对公共利益造成重大影响); and it tells the third party in writing
 * what it discloses and why. Reading: a partial disclosure that withholds a part for the sake of third parties heeds them.
 *
 * Left to a person: how grave the effect is, whether an objection has good reasons, and what of it the withheld part meets.
 */
export interface ReplyOverObjection {
  readonly outcome: OutcomeCode;
  readonly otherGrounds: readonly GroundCode[];
  /** Why not to disclose would gravely affect the public interest; empty where nothing is said. */
  readonly publicInterest: string;
}

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 32 },
  { law: 'regulation-711', article: 15 },
];

/** Whether a reply discloses what a third party wanted withheld, where one objected. */
export function overrules(reply: Pick<ReplyOverObjection, 'outcome' | 'otherGrounds'>): boolean {
  const { group } = outcomeOf(reply.outcome);
  return group === 'disclosed' || (group === 'partial' && !reply.otherGrounds.includes('DENY_THIRD_PARTY'));
}

/** Why the reply may not go over an objection; null = it may, or it does not. */
export function mayOverrule(reply: ReplyOverObjection): Reason | null {
  return overrules(reply) && reply.publicInterest === ''
    ? { code: 'outcome.over-objection', field: 'publicInterest', cite: cites[0]! }
    : null;
}
