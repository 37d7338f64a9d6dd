import type { Cite } from '../../../base/cite.ts';
import type { Day } from '../../../base/day.ts';
import type { Reason } from '../../../base/refusal.ts';

/**
 * 接收原网站信息的发布日期: what was public on an earlier site keeps the day on which it was published there; the period of 条例 26
 * ended with that day and no other begins. What is published here has the server's time and no other
 * (docs/decisions/0406-taken-over-items-keep-their-day.md).
 *
 * Left to a person: whether the day that the earlier site shows is right.
 */
export const cites: readonly Cite[] = [{ law: 'regulation-711', article: 26 }];

/** No government page is older; a page that says so has a day that its program made up (1970, 1900). */
const EARLIEST = '1949-10-01';

export interface OriginalDays {
  readonly publishedOn: Day;
  /** Of the first version. */
  readonly firstOn: Day;
  readonly today: Day;
}

/** What is wrong in the days that an item brings with it. */
export function takenOverReasons({ publishedOn, firstOn, today }: OriginalDays): Reason[] {
  const cite = cites[0]!;
  const field = 'publishedAt';
  if (publishedOn > today) return [{ code: 'takeover.in-the-future', field, cite, facts: { on: publishedOn, today } }];
  if (firstOn < EARLIEST) return [{ code: 'takeover.too-early', field, cite, facts: { on: firstOn } }];
  return firstOn > publishedOn
    ? [{ code: 'takeover.first-after', field: 'firstPublishedOn', cite, facts: { firstOn, on: publishedOn } }]
    : [];
}
