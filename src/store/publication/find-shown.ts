import type { Shown } from '../../cases/shown.ts';
import type { Queryable, Statement } from '../database.ts';
import { SHOWN_SELECT } from './rows.ts';
import { type Narrowed, narrowing } from './search.ts';

/** What is shown of a publication, without the text that only the search reads. */
export interface ListedShown extends Omit<Shown, 'text' | 'aliases' | 'publishedAt'> {
  readonly caseId: string;
  readonly publishedAt: Date;
}

/** The last of the page before. */
export type AfterShown = Pick<ListedShown, 'publishedAt' | 'caseId'>;

const SELECT = `select s.case_id as "caseId", ${SHOWN_SELECT} from shown s`;

const BY_INDEX_NUMBER: Statement = {
  name: 'shown-by-index-number',
  text: `${SELECT} where s.agency_id = $1 and s.index_number = $2`,
};

export async function findShown(db: Queryable, agencyId: number, indexNumber: string): Promise<ListedShown | null> {
  return (await db.query<ListedShown>(BY_INDEX_NUMBER, [agencyId, indexNumber]))[0] ?? null;
}

const BY_ALIAS: Statement = {
  name: 'shown-by-alias',
  text: `${SELECT} join shown_alias a using (agency_id, case_id) where a.agency_id = $1 and a.path = $2
    order by s.published_at desc, s.case_id limit 1`,
};

/** What an earlier address leads to; the newest where several were moved from it. */
export async function findShownByAlias(db: Queryable, agencyId: number, path: string): Promise<ListedShown | null> {
  return (await db.query<ListedShown>(BY_ALIAS, [agencyId, path]))[0] ?? null;
}

/** A page of what is published, newest first, beginning after the last of the page before. */
export function listShown(
  db: Queryable,
  agencyId: number,
  narrowed: Narrowed,
  { limit, after }: { readonly limit: number; readonly after?: AfterShown },
): Promise<ListedShown[]> {
  const params: unknown[] = [agencyId];
  const param = (value: unknown) => `$${params.push(value)}`;
  const from = after
    ? `and (s.published_at, s.case_id) < (${param(after.publishedAt)}::timestamptz, ${param(after.caseId)}::uuid)`
    : '';
  const where = `s.agency_id = $1 ${narrowing(narrowed, param)} ${from}`;
  return db.query(
    `${SELECT} where ${where} order by s.published_at desc, s.case_id desc limit ${param(limit)}`,
    params,
  );
}
