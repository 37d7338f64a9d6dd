import type { Cite } from '../../base/cite.ts';
import type { Life } from '../life.ts';

export const CONCERN_STATES = [
  ...(['new', 'found', 'responding', 'unneeded', 'transferred', 'evaluated', 'closed'] as const),
] as const;
export type ConcernState = (typeof CONCERN_STATES)[number];
export const CONCERN_VERBS = [
  ...(['report', 'assess', 'transfer', 'respond', 'published', 'evaluate', 'close'] as const),
  ...(['correct-entry', 'correct-response'] as const),
] as const;
export type ConcernVerb = (typeof CONCERN_VERBS)[number];

const rules: Cite = { law: 'openness-rules-2016-80' };
const notice: Cite = { law: 'concern-notice-2016-61' };
const staff = ['clerk', 'section', 'section-head', 'head'] as const;
const decides = ['head', 'leader', 'chief'] as const;

const assess = { to: ['responding', 'unneeded'], by: decides, cite: rules } as const;
const transfer = { to: 'transferred', by: decides, clock: 'stop', cite: notice } as const;
const correct = <S extends ConcernState>(to: S) =>
  ({
    'correct-entry': { to, by: ['clerk', 'head'] },
    'correct-response': { to, by: ['clerk', 'head'] },
  }) as const;
/** By the program alone, when a publication that was drafted as the response is published; people record others. */
const responses = <S extends ConcernState>(to: S) =>
  ({
    respond: { to, by: [...staff, 'publisher'], cite: notice },
    published: { to, by: ['clock'], cite: notice },
  }) as const;

/**
 * 政务舆情回应的一生 (收集、研判、回应、评估): found, assessed, answered once or several times, evaluated, closed. Who answers
 * before it is assessed has answered: the hours do not wait for the assessment.
 */
export const CONCERN_LIFE = {
  new: { report: { to: 'found', by: staff, clock: 'start', cite: rules } },
  found: { assess, transfer, ...responses('found'), ...correct('found') },
  responding: {
    assess,
    transfer,
    ...responses('responding'),
    evaluate: { to: 'evaluated', by: ['clerk', 'head'], cite: rules },
    ...correct('responding'),
  },
  unneeded: { assess, ...correct('unneeded') },
  transferred: { assess, ...correct('transferred') },
  evaluated: {
    ...responses('responding'),
    close: { to: 'closed', by: ['head', 'leader'], clock: 'stop', cite: rules },
    ...correct('evaluated'),
  },
  closed: { ...responses('closed'), ...correct('closed') },
} as const satisfies Life<ConcernState, ConcernVerb>;
