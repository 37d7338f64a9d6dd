import type { Cite } from '../../base/cite.ts';
import type { Settings } from '../settings.ts';

/**
 * Requests for the same information (相同政府信息), 条例 44(1): where several requesters ask for it and it can be disclosed, the
 * agency may publish it (可以纳入主动公开). 「多个」 is not a number in the law: the setting is.
 *
 * Left to a person: whether two requests ask for the same; and the review where a requester suggests that it belongs to
 * what must be published (条例 44(2)).
 */
export interface SameInformation {
  /** Different requesters who asked for it. */
  readonly requesters: number;
  /** It was disclosed, in whole or in part, and is not public yet. */
  readonly disclosable: boolean;
}

export const cites: readonly Cite[] = [{ law: 'regulation-711', article: 44, paragraph: 1 }];

/** Whether the information may be published for that reason. */
export function mayPublishSame(
  { requesters, disclosable }: SameInformation,
  settings: Pick<Settings, 'sameInformationThreshold'>,
): boolean {
  return disclosable && requesters >= settings.sameInformationThreshold;
}
