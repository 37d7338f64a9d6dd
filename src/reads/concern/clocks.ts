import { type ConcernClockFacts, clocksOf, type RunningClock } from '../../cases/concern/clock.ts';
import type { Context } from '../../store/context.ts';
import { type NearInstant, nearInstant } from '../due.ts';

/** One thing that is owed, with how near it is; null where nothing runs any more. */
export interface ClockView extends RunningClock {
  readonly near: NearInstant | null;
}

/** The clocks of a concern at this instant. */
export function clockViews(facts: ConcernClockFacts, context: Context): ClockView[] {
  return clocksOf(facts, context.office.settingsOn, context.now.toISOString()).map((clock) => ({
    ...clock,
    near:
      clock.standing === 'running' || clock.standing === 'overdue' ? nearInstant(clock.from, clock.due, context) : null,
  }));
}

/** What is owed next: of what still runs or is overdue the earliest. */
export function nextClock(clocks: readonly ClockView[]): ClockView | null {
  return clocks.filter(({ near }) => near !== null).sort((a, b) => (a.due < b.due ? -1 : 1))[0] ?? null;
}
