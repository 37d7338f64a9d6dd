import type { DecisionKind } from '../../cases/decision/fields.ts';

export const DECISIONS_PATH = '/decisions';

/** Where each list is. */
export const KINDS = { licences: 'licence', penalties: 'penalty' } as const satisfies Record<string, DecisionKind>;
export type PathKind = keyof typeof KINDS;

export const listPath = (path: PathKind): string => `${DECISIONS_PATH}/${path}`;
export const personsPath = (path: PathKind): string => `${listPath(path)}/persons`;
export const decisionPath = (path: PathKind, caseId: string): string => `${listPath(path)}/${caseId}`;
