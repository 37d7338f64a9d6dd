import type { Queryable, Statement } from '../database.ts';

/** An address of the site map, as it is needed there. */
export interface MappedShown {
  readonly indexNumber: string;
  readonly publishedAt: Date;
}

const COUNT: Statement = {
  name: 'shown-count',
  text: 'select coalesce(sum(n), 0)::int as count from shown_count where agency_id = $1',
};

export async function countShown(db: Queryable, agencyId: number): Promise<number> {
  return (await db.query<{ count: number }>(COUNT, [agencyId]))[0]!.count;
}

const PART: Statement = {
  name: 'shown-mapped',
  text: `select index_number as "indexNumber", published_at as "publishedAt" from shown
    where agency_id = $1 order by published_at, case_id limit $2 offset $3`,
};

/** A part of all that is shown, oldest first, so that the parts that are full change only where something goes. */
export function mappedShown(db: Queryable, agencyId: number, limit: number, offset: number): Promise<MappedShown[]> {
  return db.query<MappedShown>(PART, [agencyId, limit, offset]);
}
