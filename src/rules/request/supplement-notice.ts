import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';
import type { Calendar } from '../calendar.ts';
import { deadlineAfter } from '../working-days.ts';

/**
 * Asking the requester to supplement (补正告知), 条例 30: where the content is not clear, once (一次性告知), within 7 working
 * days of receipt. Reading: after that, or a second time, the request must be handled as it stands; a request that is
 * still unclear is answered so (无法提供). The regulation of 2007 (21(4)) had neither limit.
 *
 * Left to a person: whether the content is clear, and what must be supplemented.
 */
export interface SupplementAsked {
  readonly receivedOn: Day;
  readonly today: Day;
  /** Whether the requester has been asked to supplement before. */
  readonly askedBefore: boolean;
}

export const cites: readonly Cite[] = [{ law: 'regulation-711', article: 30 }];

export const SUPPLEMENT_NOTICE_DAYS = 7;
const IN_FORCE = '2019-05-15';

export function mayAskToSupplement(asked: SupplementAsked, calendar: Calendar): Reason | null {
  const cite = cites[0]!;
  if (asked.receivedOn < IN_FORCE) return null;
  if (asked.askedBefore) return { code: 'supplement.once', cite };
  const { on: last } = deadlineAfter(asked.receivedOn, SUPPLEMENT_NOTICE_DAYS, calendar);
  return asked.today > last ? { code: 'supplement.late', cite, facts: { last, days: SUPPLEMENT_NOTICE_DAYS } } : null;
}
