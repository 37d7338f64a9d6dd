import { SELECT } from '../case-index/columns.ts';
import type { IndexedCase } from '../case-index.ts';
import type { Queryable, Statement } from '../database.ts';

const WITH_CODE: Statement = {
  name: 'duty-with-code',
  text: `select case_id as "caseId", number from case_index
    where agency_id = $1 and noun = 'duty' and state = 'active' and extra->'history'->-1->>'code' = $2 limit 1`,
};

/** The active item of the catalogue that has this 事项编码 now. */
export async function dutyWithCode(
  db: Queryable,
  agencyId: number,
  code: string,
): Promise<{ readonly caseId: string; readonly number: string } | null> {
  return (await db.query<{ caseId: string; number: string }>(WITH_CODE, [agencyId, code]))[0] ?? null;
}

/** An item of the catalogue with what was published for it last, where anything is public. */
export interface DutyWithNewest extends IndexedCase {
  readonly newestNumber: string | null;
  readonly newestTitle: string | null;
  readonly newestOn: string | null;
}

const WITH_NEWEST: Statement = {
  name: 'duties-with-newest',
  text: `select ${SELECT}, newest.newest_number as "newestNumber", newest.newest_title as "newestTitle",
      newest.newest_on as "newestOn"
    from case_index d
    left join lateral (
      select p.number as newest_number, p.title as newest_title, p.extra->>'lastPublishedOn' as newest_on
      from case_index p
      where p.agency_id = $1 and p.noun = 'publication' and p.public and p.extra->>'duty' = d.number
      order by p.extra->>'lastPublishedOn' desc limit 1) newest on true
    where d.agency_id = $1 and d.noun = 'duty' and d.state = 'active' order by number`,
};

/** The whole catalogue, each item with its newest publication, in one statement. */
export function dutiesWithNewest(db: Queryable, agencyId: number): Promise<DutyWithNewest[]> {
  return db.query<DutyWithNewest>(WITH_NEWEST, [agencyId]);
}
