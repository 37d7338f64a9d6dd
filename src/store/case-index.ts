import type { Day } from '../base/day.ts';
import type { IndexRow } from '../cases/entry.ts';
import { SELECT, searchText } from './case-index/columns.ts';
import type { Queryable, Statement } from './database.ts';

/** A case's line as lists read it. */
export interface IndexedCase extends Omit<IndexRow, 'search'> {
  readonly caseId: string;
  /** How many entries it has. */
  readonly seq: number;
}

/** Which cases a list holds; what is absent does not matter. */
export interface CaseFilter {
  readonly noun?: string;
  readonly state?: string;
  readonly kind?: string;
  readonly outcome?: string;
  readonly section?: string;
  readonly holder?: string;
  readonly open?: boolean;
  readonly public?: boolean;
  /** Opened on this day or later. */
  readonly from?: Day;
  /** Opened on this day or earlier. */
  readonly to?: Day;
  /** Words that must all occur in the case's search text. */
  readonly text?: string;
}

/** The last case of the page before. */
export type After = Pick<IndexedCase, 'openedOn' | 'caseId'>;

const BY_NUMBER: Statement = {
  name: 'case-by-number',
  text: `select ${SELECT} from case_index where agency_id = $1 and noun = $2 and number = $3`,
};

export async function findByNumber(
  db: Queryable,
  agencyId: number,
  noun: string,
  number: string,
): Promise<IndexedCase | null> {
  return (await db.query<IndexedCase>(BY_NUMBER, [agencyId, noun, number]))[0] ?? null;
}

const BY_ID: Statement = {
  name: 'case-by-id',
  text: `select ${SELECT} from case_index where agency_id = $1 and case_id = $2`,
};

export async function findCase(db: Queryable, agencyId: number, caseId: string): Promise<IndexedCase | null> {
  return (await db.query<IndexedCase>(BY_ID, [agencyId, caseId]))[0] ?? null;
}

const OPEN: Statement = {
  name: 'open-cases',
  text: `select ${SELECT} from case_index where agency_id = $1 and noun = $2 and ended_on is null order by opened_on, case_id`,
};

/** Everything of the noun that is not ended, oldest first. */
export function openCases(db: Queryable, agencyId: number, noun: string): Promise<IndexedCase[]> {
  return db.query<IndexedCase>(OPEN, [agencyId, noun]);
}

const OF_NOUN: Statement = {
  name: 'cases-of',
  text: `select ${SELECT} from case_index where agency_id = $1 and noun = $2 order by opened_on, case_id`,
};

/** Every case of a noun that has few, oldest first. */
export function casesOf(db: Queryable, agencyId: number, noun: string): Promise<IndexedCase[]> {
  return db.query<IndexedCase>(OF_NOUN, [agencyId, noun]);
}

/** The cases whose title is the number of another: the remedies (复议、诉讼) against a request. Oldest first. */
export function casesAbout(db: Queryable, agencyId: number, noun: string, number: string): Promise<IndexedCase[]> {
  const text = `select ${SELECT} from case_index where agency_id = $1 and noun = $2 and title = $3 order by opened_on, case_id`;
  return db.query<IndexedCase>({ name: 'cases-about', text }, [agencyId, noun, number]);
}

/**
 * A page of a list, newest first. The next page begins `after` its last case, so that nothing is skipped or shown twice;
 * or it is told how many cases to leave out (`offset`), where a list is turned by page number.
 */
export function listCases(
  db: Queryable,
  agencyId: number,
  filter: CaseFilter,
  { limit, after, offset = 0 }: { readonly limit: number; readonly after?: After; readonly offset?: number },
): Promise<IndexedCase[]> {
  const { where, params } = conditions(agencyId, filter);
  if (after) where.push(`(opened_on, case_id) < ($${params.push(after.openedOn)}, $${params.push(after.caseId)})`);
  const order = `order by opened_on desc, case_id desc limit $${params.push(limit)} offset $${params.push(offset)}`;
  const text = `select ${SELECT} from case_index where ${where.join(' and ')} ${order}`;
  return db.query<IndexedCase>(text, params);
}

/** How many cases a list has in all. */
export async function countCases(db: Queryable, agencyId: number, filter: CaseFilter): Promise<number> {
  const { where, params } = conditions(agencyId, filter);
  const [row] = await db.query<{ n: number }>(
    `select count(*) as n from case_index where ${where.join(' and ')}`,
    params,
  );
  return row!.n;
}

/** The newest cases in which every word of the text occurs, anywhere in a word. */
export function searchCases(
  db: Queryable,
  agencyId: number,
  text: string,
  filter: Omit<CaseFilter, 'text'> = {},
  limit = 50,
): Promise<IndexedCase[]> {
  return listCases(db, agencyId, { ...filter, text }, { limit });
}

function conditions(agencyId: number, filter: CaseFilter): { where: string[]; params: unknown[] } {
  const params: unknown[] = [agencyId];
  const where = ['agency_id = $1'];
  const whole = ['noun', 'state', 'kind', 'outcome', 'section', 'holder'] as const;
  for (const column of whole)
    if (filter[column] !== undefined) where.push(`${column} = $${params.push(filter[column])}`);
  if (filter.open !== undefined) where.push(`ended_on is ${filter.open ? 'null' : 'not null'}`);
  if (filter.public !== undefined) where.push(filter.public ? 'public' : 'not public');
  if (filter.from) where.push(`opened_on >= $${params.push(filter.from)}`);
  if (filter.to) where.push(`opened_on <= $${params.push(filter.to)}`);
  for (const word of searchText(filter.text ?? '')
    .split(/\s+/u)
    .filter(Boolean)) {
    where.push(`search like $${params.push(`%${word.replace(/[\\%_]/g, '\\$&')}%`)}`);
  }
  return { where, params };
}
