import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import type { Calendar } from '../calendar.ts';
import { type Deadline, deadlineAfter } from '../working-days.ts';

/**
 * The opinion of a third party (第三方意见), 条例 32: asked in writing, given within 15 working days of receiving the letter.
 * No answer in time leaves the decision to the agency, and is not consent. An objection with reasonable grounds means no
 * disclosure, unless withholding may have a major impact on the public interest; then the third party is told in
 * writing what is disclosed and why.
 *
 * Left to a person: whether the grounds are reasonable, and where the public interest lies.
 */
export const THIRD_PARTY_DAYS = 15;
export const ON_SILENCE_OF_THIRD_PARTY = 'agency-decides';

export const cites: readonly Cite[] = [{ law: 'regulation-711', article: 32 }];

/** The last day for the opinion, from the day on which the letter was delivered. */
export function thirdPartyOpinionDue(deliveredOn: Day, calendar: Calendar): Deadline {
  return deadlineAfter(deliveredOn, THIRD_PARTY_DAYS, calendar);
}
