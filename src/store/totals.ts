import type { Queryable } from './database.ts';

/** How much a kind of a noun adds up to. */
export interface KindTotal {
  readonly kind: string;
  readonly count: number;
  /** Yuan; null where none of its cases has an amount. */
  readonly amount: number | null;
}

/** The cases of a noun that stand (not ended), opened in the year or in any, added up by kind. */
export function totalsByKind(db: Queryable, agencyId: number, noun: string, year: number | null): Promise<KindTotal[]> {
  return db.query<KindTotal>(
    `select kind, sum(units)::int as count, sum(amount)::float8 as amount from case_index
     where agency_id = $1 and noun = $2 and ended_on is null and opened_on >= $3 and opened_on <= $4
     group by kind order by kind`,
    [agencyId, noun, year === null ? '0001-01-01' : `${year}-01-01`, year === null ? '9999-12-31' : `${year}-12-31`],
  );
}
