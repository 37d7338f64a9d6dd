import type { Cite } from '../../base/cite.ts';
import { type Day, day, dayOf } from '../../base/day.ts';
import { addHours, minutesBetween } from '../../base/instant.ts';
import { type Dated, findInForce } from '../dated.ts';
import { type ConcernLevel, isGrave } from './level.ts';

/** What is owed: the first authoritative word (权威信息), a press conference (新闻发布会), a response (回应). */
export const CONCERN_CLOCKS = ['statement', 'briefing', 'response'] as const;
export type ConcernClock = (typeof CONCERN_CLOCKS)[number];

/** What a response was: the first word, more as the work goes on (持续发布), a press conference. */
export const RESPONSE_KINDS = ['statement', 'progress', 'briefing'] as const;
export type ResponseKind = (typeof RESPONSE_KINDS)[number];

/**
 * 回应时限, in hours, and not in working days: they run through nights and holidays. Of 特别重大、重大突发事件 the first word
 * within 5 hours and a press conference within 24; of other opinion a response within 48. The notice of 2016 had the two
 * longer ones; the detailed rules of the same year brought the 5 hours.
 */
const HOURS: Readonly<Record<ConcernClock, readonly Dated<number>[]>> = {
  statement: [{ from: day('2016-11-10'), value: 5, cite: { law: 'openness-rules-2016-80' } }],
  briefing: [
    { from: day('2016-07-30'), value: 24, cite: { law: 'concern-notice-2016-61' } },
    { from: day('2016-11-10'), value: 24, cite: { law: 'openness-rules-2016-80' } },
  ],
  response: [{ from: day('2016-07-30'), value: 48, cite: { law: 'concern-notice-2016-61' } }],
};

export const cites: readonly Cite[] = [{ law: 'concern-notice-2016-61' }, { law: 'openness-rules-2016-80' }];

/** One thing that is owed, and until when. */
export interface OwedResponse {
  readonly what: ConcernClock;
  readonly hours: number;
  /** The instant from which the hours run. */
  readonly from: string;
  readonly due: string;
  readonly cite: Cite;
}

/** What is owed of an opinion whose clock started at the instant, by the rule of that day; the nearest first. */
export function owedResponses(level: ConcernLevel, from: string): OwedResponse[] {
  const on: Day = dayOf(new Date(from));
  const wanted: readonly ConcernClock[] = isGrave(level) ? ['statement', 'briefing'] : ['response'];
  return wanted.flatMap((what) => {
    const rule = findInForce(HOURS[what], on);
    return rule ? [{ what, hours: rule.value, from, due: addHours(from, rule.value), cite: rule.cite }] : [];
  });
}

/** Where one of them stands. `missed`: the case was closed without it; `dropped`: it is owed no more (不需回应、已转办). */
export const CLOCK_STANDINGS = ['running', 'overdue', 'in-time', 'late', 'missed', 'dropped'] as const;
export type ClockStanding = (typeof CLOCK_STANDINGS)[number];

/** The first response that is what is owed: a press conference only by one, all else by any authoritative word. */
export function metAt(what: ConcernClock, responses: readonly { kind: ResponseKind; at: string }[]): string | null {
  const fitting = responses.filter(({ kind }) => what !== 'briefing' || kind === 'briefing');
  return fitting.map(({ at }) => at).sort()[0] ?? null;
}

/** Minutes are what is recorded and shown, so a clock is met in its last minute still, whatever the second. */
export function standingOf(
  { due }: Pick<OwedResponse, 'due'>,
  met: string | null,
  now: string,
  ended: 'missed' | 'dropped' | null,
): ClockStanding {
  if (met) return minutesBetween(met, due) >= 0 ? 'in-time' : 'late';
  return ended ?? (minutesBetween(now, due) >= 0 ? 'running' : 'overdue');
}
