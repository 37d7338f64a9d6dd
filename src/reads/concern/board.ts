import { type ConcernClockFacts, type ConcernJudgement, judgementOf } from '../../cases/concern/clock.ts';
import type { ConcernCase } from '../../cases/concern/concern.ts';
import type { ConcernExtra } from '../../cases/concern/noun.ts';
import { concernWaitsFor } from '../../cases/concern/turn.ts';
import { type IndexedCase, openCases } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { type ListFilter, listOf, type Page } from '../list.ts';
import { type ClockView, clockViews, nextClock } from './clocks.ts';

/** A concern in a list. */
export interface ConcernLine extends ConcernExtra {
  readonly caseId: string;
  readonly number: string;
  readonly state: string;
  readonly title: string;
  readonly kind: ConcernCase['kind'];
  readonly section: string | null;
  /** Where it was seen; the body that it was transferred to. */
  readonly party: string;
  readonly noticedAt: string;
  readonly effect: string | null;
  readonly clocks: readonly ClockView[];
  readonly next: ClockView | null;
  readonly judgement: ConcernJudgement;
  /** 待我办理. */
  readonly yours: boolean;
}

/** Everything open. `now`: the server's own, by which a screen counts on. */
export interface ConcernBoard {
  readonly now: string;
  readonly rows: readonly ConcernLine[];
}

function concernLine(row: IndexedCase, context: Context): ConcernLine {
  const facts = row.clock as ConcernClockFacts;
  const clocks = clockViews(facts, context);
  return {
    ...{ caseId: row.caseId, number: row.number, state: row.state, title: row.title },
    kind: row.kind as ConcernCase['kind'],
    ...{ section: row.section, party: row.party, noticedAt: facts.noticedAt, effect: row.outcome },
    ...(row.extra as unknown as ConcernExtra),
    clocks,
    next: nextClock(clocks),
    judgement: judgementOf(clocks),
    yours: concernWaitsFor(row, context.actor),
  };
}

/** Every open concern, what is owed first at the top, overdue before all; what owes nothing any more last. */
export async function concernBoard(context: Context): Promise<ConcernBoard> {
  const open = await openCases(context.db, context.office.agencyId, 'concern');
  const due = ({ next }: ConcernLine) => next?.due ?? '9999';
  const rows = open
    .map((row) => concernLine(row, context))
    .sort((a, b) => due(a).localeCompare(due(b)) || a.number.localeCompare(b.number));
  return { now: context.now.toISOString(), rows };
}

/** A page of concerns, newest first. */
export async function concernList(
  context: Context,
  filter: ListFilter,
): Promise<Page<ConcernLine> & { readonly now: string }> {
  const page = await listOf(context, 'concern', filter, (row) => concernLine(row, context));
  return { ...page, now: context.now.toISOString() };
}
