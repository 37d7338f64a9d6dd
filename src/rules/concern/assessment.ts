import type { Cite } from '../../base/cite.ts';
import type { Reason } from '../../base/refusal.ts';
import { type ConcernLevel, isGrave } from './level.ts';

/** 研判结论. */
export const ASSESSMENTS = ['respond', 'not-needed'] as const;
export type Assessment = (typeof ASSESSMENTS)[number];

export const cites: readonly Cite[] = [{ law: 'openness-rules-2016-80' }, { law: 'concern-notice-2016-61' }];

/**
 * 研判: whether an opinion is answered is decided by a person, with reasons where it is not. What is grave is answered in any
 * case, and what was answered already cannot be found to need no answer.
 */
export function assessmentReasons(
  given: { readonly decision: Assessment; readonly level: ConcernLevel; readonly reason: string },
  answered: boolean,
): Reason[] {
  if (given.decision === 'respond') return [];
  const reasons: Reason[] = [];
  if (given.reason === '') reasons.push({ code: 'concern.no-reason', field: 'reason', cite: cites[1] });
  if (isGrave(given.level)) reasons.push({ code: 'concern.grave-is-answered', field: 'decision', cite: cites[0] });
  if (answered) reasons.push({ code: 'concern.answered-already', field: 'decision' });
  return reasons;
}
