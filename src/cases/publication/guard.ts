import { findDay } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';
import { drafterReasons, reviewerReasons } from '../../rules/publication/separation.ts';
import type { GuardContext } from '../noun.ts';
import { picturesOf } from './body/read.ts';
import { callReasons } from './comments.ts';
import { draftReasons, submitReasons } from './completeness.ts';
import { contentHash } from './content.ts';
import type { PublicationFacts } from './facts.ts';
import { fiscalReasons } from './fiscal/reasons.ts';
import { firstPublishedOn } from './fold.ts';
import type { PublicationVerb } from './life.ts';
import type { PublicationCase } from './publication.ts';
import { decisionReasons, standingReasons } from './scan/decided.ts';
import { type HitKind, SECRECY_KINDS } from './scan/hit.ts';
import { blockingMark, numbersIn } from './scan.ts';
import { takenReasons } from './taken-over.ts';

type Guard<V extends PublicationVerb> = (
  c: PublicationCase,
  context: GuardContext,
  facts: PublicationFacts<V> | undefined,
) => Reason[];
type Guards = { readonly [V in PublicationVerb]?: Guard<V> };

const art = (article: number) => ({ law: 'regulation-711', article }) as const;
const MOST_ATTACHMENTS = 50;

/** 先审查、后公开, and the publication date is the real one: such a step takes effect when it is taken. */
export const TODAY: readonly PublicationVerb[] = [
  ...([
    'submit',
    'review-section',
    'review-secrecy',
    'review-legal',
    'review-office',
    'approve',
    'send-back',
    'decide-hits',
  ] as const),
  ...(['publish', 'schedule', 'unschedule', 'withdraw', 'take-over'] as const),
];

/** What changes the text, or gives it away. */
const DRAFTING: readonly PublicationVerb[] = ['edit', 'tabulate', 'attach', 'detach', 'submit', 'discard', 'revise'];

const review = (c: PublicationCase, { actor }: GuardContext, act: string): Reason[] =>
  reviewerReasons(
    { act, writers: c.writers, section: c.section, grave: c.content.grave },
    { id: actor.id, section: actor.section ?? null, isChief: actor.roles.includes('chief') },
  );

/** What is withheld from now on is taken down first, with its reason. */
const stillShown = ({ shown, content }: PublicationCase): Reason[] =>
  shown && content.openness !== 'public' ? [{ code: 'publication.still-shown', field: 'openness', cite: art(13) }] : [];

/** What is to be public goes on only where every hit of its scan was decided on; what is not, need not be clean. */
const hits = (c: PublicationCase, kinds?: readonly HitKind[]): Reason[] =>
  c.content.openness === 'public' ? standingReasons(c, contentHash(c), kinds) : [];

function publishReasons(
  c: PublicationCase,
  { settings, today }: GuardContext,
  facts?: Partial<PublicationFacts<'schedule'>>,
): Reason[] {
  const reasons = fiscalReasons(c.content.fiscal, today);
  const publishedOn = (facts?.publishAt && findDay(facts.publishAt.slice(0, 10))) || today;
  reasons.push(...callReasons(c.content, firstPublishedOn(c) ?? publishedOn));
  if (contentHash(c) !== c.approvedHash) reasons.push({ code: 'publication.not-what-was-approved', cite: art(17) });
  else reasons.push(...hits(c));
  if (!c.indexNumber && settings.indexCode === '' && settings.indexScheme.includes('{code}'))
    reasons.push({ code: 'publication.no-index-code', cite: art(12) });
  return reasons;
}

const ending = (
  c: PublicationCase,
  { today }: GuardContext,
  facts?: PublicationFacts<'repeal' | 'lapse'>,
): Reason[] => {
  if (c.endedOn) return [{ code: 'publication.ended-before', facts: { endedOn: c.endedOn } }];
  const on = facts?.endedOn;
  if (on && on > today) return [{ code: 'day.in-the-future', field: 'endedOn', facts: { on, today } }];
  const made = c.content.madeOn ?? firstPublishedOn(c);
  if (on && made && on < made)
    return [{ code: 'publication.ended-before-made', field: 'endedOn', facts: { on, madeOn: made } }];
  return facts?.successor && facts.successor === c.indexNumber
    ? [{ code: 'publication.own-successor', field: 'successor' }]
    : [];
};

