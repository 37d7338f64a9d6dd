import type { Entry, IndexRow } from '../../cases/entry.ts';
import type { Database, Transaction } from '../database.ts';
import { canonicalJson } from '../ledger/chain.ts';
import { allCases, entriesOf } from '../ledger.ts';
import { COLUMNS, UPDATE, valuesOf } from './columns.ts';

/** A case whose line was not what its entries say, and is now. */
export interface Difference {
  readonly caseId: string;
  readonly number: string;
  /** Columns that differed; `missing` where there was no line, `no-entries` where there were no entries. */
  readonly columns: readonly string[];
}

export interface Rebuilt {
  readonly cases: number;
  readonly differences: readonly Difference[];
}

type Line = Readonly<Record<string, unknown>>;
type Project = (entries: readonly Entry[]) => IndexRow;

/**
 * Reads every case of the agency, projects it anew and mends the lines that differ: none is the proof that the index is
 * what the ledger says. Safe beside people at work: a line is compared again under its lock before it is mended.
 */
export async function rebuild(
  db: Database,
  agencyId: number,
  project: Project,
  onProgress: (cases: number) => void = () => {},
): Promise<Rebuilt> {
  const differences: Difference[] = await removeOrphans(db, agencyId);
  let cases = 0;
  for await (const entries of allCases(db, agencyId)) {
    const { caseId } = entries[0]!;
    if (differing(await findLine(db, agencyId, caseId), entries, project(entries)).length > 0) {
      const columns = await db.tx((tx) => mend(tx, agencyId, caseId, project));
      if (columns.length > 0) differences.push({ caseId, number: project(entries).number, columns });
    }
    if (++cases % 1000 === 0) onProgress(cases);
  }
  onProgress(cases);
  return { cases, differences };
}

const LINE = `select seq, encode(head, 'hex') as head, ${COLUMNS.join(', ')} from case_index where agency_id = $1 and case_id = $2`;

async function findLine(
  db: Pick<Database, 'query'>,
  agencyId: number,
  caseId: string,
  lock = '',
): Promise<Line | null> {
  const statement = { name: `index-line${lock.replace(' ', '-')}`, text: LINE + lock };
  return (await db.query<Line>(statement, [agencyId, caseId]))[0] ?? null;
}

async function mend(tx: Transaction, agencyId: number, caseId: string, project: Project): Promise<string[]> {
  const line = await findLine(tx, agencyId, caseId, ' for update');
  const entries = await entriesOf(tx, agencyId, caseId);
  const row = project(entries);
  const columns = differing(line, entries, row);
  if (columns.length === 0) return columns;
  await tx.query(
    `insert into case_index (agency_id, case_id, seq, head, ${COLUMNS.join(', ')})
     values ($1, $2, $3, $4, ${COLUMNS.map((_, i) => `$${i + 5}`).join(', ')})
     on conflict (agency_id, case_id) do update set ${UPDATE}`,
    [agencyId, caseId, entries.length, Buffer.from(entries.at(-1)!.hash, 'hex'), ...valuesOf(row)],
  );
  return columns;
}

function differing(line: Line | null, entries: readonly Entry[], row: IndexRow): string[] {
  if (!line) return ['missing'];
  const values = valuesOf(row);
  const wanted: Line = {
    seq: entries.length,
    head: entries.at(-1)!.hash,
    ...Object.fromEntries(COLUMNS.map((column, i) => [column, plain(column, values[i])])),
  };
  return Object.keys(wanted).filter((column) => canonicalJson(line[column]) !== canonicalJson(wanted[column]));
}

/** JSON columns come out of the database as values, and go in as text. */
function plain(column: string, value: unknown): unknown {
  return (column === 'clock' || column === 'extra') && typeof value === 'string' ? JSON.parse(value) : (value ?? null);
}

async function removeOrphans(db: Database, agencyId: number): Promise<Difference[]> {
  const gone = await db.query<{ caseId: string; number: string }>(
    `delete from case_index i where agency_id = $1
       and not exists (select 1 from entry e where e.agency_id = $1 and e.case_id = i.case_id)
     returning case_id as "caseId", number`,
    [agencyId],
  );
  return gone.map((line) => ({ ...line, columns: ['no-entries'] }));
}
