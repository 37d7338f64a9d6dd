import type { Day } from '../../../base/day.ts';
import type { Queryable, Statement } from '../../database.ts';
import type { LinkedShown } from '../column.ts';

/** What says which comments were taken up (采纳情况反馈). */
export interface FeedbackLine extends LinkedShown {
  readonly caseId: string;
}

/** A call for comments (征求意见) that readers find. */
export interface CallLine extends LinkedShown {
  readonly caseId: string;
  readonly section: string | null;
  readonly publishedOn: Day;
  readonly until: Day;
  /** The portal takes comments on it. */
  readonly here: boolean;
  /** It was public on an earlier site, whose call it was: nobody here is asked what became of it. */
  readonly takenOver: boolean;
  /** As far as it is shown. */
  readonly feedback: readonly FeedbackLine[];
}

const FROM = `select c.case_id as "caseId", c.number as "indexNumber", c.title, c.section, c.counted_on as "publishedOn",
    c.extra->>'commentsUntil' as until, coalesce((c.extra->>'commentsHere')::boolean, false) as here,
    c.extra->'takenOver' is not null as "takenOver",
    (select coalesce(jsonb_agg(jsonb_build_object('caseId', f.case_id, 'indexNumber', f.number, 'title', f.title)
        order by f.counted_on, f.case_id), '[]')
      from case_index f where f.agency_id = c.agency_id and f.noun = 'publication' and f.public
        and f.extra->>'reportsOnId' = c.case_id::text) as feedback
  from case_index c
  where c.agency_id = $1 and c.noun = 'publication' and c.public and c.extra->>'commentsUntil' is not null`;

const CALLS: Statement = {
  name: 'calls-for-comments',
  text: `${FROM} order by c.extra->>'commentsUntil' desc, c.case_id limit 200`,
};

/** The newest calls for comments that are public, those that end last at the top. */
export function shownCalls(db: Queryable, agencyId: number): Promise<CallLine[]> {
  return db.query<CallLine>(CALLS, [agencyId]);
}

const CALL: Statement = { name: 'call-for-comments', text: `${FROM} and c.case_id = $2` };

/** One of them; null where the case is none, or not public. */
export async function shownCall(db: Queryable, agencyId: number, caseId: string): Promise<CallLine | null> {
  return (await db.query<CallLine>(CALL, [agencyId, caseId]))[0] ?? null;
}
