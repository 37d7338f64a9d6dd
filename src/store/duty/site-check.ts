import type { Day } from '../../base/day.ts';
import type { Entry } from '../../cases/entry.ts';
import type { Queryable, Statement } from '../database.ts';
import { entryFrom } from '../ledger.ts';

/** A publication as the check of the site walks over it. */
export interface WalkedShown {
  readonly caseId: string;
  readonly indexNumber: string;
  readonly title: string;
  readonly madeOn: Day | null;
}

const WALK: Statement = {
  name: 'walk-shown',
  text: `select case_id as "caseId", index_number as "indexNumber", title, made_on as "madeOn" from shown
    where agency_id = $1 and column_code = $2 and case_id > $3 order by case_id limit $4`,
};
const START = '00000000-0000-0000-0000-000000000000';

/** What stands in a column, a page after the other: memory holds one. */
export async function* walkShown(db: Queryable, agencyId: number, column: string, size: number) {
  let after = START;
  for (;;) {
    const page = await db.query<WalkedShown>(WALK, [agencyId, column, after, size]);
    if (page.length === 0) return;
    yield page;
    after = page.at(-1)!.caseId;
  }
}

const OF_CASES: Statement = {
  name: 'entries-of-cases',
  text: 'select * from entry where agency_id = $1 and case_id = any($2) order by case_id, seq',
};

/** All that happened in each of some cases. */
export async function entriesOfCases(db: Queryable, agencyId: number, caseIds: readonly string[]) {
  const rows = await db.query<Parameters<typeof entryFrom>[0]>(OF_CASES, [agencyId, caseIds]);
  return Map.groupBy(rows.map(entryFrom), ({ caseId }): Entry['caseId'] => caseId);
}

const TARGETS: Statement = {
  name: 'link-targets',
  text: `select 'shown' as what, index_number as value from shown where agency_id = $1 and index_number = any($2)
    union all select 'once', number from case_index where agency_id = $1 and noun = 'publication' and number = any($2)
    union all select 'alias', path from shown_alias where agency_id = $1 and path = any($3)
    union all select 'file', encode(hash, 'hex') from file
      where agency_id = $1 and hash in (select decode(hex, 'hex') from unnest($4::text[]) as h (hex))`,
};

/** Which of what is linked to is there: `shown` now, `once` published, an earlier address, the bytes of a file. */
export async function linkTargets(
  db: Queryable,
  agencyId: number,
  { indexNumbers, paths, hashes }: Readonly<Record<'indexNumbers' | 'paths' | 'hashes', readonly string[]>>,
): Promise<Readonly<Record<'shown' | 'once' | 'alias' | 'file', ReadonlySet<string>>>> {
  type Row = { readonly what: 'shown' | 'once' | 'alias' | 'file'; readonly value: string };
  const rows = await db.query<Row>(TARGETS, [agencyId, indexNumbers, paths, hashes]);
  const of = (what: Row['what']) => new Set(rows.filter((one) => one.what === what).map(({ value }) => value));
  return { shown: of('shown'), once: of('once'), alias: of('alias'), file: of('file') };
}
