import { type RectificationCase, rectification } from '../../cases/rectification/rectification.ts';
import type { Notice } from '../../papers/notices/notice.ts';
import { rectificationAnswer } from '../../papers/rectification/answer.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { type CaseView, findCaseView } from '../case-view.ts';
import { type CaseLine, caseLine, type ListFilter, listOf, type Page } from '../list.ts';

/** A rectification with its answer: as it was issued, or while it is drafted as it would be. */
export interface RectificationView extends CaseView<RectificationCase> {
  readonly issued: { readonly seq: number; readonly paper: Notice } | null;
  readonly drafted: Notice | null;
}

/** A page of the demands for rectification (更正申请, 条例 41), newest first. */
export function rectificationList(context: Context, filter: ListFilter): Promise<Page<CaseLine>> {
  return listOf(context, 'rectification', filter, caseLine);
}

export async function findRectification(context: Context, caseId: string): Promise<RectificationView | null> {
  const view = await findCaseView(rectification, context, caseId);
  if (!view) return null;
  const issuing = view.timeline.find(({ verb }) => verb === 'answer');
  const { office } = context;
  return {
    ...view,
    issued: issuing ? { seq: issuing.seq, paper: (issuing.facts as { stamp: { paper: Notice } }).stamp.paper } : null,
    drafted: view.case.state === 'drafted' ? rectificationAnswer(view.case, { office, on: todayOf(context) }) : null,
  };
}
