import type { ConcernClockFacts } from '../../cases/concern/clock.ts';
import type { PublicationCase } from '../../cases/publication/publication.ts';
import { findCase } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { type ClockView, clockViews, nextClock } from './clocks.ts';

/** The concern (政务舆情) that a publication answers, with what is owed of it next. */
export interface AnsweredConcern {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly state: string;
  readonly now: string;
  readonly next: ClockView | null;
}

export async function answeredConcern(context: Context, c: PublicationCase): Promise<AnsweredConcern | null> {
  const { concernId } = c.content;
  const row = concernId ? await findCase(context.db, context.office.agencyId, concernId) : null;
  if (!row) return null;
  return {
    ...{ caseId: row.caseId, number: row.number, title: row.title, state: row.state },
    now: context.now.toISOString(),
    next: nextClock(clockViews(row.clock as ConcernClockFacts, context)),
  };
}
