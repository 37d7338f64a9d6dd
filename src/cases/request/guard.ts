import type { Reason } from '../../base/refusal.ts';
import type { GuardContext } from '../noun.ts';
import type { RequestFacts } from './facts.ts';
import type { RequestVerb } from './life.ts';
import type { RequestCase } from './request.ts';

/** What must hold beyond the life before a verb; without facts for its button, with facts for the deed. */
export type Guard<V extends RequestVerb> = (
  c: RequestCase,
  context: GuardContext,
  facts: RequestFacts<V> | undefined,
) => (Reason | null)[];

export type Guards = { readonly [V in RequestVerb]?: Guard<V> };
