import type { Cite } from '../../base/cite.ts';
import { addMonths, type Day, day } from '../../base/day.ts';
import type { Calendar } from '../calendar.ts';
import { type Dated, findInForce } from '../dated.ts';
import { type Deadline, deadlineAfter } from '../working-days.ts';

/**
 * Publishing licences and penalties (双公示). Seven working days from the decision (国办发〔2015〕51号); a penalty that was changed,
 * revoked, or found unlawful or void is withdrawn within three working days, with the reasons in public (行政处罚法 48).
 */
const PUBLISH: readonly Dated<number>[] = [{ from: day('2015-06-24'), value: 7, cite: { law: 'market-data-2015-51' } }];
const WITHDRAW: readonly Dated<number>[] = [
  { from: day('2021-07-15'), value: 3, cite: { law: 'penalty-law-2021', article: 48, paragraph: 2 } },
];

/** 失信程度, as the deciding body classes the penalty; `safety`: special equipment, work safety, fire, food, drugs. */
export type Severity = 'minor' | 'ordinary' | 'serious' | 'safety';

/** Months that a penalty stays public: at least, at most. `least` 0: it need not be published at all. */
export interface Publicity {
  readonly least: number;
  readonly most: number;
}

/** By the day of the decision. What a regulation did not fix for a class is absent. */
const PUBLICITY: readonly Dated<Partial<Record<Severity, Publicity>>>[] = [
  { from: day('2019-07-01'), value: { serious: { least: 6, most: 36 } }, cite: { law: 'credit-repair-2019-527' } },
  {
    from: day('2023-05-01'),
    value: {
      minor: { least: 0, most: 36 },
      ordinary: { least: 3, most: 36 },
      serious: { least: 3, most: 36 },
      safety: { least: 12, most: 36 },
    },
    cite: { law: 'credit-repair-58' },
  },
  {
    from: day('2026-04-01'),
    value: {
      minor: { least: 0, most: 3 },
      ordinary: { least: 3, most: 12 },
      serious: { least: 12, most: 36 },
      safety: { least: 12, most: 36 },
    },
    cite: { law: 'credit-repair-2026' },
  },
];

export const cites: readonly Cite[] = [PUBLISH, WITHDRAW, PUBLICITY].flatMap((dated: readonly Dated<unknown>[]) =>
  dated.map(({ cite }) => cite),
);

/** The last day to publish a licence or a penalty; null for a decision from before there was a period. */
export function decisionDue(decidedOn: Day, calendar: Calendar): (Deadline & { readonly cite: Cite }) | null {
  const rule = findInForce(PUBLISH, decidedOn);
  return rule && { ...deadlineAfter(decidedOn, rule.value, calendar), cite: rule.cite };
}

/** The last day to withdraw a penalty that does not stand any more; null before the law of 2021. */
export function withdrawalDue(revokedOn: Day, calendar: Calendar): (Deadline & { readonly cite: Cite }) | null {
  const rule = findInForce(WITHDRAW, revokedOn);
  return rule && { ...deadlineAfter(revokedOn, rule.value, calendar), cite: rule.cite };
}

/** Between which days a penalty's publicity (公示期) may end; null where no rule in force on the day of the decision fixes it. */
export function publicityEnds(
  decidedOn: Day,
  severity: Severity,
): { readonly earliest: Day; readonly latest: Day; readonly cite: Cite } | null {
  const rule = findInForce(PUBLICITY, decidedOn);
  const months = rule?.value[severity];
  if (!rule || !months) return null;
  return { earliest: addMonths(decidedOn, months.least), latest: addMonths(decidedOn, months.most), cite: rule.cite };
}
