import type { Cite } from '../../base/cite.ts';
import type { Reason } from '../../base/refusal.ts';

/**
 * What an agency answers to whoever demands that information about themselves be corrected (更正, 条例 41): it holds the
 * record and corrects it, or found that the record is right; or the record is another agency's, to which it transfers the
 * demand, or tells whoever made it where to go. An agency that is not competent names the one that is.
 *
 * Left to a person: whether the record is inaccurate. The article sets no period.
 */
export const RECTIFICATION_RESULTS = ['corrected', 'unchanged', 'transferred', 'directed'] as const;
export type RectificationResult = (typeof RECTIFICATION_RESULTS)[number];

export const cites: readonly Cite[] = [{ law: 'regulation-711', article: 41 }];

/** What is missing in an answer with this result. */
export function answerReasons(answer: {
  readonly result: RectificationResult;
  readonly content: string;
  readonly party: string;
  readonly contact: string;
}): Reason[] {
  const missing = (field: string): Reason => ({ code: 'field.missing', field, cite: cites[0]! });
  const isOurs = answer.result === 'corrected' || answer.result === 'unchanged';
  if (isOurs) return answer.content === '' ? [missing('content')] : [];
  return (['party', 'contact'] as const).filter((field) => answer[field] === '').map(missing);
}
