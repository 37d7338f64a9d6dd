import { keyedNotices, type Notice } from '../papers/notices/notice.ts';
import type { RequestView } from '../reads/request.ts';
import type { SameView } from '../reads/same.ts';
import { type WordedVerb, worded } from './wording.ts';

/** A notice (告知书) that the entry `seq` issued. */
export interface NoticeAnswer extends Omit<Notice, 'beside'> {
  readonly seq: number;
  /** By which its paper is asked for. */
  readonly key: string;
}

/** A request as the workbench shows it: with verbs in words, every notice by itself, and who asked for the same. */
export interface RequestAnswer extends Omit<RequestView, 'verbs' | 'notices'> {
  readonly verbs: readonly WordedVerb[];
  readonly notices: readonly NoticeAnswer[];
  readonly same: SameView | null;
}

export function requestAnswerOf(view: RequestView, same: SameView | null): RequestAnswer {
  const notices = view.notices.flatMap(({ seq, paper }) =>
    keyedNotices(paper).map(({ key, notice: { beside: _, ...notice } }) => ({ seq, key, ...notice })),
  );
  return { ...worded(view, 'request'), notices, same };
}
