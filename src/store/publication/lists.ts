import { SELECT } from '../case-index/columns.ts';
import type { IndexedCase } from '../case-index.ts';
import type { Queryable, Statement } from '../database.ts';

const IN_STATES: Statement = {
  name: 'publications-in',
  text: `select ${SELECT} from case_index
    where agency_id = $1 and noun = 'publication' and state = any($2) order by opened_on, case_id`,
};

/** Every publication of the agency that stands in one of the states, oldest first: those that somebody works on are few. */
export function publicationsIn(db: Queryable, agencyId: number, states: readonly string[]): Promise<IndexedCase[]> {
  return db.query<IndexedCase>(IN_STATES, [agencyId, [...states]]);
}

const SCHEDULED: Statement = {
  name: 'publications-scheduled',
  text: `select agency_id as "agencyId", case_id as "caseId", number from case_index
    where noun = 'publication' and state = 'scheduled' and extra->>'publishAt' <= $1
    order by extra->>'publishAt', agency_id, case_id limit 100`,
};

export interface Scheduled {
  readonly agencyId: number;
  readonly caseId: string;
  readonly number: string;
}

/** What was to be published by this instant, of every agency of the installation, the earliest first. */
export function scheduledBy(db: Queryable, now: Date): Promise<Scheduled[]> {
  return db.query<Scheduled>(SCHEDULED, [now.toISOString()]);
}

const SAME_NUMBER: Statement = {
  name: 'same-document-number',
  text: `select noun, case_id as "caseId", number, title from case_index
    where agency_id = $1 and noun in ('document', 'publication') and extra->>'documentNumber' = $2 and case_id <> $3
    order by noun, opened_on, case_id limit 5`,
};

export interface SameNumber {
  readonly noun: 'document' | 'publication';
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
}

/** Other documents and publications with the same 文号: what stands in both is counted twice. */
export async function sameDocumentNumber(
  db: Queryable,
  agencyId: number,
  documentNumber: string,
  except: string,
): Promise<SameNumber[]> {
  return documentNumber === '' ? [] : db.query<SameNumber>(SAME_NUMBER, [agencyId, documentNumber, except]);
}
