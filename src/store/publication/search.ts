import type { Validity } from '../../cases/shown.ts';
import type { Queryable } from '../database.ts';
import { SHOWN_SELECT } from './rows.ts';

/** By what a search is narrowed, and counted. */
export const FACETS = ['year', 'column', 'genre', 'theme', 'issuer', 'validity'] as const;
export type Facet = (typeof FACETS)[number];
export type Narrowed = Readonly<Partial<Record<Facet, string>>>;

/** One thing that must be found, by one of its names: as the index is asked for it, and as it stands in a line (bigrams.ts). */
export interface WordQuery {
  readonly query: string;
  readonly lines: readonly string[];
  /** What the index brings is found: no line need be read. */
  readonly isSure: boolean;
}

export interface ShownQuery {
  /** All must be found. At least one. */
  readonly words: readonly WordQuery[];
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
  /** Of a long text the stretch in which something was found, else its beginning. */
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

/** Finds, ranks, counts and reads a page in one statement; in another the newest, where there is more than is looked at. */
export async function searchShown(db: Queryable, agencyId: number, wanted: ShownQuery): Promise<Found> {
  const params: unknown[] = [agencyId];
  const param = (value: unknown) => `$${params.push(value)}`;
  const query = `${param(wanted.words.map((word) => `(${word.query})`).join(' & '))}::tsquery`;
  const lines = wanted.words.map((word) => word.lines.map(param));
  const unsure = lines.filter((_, i) => !wanted.words[i]!.isSure);
  const narrow = narrowing(wanted.narrowed, param);
  const page = `limit ${param(wanted.limit)} offset ${param(wanted.offset)}`;
  const order = wanted.sort === 'date' ? 'published_at desc, case_id' : 'rank desc, published_at desc, case_id';
  const named = `s.head @@ ${query} ${standing('s.head_line', unsure)}`;
  const text = `with looked as materialized (select * from (
      (select ${HIT}, 2 + 1.0 / (1 + length(s.title)) as rank from shown s where s.agency_id = $1 and ${named} ${narrow})
      union all
      (select ${HIT}, 0 from shown s
        where s.agency_id = $1 and s.vector @@ ${query} ${standing('s.line', unsure)} and not (${named}) ${narrow})
      ) as found limit ${MOST_HITS + 1}),
    hit as materialized (select * from looked limit ${MOST_HITS}),
    ranked as (select *, rank + case when (select count(*) from looked) > ${MOST_COUNTED} then 0 else (
        select ${often(lines)} from (select left(s.line, ${LONG}) as line from shown s
          where s.agency_id = $1 and s.case_id = hit.case_id offset 0) as s) end as full_rank from hit),
    page as (select * from ranked order by ${order.replace('rank', 'full_rank')} ${page})
    select (select count(*) from hit)::int as total, (select count(*) > ${MOST_HITS} from looked) as capped,
      (${FACET_COUNTS}) as facets,
      (select coalesce(json_agg(to_json(one)), '[]') from (
        select ${ROW}, ${stretchOf(lines)} as text from page join shown s on s.agency_id = $1 and s.case_id = page.case_id
        order by ${order.replace('rank', 'page.full_rank').replace('published_at', 'page.published_at').replace('case_id', 'page.case_id')}) as one) as rows`;
  type Row = Found & { readonly facets: Partial<Found['facets']> | null };
  const [found] = await db.query<Row>(text, params);
  const { total, capped, facets, rows } = found!;
  const counted = Object.fromEntries(
    FACETS.map((facet) => [facet, facets?.[facet] ?? []]),
  ) as unknown as Found['facets'];
  const shown = capped && wanted.sort === 'date' ? await newestWith(db, agencyId, wanted) : rows;
  return { total, capped, facets: counted, rows: shown };
}

const HIT = 's.case_id, s.published_at, s.year, s.column_code, s.genre, s.theme, s.issuers, s.validity';
const ROW = `s.case_id as "caseId", ${SHOWN_SELECT}`;
/** Of so many hits it is counted how often each has what was looked for: more would take too long. */
const MOST_COUNTED = 200;
const LONG = 4000;

type Lines = readonly (readonly string[])[];

/** That every word stands in the line, by one of its names. A long line lies out of its row: it is fetched once. */
function standing(line: string, lines: Lines): string {
  if (lines.length === 0) return '';
  if (lines.flat().length === 1) return `and strpos(${line}, ${lines[0]![0]}) > 0`;
  const all = lines.map((names) => `(${names.map((name) => `strpos(line, ${name}) > 0`).join(' or ')})`).join(' and ');
  return `and (select ${all} from (select ${line} || '' as line offset 0) as fetched)`;
}

/** How often the words stand in the beginning of the line, beside its length: less than 1. */
function often(lines: Lines): string {
  const counts = lines.flat().map((name) => `(octet_length(s.line) - octet_length(replace(s.line, ${name}, '')))`);
  return `(${counts.join(' + ')})::float / (600 + ${counts.length} * octet_length(s.line))`;
}

/** Of a long text what is around the first word that stands in it as it was typed. */
function stretchOf(lines: Lines): string {
  const places = lines.flat().map((name) => `nullif(strpos(lower(s.text), ${name}), 0)`);
  const place = `coalesce(${places.join(', ')}, 1)`;
  return `case when octet_length(s.text) <= ${LONG} then s.text else substr(s.text, greatest(1, ${place} - 200), ${LONG}) end`;
}

/** The newest of something that stands in many texts: they are read in the order of days until there are enough. */
async function newestWith(db: Queryable, agencyId: number, wanted: ShownQuery): Promise<FoundShown[]> {
  const params: unknown[] = [agencyId];
  const param = (value: unknown) => `$${params.push(value)}`;
  const lines = wanted.words.map((word) => word.lines.map(param));
  const page = `limit ${param(wanted.limit)} offset ${param(wanted.offset)}`;
  return db.query<FoundShown>(
    `select ${ROW}, ${stretchOf(lines)} as text from shown s
     where s.agency_id = $1 ${standing('s.line', lines)} ${narrowing(wanted.narrowed, param)}
     order by s.published_at desc, s.case_id desc ${page}`,
    params,
  );
}

const FACET_COUNTS = `select json_object_agg(facet, counts) from (
    select facet, json_agg(json_build_object('value', value, 'count', n) order by n desc, value) as counts from (
      select case grouping(year, column_code, genre, theme, validity) when 15 then 'year' when 23 then 'column'
          when 27 then 'genre' when 29 then 'theme' else 'validity' end as facet,
        coalesce(year::text, column_code, genre, theme, validity) as value, count(*)::int as n
      from hit group by grouping sets ((year), (column_code), (genre), (theme), (validity))
      union all select 'issuer', issuer, count(*)::int from hit, unnest(issuers) as issuer group by issuer) as counted
    where value <> '' group by facet) as grouped`;
