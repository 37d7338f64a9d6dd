import type { Cite } from '../../base/cite.ts';
import type { Role } from '../entry.ts';
import type { Life } from '../life.ts';

/** 主动公开信息的状态. `new` is the state before the first entry. */
export const PUBLICATION_STATES = [
  'new',
  'draft',
  'section-review',
  'secrecy-review',
  'legal-review',
  'office-review',
  'leader-review',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'kept',
  'discarded',
] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

export const PUBLICATION_VERBS = [
  'draft',
  'take-over',
  'edit',
  'tabulate',
  'attach',
  'detach',
  'submit',
  'discard',
  'review-section',
  'review-secrecy',
  'review-legal',
  'review-office',
  'approve',
  'send-back',
  'decide-hits',
  'publish',
  'schedule',
  'unschedule',
  'withdraw',
  'revise',
  'amend',
  'lapse',
  'repeal',
  'reconsider',
] as const;
export type PublicationVerb = (typeof PUBLICATION_VERBS)[number];

/** The reviews, in their order: none can be skipped, and secrecy comes before whoever decides. */
export const REVIEWS = ['review-section', 'review-secrecy', 'review-legal', 'review-office', 'approve'] as const;
export type Review = (typeof REVIEWS)[number];

const art = (article: number): Cite => ({ law: 'regulation-711', article });
const secrecy = { law: 'secrecy-law-2024', article: 35 } as const;
const drafters: readonly Role[] = ['section', 'clerk'];
const publisher: readonly Role[] = ['publisher'];
const office: readonly Role[] = ['clerk', 'head'];

/** What is public stays so while its next version is written, and may be taken down at any moment. */
const takeDown = (to: PublicationState) => ({ to, by: ['publisher', 'head'] as readonly Role[], cite: art(17) });
const sendBack = (by: readonly Role[]) => ({ to: 'draft' as const, by, cite: art(17) });
/** Hits of the scan before publishing; marks of classification are decided by whoever reviews secrecy (guard). */
const decide = (to: PublicationState, by: readonly Role[], cite: Cite = art(17)) => ({ to, by, cite });
/** What the agency published on an earlier site already: the office takes it over, or the command that its operator runs. */
const takers: readonly Role[] = [...office, 'clock'];
const revise = { to: 'draft', by: drafters, cite: art(26) } as const;
const validity = (to: PublicationState) =>
  ({ to, by: office, cite: { law: 'regulation-711', article: 20, item: 1 } }) as const;
const ended = (to: PublicationState) => ({
  amend: validity(to),
  lapse: validity(to),
  repeal: validity(to),
});

/** 主动公开信息的一生, 条例 17, 19-26. The one table of the life of a publication. */
export const PUBLICATION_LIFE = {
  new: {
    draft: { to: 'draft', by: drafters, clock: 'start', cite: art(26) },
    'take-over': { to: 'published', by: takers, cite: art(24) },
  },
  draft: {
    edit: { to: 'draft', by: drafters, cite: art(17) },
    tabulate: { to: 'draft', by: drafters, cite: { law: 'budget-law', article: 14 } },
    attach: { to: 'draft', by: drafters },
    detach: { to: 'draft', by: drafters },
    submit: { to: 'section-review', by: drafters, cite: art(17) },
    discard: { to: ['discarded', 'published', 'withdrawn', 'kept'], by: drafters },
    withdraw: takeDown('draft'),
  },
  'section-review': {
    'review-section': { to: 'secrecy-review', by: ['section-head'], cite: art(17) },
    'send-back': sendBack(['section-head']),
    'decide-hits': decide('section-review', ['section-head']),
    withdraw: takeDown('section-review'),
  },
  'secrecy-review': {
    'review-secrecy': { to: ['legal-review', 'office-review'], by: ['secrecy'], cite: secrecy },
    'send-back': sendBack(['secrecy']),
    'decide-hits': decide('secrecy-review', ['secrecy'], secrecy),
    withdraw: takeDown('secrecy-review'),
  },
  'legal-review': {
    'review-legal': { to: 'office-review', by: ['legal'], cite: art(17) },
    'send-back': sendBack(['legal']),
    'decide-hits': decide('legal-review', ['legal']),
    withdraw: takeDown('legal-review'),
  },
  'office-review': {
    'review-office': { to: 'leader-review', by: ['head'], cite: art(4) },
    'send-back': sendBack(['head']),
    'decide-hits': decide('office-review', ['head']),
    withdraw: takeDown('office-review'),
  },
  'leader-review': {
    approve: { to: ['approved', 'kept'], by: ['leader', 'chief'], cite: art(17) },
    'send-back': sendBack(['leader', 'chief']),
    withdraw: takeDown('leader-review'),
  },
  approved: {
    publish: { to: 'published', by: publisher, clock: 'stop', cite: art(26) },
    schedule: { to: 'scheduled', by: publisher, cite: art(26) },
    'send-back': sendBack(['head', 'leader', 'chief']),
    withdraw: takeDown('approved'),
  },
  scheduled: {
    publish: { to: 'published', by: ['publisher', 'clock'], clock: 'stop', cite: art(26) },
    unschedule: { to: 'approved', by: ['publisher', 'head'] },
    withdraw: takeDown('scheduled'),
  },
  published: { withdraw: takeDown('withdrawn'), revise, ...ended('published') },
  withdrawn: { revise, ...ended('withdrawn') },
  kept: {
    reconsider: { to: 'kept', by: office, cite: art(18) },
    revise: { ...revise, cite: art(18) },
    ...ended('kept'),
  },
  discarded: {},
} as const satisfies Life<PublicationState, PublicationVerb>;
