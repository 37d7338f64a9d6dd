import type { Day } from '../../base/day.ts';
import { instantOf } from '../../base/instant.ts';
import type { ResponseKind } from '../../rules/concern/clock.ts';
import type { Entry } from '../entry.ts';
import type { AnyCase } from '../noun.ts';
import { foldBy } from '../simple.ts';
import type { ConcernFacts, ConcernStamp, RESPONSE_CHANNELS } from './facts.ts';
import { CONCERN_LIFE, type ConcernState, type ConcernVerb } from './life.ts';

/** 一次回应. */
export interface ConcernResponse {
  /** From 1, in the order in which they were recorded. */
  readonly n: number;
  readonly kind: ResponseKind;
  /** The instant at which it reached the public. */
  readonly at: string;
  readonly channel: (typeof RESPONSE_CHANNELS)[number];
  readonly link: string;
  readonly speaker: string;
  readonly summary: string;
  /** What we published: its 索引号, and its case. */
  readonly publication: string;
  readonly publicationId: string | null;
  readonly by: Entry['by'];
  /** Recorded by mistake; it counts for nothing. */
  readonly struck: boolean;
}

/** 一件政务舆情 (公众关切): what the public is concerned about, and what was answered. */
export interface ConcernCase extends AnyCase, Omit<ConcernFacts<'report'>, 'noticedAt' | 'occurredAt' | 'link'> {
  readonly state: ConcernState;
  readonly link: string;
  /** Instants. */
  readonly noticedAt: string;
  readonly occurredAt: string | null;
  readonly reportedBy: Entry['by'];
  readonly assessments: readonly (ConcernFacts<'assess'> & { readonly at: string; readonly by: Entry['by'] })[];
  readonly transferred: (ConcernFacts<'transfer'> & { readonly at: string; readonly by: Entry['by'] }) | null;
  readonly responses: readonly ConcernResponse[];
  readonly evaluation: (ConcernFacts<'evaluate'> & { readonly on: Day; readonly by: Entry['by'] }) | null;
  /** The day on which nothing more was to be done. */
  readonly endedOn: Day | null;
}

type ConcernEntry<V extends ConcernVerb> = Entry<V, ConcernFacts<V> & { readonly stamp?: ConcernStamp }>;
type Apply = { readonly [V in ConcernVerb]: (c: ConcernCase, e: ConcernEntry<V>) => Partial<ConcernCase> };

/** The responses that count. */
export function standingResponses({ responses }: Pick<ConcernCase, 'responses'>): readonly ConcernResponse[] {
  return responses.filter(({ struck }) => !struck);
}

const added = (c: ConcernCase, more: Omit<ConcernResponse, 'n' | 'struck'>): Partial<ConcernCase> => ({
  responses: [...c.responses, { ...more, n: c.responses.length + 1, struck: false }],
});

const APPLY: Apply = {
  report: (_, { facts: { stamp, noticedAt, occurredAt, link, ...said }, by }) => ({
    ...said,
    number: stamp?.number ?? '',
    link: link ?? '',
    noticedAt: instantOf(noticedAt)!,
    occurredAt: occurredAt ? instantOf(occurredAt) : null,
    reportedBy: by,
  }),
  assess: (c, { facts: { stamp: _, ...said }, at, by, on }) => {
    const needed = said.decision === 'respond';
    return {
      state: needed ? 'responding' : 'unneeded',
      level: said.level,
      section: said.section,
      assessments: [...c.assessments, { ...said, at, by }],
      transferred: null,
      endedOn: needed ? null : on,
    };
  },
  transfer: (_, { facts: { stamp: _s, ...said }, at, by, on }) => ({ transferred: { ...said, at, by }, endedOn: on }),
  respond: (c, { facts: { stamp, responseKind: kind, respondedAt, link, publication, ...said }, by }) =>
    added(c, {
      ...said,
      kind,
      at: stamp?.publishedAt ?? instantOf(respondedAt ?? '')!,
      link: link ?? '',
      publication: publication ?? '',
      publicationId: stamp?.publicationId ?? null,
      by,
    }),
  published: (c, { facts: { stamp: _, responseKind: kind, ...said }, at, by }) =>
    added(c, { ...said, kind, at, channel: 'website', link: '', speaker: '', by }),
  evaluate: (_, { facts: { stamp: _s, ...said }, on, by }) => ({ evaluation: { ...said, on, by } }),
  close: (_, { on }) => ({ endedOn: on }),
  'correct-entry': (_, { facts: { why: _w, stamp: _s, noticedAt, occurredAt, ...said } }) => ({
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    ...(noticedAt ? { noticedAt: instantOf(noticedAt)! } : {}),
    ...(occurredAt ? { occurredAt: instantOf(occurredAt) } : {}),
  }),
  'correct-response': (c, { facts: { response, responseKind, respondedAt, channel, link, struck } }) => ({
    responses: c.responses.map((one) =>
      one.n !== response
        ? one
        : {
            ...one,
            kind: responseKind ?? one.kind,
            at: respondedAt ? instantOf(respondedAt)! : one.at,
            channel: channel ?? one.channel,
            link: link ?? one.link,
            struck: one.struck || struck,
          },
    ),
  }),
};

/** What the entries of a concern add up to. */
export const foldConcern = foldBy<ConcernCase>(
  CONCERN_LIFE,
  { occurredAt: null, assessments: [], transferred: null, responses: [], evaluation: null, endedOn: null },
  APPLY as never,
);
