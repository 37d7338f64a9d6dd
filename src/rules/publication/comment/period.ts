import type { Cite } from '../../../base/cite.ts';
import { type Day, day, toSerial } from '../../../base/day.ts';
import type { Reason } from '../../../base/refusal.ts';
import type { Calendar } from '../../calendar.ts';
import { type Dated, findInForce } from '../../dated.ts';
import { type Deadline, deadlineAfter } from '../../working-days.ts';

/**
 * 公开征求意见: a draft is open to comments for at least 30 days, and for fewer only with the reason said in public
 * (因情况紧急等原因需要缩短期限的，应当予以说明). Days are calendar days, the day of publishing not counted. By when the agency
 * says what it took up, no instrument fixes: a setting does.
 */
const LEAST_DAYS: readonly Dated<number>[] = [
  { from: day('2019-09-01'), value: 30, cite: { law: 'decision-procedure-713', article: 15 } },
];

export const cites: readonly Cite[] = LEAST_DAYS.map((d) => d.cite);

/** Why the period may not run from its publishing until that day; none = it may. */
export function commentPeriodReasons(publishedOn: Day, until: Day, shorterBecause: string): Reason[] {
  const least = findInForce(LEAST_DAYS, publishedOn);
  const days = toSerial(until) - toSerial(publishedOn);
  const facts = { days, until };
  if (days < 1) return [{ code: 'comments.over-before', field: 'commentsUntil', facts }];
  if (!least || days >= least.value || shorterBecause !== '') return [];
  return [
    { code: 'comments.too-short', field: 'commentsUntil', cite: least.cite, facts: { ...facts, least: least.value } },
  ];
}

/** The last day to publish what became of the comments (采纳情况反馈), `days` working days after the last day for them. */
export function feedbackDue(until: Day, days: number, calendar: Calendar): Deadline {
  return deadlineAfter(until, days, calendar);
}
