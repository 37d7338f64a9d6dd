import type { Day } from '../../../base/day.ts';
import type { Entry } from '../../../cases/entry.ts';
import { searchText } from '../../case-index/columns.ts';
import type { Queryable, Statement } from '../../database.ts';
import { entryFrom, type LedgerRow } from '../../ledger.ts';

/** A comment on a call as lists read it. */
export interface CommentRow {
  readonly caseId: string;
  readonly number: string;
  readonly state: string;
  readonly channel: string;
  readonly title: string;
  readonly party: string;
  readonly receivedOn: Day;
  readonly late: boolean;
  readonly about: string;
  readonly part: string;
  readonly theme: string;
  /** Of what it is decided together with, where it is. */
  readonly outcome: string | null;
  readonly sameAs: string | null;
  readonly files: number;
}

/** Which comments a list holds; what is absent does not matter. */
export interface CommentFilter {
  readonly state?: string;
  readonly outcome?: string;
  readonly channel?: string;
  readonly theme?: string;
  readonly part?: string;
  readonly text?: string;
}

/** What is decided together has the outcome of the one that stands for it. */
const FROM = `from case_index c
  left join case_index s on s.agency_id = c.agency_id and s.case_id = (c.extra->>'sameAsId')::uuid
  where c.agency_id = $1 and c.noun = 'comment' and c.extra->>'callId' = $2`;
const OUTCOME = 'coalesce(s.outcome, c.outcome)';

function narrowed(agencyId: number, callId: string, { text = '', ...filter }: CommentFilter) {
  const params: unknown[] = [agencyId, callId];
  const columns = {
    state: 'c.state',
    outcome: OUTCOME,
    channel: 'c.kind',
    theme: `c.extra->>'theme'`,
    part: `c.extra->>'part'`,
  } as const;
  const where = (Object.keys(columns) as (keyof typeof columns)[])
    .filter((name) => filter[name] !== undefined)
    .map((name) => ` and ${columns[name]} = $${params.push(filter[name])}`);
  for (const word of searchText(text).split(/\s+/u).filter(Boolean))
    where.push(` and c.search like $${params.push(`%${word.replace(/[\\%_]/g, '\\$&')}%`)}`);
  return { from: `${FROM}${where.join('')}`, params };
}

/** A page of the comments on a call, the newest first, and how many there are in all. */
export async function commentsOn(
  db: Queryable,
  agencyId: number,
  callId: string,
  filter: CommentFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly rows: CommentRow[]; readonly total: number }> {
  const { from, params } = narrowed(agencyId, callId, filter);
  const [rows, [count]] = await Promise.all([
    db.query<CommentRow>(
      `select c.case_id as "caseId", c.number, c.state, c.kind as channel, c.title, c.party, c.opened_on as "receivedOn",
         (c.extra->>'late')::boolean as late, c.extra->>'about' as about, c.extra->>'part' as part,
         c.extra->>'theme' as theme, ${OUTCOME} as outcome, c.extra->>'sameAs' as "sameAs",
         (c.extra->>'files')::int as files
       ${from} order by c.opened_on desc, c.case_id desc limit $${params.length + 1} offset $${params.length + 2}`,
      [...params, limit, offset],
    ),
    db.query<{ n: number }>(`select count(*)::int as n ${from}`, params),
  ]);
  return { rows, total: count!.n };
}

/** One way of counting the comments on a call: by the day they came, by outcome, by theme or by part of the draft. */
export interface CommentCount {
  readonly by: 'day' | 'outcome' | 'theme' | 'part';
  /** Null: no outcome yet. */
  readonly value: string | null;
  readonly n: number;
  readonly undecided: number;
}

const COUNTS: Statement = {
  name: 'comments-counted',
  text: `select case grouping(c.opened_on, ${OUTCOME}, c.extra->>'theme', c.extra->>'part')
      when 7 then 'day' when 11 then 'outcome' when 13 then 'theme' else 'part' end as by,
    case grouping(c.opened_on, ${OUTCOME}, c.extra->>'theme', c.extra->>'part')
      when 7 then c.opened_on::text when 11 then ${OUTCOME} when 13 then c.extra->>'theme' else c.extra->>'part' end as value,
    count(*)::int as n, (count(*) filter (where c.ended_on is null))::int as undecided
  ${FROM} and c.state <> 'void'
  group by grouping sets ((c.opened_on), (${OUTCOME}), (c.extra->>'theme'), (c.extra->>'part'))
  order by 1, 2`,
};

