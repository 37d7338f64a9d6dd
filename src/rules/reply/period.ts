import type { Cite } from '../../base/cite.ts';
import { type Day, day } from '../../base/day.ts';
import { type Dated, getInForce } from '../dated.ts';

/**
 * The period for the reply (答复期限), in working days, and what stops it.
 *
 * Until 14 May 2019 the regulation of 2007 gave 15 days and 15 more, and left out of the count only the time for asking a
 * third party; since 15 May 2019 it is 20 and 20 more, and asking other organs is left out too. Reading: the day on
 * which the clock started chooses, so that a clock never changes while it runs.
 */
export interface ReplyPeriod {
  readonly days: number;
  /** The most that may be added, once (延长答复期限). */
  readonly extension: number;
  readonly stoppedBy: readonly PauseReason[];
}

/** Why days are not counted: consulting a third party (征求第三方意见) or other organs (征求其他机关意见), or waiting for the
 * requester's payment or supplement (补正), after which the clock starts again. */
export type PauseReason = 'third-party' | 'other-organ' | 'fee' | 'supplement';

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 33, paragraph: 2 },
  { law: 'regulation-492', article: 24, paragraph: 2 },
];

export const REPLY_PERIODS: readonly Dated<ReplyPeriod>[] = [
  {
    from: day('2008-05-01'),
    value: { days: 15, extension: 15, stoppedBy: ['third-party', 'supplement'] },
    cite: { law: 'regulation-492', article: 24, paragraph: 2 },
  },
  {
    from: day('2019-05-15'),
    value: { days: 20, extension: 20, stoppedBy: ['third-party', 'other-organ', 'fee', 'supplement'] },
    cite: { law: 'regulation-711', article: 33, paragraph: 2 },
  },
];

/** The period of a clock that started on `start`. Throws a fault before 2008-05-01, when no regulation was in force. */
export function replyPeriod(start: Day): Dated<ReplyPeriod> {
  return getInForce(REPLY_PERIODS, start);
}
