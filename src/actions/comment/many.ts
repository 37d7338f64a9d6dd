import { isRefusal, type Reason } from '../../base/refusal.ts';
import type { CommentVerb } from '../../cases/comment/life.ts';
import { findCase } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { act } from '../act.ts';
import { ACTING } from '../nouns.ts';

/** A page of them. */
export const MOST_AT_ONCE = 100;

export interface ManyDone {
  readonly done: number;
  readonly undone: readonly {
    readonly caseId: string;
    readonly number: string;
    readonly reasons: readonly Reason[];
  }[];
}

/**
 * Does one verb on several comments, each by itself: what is refused of one keeps no other from it, and is told with its
 * number. The key makes each of them safe to send twice.
 */
export async function actOnMany(
  context: Context,
  verb: CommentVerb & ('classify' | 'decide'),
  cases: readonly string[],
  facts: object,
  key?: string,
): Promise<ManyDone> {
  const undone: ManyDone['undone'][number][] = [];
  for (const caseId of cases) {
    const done = await act(ACTING.comment, context, { verb, caseId, facts, key: key && `${key} ${caseId}` });
    if (!isRefusal(done)) continue;
    const row = await findCase(context.db, context.office.agencyId, caseId);
    undone.push({ caseId, number: row?.number ?? '', reasons: done.refused });
  }
  return { done: cases.length - undone.length, undone };
}
