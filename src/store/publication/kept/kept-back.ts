import type { Day } from '../../../base/day.ts';
import type { Queryable, Statement } from '../../database.ts';

/** What is not public at present, with the day on which that was decided, or looked at last. */
export interface KeptBack {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly section: string | null;
  readonly openness: string;
  readonly lastOn: Day;
}

const KEPT: Statement = {
  name: 'publications-kept',
  text: `select case_id as "caseId", number, title, section, extra->>'openness' as openness,
      coalesce(extra->>'keptOn', opened_on::text) as "lastOn"
    from case_index where agency_id = $1 and noun = 'publication' and state = 'kept'
      and coalesce(extra->>'keptOn', opened_on::text) <= $2
    order by coalesce(extra->>'keptOn', opened_on::text), case_id limit 200`,
};

/** What was kept back, or looked at again, on the day or before, the longest ago first. */
export function keptSince(db: Queryable, agencyId: number, day: Day): Promise<KeptBack[]> {
  return db.query<KeptBack>(KEPT, [agencyId, day]);
}
