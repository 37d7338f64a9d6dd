import type { Cite } from '../../base/cite.ts';
import { OUTCOME_CODES, OUTCOMES, type OutcomeCode, outcomeOf } from '../outcomes.ts';

/**
 * The grounds (理由) that a reply may name for what it withholds, beside the outcome it has: an exception of 条例 14-16, or,
 * where a request is separated (区分处理, 条例 37), that the rest is no government information (条例 2). No other outcome withholds
 * a part: what does not exist or is not held here is told as such.
 *
 * Left to a person: which ground it is.
 */
type RefusalCode = {
  [O in OutcomeCode]: (typeof OUTCOMES)[O] extends { readonly refusesUnder14To16: true } ? O : never;
}[OutcomeCode];
export type GroundCode = RefusalCode | 'NOT_INFORMATION';

const isRefusal = (code: OutcomeCode): code is RefusalCode => outcomeOf(code).refusesUnder14To16 === true;

export const GROUND_CODES: readonly GroundCode[] = [...OUTCOME_CODES.filter(isRefusal), 'NOT_INFORMATION'];

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 37 },
  { law: 'regulation-711', article: 2 },
];

/** The articles of the ground. */
export function groundCites(code: GroundCode): readonly Cite[] {
  return code === 'NOT_INFORMATION' ? cites : OUTCOMES[code].cites;
}

/** Whether the ground is one of 条例 14-16, which decides the remedy (rules/remedy). */
export function isException(code: GroundCode): boolean {
  return code !== 'NOT_INFORMATION';
}
