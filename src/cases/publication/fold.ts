import { type Day, dayOf } from '../../base/day.ts';
import type { Entry } from '../entry.ts';
import { foldBy } from '../simple.ts';
import { type Content, contentHash, needsLegalReview } from './content.ts';
import type { PublicationStamp } from './facts.ts';
import { PUBLICATION_LIFE, type PublicationVerb, type Review } from './life.ts';
import type { PublicationCase, PublicationEntry, ReviewLine } from './publication.ts';
import { takenOver } from './taken-over-fold.ts';

type Change = Partial<PublicationCase>;
type Apply = { readonly [V in PublicationVerb]: (c: PublicationCase, e: PublicationEntry<V>) => Change };

const written = (c: PublicationCase, e: Entry): Change => ({
  writers: c.writers.includes(e.by.id) ? c.writers : [...(c.writers ?? []), e.by.id],
});

const attached = (c: PublicationCase, e: Entry): Change => ({
  ...written(c, e),
  attachments: [...c.attachments.filter(({ hash }) => e.files.every((file) => file.hash !== hash)), ...e.files],
});

/** What the facts of `draft` and `edit` say of the content, without what is beside it. */
function contentOf({
  stamp,
  requestNumber: _r,
  ...said
}: Content & { stamp?: PublicationStamp; requestNumber?: string }): Content {
  const { interpretsId, reportsOnId, concernId } = stamp ?? {};
  const bound = Object.entries({ interpretsId, reportsOnId, concernId }).filter(([, caseId]) => caseId);
  return { ...said, ...Object.fromEntries(bound) };
}

const lastVersion = (c: PublicationCase) => c.versions.at(-1)?.version ?? 1;

const tablesOf = ({ content: { fiscal } }: PublicationCase) => (fiscal ? { fiscal } : {});

function reviewed(c: PublicationCase, e: PublicationEntry<Review | 'send-back'>): readonly ReviewLine[] {
  const said = e.facts as { comment?: string; basis?: string; reason?: string };
  const line: ReviewLine = {
    verb: e.verb,
    state: c.state,
    version: c.version,
    round: c.round,
    by: e.by,
    on: e.on,
    at: e.at,
    comment: said.comment ?? said.reason ?? '',
    basis: said.basis ?? '',
    contentHash: e.facts.stamp?.contentHash ?? '',
  };
  return [...c.reviews, line];
}

const review = (c: PublicationCase, e: PublicationEntry<Review>): Change => ({ reviews: reviewed(c, e) });

const graver = (c: PublicationCase, e: PublicationEntry<'review-section' | 'review-office'>): Change => ({
  ...review(c, e),
  content: { ...c.content, grave: c.content.grave || e.facts.graver },
});

const ended =
  (validity: 'amended' | 'lapsed' | 'repealed') =>
  (c: PublicationCase, e: PublicationEntry<'amend' | 'lapse' | 'repeal'>): Change => {
    const { successor, stamp, ...rest } = e.facts as PublicationEntry<'repeal'>['facts'];
    return {
      validity,
      endedOn: validity === 'amended' ? c.endedOn : (rest.endedOn ?? e.on),
      successor: successor || c.successor,
      successorId: stamp?.successorId ?? c.successorId,
    };
  };