/** Readers see why something was taken down or corrected, and nobody reviews that: it names no person's number and bears no mark. */
function shownReason(reason = ''): Reason[] {
  const [found] = [...numbersIn(reason).map(({ start, end }) => reason.slice(start, end)), blockingMark(reason)];
  return found ? [{ code: 'publication.reason-is-shown', field: 'reason', cite: art(15), facts: { found } }] : [];
}

const attachedTo = (c: PublicationCase) => c.attachments.map(({ hash }) => hash);

const tooMany = (c: PublicationCase, { filePurposes = [] }: GuardContext): Reason[] =>
  c.attachments.length + filePurposes.length > MOST_ATTACHMENTS
    ? [{ code: 'file.too-many', field: 'files', facts: { limit: MOST_ATTACHMENTS } }]
    : [];

const GUARDS: Guards = {
  draft: (_, { today }, facts) => (facts ? draftReasons(facts, [], today) : []),
  'take-over': (_, { today }, facts) => (facts ? takenReasons(facts, today) : []),
  edit: (c, context, facts) =>
    facts
      ? [...draftReasons({ ...facts, fiscal: c.content.fiscal }, attachedTo(c), context.today), ...tooMany(c, context)]
      : [],
  tabulate: (c) => (c.content.genre === 'budget' ? [] : [{ code: 'fiscal.genre', field: 'genre' }]),
  attach: (c, context, facts) => {
    if (!facts || !context.filePurposes) return [];
    return context.filePurposes.length === 0 ? [{ code: 'publication.no-file', field: 'files' }] : tooMany(c, context);
  },
  detach: (c, _, facts) => {
    if (!facts) return [];
    if (!attachedTo(c).includes(facts.hash)) return [{ code: 'publication.no-such-file', field: 'hash' }];
    return picturesOf(c.content.body).includes(facts.hash)
      ? [{ code: 'publication.picture-in-use', field: 'hash' }]
      : [];
  },
  submit: (c, { today }) => [
    ...submitReasons(c, today),
    ...callReasons(c.content, firstPublishedOn(c) ?? today),
    ...stillShown(c),
  ],
  'review-section': (c, context) => review(c, context, 'review-section'),
  'review-secrecy': (c, context) => [...review(c, context, 'review-secrecy'), ...hits(c, SECRECY_KINDS)],
  'review-legal': (c, context) => review(c, context, 'review-legal'),
  'review-office': (c, context) => [...review(c, context, 'review-office'), ...hits(c)],
  approve: (c, context) => [
    ...review(c, context, 'approve'),
    ...hits(c),
    ...stillShown(c),
    ...fiscalReasons(c.content.fiscal, context.today),
  ],
  'send-back': (c, context) => review(c, context, 'send-back'),
  'decide-hits': (c, context, facts) => {
    const secrecy = c.state === 'secrecy-review';
    const reasons = review(c, context, c.state === 'section-review' ? 'review-section' : 'decide-hits');
    if (!facts && c.scan?.hits.length === 0) reasons.push({ code: 'publication.no-hits' });
    return facts ? [...reasons, ...decisionReasons(c, facts, secrecy)] : reasons;
  },
  publish: publishReasons,
  schedule: publishReasons,
  withdraw: (c, _, facts) => [
    ...(c.shown ? [] : [{ code: 'publication.nothing-shown' }]),
    ...shownReason(facts?.reason),
  ],
  revise: (_, __, facts) => shownReason(facts?.reason),
  amend: (c) => (c.endedOn ? [{ code: 'publication.ended-before', facts: { endedOn: c.endedOn } }] : []),
  lapse: ending,
  repeal: ending,
};

/** Why a verb that the life allows is still not possible; with facts, also what is wrong in them. */
export function publicationReasons(verb: string, c: PublicationCase, context: GuardContext, facts?: unknown): Reason[] {
  const { on, today, actor } = context;
  const drafter = { section: actor.section ?? null, isClerk: actor.roles.includes('clerk') };
  const foreign = DRAFTING.includes(verb as PublicationVerb) ? drafterReasons(c.section, drafter) : [];
  if (foreign.length > 0) return foreign;
  const late: Reason[] =
    TODAY.includes(verb as PublicationVerb) && on !== today
      ? [{ code: 'publication.not-today', field: 'on', cite: art(17), facts: { on, today } }]
      : [];
  const guard = GUARDS[verb as PublicationVerb] as Guard<PublicationVerb> | undefined;
  return [...late, ...(guard?.(c, context, facts as PublicationFacts) ?? [])];
}
