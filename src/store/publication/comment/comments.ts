import type { Day } from '../../../base/day.ts';
import type { StandingReport } from '../../../cases/comment/reported.ts';
import type { Queryable, Statement, Transaction } from '../../database.ts';

/** A call for comments (征求意见) as it stands in the index. */
export interface CallRow {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly section: string | null;
  readonly public: boolean;
  readonly publishedOn: Day;
  readonly until: Day;
  /** It takes comments on the portal. */
  readonly here: boolean;
}

const CALL = `select case_id as "caseId", number, title, section, public, counted_on as "publishedOn",
    extra->>'commentsUntil' as until, coalesce((extra->>'commentsHere')::boolean, false) as here
  from case_index
  where agency_id = $1 and noun = 'publication' and counted_on is not null and extra->>'commentsUntil' is not null`;

const BY_NUMBER: Statement = { name: 'call-by-number', text: `${CALL} and number = $2 for share` };
const BY_ID: Statement = { name: 'call-by-id', text: `${CALL} and case_id = $2 for update` };

/**
 * The call that was published under the number, held until the transaction ends: it is not withdrawn, and its report not
 * published, in between. Null where there is none.
 */
export async function holdCallByNumber(tx: Transaction, agencyId: number, number: string): Promise<CallRow | null> {
  return (await tx.query<CallRow>(BY_NUMBER, [agencyId, number]))[0] ?? null;
}

/** As above, by its case; nobody else makes, weighs or reports on comments to it in between. */
export async function holdCall(tx: Transaction, agencyId: number, caseId: string): Promise<CallRow | null> {
  return (await tx.query<CallRow>(BY_ID, [agencyId, caseId]))[0] ?? null;
}

const UNDECIDED: Statement = {
  name: 'comments-undecided',
  text: `select count(*)::int as n from case_index
    where agency_id = $1 and noun = 'comment' and extra->>'callId' = $2 and ended_on is null`,
};

/** How many comments on the call nobody has decided on. */
export async function undecidedOn(tx: Transaction, agencyId: number, callId: string): Promise<number> {
  return (await tx.query<{ n: number }>(UNDECIDED, [agencyId, callId]))[0]!.n;
}

const REPORTS: Statement = {
  name: 'reports-on-call',
  text: `select number, public from case_index
    where agency_id = $1 and noun = 'publication' and extra->>'reportsOnId' = $2
      and (public or state not in ('draft', 'discarded', 'withdrawn'))
    order by public desc, case_id limit 1`,
};

/** What says, or is about to say, what became of the comments on the call: what is public first. Drafts do not count. */
export async function standingReport(db: Queryable, agencyId: number, callId: string): Promise<StandingReport | null> {
  return (await db.query<StandingReport>(REPORTS, [agencyId, callId]))[0] ?? null;
}

const REPEATED: Statement = {
  name: 'comments-repeating',
  text: `select count(*)::int as n from case_index
    where agency_id = $1 and noun = 'comment' and extra->>'sameAsId' = $2`,
};

/** How many comments are decided together with this one. */
export async function repeating(tx: Transaction, agencyId: number, caseId: string): Promise<number> {
  return (await tx.query<{ n: number }>(REPEATED, [agencyId, caseId]))[0]!.n;
}
