import type { Validity } from '../../cases/shown.ts';
import type { Queryable } from '../database.ts';
import { SHOWN_SELECT } from './rows.ts';

/** By what a search is narrowed, and counted. */
export const FACETS = ['year', 'column', 'genre', 'theme', 'issuer', 'validity'] as const;
export type Facet = (typeof FACETS)[number];
export type Narrowed = Readonly<Partial<Record<Facet, string>>>;

/** One thing that must be found, as PostgreSQL is asked for it: in one chunk, and in a text of several (phrase.ts). */
export interface WordQuery {
  readonly query: string;
  readonly loose: string;
}

export interface ShownQuery {
  /** All must be found; in one text, but not in one chunk of it. At least one. */
  readonly words: readonly WordQuery[];
  /** Also found where a title's initials are these (a query); null where what is typed is none. */
  readonly initials: string | null;
  readonly narrowed: Narrowed;
  readonly sort: 'relevance' | 'date';
  readonly limit: number;
  readonly offset: number;
}

export interface FoundShown {
  readonly caseId: string;
  readonly indexNumber: string;
  readonly column: string;
  readonly genre: string;
  readonly theme: string;
  readonly title: string;
  readonly abstract: string;
  readonly documentNumber: string;
  readonly issuers: readonly string[];
  readonly publishedAt: string;
  readonly validity: Validity;
  /** A stretch of the text in which something was found, else its beginning. */
  readonly text: string;
}

export interface Found {
  /** As many as were looked at: at most MOST_HITS. */
  readonly total: number;
  /** There are more than were looked at: what is shown is the best of them, not of all. */
  readonly capped: boolean;
  readonly facets: Readonly<Record<Facet, readonly { readonly value: string; readonly count: number }[]>>;
  readonly rows: readonly FoundShown[];
}

/** A word that stands in every text is no question: so many texts are looked at, ranked and counted, and the reader is told. */
export const MOST_HITS = 2000;

const NARROWING: Readonly<Record<Exclude<Facet, 'year'>, string>> = {
  column: 's.column_code = $::text',
  genre: 's.genre = $::text',
  theme: 's.theme = $::text',
  issuer: 's.issuers @> array[$::text]',
  validity: 's.validity = $::text',
};

/** What is wanted of `s`, a line of shown, as the rest of a condition. */
export function narrowing(narrowed: Narrowed, param: (value: unknown) => string): string {
  return FACETS.flatMap((facet) => {
    const value = narrowed[facet];
    if (value === undefined) return [];
    if (facet !== 'year') return [`and ${NARROWING[facet].replace('$', param(value))}`];
    // As a span of the day of publication, along whichever index a list is read.
    if (!/^[12]\d{3}$/.test(value)) return ['and false'];
    const [from, to] = [Number(value), Number(value) + 1].map((year) => param(`${year}-01-01T00:00:00+08:00`));
    return [`and s.published_at >= ${from}::timestamptz and s.published_at < ${to}::timestamptz`];
  }).join(' ');
}

/** Finds, ranks, counts and reads a page in one statement. */
export async function searchShown(db: Queryable, agencyId: number, wanted: ShownQuery): Promise<Found> {
  const params: unknown[] = [agencyId];
  const param = (value: unknown) => `$${params.push(value)}`;
  const whole = allOf(wanted.words.map((word) => word.query));
  const all = `${param(whole)}::tsquery`;
  const head = wanted.initials ? `${param(`${whole} | ${wanted.initials}`)}::tsquery` : all;
  const narrow = narrowing(wanted.narrowed, param);
  const page = `limit ${param(wanted.limit)} offset ${param(wanted.offset)}`;
  const order = wanted.sort === 'date' ? 'published_at desc, case_id' : 'rank desc, published_at desc, case_id';
  const any = `${param(wanted.words.map((word) => word.query).join(' | '))}::tsquery`;
  const hit = `s.case_id, s.published_at, s.year, s.column_code, s.genre, s.theme, s.issuers, s.validity`;
  const sources = [
    `select ${hit}, 1 + ts_rank(s.head, ${head}, 1) as rank from shown s where s.agency_id = $1 and s.head @@ ${head} ${narrow}`,
    `select ${hit}, ts_rank(s.vector, ${all}, 1) from shown s
       where s.agency_id = $1 and s.vector @@ ${all} and not s.head @@ ${head} ${narrow}`,
    `select ${hit}, 0 from shown_part p join shown s using (agency_id, case_id)
       where p.agency_id = $1 and p.vector @@ ${all} ${narrow}`,
    ...(wanted.words.length > 1 ? [scattered(wanted.words, param, hit, narrow)] : []),
  ];
  const text = `with looked as materialized (select * from (${sources.map((one) => `(${one})`).join(' union all ')}) as found limit ${MOST_HITS + 1}),
    hit as materialized (select distinct on (case_id) * from (select * from looked limit ${MOST_HITS}) as first order by case_id, rank desc),
    page as (select * from hit order by ${order} ${page})
    select (select count(*) from hit)::int as total, (select count(*) > ${MOST_HITS} from looked) as capped,
      (${FACET_COUNTS}) as facets,
      (select coalesce(json_agg(to_json(one) order by nr), '[]') from (
        select row_number() over (order by ${order.replace(/\b(published_at|case_id)\b/g, 'page.$1')}) as nr, s.case_id as "caseId", ${SHOWN_SELECT},
          case when s.vector @@ ${any} then s.text else coalesce((select p.text from shown_part p
            where p.agency_id = $1 and p.case_id = s.case_id and p.vector @@ ${any} order by part limit 1), s.text) end as text
        from page join shown s on s.agency_id = $1 and s.case_id = page.case_id) as one) as rows`;
  const [found] = await db.query<Found & { facets: Record<string, { value: string; count: number }[]> | null }>(
    text,
    params,
  );
  const { total, capped, facets, rows } = found!;
  const counted = Object.fromEntries(
    FACETS.map((facet) => [facet, facets?.[facet] ?? []]),
  ) as unknown as Found['facets'];
  return { total, capped, facets: counted, rows };
}

const allOf = (queries: readonly string[]) => queries.map((query) => `(${query})`).join(' & ');

/** Texts of several chunks of which each has some of the words. */
function scattered(
  words: readonly WordQuery[],
  param: (value: unknown) => string,
  hit: string,
  narrow: string,
): string {
  const each = words.map(({ query }) => {
    const word = `${param(query)}::tsquery`;
    return `and (s.vector @@ ${word} or exists (select from shown_part p
      where p.agency_id = $1 and p.case_id = l.case_id and p.vector @@ ${word}))`;
  });
  return `select ${hit}, 0 from shown_pairs l join shown s using (agency_id, case_id)
    where l.agency_id = $1 and l.pairs @@ ${param(allOf(words.map((word) => word.loose)))}::tsquery ${each.join(' ')} ${narrow}`;
}

const FACET_COUNTS = `select json_object_agg(facet, counts) from (
    select facet, json_agg(json_build_object('value', value, 'count', n) order by n desc, value) as counts from (
      select facet, value, count(*)::int as n from hit, lateral (
        select 'year' as facet, year::text as value union all select 'column', column_code union all select 'genre', genre
        union all select 'theme', theme union all select 'validity', validity
        union all select 'issuer', unnest(issuers)) as said where value <> '' group by facet, value) as counted
    group by facet) as grouped`;
