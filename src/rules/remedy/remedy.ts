import type { Cite } from '../../base/cite.ts';
import { type Day, day } from '../../base/day.ts';
import { type Dated, getInForce } from '../dated.ts';
import { type OutcomeCode, outcomeOf } from '../outcomes.ts';
import type { Settings } from '../settings.ts';

/**
 * The remedies (救济途径) that a decision must name, by its day and outcome.
 *
 * Since 2024-01-01 a refusal under 条例 14-16 goes to reconsideration first (行政复议前置, 行政复议法 23(1)(4)) and the requester
 * must be told so (23(2)); every other decision may go to either. A partial refusal on such a ground is treated alike,
 * which the 2026 regulation says in words (31) and was disputed before: the setting has the day. A procedural notice
 * (extension, supplement, fee, consultation) has no remedy of its own.
 *
 * Left to a person: a reply that is late. Whether that goes to reconsideration first is not clear.
 */
export interface Remedy {
  readonly kind: 'free-choice' | 'reconsideration-first' | 'none';
  /** Calendar days to apply for reconsideration (行政复议). */
  readonly reconsiderationDays: number | null;
  /** Months to sue directly (行政诉讼); null where one may not. */
  readonly suitMonths: number | null;
  /** Calendar days to sue after reconsideration. */
  readonly suitDaysAfter: number | null;
  /** Who reconsiders: the government of the same level, or, until 2023, at the requester's choice the next higher department. */
  readonly body: 'government' | 'government-or-higher-department' | null;
  readonly cites: readonly Cite[];
}

export interface Decided {
  readonly decidedOn: Day;
  /** The outcome, or `procedural` for a notice that decides nothing. */
  readonly outcome: OutcomeCode | 'procedural';
  /** For a partial disclosure: part of it was withheld under 条例 14, 15 or 16. */
  readonly withheldUnder14To16?: boolean;
}

const FIRST: Cite = { law: 'reconsideration-law-2023', article: 23 };
const SIXTY_DAYS: Cite = { law: 'reconsideration-law-2023', article: 20 };
const AFTER: Cite = { law: 'reconsideration-law-2023', article: 34 };
const SUIT_AFTER: Cite = { law: 'litigation-law-2017', article: 45 };
const PARTIAL: Cite = { law: 'reconsideration-regulation-2026', article: 31 };

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 51 },
  FIRST,
  SIXTY_DAYS,
  AFTER,
  PARTIAL,
  { law: 'litigation-law-2017', article: 46 },
  SUIT_AFTER,
];

const NONE: Remedy = {
  kind: 'none',
  reconsiderationDays: null,
  suitMonths: null,
  suitDaysAfter: null,
  body: null,
  cites: [],
};

/** Months to sue directly: six since the revision of 2014, three before it. */
const SUIT_MONTHS: readonly Dated<number>[] = [
  { from: day('1990-10-01'), value: 3, cite: { law: 'litigation-law-1989', article: 39 } },
  { from: day('2015-05-01'), value: 6, cite: { law: 'litigation-law-2017', article: 46 } },
];
const LAW_2023_FROM = '2024-01-01';

export function remedyOf(decided: Decided, settings: Pick<Settings, 'partialReconsiderationFirstFrom'>): Remedy {
  if (decided.outcome === 'procedural') return NONE;
  const under2023 = decided.decidedOn >= LAW_2023_FROM;
  const common = {
    reconsiderationDays: 60,
    suitDaysAfter: 15,
    body: under2023 ? ('government' as const) : ('government-or-higher-department' as const),
  };
  const first = findFirst(decided, settings);
  if (first)
    return { ...common, kind: 'reconsideration-first', suitMonths: null, cites: [...first, SIXTY_DAYS, AFTER] };
  const { value: suitMonths, cite } = getInForce(SUIT_MONTHS, decided.decidedOn);
  const sixtyDays: Cite = under2023 ? SIXTY_DAYS : { law: 'reconsideration-law-1999', article: 9 };
  return { ...common, kind: 'free-choice', suitMonths, cites: [sixtyDays, cite, SUIT_AFTER] };
}

/** Why reconsideration comes first, or null where the requester may choose. */
function findFirst(
  { decidedOn, outcome, withheldUnder14To16 }: Decided,
  settings: Pick<Settings, 'partialReconsiderationFirstFrom'>,
): Cite[] | null {
  if (decidedOn < LAW_2023_FROM) return null;
  if (outcome === 'PARTIAL') {
    const first = withheldUnder14To16 && decidedOn >= settings.partialReconsiderationFirstFrom;
    return first ? [FIRST, PARTIAL] : null;
  }
  return outcome !== 'procedural' && outcomeOf(outcome).refusesUnder14To16 ? [FIRST] : null;
}
