import { type ConcernJudgement, clockFactsOf, judgementOf } from '../../cases/concern/clock.ts';
import type { ConcernCase } from '../../cases/concern/concern.ts';
import { concern } from '../../cases/concern/noun.ts';
import { type BoundPublication, publicationsOf } from '../../store/concern/lists.ts';
import type { Context } from '../../store/context.ts';
import { type CaseView, findCaseView } from '../case-view.ts';
import { type ClockView, clockViews, nextClock } from './clocks.ts';

/** A concern with its clocks and what we drafted or published in answer to it. */
export interface ConcernView extends CaseView<ConcernCase> {
  /** The server's own, by which a screen counts on. */
  readonly now: string;
  readonly clocks: readonly ClockView[];
  readonly next: ClockView | null;
  readonly judgement: ConcernJudgement;
  readonly publications: readonly BoundPublication[];
}

/** A concern as staff see it, or null where the agency has none such. */
export async function findConcern(context: Context, caseId: string): Promise<ConcernView | null> {
  const view = await findCaseView(concern, context, caseId);
  if (!view) return null;
  const clocks = clockViews(clockFactsOf(view.case), context);
  return {
    ...view,
    now: context.now.toISOString(),
    clocks,
    next: nextClock(clocks),
    judgement: judgementOf(clocks),
    publications: await publicationsOf(context.db, context.office.agencyId, caseId),
  };
}
