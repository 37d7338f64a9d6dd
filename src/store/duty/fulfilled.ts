import type { Day } from '../../base/day.ts';
import { SELECT } from '../case-index/columns.ts';
import type { IndexedCase } from '../case-index.ts';
import type { Queryable, Statement } from '../database.ts';

/** An item of the catalogue (公开事项), with what was published for it since a day. */
export interface FulfilledDuty extends IndexedCase {
  /** Days of first publishing, and of the newest version where there is a corrected one. */
  readonly published: readonly Day[];
  readonly renewed: readonly Day[];
  /** Of whatever was published for it last, however long ago. */
  readonly lastPublishedOn: Day | null;
}

const FULFILLED: Statement = {
  name: 'duties-fulfilled',
  text: `select ${SELECT}, done.published, done.renewed, last.last_on as "lastPublishedOn"
    from case_index d
    cross join lateral (
      select coalesce(array_agg(p.counted_on::text) filter (where p.counted_on >= $2), '{}') as published,
        coalesce(array_agg(p.extra->>'lastPublishedOn')
          filter (where p.extra->>'lastPublishedOn' > p.counted_on::text), '{}') as renewed
      from case_index p where p.agency_id = $1 and p.noun = 'publication' and p.public
        and p.extra->>'duty' = d.number and p.extra->>'lastPublishedOn' >= $2::text) done
    left join lateral (
      select p.extra->>'lastPublishedOn' as last_on from case_index p
      where p.agency_id = $1 and p.noun = 'publication' and p.public and p.extra->>'duty' = d.number
      order by p.extra->>'lastPublishedOn' desc limit 1) last on true
    where d.agency_id = $1 and d.noun = 'duty' and (d.ended_on is null or d.ended_on > $2)
    order by d.number`,
};

/** Every item of the catalogue that was owed since the day, with the days on which it was fulfilled since then. */
export function fulfilledDuties(db: Queryable, agencyId: number, since: Day): Promise<FulfilledDuty[]> {
  return db.query<FulfilledDuty>(FULFILLED, [agencyId, since]);
}

/** What stands in one column. */
export interface ColumnState {
  readonly column: string;
  /** The instant of the newest publishing in it. */
  readonly lastAt: Date | null;
  /** Without a day of making. */
  readonly undated: number;
}

const STATES: Statement = {
  name: 'column-states',
  text: `select c.code as "column",
      (select max(published_at) from shown where agency_id = $1 and column_code = c.code) as "lastAt",
      (select count(*)::int from shown where agency_id = $1 and column_code = c.code and made_on is null) as undated
    from unnest($2::text[]) as c (code)`,
};

/** When something was published in each column last, by the ends of the index and not by its length. */
export function columnStates(db: Queryable, agencyId: number, columns: readonly string[]): Promise<ColumnState[]> {
  return db.query<ColumnState>(STATES, [agencyId, [...columns]]);
}
