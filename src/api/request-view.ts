import { eachNotice, type Notice } from '../papers/notices/notice.ts';
import type { RequestView } from '../reads/request.ts';
import { type WordedVerb, worded } from './wording.ts';

/** A notice (告知书) that the entry `seq` issued. */
export interface NoticeAnswer extends Omit<Notice, 'beside'> {
  readonly seq: number;
}

/** A request as the workbench shows it: with verbs in words, and every notice by itself. */
export interface RequestAnswer extends Omit<RequestView, 'verbs' | 'notices'> {
  readonly verbs: readonly WordedVerb[];
  readonly notices: readonly NoticeAnswer[];
}

export function requestAnswerOf(view: RequestView): RequestAnswer {
  const notices = view.notices.flatMap(({ seq, paper }) =>
    eachNotice(paper).map(({ beside: _, ...notice }) => ({ seq, ...notice })),
  );
  return { ...worded(view, 'request'), notices };
}
