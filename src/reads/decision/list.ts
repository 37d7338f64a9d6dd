import { addDays, type Day, day, yearOf } from '../../base/day.ts';
import type { DecisionKind } from '../../cases/decision/fields.ts';
import { decisionLife } from '../../cases/decision/life.ts';
import { type DecisionClock, type DecisionExtra, dueOfDecision } from '../../cases/decision/noun.ts';
import { lifeReasons } from '../../cases/life.ts';
import { decisionDue } from '../../rules/publication/decision-terms.ts';
import { timeliness } from '../../rules/service/timeliness.ts';
import { type CaseFilter, countCases, type IndexedCase, listCases } from '../../store/case-index.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { type OpenCount, openDecisions, publishedDays } from '../../store/decision/lists.ts';
import { type NearDue, nearDue } from '../due.ts';
import { PAGE_SIZE, type Page } from '../list.ts';

/** By when a decision must be public, or withdrawn, and how near that is. */
export interface DecisionDueView extends NearDue {
  readonly what: 'publish' | 'withdraw';
}

/** A licence or a penalty in a list. */
export interface DecisionLine {
  readonly caseId: string;
  readonly number: string;
  readonly state: string;
  readonly title: string;
  readonly party: string;
  readonly person: boolean;
  readonly decisionType: string | null;
  readonly itemCode: string;
  readonly decidedOn: Day;
  readonly publishedOn: Day | null;
  readonly publicUntil: Day | null;
  readonly due: DecisionDueView | null;
}

export interface DecisionFilter {
  readonly text?: string;
  readonly state?: string;
  readonly decisionType?: string;
  /** Of the decision. */
  readonly year?: number;
  /** Only what should be public by now and is not. */
  readonly overdue?: boolean;
  readonly page?: number;
}

export function decisionDueView(clock: DecisionClock | null, context: Context): DecisionDueView | null {
  const due = clock && dueOfDecision(clock, context.office.calendar);
  return clock && due && { what: clock.what, ...nearDue(due, context) };
}

function lineOf(row: IndexedCase, context: Context): DecisionLine {
  const { person, itemCode, publicUntil } = row.extra as unknown as DecisionExtra;
  const { caseId, number, state, title, party, openedOn, countedOn, outcome } = row;
  return {
    ...{ caseId, number, state, title, party, person, itemCode, publicUntil },
    decisionType: outcome,
    decidedOn: openedOn,
    publishedOn: countedOn,
    due: decisionDueView(row.clock as DecisionClock | null, context),
  };
}

/** A page of licences or penalties, the newest decision first. */
export async function decisionList(
  context: Context,
  kind: DecisionKind,
  { page = 1, year, overdue, decisionType, ...filter }: DecisionFilter,
): Promise<Page<DecisionLine>> {
  const { db, office } = context;
  const late = overdue ? lastOverdueDay(context) : undefined;
  const until = [year === undefined ? undefined : day(`${year}-12-31`), late].filter((one) => one !== undefined).sort();
  const wanted: CaseFilter = {
    noun: kind,
    ...filter,
    ...(overdue ? { state: 'recorded' } : {}),
    outcome: decisionType,
    from: year === undefined ? undefined : day(`${year}-01-01`),
    to: until[0],
  };
  const [total, rows] = await Promise.all([
    countCases(db, office.agencyId, wanted),
    listCases(db, office.agencyId, wanted, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
  ]);
  return { rows: rows.map((row) => lineOf(row, context)), total, page, size: PAGE_SIZE };
}

const BEFORE = 60;

/** The newest day of a decision that should be public by now. Later decisions are due later, so it divides the list. */
export function lastOverdueDay(context: Context): Day {
  const today = todayOf(context);
  const { calendar } = context.office;
  let on = today;
  for (let i = 0; i < BEFORE; i++) {
    const due = decisionDue(on, calendar);
    if (due === null || due.on < today) return on;
    on = addDays(on, -1);
  }
  return on;
}

/** What waits, and how much of the year was public in time (公示及时率). */
export interface DecisionSummary {
  readonly kind: DecisionKind;
  /** Whether whoever asks may publish. */
  readonly mayPublish: boolean;
  readonly toPublish: number;
  readonly overdue: number;
  readonly toWithdraw: number;
  readonly withdrawOverdue: number;
  readonly year: number;
  /** Of those that were due by now or are public already. */
  readonly inTime: number;
  readonly judged: number;
}

export async function decisionSummary(context: Context, kind: DecisionKind, year?: number): Promise<DecisionSummary> {
  const { db, office } = context;
  const today = todayOf(context);
  const of = year ?? yearOf(today);
  const [open, days] = await Promise.all([
    openDecisions(db, office.agencyId),
    publishedDays(db, office.agencyId, kind, of),
  ]);
  const own = open.filter((one) => one.kind === kind);
  const isLate = ({ state, from }: OpenCount) => {
    const due = dueOfDecision({ what: state === 'recorded' ? 'publish' : 'withdraw', from }, office.calendar);
    return due !== null && due.on < today;
  };
  const sum = (state: OpenCount['state'], late = false) =>
    own.filter((one) => one.state === state && (!late || isLate(one))).reduce((total, { count }) => total + count, 0);
  let [inTime, judged] = [0, 0];
  for (const { decidedOn, publishedOn, count } of days) {
    const due = decisionDue(decidedOn, office.calendar);
    const how = due && timeliness(due.on, publishedOn, today);
    if (how === null || how === 'open') continue;
    judged += count;
    if (how === 'in-time') inTime += count;
  }
  return {
    kind,
    mayPublish: lifeReasons(decisionLife(kind), 'recorded', 'publish', context.actor).length === 0,
    toPublish: sum('recorded'),
    overdue: sum('recorded', true),
    toWithdraw: sum('revoked'),
    withdrawOverdue: sum('revoked', true),
    year: of,
    inTime,
    judged,
  };
}
