import { createHash } from 'node:crypto';
import type { Count, Figure, Measure, Span } from '../report/figures.ts';
import type { Queryable } from './database.ts';

/** 1 January is $1 and 31 December $2 in every statement here. */
const SPANS: Readonly<Record<Span, string>> = {
  opened: '(opened_on >= $1 and opened_on <= $2)',
  counted: '(counted_on >= $1 and counted_on <= $2)',
  ended: '(ended_on >= $1 and ended_on <= $2)',
  'carried-in': '(opened_on < $1 and (counted_on is null or counted_on >= $1))',
  'open-at-end': '(opened_on <= $2 and (counted_on is null or counted_on > $2))',
  'standing-before': '(opened_on < $1 and (ended_on is null or ended_on >= $1))',
  'standing-at-end': '(opened_on <= $2 and (ended_on is null or ended_on > $2))',
  'public-at-end':
    "(counted_on <= $2 and (ended_on is null or ended_on > $2) and coalesce((extra->>'withdrawnOn')::date > $2, true))",
};

const MEASURES: Readonly<Record<Measure, string>> = {
  case: 'count(*)::int',
  request: 'sum(least(units, 1))::int',
  units: 'sum(units)::int',
  yuan: 'coalesce(sum(amount), 0)::float8',
  '10000-yuan': 'coalesce(sum(amount), 0)::float8 / 10000',
};

/** Cell values of one agency, in the order of the figures asked for. */
export type Cells = readonly number[];

interface Target {
  readonly cell: number;
  /** Which of the plan's measures. */
  readonly measure: number;
  readonly sign: 1 | -1;
}

interface Plan {
  /** Which spans count, by noun. */
  readonly nouns: ReadonlyMap<string, ReadonlySet<Span>>;
  readonly spans: readonly Span[];
  readonly measures: readonly Measure[];
  /** noun|span|kind|outcome (outcome empty: any) > the cells that count it. */
  readonly targets: ReadonlyMap<string, readonly Target[]>;
  /** noun|kind|outcome|spans of a group > its targets, filled in as groups are met. */
  readonly known: Map<string, readonly Target[]>;
}

/** Whether requests count as one each or by the items inside them (setting countUnit). */
function measureOf(count: Count, byItems: boolean): Measure {
  return count.measure === 'request' && byItems ? 'units' : count.measure;
}

/**
 * The value of every figure for the year, for one agency or for all of the installation, in one statement: each case is
 * read once and grouped by what the figures tell apart, and the cells are sums of groups.
 */
export async function figureCells(
  db: Queryable,
  agency: number | 'all',
  year: number,
  figures: readonly Figure[],
  byItems = false,
): Promise<Map<number, Cells>> {
  const plan = planOf(figures, byItems);
  const period = [`${year}-01-01`, `${year}-12-31`];
  const text = groupSql(plan, agency === 'all');
  const statement = { name: `figures-${createHash('md5').update(text).digest('hex')}`, text };
  const rows = await db.query<{ id: number; groups: string }>(
    statement,
    agency === 'all' ? period : [...period, agency],
  );
  const cells = new Map(rows.map(({ id, groups }) => [id, addUp(groups, figures.length, plan)]));
  if (agency !== 'all' && !cells.has(agency)) cells.set(agency, new Array(figures.length).fill(0));
  return cells;
}

function planOf(figures: readonly Figure[], byItems: boolean): Plan {
  const nouns = new Map<string, Set<Span>>();
  const measures: Measure[] = [];
  const targets = new Map<string, Target[]>();
  figures.forEach(({ counts }, cell) => {
    for (const count of counts) {
      const { noun, span, kind } = count;
      const measure = measureOf(count, byItems);
      nouns.set(noun, (nouns.get(noun) ?? new Set()).add(span));
      if (!measures.includes(measure)) measures.push(measure);
      const target: Target = { cell, measure: measures.indexOf(measure), sign: count.minus ? -1 : 1 };
      for (const outcome of count.outcomes ?? ['']) {
        const key = `${noun}|${span}|${kind}|${outcome}`;
        targets.set(key, [...(targets.get(key) ?? []), target]);
      }
    }
  });
  return {
    nouns,
    spans: [...new Set([...nouns.values()].flatMap((spans) => [...spans]))],
    measures,
    targets,
    known: new Map(),
  };
}

/**
 * One row an agency, its groups as text: a line for the cases that the figures do not tell apart, `noun kind outcome
 * spans` (the spans they lie in, a bit each) and after `|` a sum for each measure. A row a group, or JSON, would cost more
 * to carry than the groups to count.
 */
