import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import type { Calendar } from '../calendar.ts';
import { type Deadline, deadlineAfter } from '../working-days.ts';

/**
 * The opinion of an organ that made the information jointly (共同制作机关意见), 条例 34: the lead maker may ask, the other
 * answers within 15 working days of receiving the letter, and silence is consent to disclose (视为同意公开).
 */
export const JOINT_MAKER_DAYS = 15;
export const ON_SILENCE_OF_JOINT_MAKER = 'deemed-consent';

export const cites: readonly Cite[] = [{ law: 'regulation-711', article: 34 }];

/** The last day for the opinion, from the day on which the letter was delivered. */
export function jointMakerOpinionDue(deliveredOn: Day, calendar: Calendar): Deadline {
  return deadlineAfter(deliveredOn, JOINT_MAKER_DAYS, calendar);
}
