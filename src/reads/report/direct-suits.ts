import { yearEnd } from '../../cases/simple.ts';
import { figuresFor } from '../../report/ledger-figures.ts';
import { type OutcomeCode, outcomeOf } from '../../rules/outcomes.ts';
import { findByNumber } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { casesBehind } from '../../store/figures.ts';

/** Reconsideration comes first since then (行政复议法 2023, 23). */
const FIRST_YEAR = 2024;
const MOST = 200;

/** How many of the year's suits without reconsideration (未经复议直接起诉) are against a refusal under 条例 14-16; 0 before 2024. */
export async function refusalsInDirectSuits({ db, office }: Context, year: number): Promise<number> {
  if (year < FIRST_YEAR) return 0;
  const figures = figuresFor(year, office.settingsOn(yearEnd(year)));
  const total = figures.find((one) => one.table === 'remedies' && one.row === 'L1' && one.column === 'total')!;
  const suits = await casesBehind(db, office.agencyId, year, total, { limit: MOST, offset: 0 });
  const numbers = new Set(suits.map((suit) => suit.title));
  const requests = await Promise.all(
    [...numbers].map((number) => findByNumber(db, office.agencyId, 'request', number)),
  );
  const refused = new Set(
    requests
      .filter((one) => one?.outcome && outcomeOf(one.outcome as OutcomeCode).refusesUnder14To16)
      .map((one) => one!.number),
  );
  return suits.filter((suit) => refused.has(suit.title)).length;
}
