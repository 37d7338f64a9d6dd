import type { Shown } from '../../cases/shown.ts';
import type { Queryable, Statement, Transaction } from '../database.ts';
import { withFileTexts } from './file-text.ts';
import { rowsOf, SHOWN_COLUMNS } from './rows.ts';

const REMOVE: Statement = { name: 'remove-shown', text: 'delete from shown where agency_id = $1 and case_id = $2' };

const OWN = 4;
const PUT: Statement = {
  name: 'put-shown',
  text: `with put as (
      insert into shown (agency_id, case_id, ${SHOWN_COLUMNS.join(', ')})
      values ($1, $2, ${SHOWN_COLUMNS.map((_, i) => `$${OWN + i}`).join(', ')}))
    insert into shown_alias (agency_id, case_id, path) select $1, $2, unnest($3::text[])`,
};

/**
 * What readers find of the case from this commit on: lists, facets, search and addresses; nothing where it is null, as
 * where it was withdrawn (撤回). Written in the transaction of the entry that it follows from.
 */
export async function putShown(tx: Transaction, agencyId: number, caseId: string, shown: Shown | null): Promise<void> {
  await tx.query(REMOVE, [agencyId, caseId]);
  if (!shown) return;
  const { values, aliases } = rowsOf(agencyId, await withFileTexts(tx, agencyId, shown));
  await tx.query(PUT, [agencyId, caseId, aliases, ...values]);
}

/** A publication as a rebuild compares it, by the names of the columns. */
export type ShownLine = Readonly<Record<string, unknown>>;

/** Long, and compared by their hash: what an earlier version made of the same text is found by no search of this one. */
const LEXEMES = /^(head|vector)$/;

const LINE: Statement = {
  name: 'shown-line',
  text: `select ${SHOWN_COLUMNS.map((column) => (LEXEMES.test(column) ? `md5(${column}::text) as ${column}` : column)).join(', ')},
      (select coalesce(array_agg(path), '{}') from shown_alias a
        where a.agency_id = $1 and a.case_id = $2) as aliases
    from shown where agency_id = $1 and case_id = $2`,
};

const HASHES: Statement = {
  name: 'shown-hashes',
  text: 'select md5($1::tsvector::text) as head, md5($2::tsvector::text) as vector',
};

/** What is shown of the case as the tables have it; null where nothing is. */
export async function findShownLine(db: Queryable, agencyId: number, caseId: string): Promise<ShownLine | null> {
  const [line] = await db.query<ShownLine>(LINE, [agencyId, caseId]);
  return line ? comparable(line) : null;
}

/** What the tables should have. */
export async function shownLine(db: Queryable, agencyId: number, shown: Shown): Promise<ShownLine> {
  const { values, aliases } = rowsOf(agencyId, await withFileTexts(db, agencyId, shown));
  const line = Object.fromEntries(SHOWN_COLUMNS.map((column, i) => [column, values[i]]));
  const [hashes] = await db.query<ShownLine>(HASHES, [line.head, line.vector]);
  return comparable({ ...line, ...hashes, aliases });
}

function comparable(line: ShownLine): ShownLine {
  const publishedAt = new Date(line.published_at as string | Date).toISOString();
  const aliases = (line.aliases as string[]).toSorted();
  return { ...line, aliases, published_at: publishedAt, digest: (line.digest as Buffer).toString('hex') };
}

/** The names of the columns that are not what they should be; `shown` where it is there and should not, or the other way. */
export function shownDifferences(found: ShownLine | null, wanted: ShownLine | null): string[] {
  if (!found || !wanted) return found === wanted ? [] : ['shown'];
  return Object.keys(wanted).filter((column) => JSON.stringify(found[column]) !== JSON.stringify(wanted[column]));
}

/** Takes away what is shown of cases that the ledger does not know. */
export async function removeShownOrphans(db: Queryable, agencyId: number): Promise<string[]> {
  const gone = await db.query<{ caseId: string }>(
    `delete from shown s where agency_id = $1
       and not exists (select 1 from entry e where e.agency_id = $1 and e.case_id = s.case_id)
     returning case_id as "caseId"`,
    [agencyId],
  );
  return gone.map((one) => one.caseId);
}
