import type { PublicationCase } from '../../cases/publication/publication.ts';
import { feedbackDue } from '../../rules/publication/comment/period.ts';
import { findCase } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { nearDue } from '../due.ts';
import { type StandingCall, standingCall, standingCalls } from '../public/column/calls.ts';
import type { InterpretedDocument } from './interpretation.ts';
import type { PublicationDue } from './list.ts';

/** A call for comments as staff see it: its standing, and by when what became of the comments is to be public. */
export interface CallView extends StandingCall {
  /** Null while it is open, and once it is reported on. */
  readonly due: PublicationDue | null;
}

/** 征求意见 on the page of a publication, from either side. */
export interface CommentsView {
  readonly call: CallView | null;
  /** The call that it reports on. */
  readonly reportsOn: InterpretedDocument | null;
}

function callView(call: StandingCall, context: Context): CallView {
  if (call.standing !== 'closed') return { ...call, due: null };
  const { calendar, settingsOn } = context.office;
  const due = feedbackDue(call.until, settingsOn(call.until).commentFeedbackDays, calendar);
  return { ...call, due: nearDue(due, context) };
}

/** What there is of public comment about a publication. */
export async function commentsView(context: Context, c: PublicationCase): Promise<CommentsView> {
  const { db, office } = context;
  const { reportsOnId, commentsUntil } = c.content;
  const [call, row] = await Promise.all([
    commentsUntil ? standingCall(context, c.caseId) : null,
    reportsOnId ? findCase(db, office.agencyId, reportsOnId) : null,
  ]);
  const reportsOn = row && {
    ...{ caseId: row.caseId, number: row.number, title: row.title, state: row.state, public: row.public },
  };
  return { call: call && callView(call, context), reportsOn };
}

/** The calls of which readers do not know yet what became of their comments, the longest over first. */
export async function unreportedDesk(context: Context): Promise<CallView[]> {
  const calls = await standingCalls(context);
  return calls
    .filter(({ standing, takenOver }) => standing === 'closed' && !takenOver)
    .map((call) => callView(call, context))
    .reverse();
}
