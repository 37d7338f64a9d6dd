import type { Cite } from '../../base/cite.ts';
import type { Settings } from '../settings.ts';

/**
 * Requests for the same information (相同政府信息), 条例 44: where several requesters ask for it and it can be disclosed, the
 * agency may publish it (可以纳入主动公开); where a requester suggests it and a review finds that it belongs to what must be
 * published, it must be published in time. 「多个」 is not a number in the law: the setting is.
 *
 * Left to a person: whether two requests ask for the same, and the review of a suggestion.
 */
export interface SameInformation {
  /** Different requesters who asked for it. */
  readonly requesters: number;
  /** It was or can be disclosed. */
  readonly disclosable: boolean;
  /** A review found that it belongs to what must be published (条例 44(2)). */
  readonly belongsToPublication?: boolean;
}

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 44, paragraph: 1 },
  { law: 'regulation-711', article: 44, paragraph: 2 },
];

/** Whether the information must, may or need not be published, and where that is said. */
export function publishSame(
  same: SameInformation,
  settings: Pick<Settings, 'sameInformationThreshold'>,
): { readonly publish: 'must' | 'may' | 'need-not'; readonly cite: Cite } {
  if (same.belongsToPublication) return { publish: 'must', cite: cites[1]! };
  const several = same.disclosable && same.requesters >= settings.sameInformationThreshold;
  return { publish: several ? 'may' : 'need-not', cite: cites[0]! };
}
