import type { Cite } from '../../base/cite.ts';
import { type Day, day } from '../../base/day.ts';

/**
 * The annual report (政府信息公开工作年度报告), 条例 49: an agency submits and publishes its own before 31 January, the competent
 * department publishes the government's before 31 March. Reading: 31 January is the last day, day off or not; the law
 * gives a date, not a number of days. Until the report of 2018 all were due on 31 March (regulation of 2007, 31).
 */
export type Reporter = 'department' | 'government';

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 49, paragraph: 1 },
  { law: 'regulation-711', article: 49, paragraph: 2 },
  { law: 'regulation-492', article: 31 },
];

/** The last day to submit and publish the report on `year`. */
export function annualReportDue(year: number, reporter: Reporter): Day {
  return day(`${year + 1}-${reporter === 'department' && year >= 2019 ? '01-31' : '03-31'}`);
}
