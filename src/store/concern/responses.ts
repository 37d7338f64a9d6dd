import type { Queryable, Statement } from '../database.ts';

/** What a concern was answered (回应关切), as readers find it: the question beside the answer. */
export interface ShownResponse {
  readonly caseId: string;
  readonly indexNumber: string;
  readonly title: string;
  readonly abstract: string;
  readonly question: string;
  readonly publishedAt: Date;
}

const NEWEST: Statement = {
  name: 'shown-responses',
  text: `select s.case_id as "caseId", s.index_number as "indexNumber", s.title, s.abstract, s.published_at as "publishedAt",
      coalesce(c.extra->>'question', '') as question
    from shown s join case_index c using (agency_id, case_id)
    where s.agency_id = $1 and s.genre = 'concern-response'
      and ($2::timestamptz is null or (s.published_at, s.case_id) < ($2, $3::uuid))
    order by s.published_at desc, s.case_id desc limit $4`,
};

/** A page of them, newest first, beginning after the last of the page before. */
export function shownResponses(
  db: Queryable,
  agencyId: number,
  { limit, after }: { readonly limit: number; readonly after?: Pick<ShownResponse, 'publishedAt' | 'caseId'> },
): Promise<ShownResponse[]> {
  return db.query<ShownResponse>(NEWEST, [agencyId, after?.publishedAt ?? null, after?.caseId ?? null, limit]);
}
