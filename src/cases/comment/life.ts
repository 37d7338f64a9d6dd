import type { Cite } from '../../base/cite.ts';
import type { Role } from '../entry.ts';
import type { Life } from '../life.ts';

/** 公众意见的状态. `new` is the state before the first entry. */
export const COMMENT_STATES = ['new', 'submitted', 'classified', 'merged', 'decided', 'void'] as const;
export type CommentState = (typeof COMMENT_STATES)[number];
export const COMMENT_VERBS = ['enter', 'submit', 'classify', 'decide', 'void'] as const;
export type CommentVerb = (typeof COMMENT_VERBS)[number];

const art = (article: number): Cite => ({ law: 'decision-procedure-713', article });
const desk: readonly Role[] = ['section', 'clerk'];
/** With others that say the same it is weighed as one of them. */
const classify = { to: ['classified', 'merged'], by: desk, cite: art(18) } as const;
const decide = { to: 'decided', by: desk, cite: art(18) } as const;
const annul = { to: 'void', by: ['clerk', 'head'] } as const;

/** 公众意见的一生 (重大行政决策程序暂行条例 15, 18): made on the portal or entered, put in order, decided on. */
export const COMMENT_LIFE = {
  new: {
    enter: { to: 'submitted', by: desk, cite: art(15) },
    submit: { to: 'submitted', by: ['requester'], cite: art(15) },
  },
  submitted: { classify, void: annul },
  classified: { classify, decide, void: annul },
  merged: { classify, void: annul },
  decided: { classify: { ...classify, to: ['decided', 'merged'] }, decide },
  void: {},
} as const satisfies Life<CommentState, CommentVerb>;
