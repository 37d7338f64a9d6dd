import type { Queryable } from '../database.ts';

/** What an entry of a request issued, as it was frozen. */
export interface IssuedPaper {
  readonly caseId: string;
  readonly number: string;
  readonly seq: number;
  readonly paper: unknown;
}

/** The papers that these requests' entries have issued, in the order of the requests' numbers. */
export function issuedPapers(db: Queryable, agencyId: number, caseIds: readonly string[]): Promise<IssuedPaper[]> {
  return db.query<IssuedPaper>(
    `select e.case_id as "caseId", i.number, e.seq, e.facts #> '{stamp,paper}' as paper
     from case_index i join entry e using (agency_id, case_id)
     where i.agency_id = $1 and i.noun = 'request' and i.case_id = any ($2) and e.facts #> '{stamp,paper}' is not null
     order by i.number, e.seq`,
    [agencyId, caseIds],
  );
}

/** How many of these are requests of the agency. */
export async function countRequests(db: Queryable, agencyId: number, caseIds: readonly string[]): Promise<number> {
  const [row] = await db.query<{ n: number }>(
    `select count(*) as n from case_index where agency_id = $1 and noun = 'request' and case_id = any ($2)`,
    [agencyId, caseIds],
  );
  return row!.n;
}
