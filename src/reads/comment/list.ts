import { type CommentCase, comment } from '../../cases/comment/comment.ts';
import type { StandingReport } from '../../cases/comment/reported.ts';
import { findCase } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { standingReport } from '../../store/publication/comment/comments.ts';
import {
  type CommentCount,
  type CommentFilter,
  type CommentRow,
  commentEntries,
  commentsOn,
  countComments,
} from '../../store/publication/comment/list.ts';
import type { Page } from '../list.ts';
import { type CallStanding, standingCall } from '../public/column/calls.ts';

/** A page of the list of comments. */
export const COMMENT_PAGE = 50;
/** Themes and parts of the draft that a list can be narrowed to. */
const MOST_VALUES = 200;

export interface CommentCounts {
  readonly total: number;
  /** Waiting for somebody to decide. What is decided with another waits with it and is not among them. */
  readonly undecided: number;
  /** By what became of them; `outcome` null: nothing yet. */
  readonly outcomes: readonly { readonly outcome: string | null; readonly n: number }[];
  /** The days on which any came, the first day first. */
  readonly days: readonly { readonly day: string; readonly n: number }[];
  readonly themes: readonly { readonly value: string; readonly n: number }[];
  readonly parts: readonly { readonly value: string; readonly n: number }[];
}

/** The comments on a call (征求意见), at a glance and page by page. */
export interface CommentList extends Page<CommentRow> {
  readonly call: {
    readonly caseId: string;
    readonly title: string;
    readonly indexNumber: string;
    /** Null where the call is not public. */
    readonly standing: CallStanding | null;
    readonly until: string | null;
  };
  readonly counts: CommentCounts;
  /** While there is one nothing is entered or changed. */
  readonly report: StandingReport | null;
}

/** How many comments a call has, of which kinds. */
export async function commentCounts({ db, office }: Context, callId: string): Promise<CommentCounts> {
  const counts = await countComments(db, office.agencyId, callId);
  const by = (what: CommentCount['by']) => counts.filter((one) => one.by === what);
  const sum = (of: 'n' | 'undecided') => by('day').reduce((all, one) => all + one[of], 0);
  const values = (what: 'theme' | 'part') =>
    by(what)
      .filter((one): one is CommentCount & { value: string } => Boolean(one.value))
      .slice(0, MOST_VALUES)
      .map(({ value, n }) => ({ value, n }));
  return {
    total: sum('n'),
    undecided: sum('undecided'),
    outcomes: by('outcome').map(({ value, n }) => ({ outcome: value, n })),
    days: by('day').map(({ value, n }) => ({ day: value!, n })),
    themes: values('theme'),
    parts: values('part'),
  };
}

/** Null where the case is no call for comments. */
export async function commentList(
  context: Context,
  callId: string,
  { page, ...filter }: CommentFilter & { readonly page: number },
): Promise<CommentList | null> {
  const { db, office } = context;
  const row = await findCase(db, office.agencyId, callId);
  if (row?.noun !== 'publication' || typeof row.extra.commentsUntil !== 'string') return null;
  const [call, counts, found, report] = await Promise.all([
    standingCall(context, callId),
    commentCounts(context, callId),
    commentsOn(db, office.agencyId, callId, filter, { limit: COMMENT_PAGE, offset: (page - 1) * COMMENT_PAGE }),
    standingReport(db, office.agencyId, callId),
  ]);
  const { caseId, title, number } = row;
  return {
    call: { caseId, title, indexNumber: number, standing: call?.standing ?? null, until: row.extra.commentsUntil },
    ...{ report, counts, ...found, page, size: COMMENT_PAGE },
  };
}

/** Every comment on the call that is not void, whole, in the order in which they were recorded. */
export async function allComments({ db, office }: Context, callId: string): Promise<CommentCase[]> {
  const entries = await commentEntries(db, office.agencyId, callId);
  return entries.map((own) => comment.fold(own)).filter(({ state }) => state !== 'void');
}