const APPLY: Apply = {
  draft: (c, e) => ({
    ...written(c, e),
    draftNumber: e.facts.stamp?.number ?? '',
    number: e.facts.stamp?.number ?? '',
    content: contentOf(e.facts),
    drafter: e.by,
    section: e.by.section ?? null,
    draftedOn: e.on,
    attachments: e.files,
    requestNumber: e.facts.requestNumber,
    requestId: e.facts.stamp?.requestId ?? null,
  }),
  'take-over': (_, e) => takenOver(e),
  edit: (c, e) => ({ ...attached(c, e), content: { ...contentOf(e.facts), ...tablesOf(c) } }),
  tabulate: (c, e) => {
    const { fiscal: _, ...text } = c.content;
    return { ...written(c, e), content: e.facts.fiscal ? { ...text, fiscal: e.facts.fiscal } : text };
  },
  attach: attached,
  detach: (c, e) => ({
    ...written(c, e),
    attachments: c.attachments.filter(({ hash }) => hash !== e.facts.hash),
  }),
  submit: (c, e) => ({ round: c.round + 1, scan: e.facts.stamp?.scan ?? null, weighed: e.facts.weighed ?? '' }),
  discard: (c, e) =>
    c.settled
      ? {
          state: c.settled.state,
          content: c.settled.content,
          attachments: c.settled.attachments,
          approvedHash: c.settled.hash,
          version: lastVersion(c),
        }
      : { state: 'discarded', discardedOn: e.on },
  'review-section': graver,
  'review-secrecy': (c, e) => ({
    ...review(c, e),
    state: needsLegalReview(c.content) ? 'legal-review' : 'office-review',
  }),
  'review-legal': review,
  'review-office': graver,
  approve: (c, e) => {
    const hash = e.facts.stamp?.contentHash ?? '';
    const { content, attachments } = c;
    const kept = content.openness !== 'public';
    return {
      ...review(c, e),
      state: kept ? 'kept' : 'approved',
      approvedHash: hash,
      decidedOn: c.decidedOn ?? e.on,
      ...(kept ? { settled: { state: 'kept', content, attachments, hash } } : {}),
    };
  },
  'send-back': (c, e) => ({ reviews: reviewed(c, e), approvedHash: null }),
  'decide-hits': (c, e) => {
    const { keys, decision, reason, stamp } = e.facts;
    const said = { decision, reason, by: e.by, on: e.on, at: e.at, contentHash: stamp?.contentHash ?? '' };
    return { decisions: { ...c.decisions, ...Object.fromEntries(keys.map((key) => [key, said])) } };
  },
  publish: (c, e) => {
    const { content, attachments, version, reason } = c;
    const hash = e.facts.stamp?.contentHash ?? '';
    const shown = { version, content, attachments, contentHash: hash, by: e.by, reason };
    const indexNumber = c.indexNumber ?? e.facts.stamp?.indexNumber ?? '';
    return {
      indexNumber,
      number: indexNumber,
      versions: [...c.versions, { ...shown, publishedAt: e.at, publishedOn: dayOf(new Date(e.at)) }],
      shown: true,
      withdrawn: null,
      publishAt: null,
      toInterpret: c.toInterpret || e.facts.stamp?.toInterpret === true,
      settled: { state: 'published', content, attachments, hash },
    };
  },
  schedule: (_, e) => ({ publishAt: e.facts.stamp?.publishAt ?? null }),
  unschedule: () => ({ publishAt: null }),
  withdraw: (c, e) => ({
    shown: false,
    withdrawn: { on: e.on, reason: e.facts.reason },
    settled: c.settled && { ...c.settled, state: 'withdrawn' },
  }),
  revise: (c, e) => ({
    ...written(c, e),
    version: c.versions.length > 0 ? lastVersion(c) + 1 : 1,
    round: 0,
    weighed: '',
    approvedHash: null,
    reason: e.facts.reason,
  }),
  amend: ended('amended'),
  lapse: ended('lapsed'),
  repeal: ended('repealed'),
  reconsider: (c, e) => ({
    reconsidered: [...c.reconsidered, { on: e.on, by: e.by, conclusion: e.facts.conclusion }],
  }),
};

/** What the entries of a publication add up to. */
export const foldPublication = foldBy<PublicationCase>(
  PUBLICATION_LIFE,
  {
    indexNumber: null,
    attachments: [],
    writers: [],
    version: 1,
    round: 0,
    weighed: '',
    reviews: [],
    approvedHash: null,
    decidedOn: null,
    publishAt: null,
    versions: [],
    shown: false,
    withdrawn: null,
    settled: null,
    reason: '',
    validity: 'in-force',
    endedOn: null,
    successor: '',
    successorId: null,
    toInterpret: false,
    reconsidered: [],
    scan: null,
    decisions: {},
    discardedOn: null,
    takenOver: null,
  },
  APPLY as never,
);

/** Of what is worked on now. */
export function workingHash(c: PublicationCase): string {
  return contentHash(c);
}

/** The day of the first publishing; null where there was none. */
export function firstPublishedOn(c: PublicationCase): Day | null {
  return c.takenOver?.firstOn ?? c.versions[0]?.publishedOn ?? null;
}
