import type { Day } from '../../base/day.ts';
import type { Queryable, Statement } from '../database.ts';

/** What a case is compared by, and no more of its line: its search text and clock are long. */
export interface Candidate {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly party: string;
  readonly openedOn: Day;
  readonly state: string;
  readonly outcome: string | null;
}

const COLUMNS = `case_id as "caseId", number, title, party, opened_on as "openedOn", state, outcome`;

/** Each of these walks an index from its newest end, and stops at its limit. */
const statement = (name: string, where: string, limit: string): Statement => ({
  name,
  text: `select ${COLUMNS} from case_index where agency_id = $1 and ${where} order by opened_on desc, case_id desc limit ${limit}`,
});

const BY_KEY = statement('requests-by-requester', `noun = 'request' and extra->>'requester' = $2`, '$3');
const BY_NAME = statement('requests-by-party', `noun = 'request' and party = $2`, '$3');
const ANSWERED = statement('requests-answered', `noun = 'request' and counted_on is not null`, '$2');
const PUBLISHED = statement('documents-published', `noun = 'document' and state = 'published'`, '$2');

/** A request with the key of its requester (cases/requester-key). */
export interface KeyedCandidate extends Candidate {
  readonly requester: string;
}

const NEWEST: Statement = {
  name: 'requests-newest',
  text: `select ${COLUMNS}, extra->>'requester' as requester from case_index
    where agency_id = $1 and noun = 'request' order by opened_on desc, case_id desc limit $2`,
};

export function newestRequests(db: Queryable, agencyId: number, limit: number): Promise<KeyedCandidate[]> {
  return db.query(NEWEST, [agencyId, limit]);
}

/** The newest requests of the requester with this key (cases/requester-key). */
export function requestsByKey(db: Queryable, agencyId: number, key: string, limit: number): Promise<Candidate[]> {
  return db.query(BY_KEY, [agencyId, key, limit]);
}

/** The newest requests of everybody of this name. */
export function requestsByName(db: Queryable, agencyId: number, name: string, limit: number): Promise<Candidate[]> {
  return db.query(BY_NAME, [agencyId, name, limit]);
}

export function answeredRequests(db: Queryable, agencyId: number, limit: number): Promise<Candidate[]> {
  return db.query(ANSWERED, [agencyId, limit]);
}

export function publishedDocuments(db: Queryable, agencyId: number, limit: number): Promise<Candidate[]> {
  return db.query(PUBLISHED, [agencyId, limit]);
}
