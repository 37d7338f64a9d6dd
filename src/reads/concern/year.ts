import { day } from '../../base/day.ts';
import { type ConcernClockFacts, judgementOf } from '../../cases/concern/clock.ts';
import { concernsBetween } from '../../store/concern/lists.ts';
import type { Context } from '../../store/context.ts';
import { clockViews } from './clocks.ts';

/** How the concerns of a span count; every concern counts in one of the last six. */
export interface ConcernCounts {
  /** 发现. */
  readonly noticed: number;
  /** 作出回应: with one response at least. */
  readonly answered: number;
  /** Press conferences held, and responses in all. */
  readonly briefings: number;
  readonly responses: number;
  /** 及时、超时: everything that was owed was given in time; something was not. */
  readonly inTime: number;
  readonly late: number;
  /** Nothing late, and something still owed. */
  readonly open: number;
  readonly notNeeded: number;
  readonly transferred: number;
  /** Noticed before any rule fixed hours. */
  readonly unruled: number;
}

export interface ConcernYear {
  readonly year: number;
  readonly whole: ConcernCounts;
  /** January first. */
  readonly months: readonly ConcernCounts[];
}

const NONE: ConcernCounts = {
  ...{ noticed: 0, answered: 0, briefings: 0, responses: 0 },
  ...{ inTime: 0, late: 0, open: 0, notNeeded: 0, transferred: 0, unruled: 0 },
};
const BY_STATE = { unneeded: 'notNeeded', transferred: 'transferred' } as const;
const BY_JUDGEMENT = { 'in-time': 'inTime', late: 'late', open: 'open', none: 'unruled' } as const;

function plus(a: ConcernCounts, b: ConcernCounts): ConcernCounts {
  const names = Object.keys(NONE) as (keyof ConcernCounts)[];
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as unknown as ConcernCounts;
}

/** The concerns that were noticed in a year, judged as they stand now by the rules of the day on which each was noticed. */
export async function concernYear(context: Context, year: number): Promise<ConcernYear> {
  const { db, office } = context;
  const rows = await concernsBetween(db, office.agencyId, day(`${year}-01-01`), day(`${year}-12-31`));
  const months = Array.from({ length: 12 }, () => NONE);
  for (const { state, openedOn, clock } of rows) {
    const facts = clock as ConcernClockFacts;
    const cell = BY_STATE[state as keyof typeof BY_STATE] ?? BY_JUDGEMENT[judgementOf(clockViews(facts, context))];
    const month = Number(openedOn.slice(5, 7)) - 1;
    const { responses } = facts;
    months[month] = plus(months[month]!, {
      ...NONE,
      noticed: 1,
      answered: responses.length > 0 ? 1 : 0,
      responses: responses.length,
      briefings: responses.filter(({ kind }) => kind === 'briefing').length,
      [cell]: 1,
    });
  }
  return { year, months, whole: months.reduce(plus, NONE) };
}
