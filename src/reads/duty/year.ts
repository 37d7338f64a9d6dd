import { type Day, day, dayOf, yearOf } from '../../base/day.ts';
import { type DutyExtra, type DutyVersion, lastDay, termsOn } from '../../cases/duty.ts';
import {
  gapOf,
  type OccurrenceState,
  occurrenceState,
  occurrencesBetween,
  settleAll,
} from '../../rules/publication/duty-history.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { type FulfilledDuty, fulfilledDuties } from '../../store/duty/fulfilled.ts';

/** What is owed once of an item, and where it stands. */
export interface OccurrenceView {
  readonly label: string;
  readonly from: Day;
  readonly to: Day;
  readonly due: Day;
  readonly doneOn: Day | null;
  readonly state: OccurrenceState;
  /** Why nothing is owed this time; null where it is. */
  readonly skipped: string | null;
}

/** An item of the catalogue (公开事项) as the calendar shows it, by the terms of today. */
export interface DutyLine extends Omit<DutyVersion, 'cycle' | 'maxGapDays' | 'freshness' | 'genre'> {
  readonly caseId: string;
  readonly number: string;
  readonly state: string;
  readonly cycle: NonNullable<DutyVersion['cycle']> | null;
  readonly maxGapDays: number | null;
  readonly freshness: NonNullable<DutyVersion['freshness']> | null;
  readonly genre: NonNullable<DutyVersion['genre']> | null;
  readonly since: Day;
  readonly retiredOn: Day | null;
  readonly lastPublishedOn: Day | null;
  readonly lastConfirmedOn: Day | null;
  /** By when something must follow the last, where it may rest only so long. */
  readonly gap: { readonly due: Day; readonly left: number } | null;
  /** What is owed next, from today on; null where nothing is. */
  readonly next: { readonly label: string; readonly due: Day } | null;
  readonly occurrences: readonly OccurrenceView[];
}

export interface DutyYear {
  readonly year: number;
  readonly today: Day;
  readonly duties: readonly DutyLine[];
}

/** 公开事项日历: every item that is owed in the year, with what is due of it, and what was done. */
export async function dutyYear(context: Context, year: number): Promise<DutyYear> {
  return { year, today: todayOf(context), duties: await dutyLines(context, [year, year]) };
}

/**
 * The items with what falls due in the years. Days are matched from the year before the first on, so that what came late
 * then does not count for what is owed now; what is older still is no part of any calendar.
 */
export async function dutyLines(context: Context, [first, last]: readonly [number, number]): Promise<DutyLine[]> {
  const rows = await fulfilledDuties(context.db, context.office.agencyId, day(`${first - 1}-01-01`));
  const today = todayOf(context);
  return rows.map((row) => dutyLine(row, [first, last], today));
}

function dutyLine(row: FulfilledDuty, [first, last]: readonly [number, number], today: Day): DutyLine {
  const { history, confirmed, skipped = [] } = row.extra as unknown as DutyExtra;
  const { cycle = null, maxGapDays = null, freshness = null, genre = null, ...terms } = termsOn(history, today);
  const since = history[0]!.from;
  const until = lastDay(row.endedOn);
  // A year further than is shown, so that what comes next is known in December.
  const owed = occurrencesBetween([first - 1, Math.max(last, yearOf(today) + 1)], history, until);
  const settled = settleAll(owed, { ...row, confirmed, skipped: skipped.map(({ span }) => span) });
  const next = settled.find((one) => !one.doneOn && !one.skipped && one.due >= today);
  const lastConfirmedOn = confirmed.at(-1) ?? null;
  const { lastPublishedOn } = row;
  const lastOn =
    [lastPublishedOn, lastConfirmedOn]
      .filter((on) => on !== null)
      .sort()
      .at(-1) ?? null;
  return {
    ...{ caseId: row.caseId, number: row.number, state: row.state },
    ...{ ...terms, cycle, maxGapDays, freshness, genre, since, retiredOn: row.endedOn },
    ...{ lastPublishedOn, lastConfirmedOn },
    gap: gapOf({ maxGapDays, since, until }, lastOn, today),
    next: next ? { label: next.label, due: next.due } : null,
    occurrences: settled
      .filter(({ due }) => yearOf(due) >= first && yearOf(due) <= last)
      .map(({ mode, skipped: isSkipped, ...one }) => ({
        ...one,
        state: occurrenceState({ ...one, mode, ...(isSkipped ? { skipped: isSkipped } : {}) }, today),
        skipped: isSkipped ? (skipped.find(({ span }) => span === one.label)?.reason ?? '') : null,
      })),
  };
}

/** Beijing's day of an instant; null where there is none. */
export function dayOrNull(at: Date | null): Day | null {
  return at && dayOf(at);
}

/** An occurrence with the item that it is of. */
export type DutyEvent = OccurrenceView &
  Pick<DutyLine, 'caseId' | 'number' | 'name' | 'column' | 'mode' | 'section' | 'person'>;

/** Everything that is owed in the year, in the order of the days on which it is due. */
export function dutyEvents({ duties }: DutyYear): DutyEvent[] {
  return duties
    .flatMap((line) =>
      line.occurrences.map((one): DutyEvent => {
        const { caseId, number, name, column, mode, section, person } = line;
        return { ...{ caseId, number, name, column, mode, section, person }, ...one };
      }),
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.number.localeCompare(b.number)));
}
