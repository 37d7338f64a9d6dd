import { keyedNotices, type Notice } from '../papers/notices/notice.ts';
import type { RequestView } from '../reads/request.ts';
import type { SameView } from '../reads/same.ts';
import { type WordedVerb, worded } from './wording.ts';

/** A notice (告知书), as it is or as it will be. */
export interface LetterAnswer extends Omit<Notice, 'beside'> {
  /** By which its paper is asked for. */
  readonly key: string;
}

/** A notice that the entry `seq` issued. */
export interface NoticeAnswer extends LetterAnswer {
  readonly seq: number;
}

/** A request as the workbench shows it: with verbs in words, every notice by itself, and who asked for the same. */
export interface RequestAnswer extends Omit<RequestView, 'verbs' | 'notices' | 'drafted'> {
  readonly verbs: readonly WordedVerb[];
  readonly notices: readonly NoticeAnswer[];
  readonly drafted: readonly LetterAnswer[];
  readonly same: SameView | null;
}

/** Every notice of one step by itself. */
export function lettersOf(paper: Notice): LetterAnswer[] {
  return keyedNotices(paper).map(({ key, notice: { beside: _, ...notice } }) => ({ key, ...notice }));
}

export function requestAnswerOf(view: RequestView, same: SameView | null): RequestAnswer {
  const notices = view.notices.flatMap(({ seq, paper }) => lettersOf(paper).map((letter) => ({ seq, ...letter })));
  const drafted = view.drafted ? lettersOf(view.drafted) : [];
  return { ...worded(view, 'request'), notices, drafted, same };
}
