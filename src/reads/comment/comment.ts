import { type CommentCase, comment } from '../../cases/comment/comment.ts';
import { reportedReasons } from '../../cases/comment/reported.ts';
import { findCase } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { standingReport } from '../../store/publication/comment/comments.ts';
import { commentsOn, nextUndecided } from '../../store/publication/comment/list.ts';
import { type CaseView, findCaseView } from '../case-view.ts';
import { commentCounts } from './list.ts';

const MOST_OFFERED = 100;

/** A comment as staff see it, with what its forms offer. */
export interface CommentView extends CaseView<CommentCase> {
  readonly callTitle: string;
  /** What it can be decided together with. */
  readonly others: readonly { readonly number: string; readonly title: string }[];
  /** Themes and parts of the draft that other comments on the call have. */
  readonly themes: readonly string[];
  readonly parts: readonly string[];
  readonly nextUndecided: string | null;
}

export async function findComment(context: Context, caseId: string): Promise<CommentView | null> {
  const view = await findCaseView(comment, context, caseId);
  if (!view) return null;
  const { db, office } = context;
  const { callId, number } = view.case;
  const some = { limit: MOST_OFFERED, offset: 0 };
  const [call, classified, decided, counts, next, report] = await Promise.all([
    findCase(db, office.agencyId, callId),
    commentsOn(db, office.agencyId, callId, { state: 'classified' }, some),
    commentsOn(db, office.agencyId, callId, { state: 'decided' }, some),
    commentCounts(context, callId),
    nextUndecided(db, office.agencyId, callId, caseId),
    standingReport(db, office.agencyId, callId),
  ]);
  // Nobody is told in a page what only whoever made the comment may prove.
  const { lookupHash: _, ...shown } = view.case;
  return {
    ...view,
    verbs: view.verbs.map((one) => (one.reasons.length > 0 ? one : { ...one, reasons: reportedReasons(report) })),
    case: { ...shown, lookupHash: null },
    callTitle: call?.title ?? '',
    others: [...classified.rows, ...decided.rows]
      .filter((one) => one.number !== number)
      .map((one) => ({ number: one.number, title: one.title })),
    themes: counts.themes.map(({ value }) => value),
    parts: counts.parts.map(({ value }) => value),
    nextUndecided: next,
  };
}
