import type { DecisionKind } from '../../api/views.ts';

/** Which of the two lists an address means. */
export const kindFrom = (given: string | undefined): DecisionKind => (given === 'penalty' ? 'penalty' : 'licence');