export function countComments(db: Queryable, agencyId: number, callId: string): Promise<CommentCount[]> {
  return db.query<CommentCount>(COUNTS, [agencyId, callId]);
}

const NEXT: Statement = {
  name: 'comment-undecided-next',
  text: `select case_id as "caseId" from case_index
    where agency_id = $1 and noun = 'comment' and extra->>'callId' = $2 and ended_on is null and case_id <> $3
    order by (case_id < $3), case_id limit 1`,
};

/** The next comment on the call that nobody has decided on, by when it was recorded; from the last on the first again. */
export async function nextUndecided(
  db: Queryable,
  agencyId: number,
  callId: string,
  caseId: string,
): Promise<string | null> {
  return (await db.query<{ caseId: string }>(NEXT, [agencyId, callId, caseId]))[0]?.caseId ?? null;
}

const ENTRIES: Statement = {
  name: 'comments-entries',
  text: `with page as (
      select case_id from case_index
      where agency_id = $1 and noun = 'comment' and extra->>'callId' = $2 and case_id > $3 order by case_id limit 500)
    select e.* from entry e join page using (case_id) where e.agency_id = $1 order by e.case_id, e.seq`,
};

/** Everything that happened to the comments on a call, comment by comment, in the order in which they were recorded. */
export async function commentEntries(db: Queryable, agencyId: number, callId: string): Promise<Entry[][]> {
  const all: Entry[][] = [];
  for (let after = '00000000-0000-0000-0000-000000000000'; ; after = all.at(-1)![0]!.caseId) {
    const page = (await db.query<LedgerRow>(ENTRIES, [agencyId, callId, after])).map(entryFrom);
    if (page.length === 0) return all;
    all.push(...Map.groupBy(page, ({ caseId }) => caseId).values());
  }
}

/** A call with comments that nobody has decided on. */
export interface UndecidedCall {
  readonly caseId: string;
  readonly indexNumber: string;
  readonly title: string;
  readonly section: string | null;
  readonly until: Day;
  readonly total: number;
  readonly undecided: number;
}

const UNDECIDED_CALLS: Statement = {
  name: 'calls-with-undecided-comments',
  text: `select c.case_id as "caseId", c.number as "indexNumber", c.title, c.section, c.extra->>'commentsUntil' as until,
      o.undecided, (select count(*)::int from case_index a where a.agency_id = $1 and a.noun = 'comment'
        and a.extra->>'callId' = o.id and a.state <> 'void') as total
    from (select extra->>'callId' as id, count(*)::int as undecided from case_index
      where agency_id = $1 and noun = 'comment' and ended_on is null group by 1) o
    join case_index c on c.agency_id = $1 and c.case_id = o.id::uuid
    order by c.extra->>'commentsUntil', c.case_id limit 200`,
};

/** The calls whose comments wait for somebody, those that end first at the top. */
export function undecidedCalls(db: Queryable, agencyId: number): Promise<UndecidedCall[]> {
  return db.query<UndecidedCall>(UNDECIDED_CALLS, [agencyId]);
}

const TOTALS: Statement = {
  name: 'comments-by-call',
  text: `select extra->>'callId' as "callId", count(*)::int as total,
      (count(*) filter (where ended_on is null))::int as undecided
    from case_index where agency_id = $1 and noun = 'comment' and extra->>'callId' = any($2) and state <> 'void' group by 1`,
};

/** How many comments each of these calls has; one without any is not among them. */
export async function commentTotals(
  db: Queryable,
  agencyId: number,
  callIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly total: number; readonly undecided: number }>> {
  if (callIds.length === 0) return new Map();
  const rows = await db.query<{ callId: string; total: number; undecided: number }>(TOTALS, [agencyId, callIds]);
  return new Map(rows.map(({ callId, ...counted }) => [callId, counted]));
}
