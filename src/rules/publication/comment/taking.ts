import type { Cite } from '../../../base/cite.ts';
import type { Day } from '../../../base/day.ts';
import type { Reason } from '../../../base/refusal.ts';

/** 公开征求意见 says how and until when comments are made (提出意见的方式和期限). */
export const cites: readonly Cite[] = [{ law: 'decision-procedure-713', article: 15 }];
const cite = cites[0];

/** A call for comments as far as it decides who may still comment. */
export interface TakingCall {
  /** Readers find it now. */
  readonly public: boolean;
  readonly publishedOn: Day;
  /** The last day, all of it (by the server's clock). */
  readonly until: Day;
  /** It takes comments on the portal. */
  readonly here: boolean;
}

/** Why the public may not comment on the portal on the day; none = it may. */
export function takingReasons({ public: isPublic, until, here }: TakingCall, today: Day): Reason[] {
  if (!isPublic) return [{ code: 'comment.call-withdrawn', cite }];
  if (today > until) return [{ code: 'comment.over', cite, facts: { until } }];
  return here ? [] : [{ code: 'comment.not-here', cite }];
}

/**
 * Why a comment that came by another way cannot have come on the day. One that came after the last day may be entered:
 * whether it is still weighed is left to a person.
 */
export function enteringReasons({ publishedOn }: TakingCall, receivedOn: Day): Reason[] {
  return receivedOn < publishedOn
    ? [{ code: 'comment.before-call', field: 'on', cite, facts: { receivedOn, publishedOn } }]
    : [];
}
