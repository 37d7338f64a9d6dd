import type { DecisionKind } from '../../cases/decision/fields.ts';
import { yearEnd } from '../../cases/simple.ts';
import { decisionCounts, type Figure } from '../../report/figures.ts';
import { countedTypes } from '../../report/ledger-figures.ts';
import { countedOtherwise, DECISION_ROWS } from '../../rules/publication/decision-count.ts';
import type { Context } from '../../store/context.ts';
import { decisionsByItem, type ItemCount } from '../../store/decision/lists.ts';
import { figureCells } from '../../store/figures.ts';

/** The decisions of one year, and out of what their number is made. */
export interface YearCount {
  readonly year: number;
  /** As table 二 has it: what was reported as a number, and what was recorded one by one. */
  readonly count: number;
  readonly fromTallies: number;
  readonly fromDecisions: number;
}

/** 较上年增长: a growth with its base and its definition beside it. */
export interface DecisionGrowth {
  readonly kind: DecisionKind;
  /** The definition: the types that count, as declared for the year. */
  readonly types: readonly string[];
  readonly now: YearCount;
  /** The year before, counted by the same definition. */
  readonly before: YearCount;
  /** The year before by its own definition, where that was another one. */
  readonly beforeAsReported: number | null;
  readonly growth: number;
  /** Types that only one of the two years counts: the growth is then no growth of the same thing. */
  readonly changed: readonly string[];
  /** Years for which both tallies and decisions are there: the same may be counted twice. */
  readonly twice: readonly number[];
  readonly items: readonly ItemCount[];
}

/** How the decisions of a year compare with the year before, by one definition: that of the year itself. */
export async function decisionGrowth(context: Context, kind: DecisionKind, year: number): Promise<DecisionGrowth> {
  const { db, office } = context;
  const typesOf = (of: number) => countedTypes(office.settingsOn(yearEnd(of)));
  const [types, typesBefore] = [typesOf(year), typesOf(year - 1)];
  const row = DECISION_ROWS[kind];
  const [tally, decisions] = decisionCounts(row, types);
  const [, decisionsBefore] = decisionCounts(row, typesBefore);
  const figures = [tally!, decisions!, decisionsBefore!].map(
    (count): Figure => ({ table: 'proactive', row, column: 'decisions', counts: [count] }),
  );
  const cellsOf = async (of: number) => (await figureCells(db, office.agencyId, of, figures)).get(office.agencyId)!;
  const [now, before, items] = await Promise.all([
    cellsOf(year),
    cellsOf(year - 1),
    decisionsByItem(db, office.agencyId, kind, year, types[kind]),
  ]);
  const countOf = (of: number, [fromTallies = 0, fromDecisions = 0]: readonly number[]): YearCount => ({
    year: of,
    count: fromTallies + fromDecisions,
    fromTallies,
    fromDecisions,
  });
  const changed = countedOtherwise(typesBefore[kind], types[kind]);
  const years = [countOf(year, now), countOf(year - 1, before)] as const;
  return {
    kind,
    types: types[kind],
    now: years[0],
    before: years[1],
    beforeAsReported: changed.length > 0 ? (before[0] ?? 0) + (before[2] ?? 0) : null,
    growth: years[0].count - years[1].count,
    changed,
    twice: years.filter((one) => one.fromTallies > 0 && one.fromDecisions > 0).map((one) => one.year),
    items,
  };
}
