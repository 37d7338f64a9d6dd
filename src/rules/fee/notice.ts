import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';
import type { Settings } from '../settings.ts';

/**
 * Charging an information processing fee (收取信息处理费), 条例 42 and 109号: no fee before the rule was in force, one standard
 * a request and never both (三), the notice within the reply period (六), and nothing to ask for where the count is free.
 *
 * Left to a person: whether number or frequency is clearly beyond reason, which standard, and what one item is.
 */
export interface FeeAsked {
  readonly today: Day;
  /** The due day of the reply. */
  readonly dueOn: Day;
  /** Whether a fee was charged on this request before. */
  readonly chargedBefore: boolean;
  /** Yuan; absent while only asking whether a fee is possible at all. */
  readonly amount?: number;
}

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 42 },
  { law: 'fee-109', point: '三' },
  { law: 'fee-109', point: '六' },
];

export function mayChargeFee(asked: FeeAsked, settings: Pick<Settings, 'feesFrom'>): Reason | null {
  const [free, one, within] = cites as readonly [Cite, Cite, Cite];
  if (asked.today < settings.feesFrom) return { code: 'fee.not-yet', cite: free, facts: { from: settings.feesFrom } };
  if (asked.chargedBefore) return { code: 'fee.once', cite: one };
  if (asked.today > asked.dueOn) return { code: 'fee.late', cite: within, facts: { dueOn: asked.dueOn } };
  return asked.amount === 0 ? { code: 'fee.free', field: 'count', cite: free } : null;
}
