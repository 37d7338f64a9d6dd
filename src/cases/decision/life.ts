import type { Cite } from '../../base/cite.ts';
import type { Role } from '../entry.ts';
import type { Life } from '../life.ts';
import type { DecisionKind } from './fields.ts';

/** 双公示信息的状态. `new` is the state before the first entry. */
export const DECISION_STATES = ['new', 'recorded', 'published', 'revoked', 'withdrawn', 'kept', 'void'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

export const DECISION_VERBS = ['record', 'correct-entry', 'publish', 'keep', 'revoke', 'withdraw', 'void'] as const;
export type DecisionVerb = (typeof DECISION_VERBS)[number];

const section: readonly Role[] = ['section', 'clerk', 'head'];
const office: readonly Role[] = ['clerk', 'head'];
const publishers: readonly Role[] = ['publisher', 'head'];

const PUBLIC: Cite = { law: 'market-data-2015-51' };
const RULES: Readonly<Record<DecisionKind, { readonly of: Cite; readonly withdraw: Cite }>> = {
  licence: { of: { law: 'regulation-711', article: 20, item: 5 }, withdraw: PUBLIC },
  penalty: {
    of: { law: 'regulation-711', article: 20, item: 6 },
    withdraw: { law: 'penalty-law-2021', article: 48, paragraph: 2 },
  },
};

/**
 * 行政许可、行政处罚公示信息的一生. The end of publicity is no step: a page stops by itself on its day, which is computed when
 * it is read.
 */
export function decisionLife(kind: DecisionKind) {
  const { of, withdraw } = RULES[kind];
  const correct = (to: DecisionState) => ({ to, by: office }) as const;
  const annul = { to: 'void', by: office } as const;
  return {
    new: { record: { to: 'recorded', by: section, clock: 'start', cite: of } },
    recorded: {
      'correct-entry': correct('recorded'),
      publish: { to: 'published', by: publishers, clock: 'stop', cite: PUBLIC },
      keep: { to: 'kept', by: office, clock: 'stop' },
      revoke: { to: 'kept', by: section, clock: 'stop', cite: withdraw },
      void: annul,
    },
    published: {
      'correct-entry': correct('published'),
      revoke: { to: 'revoked', by: section, clock: 'start', cite: withdraw },
      withdraw: { to: 'withdrawn', by: publishers, cite: withdraw },
    },
    revoked: {
      'correct-entry': correct('revoked'),
      withdraw: { to: 'withdrawn', by: publishers, clock: 'stop', cite: withdraw },
    },
    withdrawn: {
      'correct-entry': correct('withdrawn'),
      publish: { to: 'published', by: publishers, cite: PUBLIC },
      void: annul,
    },
    kept: {
      'correct-entry': correct('kept'),
      publish: { to: 'published', by: publishers, cite: PUBLIC },
      revoke: { to: 'kept', by: section, cite: withdraw },
      void: annul,
    },
    void: {},
  } as const satisfies Life<DecisionState, DecisionVerb>;
}
