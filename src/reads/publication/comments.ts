import type { PublicationCase } from '../../cases/publication/publication.ts';
import { handlerReasons } from '../../rules/publication/comment/outcome.ts';
import { feedbackDue } from '../../rules/publication/comment/period.ts';
import { findCase } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { commentTotals, type UndecidedCall, undecidedCalls } from '../../store/publication/comment/list.ts';
import { type CommentCounts, commentCounts } from '../comment/list.ts';
import { nearDue } from '../due.ts';
import { type StandingCall, standingCall, standingCalls } from '../public/column/calls.ts';
import type { InterpretedDocument } from './interpretation.ts';
import type { PublicationDue } from './list.ts';

export type { UndecidedCall };

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
  /** What came of comments on the one or the other. */
  readonly counts: CommentCounts | null;
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
  const callId = reportsOnId ?? (commentsUntil ? c.caseId : null);
  const [call, row, counts] = await Promise.all([
    commentsUntil ? standingCall(context, c.caseId) : null,
    reportsOnId ? findCase(db, office.agencyId, reportsOnId) : null,
    callId ? commentCounts(context, callId) : null,
  ]);
  const reportsOn = row && {
    ...{ caseId: row.caseId, number: row.number, title: row.title, state: row.state, public: row.public },
  };
  return { call: call && callView(call, context), reportsOn, counts };
}

/** A call that readers do not know the end of, with how many comments it has and how many nobody has decided on. */
export interface UnreportedCall extends CallView {
  readonly total: number;
  readonly undecided: number;
}

/** The calls of which readers do not know yet what became of their comments, the longest over first. */
export async function unreportedDesk(context: Context): Promise<UnreportedCall[]> {
  const closed = (await standingCalls(context))
    .filter(({ standing, takenOver }) => standing === 'closed' && !takenOver)
    .reverse();
  const ids = closed.map(({ caseId }) => caseId);
  const totals = await commentTotals(context.db, context.office.agencyId, ids);
  return closed.map((call) => ({
    ...callView(call, context),
    ...(totals.get(call.caseId) ?? { total: 0, undecided: 0 }),
  }));
}

/** 待我办理: the calls whose comments wait for whoever asks. */
export async function undecidedDesk({ db, office, actor }: Context): Promise<UndecidedCall[]> {
  const isClerk = actor.roles.includes('clerk');
  if (!isClerk && !actor.roles.includes('section')) return [];
  const handler = { section: actor.section ?? null, isClerk };
  const calls = await undecidedCalls(db, office.agencyId);
  return calls.filter(({ section }) => handlerReasons(section, handler).length === 0);
}
