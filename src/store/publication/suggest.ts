import type { Queryable, Statement } from '../database.ts';
import { foldedLine, queryOf } from './bigrams.ts';

/** What a suggestion is made of. */
export interface Headline {
  readonly caseId: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly indexNumber: string;
  readonly publishedAt: Date;
}

const COLUMNS = `case_id as "caseId", title, document_number as "documentNumber", index_number as "indexNumber",
  published_at as "publishedAt"`;

const HEADLINES: Statement = {
  name: 'shown-headlines',
  text: `select ${COLUMNS} from shown where agency_id = $1 and head @@ $2::tsquery and strpos(head_line, $3) > 0 limit $4`,
};

/** As many publications as are wanted with this in title, number or initials, in no order. */
export function headlinesWith(db: Queryable, agencyId: number, typed: string, limit: number): Promise<Headline[]> {
  return db.query(HEADLINES, [agencyId, queryOf(agencyId, typed), foldedLine(typed), limit]);
}

const ANY: Statement = {
  name: 'shown-headlines-any',
  text: `select distinct h.* from unnest($2::text[]) as q (query), lateral (
      select ${COLUMNS} from shown where agency_id = $1 and head @@ q.query::tsquery limit $3) as h`,
};

/** Of each of the questions as many as are wanted, in no order. */
export function headlinesWithAny(
  db: Queryable,
  agencyId: number,
  queries: readonly string[],
  limit: number,
): Promise<Headline[]> {
  return db.query(ANY, [agencyId, queries, limit]);
}
