import type { Cite } from '../../base/cite.ts';
import { addDays, type Day, day, toSerial } from '../../base/day.ts';
import { type Dated, getInForce } from '../dated.ts';

/** What the inspection of government sites asks of a column: 动态要闻, 通知公告与政策文件, 人事与规划, 首页. */
export const FRESHNESS_KINDS = ['home', 'news', 'policy', 'personnel'] as const;
export type FreshnessKind = (typeof FRESHNESS_KINDS)[number];

/** Days without an update after which a column fails (政府网站检查指标: 2 weeks, 6 months, 1 year), counted in calendar days. */
const LIMITS: readonly Dated<Readonly<Record<FreshnessKind, number>>>[] = [
  {
    from: day('2019-04-18'),
    value: { home: 14, news: 14, policy: 183, personnel: 365 },
    cite: { law: 'site-indicators-2019-19' },
  },
];

/** How many columns may fail before the site as a whole does (单项否决). */
export const FAILING_COLUMNS = { stale: 5, owed: 10, empty: 5 } as const;

export const cites: readonly Cite[] = LIMITS.map(({ cite }) => cite);

/** Until when a column must be updated, and how many days are left; below 0 it has failed. Never updated: it has failed. */
export interface Freshness {
  readonly failsOn: Day | null;
  readonly left: number;
  readonly cite: Cite;
}

/** The forecast for a column: `ownDays` where the agency's catalogue asks for more than the inspection does. */
export function freshness(
  kind: FreshnessKind,
  lastOn: Day | null,
  today: Day,
  ownDays: number | null = null,
): Freshness {
  const { value, cite } = getInForce(LIMITS, today);
  if (lastOn === null) return { failsOn: null, left: -1, cite };
  const failsOn = addDays(lastOn, Math.min(value[kind], ownDays ?? Number.POSITIVE_INFINITY));
  return { failsOn, left: toSerial(failsOn) - toSerial(today), cite };
}
