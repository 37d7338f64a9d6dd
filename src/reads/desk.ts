import type { Day } from '../base/day.ts';
import type { ClockFacts } from '../cases/request/clock.ts';
import { waitsFor } from '../cases/request/turn.ts';
import { missingCalendarYear } from '../rules/calendar/missing-year.ts';
import { type IndexedCase, openCases } from '../store/case-index.ts';
import { type Context, todayOf } from '../store/context.ts';
import { type DueView, dueView, type Light } from './due.ts';

/** One open request on the desk (待办). */
export interface DeskRow {
  readonly caseId: string;
  readonly number: string;
  readonly state: string;
  readonly title: string;
  readonly party: string;
  readonly kind: string;
  readonly openedOn: Day;
  readonly holder: string | null;
  readonly section: string | null;
  readonly outcome: string | null;
  readonly endedOn: Day | null;
  readonly due: DueView | null;
  /** 待我办理: it waits for a step of whoever asks. */
  readonly yours: boolean;
}

export interface Desk {
  readonly today: Day;
  readonly rows: readonly DeskRow[];
  readonly lights: Readonly<Record<Light, number>>;
  /** The year whose calendar should be loaded by now, or null. */
  readonly missingCalendar: number | null;
}

/** Everything open, the most urgent first: overdue, then by due day; what waits for others or only for filing comes last. */
export async function desk(context: Context): Promise<Desk> {
  const today = todayOf(context);
  const open = await openCases(context.db, context.office.agencyId, 'request');
  const rows = open.map((row) => deskRow(row, context, today)).sort(byUrgency);
  const lights: Record<Light, number> = { overdue: 0, red: 0, yellow: 0, green: 0, waiting: 0, none: 0 };
  for (const row of rows) lights[row.due?.light ?? 'none']++;
  return { today, rows, lights, missingCalendar: missingCalendarYear(context.office.calendar, today) };
}

/** A case that is answered or ended waits for no statutory day any more. */
const SETTLED = ['ended', 'served'];

export function deskRow(row: IndexedCase, context: Context, today: Day): DeskRow {
  const { caseId, number, state, title, party, kind, openedOn, holder, section, outcome, endedOn } = row;
  const running = endedOn === null && !SETTLED.includes(state);
  const due = running && row.clock ? dueView(row.clock as ClockFacts, context.office, today) : null;
  const yours = waitsFor(row, context.actor);
  return { caseId, number, state, title, party, kind, openedOn, holder, section, outcome, endedOn, due, yours };
}

function byUrgency(a: DeskRow, b: DeskRow): number {
  const rank = (row: DeskRow) => (!row.due ? 2 : row.due.light === 'waiting' ? 1 : 0);
  return rank(a) - rank(b) || (a.due?.on ?? '').localeCompare(b.due?.on ?? '') || a.number.localeCompare(b.number);
}
