import type { Day } from '../../base/day.ts';
import type { DecisionKind } from '../../cases/decision/fields.ts';
import { SELECT } from '../case-index/columns.ts';
import type { IndexedCase } from '../case-index.ts';
import type { Queryable, Statement } from '../database.ts';

const KNOWN: Statement = {
  name: 'decisions-by-number',
  text: `select number, case_id as "caseId", opened_on as "decidedOn", extra->>'digest' as digest from case_index
    where agency_id = $1 and noun = $2 and number = any($3)`,
};

export interface KnownDecision {
  readonly number: string;
  readonly caseId: string;
  readonly decidedOn: Day;
  /** Of its fields as they stand. */
  readonly digest: string;
}

/** Which of these 文书号 the ledger has already. */
export function decisionsByNumber(
  db: Queryable,
  agencyId: number,
  kind: DecisionKind,
  numbers: readonly string[],
): Promise<KnownDecision[]> {
  return db.query<KnownDecision>(KNOWN, [agencyId, kind, [...numbers]]);
}

const OPEN: Statement = {
  name: 'decisions-open',
  text: `select noun as kind, state, coalesce((extra->>'revokedOn')::date, opened_on) as "from", count(*)::int as count
    from case_index where agency_id = $1 and noun in ('licence', 'penalty') and ended_on is null
    group by 1, 2, 3 order by 3`,
};

/** How many decisions of a day wait to be published (recorded), or to be withdrawn (revoked). */
export interface OpenCount {
  readonly kind: DecisionKind;
  readonly state: 'recorded' | 'revoked';
  readonly from: Day;
  readonly count: number;
}

export function openDecisions(db: Queryable, agencyId: number): Promise<OpenCount[]> {
  return db.query<OpenCount>(OPEN, [agencyId]);
}

const PUBLISHED: Statement = {
  name: 'decisions-published-on',
  text: `select opened_on as "decidedOn", counted_on as "publishedOn", count(*)::int as count from case_index
    where agency_id = $1 and noun = $2 and opened_on >= $3 and opened_on <= $4
      and state in ('recorded', 'published', 'revoked', 'withdrawn') group by 1, 2`,
};

/** The decisions of a year by the days on which they were made and published. */
export function publishedDays(
  db: Queryable,
  agencyId: number,
  kind: DecisionKind,
  year: number,
): Promise<{ readonly decidedOn: Day; readonly publishedOn: Day | null; readonly count: number }[]> {
  return db.query(PUBLISHED, [agencyId, kind, `${year}-01-01`, `${year}-12-31`]);
}

const BY_ITEM: Statement = {
  name: 'decisions-by-item',
  text: `select coalesce(nullif(extra->>'itemCode', ''), '') as "itemCode", title,
      count(*) filter (where opened_on >= make_date($3, 1, 1))::int as now,
      count(*) filter (where opened_on < make_date($3, 1, 1))::int as before
    from case_index
    where agency_id = $1 and noun = $2 and opened_on >= make_date($3 - 1, 1, 1) and opened_on <= make_date($3, 12, 31)
      and units > 0 and outcome = any($4)
    group by 1, 2 order by 3 desc, 4 desc, 2 limit 50`,
};

export interface ItemCount {
  readonly itemCode: string;
  readonly title: string;
  readonly now: number;
  readonly before: number;
}

/** The decisions of a year and of the one before by what they decide, those that count alone; the most frequent first. */
export function decisionsByItem(
  db: Queryable,
  agencyId: number,
  kind: DecisionKind,
  year: number,
  types: readonly string[],
): Promise<ItemCount[]> {
  return db.query<ItemCount>(BY_ITEM, [agencyId, kind, year, [...types]]);
}

/** The cases in a state that were decided by a day, oldest first; or those of them that are named. */
export async function* decisionsIn(
  db: Queryable,
  agencyId: number,
  kind: DecisionKind,
  state: string,
  { cases, decidedBy }: { readonly cases?: readonly string[]; readonly decidedBy?: Day },
): AsyncGenerator<IndexedCase> {
  let after: readonly [string, string] = ['0001-01-01', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const rows = await db.query<IndexedCase>(
      `select ${SELECT} from case_index where agency_id = $1 and noun = $2 and state = $3
         and ($4::uuid[] is null or case_id = any($4)) and ($5::date is null or opened_on <= $5)
         and (opened_on, case_id) > ($6::date, $7::uuid) order by opened_on, case_id limit 500`,
      [agencyId, kind, state, cases ?? null, decidedBy ?? null, ...after],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = [last.openedOn, last.caseId];
  }
}
