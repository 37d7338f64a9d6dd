import type { Cite } from '../../base/cite.ts';
import { addDays, type Day, day, yearOf } from '../../base/day.ts';

/** 公开方式: 固定性工作长期公开, 常规性工作定期公开, 临时性工作随时公开. */
export const DUTY_MODES = ['permanent', 'periodic', 'prompt'] as const;
export type DutyMode = (typeof DUTY_MODES)[number];

/** 更新周期 of what is published periodically. */
export const DUTY_CYCLES = ['month', 'quarter', 'half-year', 'year'] as const;
export type DutyCycle = (typeof DUTY_CYCLES)[number];

const MONTHS: Readonly<Record<DutyCycle, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** The catalogue is kept current (条例 12), and what changed is published anew (条例 26); the cycle is the agency's. */
export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 12 },
  { law: 'regulation-711', article: 26 },
];

/** What is owed of a duty: for which span of time, and until when. */
export interface Occurrence {
  /** `2025-03`, `2025-Q1`, `2025-H1`, `2025`. */
  readonly label: string;
  readonly from: Day;
  readonly to: Day;
  readonly due: Day;
  /** Published for the span that begins (预算、计划): it is owed from the first day of the span on, not from the last. */
  readonly ahead?: true;
}

export interface DutyTerms {
  readonly mode: DutyMode;
  /** Of a periodic duty. */
  readonly cycle?: DutyCycle | undefined;
  /** Calendar days after the end of a span in which it is to be published; `ahead`: after its beginning. */
  readonly dueDays: number;
  readonly ahead?: boolean | undefined;
  /** The day from which it is owed. */
  readonly since: Day;
  readonly until?: Day | null;
}

/**
 * What a duty owes whose due day lies in the year: of a periodic one each span that begins and ends while it is owed; of a
 * permanent one (固定性) to be looked through once a year, until 31 December; of a prompt one nothing that a calendar knows.
 */
export function occurrencesDueIn(year: number, terms: DutyTerms): Occurrence[] {
  if (terms.mode === 'prompt') return [];
  const spans = terms.mode === 'permanent' ? [wholeYear(year)] : periodic(year, terms);
  return spans.filter(
    (span) =>
      yearOf(span.due) === year &&
      (terms.mode === 'permanent' ? span.to : span.from) >= terms.since &&
      (!terms.until || owedSince(span) <= terms.until),
  );
}

/** The day of the span that decides about it: what the terms are on it holds for all of the span, and it is owed after it. */
export function owedSince({ from, to, ahead }: Pick<Occurrence, 'from' | 'to' | 'ahead'>): Day {
  return ahead ? from : to;
}

function wholeYear(year: number): Occurrence {
  return { label: String(year), from: day(`${year}-01-01`), to: day(`${year}-12-31`), due: day(`${year}-12-31`) };
}

function periodic(year: number, { cycle = 'year', dueDays, ahead }: DutyTerms): Occurrence[] {
  const months = MONTHS[cycle];
  // a span whose due day lies in the year may have ended as many years before as the days to publish reach
  const first = year - 1 - Math.ceil(dueDays / 365);
  const spans: Occurrence[] = [];
  for (let y = first; y <= year; y++)
    for (let month = 0; month < 12; month += months) {
      const from = monthStart(y, month);
      const to = addDays(monthStart(y, month + months), -1);
      const span = { label: labelOf(y, month, cycle), from, to };
      spans.push({ ...span, due: addDays(ahead ? from : to, dueDays), ...(ahead ? { ahead } : {}) });
    }
  return spans;
}

function monthStart(year: number, month: number): Day {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10) as Day;
}

function labelOf(year: number, month: number, cycle: DutyCycle): string {
  if (cycle === 'year') return String(year);
  if (cycle === 'half-year') return `${year}-H${month / 6 + 1}`;
  if (cycle === 'quarter') return `${year}-Q${month / 3 + 1}`;
  return `${year}-${String(month + 1).padStart(2, '0')}`;
}

/** An occurrence with the day on which it was done, if it was. */
export interface Settled extends Occurrence {
  readonly doneOn: Day | null;
}

/**
 * Which publishing settles which occurrence: each the oldest that is still open and whose span has ended by then (begun, where it is published ahead), so that
 * one that came late does not also count for the next. A permanent duty is settled by looking through it at any day of the
 * year. Days in any order.
 */
export function settle(occurrences: readonly Occurrence[], days: readonly Day[], mode: DutyMode): Settled[] {
  const left = [...days].sort();
  return occurrences.map((occurrence) => {
    const begins = mode === 'permanent' ? occurrence.from : owedSince(occurrence);
    const at = left.findIndex((on) => on >= begins && (mode !== 'permanent' || on <= occurrence.to));
    return { ...occurrence, doneOn: at < 0 ? null : left.splice(at, 1)[0]! };
  });
}
