import { publication } from '../../cases/publication/noun.ts';
import { commentsCsv } from '../../papers/comment/csv.ts';
import { type FeedbackDraft, feedbackDraft } from '../../papers/comment/feedback.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { allComments } from './list.ts';

async function callOf({ db, office }: Context, caseId: string) {
  const entries = await entriesOf(db, office.agencyId, caseId);
  if (entries[0]?.noun !== publication.name) return null;
  const c = publication.fold(entries);
  const published = c.versions.at(-1);
  return published?.content.commentsUntil ? { c, published } : null;
}

/** 意见采纳情况反馈 as it can be drafted from what was decided so far; null where the case is no call that was public. */
export async function draftFeedback(context: Context, caseId: string): Promise<FeedbackDraft | null> {
  const call = await callOf(context, caseId);
  if (!call) return null;
  const { title, commentsUntil } = call.published.content;
  const from = call.c.versions[0]!.publishedOn;
  return feedbackDraft({ title, from, until: commentsUntil! }, await allComments(context, caseId));
}

/** Every comment on the call as a table for staff, with the name of its file; null as above. */
export async function commentsFile(
  context: Context,
  caseId: string,
): Promise<{ name: string; bytes: Uint8Array } | null> {
  const call = await callOf(context, caseId);
  if (!call) return null;
  return {
    name: `${call.c.content.title}的公众意见.csv`,
    bytes: commentsCsv(await allComments(context, caseId), context),
  };
}
