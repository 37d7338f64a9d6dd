import type { Cite } from '../base/cite.ts';
import type { Day } from '../base/day.ts';
import type { Reason } from '../base/refusal.ts';
import { replyPeriod } from './reply/period.ts';

/**
 * Extending the reply period (延长答复期限, 条例 33(2)): at most 20 working days, with the consent of the head of the
 * disclosure office (政府信息公开工作机构负责人), and the requester is told. Readings: once a period, and before it ends,
 * as an ended period has nothing left to extend. A period that began anew may be extended again (docs/decisions/0105).
 *
 * Left to a person: whether there is a need for it.
 */
export interface ExtensionAsked {
  /** The day on which the clock in force started. */
  readonly start: Day;
  /** The due day without this extension. */
  readonly dueOn: Day;
  readonly today: Day;
  /** Working days by which this period has been extended already. */
  readonly extension: number;
  /** Working days asked for; absent while only asking whether one may extend at all. */
  readonly days?: number;
  /** The head's consent; absent as above. */
  readonly consent?: boolean;
}

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 33, paragraph: 2 },
  { law: 'regulation-492', article: 24, paragraph: 2 },
];

export function mayExtend(asked: ExtensionAsked): Reason | null {
  const { value: period, cite } = replyPeriod(asked.start);
  if (asked.extension > 0) return { code: 'extension.once', cite, facts: { days: asked.extension } };
  if (asked.today > asked.dueOn) return { code: 'extension.late', cite, facts: { dueOn: asked.dueOn } };
  const { days } = asked;
  if (days !== undefined && (!Number.isInteger(days) || days < 1 || days > period.extension)) {
    return { code: 'extension.length', field: 'days', cite, facts: { most: period.extension } };
  }
  return asked.consent === false ? { code: 'extension.consent', cite } : null;
}
