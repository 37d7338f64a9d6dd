import type { Queryable, Statement } from '../database.ts';
import type { AfterShown } from './find-shown.ts';

/** An address of the site map, as it is needed there. */
export interface MappedShown extends AfterShown {
  readonly indexNumber: string;
}

const STARTS: Statement = {
  name: 'shown-map-starts',
  text: `with recursive part as (
      (select published_at, case_id from shown where agency_id = $1 order by published_at, case_id limit 1)
      union all
      select next.published_at, next.case_id from part, lateral (
        select published_at, case_id from shown
        where agency_id = $1 and (published_at, case_id) >= (part.published_at, part.case_id)
        order by published_at, case_id offset $2 limit 1) as next)
    select published_at as "publishedAt", case_id as "caseId" from part order by published_at, case_id`,
};

/** Where each part of so many begins, oldest first: read along the index of the days alone, each line of it once. */
export function mapStarts(db: Queryable, agencyId: number, size: number): Promise<AfterShown[]> {
  return db.query<AfterShown>(STARTS, [agencyId, size]);
}

const FROM: Statement = {
  name: 'shown-mapped-from',
  text: `select case_id as "caseId", index_number as "indexNumber", published_at as "publishedAt" from shown
    where agency_id = $1 and (published_at, case_id) >= ($2::timestamptz, $3::uuid)
    order by published_at, case_id limit $4`,
};

/** What is shown from a line on, itself included, oldest first. */
export function mappedFrom(db: Queryable, agencyId: number, from: AfterShown, limit: number): Promise<MappedShown[]> {
  return db.query<MappedShown>(FROM, [agencyId, from.publishedAt, from.caseId, limit]);
}
