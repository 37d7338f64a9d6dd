import type { Cite } from '../../base/cite.ts';
import type { Reason } from '../../base/refusal.ts';

/**
 * Separation of duties (经办与审核、批准分离). 条例 45 asks for systems of review and handling, 17 for a review with a fixed
 * procedure and responsibility; neither says who. Reading: who wrote a reply neither reviews nor approves it. One person
 * may both review and approve what somebody else wrote: a small bureau has no more people.
 */
export interface DecisionOnReply {
  readonly act: 'review' | 'approve';
  /** Who does it, and who wrote the draft: the same kind of id. */
  readonly actor: string;
  readonly writer: string;
}

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 45 },
  { law: 'regulation-711', article: 17 },
];

export function mayDecide({ act, actor, writer }: DecisionOnReply): Reason | null {
  return actor === writer ? { code: 'separation.own-reply', cite: cites[0]!, facts: { act } } : null;
}
