import type { Cite } from '../../base/cite.ts';
import { type Day, toSerial } from '../../base/day.ts';
import type { Settings } from '../settings.ts';
import type { PauseReason } from './period.ts';

/**
 * Time that is not counted (不计算在答复期限内). Reading: a consultation lasts from its dispatch to the day the opinion
 * arrives; the day of dispatch has been worked on and counts, the day of arrival does not, unless the agency's setting
 * says so (docs/decisions/0101-consultation-time.md).
 */
export interface Pause {
  /** The day of dispatch; the first day left out is the next. */
  readonly from: Day;
  /** The day it ended; null while it runs. */
  readonly to: Day | null;
  readonly why: PauseReason;
}

/** Days left out of the count: serials, both ends included. `open` while the pause still runs. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly open: boolean;
  readonly why: PauseReason;
}

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 33, paragraph: 3 },
  { law: 'regulation-492', article: 24, paragraph: 3 },
];

const CITES: Readonly<Record<PauseReason, Cite>> = {
  'third-party': { law: 'regulation-711', article: 33, paragraph: 3 },
  'other-organ': { law: 'regulation-711', article: 33, paragraph: 3 },
  fee: { law: 'fee-109', point: '六' },
  supplement: { law: 'regulation-711', article: 30 },
};

/** Where the law says that such days are not counted. */
export function citePause(why: PauseReason): Cite {
  return CITES[why];
}

/** The days that these pauses leave out. A pause that still runs is taken to end today: the earliest it can. */
export function pausedSpans(
  pauses: readonly Pause[],
  stoppedBy: readonly PauseReason[],
  today: Day,
  settings: Pick<Settings, 'consultationEndDayCounts'>,
): Span[] {
  const spans: Span[] = [];
  for (const { from, to, why } of pauses) {
    if (!stoppedBy.includes(why)) continue;
    const last = toSerial(to ?? today) - (settings.consultationEndDayCounts ? 1 : 0);
    spans.push({ first: toSerial(from) + 1, last, open: to === null, why });
  }
  return spans;
}

/** The span that holds the day, or null. Overlapping pauses leave a day out once. */
export function findSpan(spans: readonly Span[], serial: number): Span | null {
  for (const span of spans) if (span.first <= serial && serial <= span.last) return span;
  return null;
}
