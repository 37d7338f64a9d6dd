import { reviewerReasons } from '../../rules/publication/separation.ts';
import type { Actor } from '../entry.ts';
import type { Step } from '../life.ts';
import { PUBLICATION_LIFE, type PublicationState, type PublicationVerb } from './life.ts';

/** The step that a publication waits for in a state; none where it waits for a moment, or for nothing. */
const NEXT: Partial<Record<PublicationState, PublicationVerb>> = {
  draft: 'submit',
  'section-review': 'review-section',
  'secrecy-review': 'review-secrecy',
  'legal-review': 'review-legal',
  'office-review': 'review-office',
  'leader-review': 'approve',
  approved: 'publish',
};

/** The states of the chain, in which somebody owes a step. */
export const WORKING_STATES: readonly PublicationState[] = [...(Object.keys(NEXT) as PublicationState[]), 'scheduled'];

interface Waiting {
  readonly state: string;
  readonly holder: string | null;
  readonly section: string | null;
  readonly extra: Readonly<Record<string, unknown>>;
}

/** 待我办理: a draft waits for whoever drafted it; a review for whoever has the role and has not written it. */
export function publicationWaitsFor({ state, holder, section, extra }: Waiting, actor: Actor): boolean {
  const verb = NEXT[state as PublicationState];
  if (!verb) return false;
  const step = (PUBLICATION_LIFE[state as PublicationState] as Partial<Record<PublicationVerb, Step>>)[verb];
  if (!step?.by.some((role) => actor.roles.includes(role))) return false;
  if (verb === 'submit') return holder === actor.id;
  if (verb === 'publish') return true;
  const { writers = [], grave = false } = extra as { writers?: readonly string[]; grave?: boolean };
  const reviewer = { id: actor.id, section: actor.section ?? null, isChief: actor.roles.includes('chief') };
  return reviewerReasons({ act: verb, writers, section, grave }, reviewer).length === 0;
}
