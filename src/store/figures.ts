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
  'public-at-end': '(counted_on <= $2 and (ended_on is null or ended_on > $2))',
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
  readonly measure: string;
  readonly sign: 1 | -1;
}

interface Group {
  readonly agency_id: number;
  readonly kind: string;
  readonly outcome: string | null;
  /** Names of the spans the group lies in, a bit each. */
  readonly spans: number;
  readonly [measure: string]: unknown;
}

/** Whether requests count as one each or by the items inside them (setting countUnit). */
function measureOf(count: Count, byItems: boolean): Measure {
  return count.measure === 'request' && byItems ? 'units' : count.measure;
}

/**
 * The value of every figure for the year: for one agency, or for all of the installation in one statement a noun.
 * Each case is read once and grouped by what the figures tell apart; the cells are sums of groups.
 */
export async function figureCells(
  db: Queryable,
  agency: number | 'all',
  year: number,
  figures: readonly Figure[],
  byItems = false,
): Promise<Map<number, Cells>> {
  const cells = new Map<number, number[]>();
  for (const noun of new Set(figures.flatMap((figure) => figure.counts.map((count) => count.noun)))) {
    const plan = planOf(noun, figures, byItems);
    const params: unknown[] = [`${year}-01-01`, `${year}-12-31`, noun];
    if (agency !== 'all') params.push(agency);
    for (const group of await db.query<Group>(groupSql(plan, agency === 'all'), params)) {
      const own = cells.get(group.agency_id) ?? new Array<number>(figures.length).fill(0);
      cells.set(group.agency_id, own);
      addGroup(own, group, plan);
    }
  }
  if (agency !== 'all' && !cells.has(agency)) cells.set(agency, new Array(figures.length).fill(0));
  return cells;
}

interface Plan {
  readonly spans: readonly Span[];
  readonly measures: readonly Measure[];
  /** span|kind|outcome (or span|kind| for any outcome) > the cells that count it. */
  readonly targets: ReadonlyMap<string, readonly Target[]>;
}

function planOf(noun: Count['noun'], figures: readonly Figure[], byItems: boolean): Plan {
  const spans = new Set<Span>();
  const measures = new Set<Measure>();
  const targets = new Map<string, Target[]>();
  figures.forEach((figure, cell) => {
    for (const count of figure.counts) {
      if (count.noun !== noun) continue;
      const measure = measureOf(count, byItems);
      spans.add(count.span);
      measures.add(measure);
      for (const outcome of count.outcomes ?? ['']) {
        const key = `${count.span}|${count.kind}|${outcome}`;
        const target: Target = { cell, measure, sign: count.minus ? -1 : 1 };
        const there = targets.get(key);
        if (there) there.push(target);
        else targets.set(key, [target]);
      }
    }
  });
  return { spans: [...spans], measures: [...measures], targets };
}

function groupSql({ spans, measures }: Plan, all: boolean): string {
  const bits = spans.map((span, i) => `case when ${SPANS[span]} then ${1 << i} else 0 end`).join(' + ');
  const sums = measures.map((measure) => `${MEASURES[measure]} as "${measure}"`).join(', ');
  const within = spans.map((span) => SPANS[span]).join(' or ');
  return `select agency_id, kind, outcome, ${bits} as spans, ${sums} from case_index
    where noun = $3${all ? '' : ' and agency_id = $4'} and (${within}) group by 1, 2, 3, 4`;
}

function addGroup(cells: number[], group: Group, { spans, targets }: Plan): void {
  spans.forEach((span, i) => {
    if ((group.spans & (1 << i)) === 0) return;
    for (const outcome of group.outcome === null ? [''] : ['', group.outcome]) {
      for (const target of targets.get(`${span}|${group.kind}|${outcome}`) ?? []) {
        cells[target.cell]! += target.sign * (group[target.measure] as number);
      }
    }
  });
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
