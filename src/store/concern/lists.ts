import type { Day } from '../../base/day.ts';
import type { Queryable, Statement } from '../database.ts';

/** What we draft or have published as a response to a concern (政务舆情). */
export interface BoundPublication {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly state: string;
  readonly public: boolean;
}

const BOUND: Statement = {
  name: 'publications-of-concern',
  text: `select case_id as "caseId", number, title, state, public from case_index
    where agency_id = $1 and noun = 'publication' and extra->>'concernId' = $2 order by opened_on, case_id limit 50`,
};

/** The publications that were drafted as responses to the concern, oldest first. */
export function publicationsOf(db: Queryable, agencyId: number, concernId: string): Promise<BoundPublication[]> {
  return db.query<BoundPublication>(BOUND, [agencyId, concernId]);
}

/** What the figures of a year read of one concern. */
export interface YearConcern {
  readonly caseId: string;
  readonly state: string;
  readonly openedOn: Day;
  readonly clock: unknown;
}

const OF_YEAR: Statement = {
  name: 'concerns-of-year',
  text: `select case_id as "caseId", state, opened_on as "openedOn", clock from case_index
    where agency_id = $1 and noun = 'concern' and opened_on between $2 and $3 order by opened_on, case_id`,
};

/** Every concern that was noticed between the days, both of them included. */
export function concernsBetween(db: Queryable, agencyId: number, from: Day, to: Day): Promise<YearConcern[]> {
  return db.query<YearConcern>(OF_YEAR, [agencyId, from, to]);
}