function groupSql({ nouns, spans, measures }: Plan, all: boolean): string {
  const bits = spans.map((span, i) => `case when ${SPANS[span]} then ${1 << i} else 0 end`).join(' + ');
  const sums = measures.map((measure, i) => `${MEASURES[measure]} as m${i}`).join(', ');
  const columns = measures.map((_, i) => `'|' || m${i}`).join(' || ');
  const within = [...nouns].map(
    ([noun, own]) => `noun = '${noun}' and (${[...own].map((span) => SPANS[span]).join(' or ')})`,
  );
  return `select agency_id as id,
      string_agg(noun || ' ' || kind || ' ' || coalesce(outcome, '') || ' ' || spans || ${columns}, E'\\n') as groups
    from (select agency_id, noun, kind, outcome, ${bits} as spans, ${sums} from case_index
      where ${all ? '' : 'agency_id = $3 and '}(${within.join(' or ')}) group by 1, 2, 3, 4, 5) grouped group by 1`;
}

function addUp(groups: string, length: number, plan: Plan): number[] {
  const cells = new Array<number>(length).fill(0);
  for (const line of groups.split('\n')) {
    const [signature, ...sums] = line.split('|') as [string, ...string[]];
    for (const { cell, measure, sign } of targetsOf(signature, plan)) cells[cell]! += sign * Number(sums[measure]);
  }
  return cells;
}

/** The cells that count a group. Agencies have the same few hundred kinds of group, so each is looked up once. */
function targetsOf(signature: string, { spans, targets, known }: Plan): readonly Target[] {
  const there = known.get(signature);
  if (there) return there;
  const [noun, kind, outcome, bits] = signature.split(' ');
  const found = spans.flatMap((span, i) => {
    if ((Number(bits) & (1 << i)) === 0) return [];
    const keys = outcome ? ['', outcome] : [''];
    return keys.flatMap((key) => targets.get(`${noun}|${span}|${kind}|${key}`) ?? []);
  });
  known.set(signature, found);
  return found;
}

/** One case behind a cell. */
export interface CountedCase {
  readonly caseId: string;
  readonly noun: string;
  readonly number: string;
  readonly title: string;
  readonly kind: string;
  readonly outcome: string | null;
  readonly openedOn: string;
  readonly countedOn: string | null;
  readonly units: number;
  readonly amount: number | null;
}

/** The cases that a figure counts, oldest first, at most `limit` after the first `offset`. */
export async function casesBehind(
  db: Queryable,
  agencyId: number,
  year: number,
  figure: Figure,
  { limit, offset }: { limit: number; offset: number },
): Promise<CountedCase[]> {
  const { where, params } = behind(agencyId, year, figure);
  params.push(limit, offset);
  return db.query<CountedCase>(
    `select case_id as "caseId", noun, number, title, kind, outcome, opened_on as "openedOn", counted_on as "countedOn",
       units, amount::float8 as amount from case_index
     where ${where} order by opened_on, number limit $${params.length - 1} offset $${params.length}`,
    params,
  );
}

/** A case as the sheet of the cases behind a report lists it. */
export interface ListedCase extends Omit<CountedCase, 'caseId' | 'title' | 'noun'> {
  readonly noun: Count['noun'];
  readonly endedOn: string | null;
}

/** Every case that any of the figures counts, each once: the requests first, oldest first. */
export async function casesBehindAll(
  db: Queryable,
  agencyId: number,
  year: number,
  figures: readonly Figure[],
): Promise<ListedCase[]> {
  const kinds = new Map<string, Set<string>>();
  for (const { noun, span, kind } of figures.flatMap(({ counts }) => counts)) {
    const key = `noun = '${noun}' and ${SPANS[span]}`;
    kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
  }
  const conditions = [...kinds.keys()].map((key, i) => `(${key} and kind = any($${i + 4}))`);
  return db.query<ListedCase>(
    `select noun, number, kind, outcome, opened_on as "openedOn", counted_on as "countedOn", ended_on as "endedOn",
       units, amount::float8 as amount from case_index
     where agency_id = $3 and (${conditions.join(' or ')})
     order by array_position(array['request', 'remedy', 'document', 'publication', 'matter', 'tally', 'licence', 'penalty'], noun), opened_on, number`,
    [`${year}-01-01`, `${year}-12-31`, agencyId, ...[...kinds.values()].map((all) => [...all])],
  );
}

/** How many cases casesBehind would give in all; not the figure, which may count items or money. */
export async function countBehind(db: Queryable, agencyId: number, year: number, figure: Figure): Promise<number> {
  const { where, params } = behind(agencyId, year, figure);
  const [row] = await db.query<{ n: number }>(`select count(*)::int as n from case_index where ${where}`, params);
  return row!.n;
}

function behind(agencyId: number, year: number, figure: Figure): { where: string; params: unknown[] } {
  const params: unknown[] = [`${year}-01-01`, `${year}-12-31`, agencyId];
  const conditions = figure.counts.map((count) => {
    params.push(count.noun, count.kind);
    const base = `noun = $${params.length - 1} and kind = $${params.length} and ${SPANS[count.span]}`;
    if (!count.outcomes) return `(${base})`;
    params.push(count.outcomes);
    return `(${base} and outcome = any($${params.length}))`;
  });
  // Both days are named, as a statement may not have a parameter that it does not use.
  return { where: `agency_id = $3 and $1::date <= $2::date and (${conditions.join(' or ')})`, params };
}
