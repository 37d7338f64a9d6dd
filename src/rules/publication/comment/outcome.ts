import type { Cite } from '../../../base/cite.ts';
import type { Reason } from '../../../base/refusal.ts';

/**
 * What becomes of a comment (意见采纳情况): adopted, in part, not, or it is not about the draft. Comments are put in order,
 * studied, and taken up where they are reasonable (归纳整理、研究论证，充分采纳合理意见, 暂行条例 18); what is not adopted
 * is told with its reason. Whether a comment is reasonable is left to a person.
 */
export const COMMENT_OUTCOMES = ['adopted', 'partly', 'not-adopted', 'off-topic'] as const;
export type CommentOutcome = (typeof COMMENT_OUTCOMES)[number];

export const cites: readonly Cite[] = [{ law: 'decision-procedure-713', article: 18 }];
const cite = cites[0];

/** The outcomes that say why. */
const REASONED: readonly CommentOutcome[] = ['partly', 'not-adopted'];

/** What a decision on a comment lacks: its point as the report will tell it (意见要点), and the reason; none = nothing. */
export function outcomeReasons(outcome: CommentOutcome, reason: string, gist: string): Reason[] {
  const lacks: Reason[] = [];
  if (outcome !== 'off-topic' && gist === '') lacks.push({ code: 'comment.no-gist', cite });
  if (REASONED.includes(outcome) && reason === '') lacks.push({ code: 'comment.no-reason', field: 'reason', cite });
  return lacks;
}

/** The section that asked for comments weighs them, and the clerks of the disclosure office, who see to all of them. */
export function handlerReasons(
  section: string | null,
  handler: { readonly section: string | null; readonly isClerk: boolean },
): Reason[] {
  const foreign = section !== null && handler.section !== null && section !== handler.section && !handler.isClerk;
  return foreign ? [{ code: 'comment.of-another-section', cite, facts: { section } }] : [];
}
