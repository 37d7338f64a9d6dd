import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import { type DutyExtra, type DutyVersion, termsOn } from '../../cases/duty.ts';
import { FAILING_COLUMNS, type FreshnessKind, freshness } from '../../rules/publication/freshness.ts';
import { openCases } from '../../store/case-index.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { columnStates } from '../../store/duty/fulfilled.ts';
import { dayOrNull } from './year.ts';

/** How long a column may go on as it is. `home` is the home page: everything together. */
export interface ColumnForecast {
  readonly column: string;
  readonly kind: FreshnessKind;
  readonly lastOn: Day | null;
  /** By the inspection of sites; null where nothing was ever published. */
  readonly failsOn: Day | null;
  readonly left: number;
  /** By the catalogue of the agency, where it asks for more. */
  readonly ownDays: number | null;
  readonly ownLeft: number;
  readonly cite: Cite;
}

/** How many columns fail in one way, and from how many on the site does (单项否决). */
export interface Failing {
  readonly failed: number;
  readonly limit: number;
}

export interface FreshnessForecast {
  readonly today: Day;
  /** Fewest days left first. */
  readonly columns: readonly ColumnForecast[];
  readonly stale: Failing;
  readonly owed: Failing;
  readonly empty: Failing;
  /** Columns of the catalogue in which nothing is published. */
  readonly emptyColumns: readonly string[];
  /** Columns with publications that have no day of making, and how many. */
  readonly undated: readonly { readonly column: string; readonly count: number }[];
}

/** 栏目更新预警: when each column of the catalogue fails the inspection of sites, if nothing is published in it. */
export async function freshnessForecast(context: Context): Promise<FreshnessForecast> {
  const { db, office } = context;
  const today = todayOf(context);
  const duties = (await openCases(db, office.agencyId, 'duty')).map((row) =>
    termsOn((row.extra as unknown as DutyExtra).history, today),
  );
  const wanted = Map.groupBy(
    duties.filter(({ openness }) => openness === 'public'),
    ({ column }) => column,
  );
  const states = await columnStates(db, office.agencyId, [...wanted.keys()]);
  const columns = states.flatMap(({ column, lastAt }) => {
    const found = forecastOf(wanted.get(column as DutyVersion['column'])!, dayOrNull(lastAt), today);
    return found ? [{ column, ...found }] : [];
  });
  const newest = states.map(({ lastAt }) => lastAt).filter((at) => at !== null);
  const home = forecastBy('home', dayOrNull(newest.sort((a, b) => Number(b) - Number(a))[0] ?? null), null, today);
  const emptyColumns = states.filter(({ lastAt }) => lastAt === null).map(({ column }) => column);
  return {
    today,
    columns: [...(states.length > 0 ? [{ column: 'home', ...home }] : []), ...columns].sort(byLeft),
    stale: {
      failed: columns.filter(({ left, lastOn }) => lastOn && left < 0).length,
      limit: FAILING_COLUMNS.stale,
    },
    owed: { failed: columns.filter(({ ownLeft }) => ownLeft < 0).length, limit: FAILING_COLUMNS.owed },
    empty: { failed: emptyColumns.length, limit: FAILING_COLUMNS.empty },
    emptyColumns,
    undated: states.filter(({ undated }) => undated > 0).map(({ column, undated }) => ({ column, count: undated })),
  };
}

type Forecast = Omit<ColumnForecast, 'column'>;

/** Of the items of a column the strictest decides; null where the inspection does not look at any of them. */
function forecastOf(duties: readonly DutyVersion[], lastOn: Day | null, today: Day): Forecast | null {
  const gaps = duties.map(({ maxGapDays }) => maxGapDays).filter((days) => days !== undefined);
  const ownDays = gaps.length > 0 ? Math.min(...gaps) : null;
  const kinds = [...new Set(duties.map((one) => one.freshness))].filter((kind) => kind !== undefined);
  const all = kinds.map((kind) => forecastBy(kind, lastOn, ownDays, today));
  return all.sort((a, b) => a.left - b.left)[0] ?? null;
}

function forecastBy(kind: FreshnessKind, lastOn: Day | null, ownDays: number | null, today: Day): Forecast {
  const { failsOn, left, cite } = freshness(kind, lastOn, today);
  return { kind, lastOn, failsOn, left, ownDays, ownLeft: freshness(kind, lastOn, today, ownDays).left, cite };
}

function byLeft(a: ColumnForecast, b: ColumnForecast): number {
  return Math.min(a.left, a.ownLeft) - Math.min(b.left, b.ownLeft) || a.column.localeCompare(b.column);
}
