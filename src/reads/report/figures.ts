import type { CanonicalReport } from '../../report/canonical.ts';
import { formatFor, leafCodes, REMEDY_GROUPS } from '../../report/formats.ts';
import type { Context } from '../../store/context.ts';
import { findPublished } from '../../store/published-report.ts';
import { ledgerReport } from '../../store/report-figures.ts';

/** The first report year that has a unified format. */
export const FIRST_YEAR = 2019;

/** Where the ledger no longer gives what was published: a case was opened again, an entry corrected. */
export interface Drift {
  readonly table: 'proactive' | 'requests' | 'remedies';
  readonly row: string;
  readonly column: string;
  readonly published: number | string | null;
  readonly ledger: number | string | null;
}

/** One year of the trend (近年情况), all of the column 总计. */
export interface TrendYear {
  readonly year: number;
  readonly received: number;
  readonly carriedIn: number;
  readonly disclosed: number;
  readonly partial: number;
  readonly refused: number;
  readonly unable: number;
  readonly notHandled: number;
  readonly other: number;
  readonly carriedOut: number;
  readonly reconsiderations: number;
  readonly litigations: number;
}

/** The figures of a year: as published, or as the ledger has them where nothing is. Null before there was a format. */
export async function figuresOfYear({ db, office }: Context, year: number): Promise<CanonicalReport | null> {
  if (year < FIRST_YEAR) return null;
  return (await findPublished(db, office.agencyId, year)) ?? ledgerReport(db, office, year);
}

const TABLES = ['proactive', 'requests', 'remedies'] as const;

/** Every cell in which what was published is not what the ledger gives now. */
export function driftOf(published: CanonicalReport, ledger: CanonicalReport): Drift[] {
  return TABLES.flatMap((table) => {
    const rows = ledger[table] as Readonly<Record<string, Readonly<Record<string, number>>>>;
    const then = published[table] as typeof rows;
    return Object.entries(rows).flatMap(([row, cells]) =>
      Object.entries(cells)
        .map(([column, now]) => ({ table, row, column, published: then[row]?.[column] ?? null, ledger: now }))
        .filter((cell) => cell.published !== cell.ledger),
    );
  });
}

export function trendYear(report: CanonicalReport, year: number): TrendYear {
  const at = (row: string) => Number(report.requests[row]?.T ?? 0);
  const under = (parent: string) =>
    leafCodes(formatFor(year).id)
      .filter((code) => code === parent || code.startsWith(`${parent}.`))
      .reduce((sum, code) => sum + at(code), 0);
  const remedies = (...groups: readonly string[]) =>
    REMEDY_GROUPS.filter(({ code }) => groups.includes(code)).reduce(
      (sum, { code }) => sum + Number(report.remedies[code]?.total ?? 0),
      0,
    );
  return {
    year,
    received: at('1'),
    carriedIn: at('2'),
    disclosed: at('3.1'),
    partial: at('3.2'),
    refused: under('3.3'),
    unable: under('3.4'),
    notHandled: under('3.5'),
    other: under('3.6'),
    carriedOut: at('4'),
    reconsiderations: remedies('R'),
    litigations: remedies('L1', 'L2'),
  };
}
