import { dayOf } from '../../base/day.ts';
import {
  CLOCK_STANDINGS,
  type ClockStanding,
  CONCERN_CLOCKS,
  metAt,
  type OwedResponse,
  owedResponses,
  type ResponseKind,
  standingOf,
} from '../../rules/concern/clock.ts';
import type { ConcernLevel } from '../../rules/concern/level.ts';
import type { Settings } from '../../rules/settings.ts';
import { type ConcernCase, standingResponses } from './concern.ts';

export { CLOCK_STANDINGS, CONCERN_CLOCKS };

/** What the rule needs to say what is owed, as the index keeps it: no deadline, and nothing that time changes. */
export interface ConcernClockFacts {
  readonly level: ConcernLevel;
  readonly noticedAt: string;
  readonly occurredAt: string | null;
  readonly responses: readonly { readonly kind: ResponseKind; readonly at: string }[];
  /** What is not met is owed no more, or was missed. */
  readonly ended: 'missed' | 'dropped' | null;
}

export function clockFactsOf(c: ConcernCase): ConcernClockFacts {
  const responses = standingResponses(c).map(({ kind, at }) => ({ kind, at }));
  const ended =
    c.state === 'closed' || c.state === 'evaluated'
      ? 'missed'
      : c.state === 'unneeded' || c.state === 'transferred'
        ? 'dropped'
        : null;
  return { level: c.level, noticedAt: c.noticedAt, occurredAt: c.occurredAt, responses, ended };
}

/** One thing that is owed, when it was given, and where that stands now. */
export interface RunningClock extends OwedResponse {
  readonly metAt: string | null;
  readonly standing: ClockStanding;
}

type StartSetting = Pick<Settings, 'concernClockFrom'>;

/** The instant from which the hours run: no instrument says whether of the event or of its notice, so a setting does. */
export function startOf({ noticedAt, occurredAt }: ConcernClockFacts, { concernClockFrom }: StartSetting): string {
  return concernClockFrom === 'occurred' && occurredAt ? occurredAt : noticedAt;
}

/** Every clock of a concern as it stands at the instant, by the setting and the rule of the day on which it was noticed. */
export function clocksOf(
  facts: ConcernClockFacts,
  settingsOn: (on: ReturnType<typeof dayOf>) => StartSetting,
  now: string,
): RunningClock[] {
  const from = startOf(facts, settingsOn(dayOf(new Date(facts.noticedAt))));
  return owedResponses(facts.level, from).map((owed) => {
    const met = metAt(owed.what, facts.responses);
    return { ...owed, metAt: met, standing: standingOf(owed, met, now, facts.ended) };
  });
}

/** 及时、超时: how a concern counts by its clocks; `open` while nothing is late and something is owed. */
export const CONCERN_JUDGEMENTS = ['in-time', 'late', 'open', 'none'] as const;
export type ConcernJudgement = (typeof CONCERN_JUDGEMENTS)[number];

export function judgementOf(clocks: readonly RunningClock[]): ConcernJudgement {
  const some = (...of: readonly ClockStanding[]) => clocks.some(({ standing }) => of.includes(standing));
  if (some('late', 'overdue', 'missed')) return 'late';
  if (some('running')) return 'open';
  return some('in-time') ? 'in-time' : 'none';
}
