import type { Cite } from '../../base/cite.ts';
import { type Day, day } from '../../base/day.ts';
import type { Calendar } from '../calendar.ts';
import { type Dated, getInForce } from '../dated.ts';
import { type Deadline, deadlineAfter } from '../working-days.ts';

/**
 * Publishing on the agency's own initiative (主动公开), 条例 26: within 20 working days from the day the information was formed
 * or changed (形成或者变更之日), unless a law or regulation sets another period. The regulation of 2007 (18) said the same.
 */
export const PUBLICATION_DAYS: readonly Dated<number>[] = [
  { from: day('2008-05-01'), value: 20, cite: { law: 'regulation-492', article: 18 } },
  { from: day('2019-05-15'), value: 20, cite: { law: 'regulation-711', article: 26 } },
];

export const cites: readonly Cite[] = PUBLICATION_DAYS.map((d) => d.cite);

/** The last day to publish. `otherDays`: working days, where a law or regulation sets another period. */
export function publicationDue(formedOn: Day, calendar: Calendar, otherDays?: number): Deadline {
  return deadlineAfter(formedOn, otherDays ?? getInForce(PUBLICATION_DAYS, formedOn).value, calendar);
}
