import type { Cite } from '../../base/cite.ts';
import { addDays, type Day, day } from '../../base/day.ts';
import { type Dated, findInForce } from '../dated.ts';
import type { Deadline } from '../working-days.ts';

/** 部门 with all its units, or 单位 by itself. */
export type FiscalScope = 'department' | 'unit';

/**
 * Publishing 预算 and 决算: within 20 days after the approval (批复), 预算法 14(2); of a unit within 20 days after its
 * department's, 预算法实施条例 6. Days are those of the calendar, since neither says 工作日, and the last one is not moved
 * behind a day off: whoever reads it so is never late.
 */
export const FISCAL_DAYS: Readonly<Record<FiscalScope, readonly Dated<number>[]>> = {
  department: [{ from: day('2015-01-01'), value: 20, cite: { law: 'budget-law', article: 14, paragraph: 2 } }],
  unit: [
    { from: day('2015-01-01'), value: 20, cite: { law: 'budget-law', article: 14, paragraph: 2 } },
    { from: day('2020-10-01'), value: 20, cite: { law: 'budget-regulation', article: 6 } },
  ],
};

export const cites: readonly Cite[] = Object.values(FISCAL_DAYS).flatMap((values) => values.map(({ cite }) => cite));

/** The last day to publish what was approved on the day; null where no law set one yet. */
export function fiscalDue(approvedOn: Day, scope: FiscalScope): Deadline | null {
  const days = findInForce(FISCAL_DAYS[scope], approvedOn);
  return days && { on: addDays(approvedOn, days.value), provisional: false };
}
