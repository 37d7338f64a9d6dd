import type { Queryable, Statement } from '../database.ts';

/** What stands under one item of the column. */
export interface ColumnCount {
  readonly column: string;
  readonly count: number;
}

const COLUMNS: Statement = {
  name: 'shown-columns',
  text: `select column_code as "column", sum(n)::int as count from shown_count where agency_id = $1 and n > 0
    group by column_code`,
};

/** How many publications stand under each item of the column that has any. */
export function countColumns(db: Queryable, agencyId: number): Promise<ColumnCount[]> {
  return db.query<ColumnCount>(COLUMNS, [agencyId]);
}

/** By what the list of a column is narrowed, with the column of the table. */
export const LIST_FACETS = ['year', 'genre', 'theme', 'validity'] as const;
export type ListFacet = (typeof LIST_FACETS)[number];
export type ListNarrowed = Readonly<Partial<Record<ListFacet, string>>>;

export interface FacetCount {
  readonly facet: ListFacet;
  readonly value: string;
  readonly count: number;
}

/** What the list of a column may be narrowed to further, with counts. */
export async function countFacets(
  db: Queryable,
  agencyId: number,
  column: string | null,
  narrowed: ListNarrowed,
): Promise<FacetCount[]> {
  const params: unknown[] = [agencyId];
  const param = (value: unknown) => `$${params.push(value)}`;
  const wanted = LIST_FACETS.flatMap((facet) => {
    const value = narrowed[facet];
    return value === undefined ? [] : [`and ${facet}::text = ${param(value)}`];
  });
  const inColumn = column === null ? '' : `and column_code = ${param(column)}`;
  const value = LIST_FACETS.map((facet) => `when grouping(${facet}) = 0 then ${facet}::text`).join(' ');
  const name = LIST_FACETS.map((facet) => `when grouping(${facet}) = 0 then '${facet}'`).join(' ');
  return db.query<FacetCount>(
    `select * from (
       select case ${name} end as facet, case ${value} end as value, sum(n)::int as count from shown_count
       where agency_id = $1 and n > 0 ${inColumn} ${wanted.join(' ')}
       group by grouping sets (${LIST_FACETS.map((facet) => `(${facet})`).join(', ')})) as counted
     where value <> '' order by count desc, value`,
    params,
  );
}

/** Another publication, as a link to it needs it. */
export interface LinkedShown {
  readonly indexNumber: string;
  readonly title: string;
}

const NEIGHBOURS: Statement = {
  name: 'shown-neighbours',
  // Laterally, so that each side is one step along the index of the column: as a join it reads the whole of the agency's.
  text: `with at as materialized (
      select column_code, published_at, case_id from shown where agency_id = $1 and case_id = $2)
    select 'newer' as side, next.* from at, lateral (
      select s.index_number as "indexNumber", s.title from shown s
      where s.agency_id = $1 and s.column_code = at.column_code
        and (s.published_at, s.case_id) > (at.published_at, at.case_id)
      order by s.published_at, s.case_id limit 1) as next
    union all
    select 'older', next.* from at, lateral (
      select s.index_number, s.title from shown s
      where s.agency_id = $1 and s.column_code = at.column_code
        and (s.published_at, s.case_id) < (at.published_at, at.case_id)
      order by s.published_at desc, s.case_id desc limit 1) as next`,
};

export interface Neighbours {
  readonly newer: LinkedShown | null;
  readonly older: LinkedShown | null;
}

/** What was published in the same column just after and just before. */
export async function findNeighbours(db: Queryable, agencyId: number, caseId: string): Promise<Neighbours> {
  type Row = LinkedShown & { readonly side: 'newer' | 'older' };
  const rows = await db.query<Row>(NEIGHBOURS, [agencyId, caseId]);
  const of = (side: Row['side']): LinkedShown | null => {
    const row = rows.find((one) => one.side === side);
    return row ? { indexNumber: row.indexNumber, title: row.title } : null;
  };
  return { newer: of('newer'), older: of('older') };
}

const LINKED: Statement = {
  name: 'shown-linked',
  text: `select index_number as "indexNumber", title from shown where agency_id = $1 and case_id = $2`,
};

/** The case as it is shown, or null. */
export async function findLinked(db: Queryable, agencyId: number, caseId: string): Promise<LinkedShown | null> {
  return (await db.query<LinkedShown>(LINKED, [agencyId, caseId]))[0] ?? null;
}

const REPLACED: Statement = {
  name: 'shown-replaced-by',
  text: `select s.index_number as "indexNumber", s.title from case_index c join shown s using (agency_id, case_id)
    where c.agency_id = $1 and c.noun = 'publication' and c.extra->>'successorId' = $2
    order by s.published_at desc, s.case_id limit 20`,
};

/** What is still shown of the publications whose place this one took. */
export function findReplaced(db: Queryable, agencyId: number, caseId: string): Promise<LinkedShown[]> {
  return db.query<LinkedShown>(REPLACED, [agencyId, caseId]);
}
