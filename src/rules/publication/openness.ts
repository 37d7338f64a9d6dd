import type { Cite } from '../../base/cite.ts';
import type { Reason } from '../../base/refusal.ts';
import { GROUND_CODES, type GroundCode, isException } from '../reply/grounds.ts';

/**
 * 公开属性: 主动公开, 依申请公开, 不予公开. Fixed when a document is drafted; what is not public says why (条例 13-16), and what is
 * withheld names the ground, since it is reviewed again later (动态调整, 条例 18).
 *
 * Left to a person: which attribute and which ground it is.
 */
export const OPENNESS = ['public', 'on-request', 'withheld'] as const;
export type Openness = (typeof OPENNESS)[number];

/** On which grounds information is withheld: the exceptions of 条例 14-16. */
export const WITHHELD_GROUNDS: readonly GroundCode[] = GROUND_CODES.filter(isException);

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 13 },
  { law: 'regulation-711', article: 17 },
  { law: 'regulation-711', article: 18 },
];

export interface Attribute {
  readonly openness: Openness;
  readonly opennessReason: string;
  readonly ground?: GroundCode;
}

/** What the attribute still needs, by field. */
export function opennessReasons({ openness, opennessReason, ground }: Attribute): Reason[] {
  if (openness === 'public') return [];
  const cite = cites[0]!;
  const reasons: Reason[] = [];
  if (!opennessReason) reasons.push({ code: 'publication.reason-missing', field: 'opennessReason', cite });
  if (openness === 'withheld' && !ground) reasons.push({ code: 'publication.ground-missing', field: 'ground', cite });
  return reasons;
}
