import type { Cite } from '../../base/cite.ts';
import type { Life } from '../life.ts';

export const RECTIFICATION_STATES = ['new', 'received', 'drafted', 'answered', 'served', 'withdrawn'] as const;
export type RectificationState = (typeof RECTIFICATION_STATES)[number];
export const RECTIFICATION_VERBS = [
  'receive',
  'draft',
  'send-back',
  'answer',
  'serve',
  'withdraw',
  'correct-entry',
] as const;
export type RectificationVerb = (typeof RECTIFICATION_VERBS)[number];

const cite: Cite = { law: 'regulation-711', article: 41 };
const desk = ['clerk', 'section'] as const;
const draft = { to: 'drafted', by: desk, cite } as const;
const withdraw = { to: 'withdrawn', by: ['clerk'], cite } as const;
const correct = { by: ['clerk', 'head'] } as const;

/** 更正申请的一生 (条例 41): received, checked, answered by the head, served. It is no request, and no report counts it. */
export const RECTIFICATION_LIFE = {
  new: { receive: { to: 'received', by: ['clerk'], cite } },
  received: { draft, withdraw, 'correct-entry': { to: 'received', ...correct } },
  drafted: {
    draft,
    'send-back': { to: 'received', by: ['head'], cite },
    answer: { to: 'answered', by: ['head'], cite },
    withdraw,
    'correct-entry': { to: 'drafted', ...correct },
  },
  answered: { serve: { to: 'served', by: ['clerk'], cite: { law: 'service-235', point: '一' } } },
  served: {},
  withdrawn: {},
} as const satisfies Life<RectificationState, RectificationVerb>;
