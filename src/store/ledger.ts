import type { Day } from '../base/day.ts';
import { type Refusal, refuse } from '../base/refusal.ts';
import type { Entry, IndexRow } from '../cases/entry.ts';
import { COLUMNS, UPDATE, valuesOf } from './case-index/columns.ts';
import type { Queryable, Statement, Transaction } from './database.ts';
import { chainStart, hashOf, type NewEntry } from './ledger/chain.ts';

export interface LedgerRow {
  readonly agency_id: number;
  readonly case_id: string;
  readonly seq: number;
  readonly noun: string;
  readonly verb: string;
  readonly day: Day;
  readonly recorded_at: Date;
  readonly actor: Entry['by'];
  readonly facts: unknown;
  readonly files: Entry['files'];
  readonly prev: Buffer;
  readonly hash: Buffer;
}

/** All that happened in a case, oldest first; none where there is no such case. */
const OF_CASE: Statement = {
  name: 'entries-of',
  text: 'select * from entry where agency_id = $1 and case_id = $2 order by seq',
};

export async function entriesOf(db: Queryable, agencyId: number, caseId: string): Promise<Entry[]> {
  return (await db.query<LedgerRow>(OF_CASE, [agencyId, caseId])).map(entryFrom);
}

const OWN = 13;

/** The entry is written only on top of the entry it was made for, and the projection only together with it. */
const APPEND: Statement = {
  name: 'append',
  text: `with added as (
      insert into entry (agency_id, case_id, seq, noun, verb, day, recorded_at, actor, facts, files, prev, hash)
      select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
      where $3 = 1 or exists (
        select 1 from entry where agency_id = $1 and case_id = $2 and seq = $3 - 1 and hash = $11 and noun = $4)
      on conflict (agency_id, case_id, seq) do nothing returning seq)
    insert into case_index (agency_id, case_id, seq, head, ${COLUMNS.join(', ')})
    select $1, $2, $3, $12, ${COLUMNS.map((_, i) => `$${OWN + i}`).join(', ')} from added
    on conflict (agency_id, case_id) do update set ${UPDATE} returning seq`,
};

/**
 * Writes what happened after `last` (null for the first entry of a case) and the case's new line in the index, in one
 * statement. Refuses with `ledger.moved-on` where somebody else's entry came first, with `ledger.number-taken` (facts:
 * number) where another case has the number; the transaction is then rolled back, as with every refusal.
 */
export async function append(
  tx: Transaction,
  entry: NewEntry,
  last: Pick<Entry, 'seq' | 'hash'> | null,
  row: IndexRow,
): Promise<Entry | Refusal> {
  const whole = chained(entry, last);
  try {
    const added = await tx.query(APPEND, [...entryValues(whole), ...valuesOf(row)]);
    return added.length === 1 ? whole : refuse({ code: 'ledger.moved-on' });
  } catch (fault) {
    if ((fault as { constraint?: string }).constraint !== 'case_index_number') throw fault;
    return refuse({ code: 'ledger.number-taken', field: 'number', facts: { number: row.number } });
  }
}

function chained(entry: NewEntry, last: Pick<Entry, 'seq' | 'hash'> | null): Entry {
  const prev = last?.hash ?? chainStart(entry.agencyId, entry.caseId);
  const at = new Date(entry.at ?? Date.now()).toISOString();
  const open = { ...entry, at, seq: (last?.seq ?? 0) + 1, prev };
  return { ...open, hash: hashOf(open) };
}

function entryValues(e: Entry): unknown[] {
  const json = [e.by, e.facts, e.files].map((value) => JSON.stringify(value));
  const hashes = [e.prev, e.hash].map((hex) => Buffer.from(hex, 'hex'));
  return [e.agencyId, e.caseId, e.seq, e.noun, e.verb, e.on, e.at, ...json, ...hashes];
}

export function entryFrom(row: LedgerRow): Entry {
  return {
    agencyId: row.agency_id,
    caseId: row.case_id,
    seq: row.seq,
    noun: row.noun,
    verb: row.verb,
    on: row.day,
    at: row.recorded_at.toISOString(),
    by: row.actor,
    facts: row.facts,
    files: row.files,
    prev: row.prev.toString('hex'),
    hash: row.hash.toString('hex'),
  };
}

const PAGE: Statement = {
  name: 'entries-after',
  text: `select * from entry where agency_id = $1 and (case_id, seq) > ($2, $3) and ($4::text is null or noun = $4)
    order by case_id, seq limit 2000`,
};

/** Every case of the agency with all its entries, one after the other, however many: memory holds a page of them. */
export async function* allCases(db: Queryable, agencyId: number, noun: string | null = null): AsyncGenerator<Entry[]> {
  let open: Entry[] = [];
  let after: readonly [string, number] = ['00000000-0000-0000-0000-000000000000', 0];
  for (;;) {
    const page = (await db.query<LedgerRow>(PAGE, [agencyId, ...after, noun])).map(entryFrom);
    for (const entry of page) {
      if (open[0] && open[0].caseId !== entry.caseId) {
        yield open;
        open = [];
      }
      open.push(entry);
    }
    const last = page.at(-1);
    if (!last) break;
    after = [last.caseId, last.seq];
  }
  if (open.length > 0) yield open;
}
