import type { Cite } from '../../base/cite.ts';
import { addDays, type Day, toSerial } from '../../base/day.ts';
import {
  type DutyCycle,
  type DutyMode,
  type Occurrence,
  occurrencesDueIn,
  owedSince,
  type Settled,
  settle,
} from './duty-cycle.ts';

/** The catalogue is kept current (条例 12), and what changed is published anew (条例 26). */
export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 12 },
  { law: 'regulation-711', article: 26 },
];

/** What is owed from a day on. */
export interface DutyPeriod {
  readonly from: Day;
  readonly mode: DutyMode;
  readonly cycle?: DutyCycle | undefined;
  readonly dueDays: number;
  readonly ahead?: boolean | undefined;
}

/**
 * What a duty owes whose due day lies in one of the years, oldest first. The terms in force on the last day of a span decide
 * over all of it (of the first day, where it is published ahead): where a duty becomes yearly in May, nothing is owed for May,
 * and the year for all twelve months. `periods` oldest first.
 */
export function occurrencesBetween(
  years: readonly [number, number],
  periods: readonly DutyPeriod[],
  until: Day | null,
): readonly (Occurrence & { readonly mode: DutyMode })[] {
  const [first, last] = years;
  const found: (Occurrence & { readonly mode: DutyMode })[] = [];
  for (const [i, { from, mode, cycle, dueDays, ahead }] of periods.entries()) {
    const ends = periods[i + 1] ? addDays(periods[i + 1]!.from, -1) : null;
    const terms = { mode, cycle, dueDays, ahead, since: periods[0]!.from, until };
    for (let year = first; year <= last; year++)
      for (const one of occurrencesDueIn(year, terms))
        if (owedSince(one) >= from && (!ends || owedSince(one) <= ends)) found.push({ ...one, mode });
  }
  return found.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** The days on which something was published for a duty first and anew, and those on which it was looked through. */
export interface DutyDays {
  readonly published: readonly Day[];
  readonly renewed: readonly Day[];
  readonly confirmed: readonly Day[];
  /** Labels of spans for which nothing is owed (本期不适用). */
  readonly skipped?: readonly string[];
}

/** An occurrence with its mode, and the day on which it was done. */
export type SettledOccurrence = Settled & { readonly mode: DutyMode; readonly skipped?: true };

/**
 * Which days settle which occurrence. What is periodic is settled by publishing it for the first time, since a corrected
 * version is no report of the next month; what is permanent by a new version or by being looked through as well. What was
 * skipped takes no day from another.
 */
export function settleAll(
  occurrences: readonly (Occurrence & { readonly mode: DutyMode })[],
  { published, renewed, confirmed, skipped = [] }: DutyDays,
): SettledOccurrence[] {
  const isSkipped = ({ label }: Occurrence) => skipped.includes(label);
  const of = (mode: DutyMode, days: readonly Day[]) =>
    settle(
      occurrences.filter((one) => one.mode === mode && !isSkipped(one)),
      days,
      mode,
    ).map((one) => ({ ...one, mode }));
  const left = occurrences.filter(isSkipped).map((one) => ({ ...one, doneOn: null, skipped: true as const }));
  return [...of('periodic', published), ...of('permanent', [...published, ...renewed, ...confirmed]), ...left].sort(
    (a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0),
  );
}

/** Where an occurrence stands: done, done late, overdue, to be done now, still coming, or not to be done this time. */
export const OCCURRENCE_STATES = ['done', 'late', 'overdue', 'due', 'coming', 'skipped'] as const;
export type OccurrenceState = (typeof OCCURRENCE_STATES)[number];

/** Days before its last one in which a permanent duty is to be looked through. */
const LOOK_THROUGH_DAYS = 60;

export function occurrenceState(one: SettledOccurrence, today: Day): OccurrenceState {
  const { due, to, doneOn, mode } = one;
  if (one.skipped) return 'skipped';
  if (doneOn) return doneOn <= due ? 'done' : 'late';
  if (due < today) return 'overdue';
  const begins = mode === 'permanent' ? addDays(due, -LOOK_THROUGH_DAYS) : one.ahead ? one.from : addDays(to, 1);
  return begins <= today ? 'due' : 'coming';
}

/** The day by which something must follow, where a duty is never to rest longer than `maxGapDays`; and how many are left. */
export function gapOf(
  { maxGapDays, since, until }: { maxGapDays: number | null; since: Day; until: Day | null },
  lastOn: Day | null,
  today: Day,
): { readonly due: Day; readonly left: number } | null {
  if (maxGapDays === null || until) return null;
  const due = addDays(lastOn && lastOn > since ? lastOn : since, maxGapDays);
  return { due, left: toSerial(due) - toSerial(today) };
}
