import type { Day } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';
import { type CommentCase, comment } from '../../cases/comment/comment.ts';
import type { FileRef } from '../../cases/entry.ts';
import type { CommentOutcome } from '../../rules/publication/comment/outcome.ts';
import { takingReasons } from '../../rules/publication/comment/taking.ts';
import { findByNumber } from '../../store/case-index.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import type { LinkedShown } from '../../store/publication/column.ts';
import { shownCall } from '../../store/publication/comment/calls.ts';

/** A call for comments (征求意见) as the form for a comment shows it. */
export interface CallToComment extends LinkedShown {
  readonly until: Day;
  /** Why no comment is taken; none = one is. */
  readonly reasons: readonly Reason[];
  readonly contactNeeded: boolean;
}

/** The call that was published under the index number; null where there never was one. */
export async function callToComment(context: Context, indexNumber: string): Promise<CallToComment | null> {
  const { db, office } = context;
  const row = await findByNumber(db, office.agencyId, 'publication', indexNumber);
  const { commentsUntil, commentsHere = false } = (row?.extra ?? {}) as { commentsUntil?: Day; commentsHere?: boolean };
  if (!row?.countedOn || !commentsUntil) return null;
  const today = todayOf(context);
  const call = { public: row.public, publishedOn: row.countedOn, until: commentsUntil, here: commentsHere };
  return {
    // Of what is withdrawn nothing is told but that it was.
    ...{ indexNumber, title: row.public ? row.title : '', until: commentsUntil },
    reasons: takingReasons(call, today),
    contactNeeded: office.settingsOn(today).commentContact === 'needed',
  };
}

/** A comment as whoever made it may see it. */
export interface PublicComment {
  readonly caseId: string;
  readonly number: string;
  readonly receivedOn: Day;
  readonly about: string;
  readonly text: string;
  readonly files: readonly FileRef[];
  /** Null where the call is not shown any more. */
  readonly call: (LinkedShown & { readonly until: Day }) | null;
  /** What became of it. Null while no report is public: until then it may change. */
  readonly answer: {
    readonly outcome: CommentOutcome;
    readonly reason: string;
    /** It was decided together with others that say the same. */
    readonly together: boolean;
  } | null;
  /** What says so of all comments. */
  readonly feedback: readonly LinkedShown[];
}

/** The comment with this number, where the hash of its look-up code is this one; null for a wrong number or a wrong code alike. */
export async function findCommentByLookup(context: Context, number: string, hash: string): Promise<string | null> {
  const row = await findByNumber(context.db, context.office.agencyId, 'comment', number);
  return row && row.extra.lookupHash === hash ? row.caseId : null;
}

export async function findPublicComment(context: Context, caseId: string): Promise<PublicComment | null> {
  const { db, office } = context;
  const c = await commentOf(context, caseId);
  if (!c) return null;
  const call = await shownCall(db, office.agencyId, c.callId);
  const feedback = call?.feedback ?? [];
  const decided =
    feedback.length > 0 ? ((c.sameAs ? await commentOf(context, c.sameAs.caseId) : c)?.decision ?? null) : null;
  return {
    ...{ caseId, number: c.number, receivedOn: c.receivedOn, about: c.about, text: c.text, files: c.files },
    call: call && { indexNumber: call.indexNumber, title: call.title, until: call.until },
    answer: decided && { outcome: decided.outcome, reason: decided.reason, together: c.sameAs !== null },
    feedback,
  };
}

async function commentOf({ db, office }: Context, caseId: string): Promise<CommentCase | null> {
  const entries = await entriesOf(db, office.agencyId, caseId);
  return entries[0]?.noun === comment.name ? comment.fold(entries) : null;
}
