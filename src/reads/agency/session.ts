import type { Day } from '../../base/day.ts';
import type { Actor } from '../../cases/entry.ts';
import { missingCalendarYear } from '../../rules/calendar/missing-year.ts';
import { type Context, todayOf } from '../../store/context.ts';

/** Who is signed in, where, and which day it is. */
export interface SessionView {
  readonly actor: Actor;
  readonly agency: { readonly id: number; readonly name: string; readonly shortName: string };
  readonly today: Day;
  /** The year whose calendar should be loaded by now, or null. */
  readonly missingCalendar: number | null;
}

export function sessionView(context: Context): SessionView {
  const { agencyId, name, shortName, calendar } = context.office;
  const today = todayOf(context);
  return {
    actor: context.actor,
    agency: { id: agencyId, name, shortName },
    today,
    missingCalendar: missingCalendarYear(calendar, today),
  };
}
