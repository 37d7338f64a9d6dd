import { z } from 'zod';
import type { Day } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';
import { answerReasons, RECTIFICATION_RESULTS } from '../../rules/rectification/result.ts';
import { mayDecide } from '../../rules/reply/separation.ts';
import { SERVICE_MEANS } from '../../rules/service/completion.ts';
import { type Correctable, correctionReasons } from '../correction.ts';
import { dayText } from '../day-text.ts';
import type { Entry } from '../entry.ts';
import { type AnyCase, type GuardContext, indexRow, type Noun } from '../noun.ts';
import { requester } from '../request/facts.ts';
import { type KnownLodging, requesterReasons } from '../request/requester-guard.ts';
import { foldBy } from '../simple.ts';
import { RECTIFICATION_LIFE, type RectificationVerb } from './life.ts';

const short = z.string().trim().min(1).max(200);
const long = z.string().trim().min(1).max(5000).meta({ long: true });
const optionalShort = z.string().trim().max(100).default('');
const optionalLong = z.string().trim().max(5000).default('').meta({ long: true });

const facts = {
  /** Whose record it is, which one, what is inaccurate in it, and what proves that (有证据证明). */
  receive: z.object({ requester, record: short, claim: long, evidence: long }),
  draft: z.object({
    result: z.enum(RECTIFICATION_RESULTS),
    /** 核实情况. */
    check: long,
    /** What was corrected, or why nothing was. */
    content: optionalLong,
    /** The competent agency, where it is another. */
    party: optionalShort,
    contact: optionalShort,
  }),
  'send-back': z.object({ reason: long }),
  answer: z.object({}),
  serve: z.object({ means: z.enum(SERVICE_MEANS), postalNumber: optionalShort, note: optionalShort }),
  withdraw: z.object({ reason: optionalLong }),
  'correct-entry': z.object({
    why: z.string().trim().min(1).max(1000).meta({ long: true }),
    record: short.optional(),
    claim: long.optional(),
    evidence: long.optional(),
    receivedOn: dayText.optional(),
  }),
} as const satisfies Record<RectificationVerb, z.ZodType>;

type Facts<V extends RectificationVerb> = z.output<(typeof facts)[V]>;

export interface RectificationDraft extends Facts<'draft'> {
  readonly by: string;
  readonly byName: string;
  readonly on: Day;
}

/** 一件更正申请 (条例 41): whoever demands that what the agency holds of them be corrected. */
export interface RectificationCase extends AnyCase, Facts<'receive'> {
  readonly receivedOn: Day;
  readonly draft: RectificationDraft | null;
  readonly answeredOn: Day | null;
  readonly served: (Facts<'serve'> & { readonly on: Day }) | null;
  readonly withdrawnOn: Day | null;
}

const CORRECTABLE: Correctable = { days: ['receivedOn', 'answeredOn'] };

export const rectification: Noun<RectificationCase> = {
  name: 'rectification',
  life: RECTIFICATION_LIFE,
  facts,
  fold: foldBy<RectificationCase>(
    RECTIFICATION_LIFE,
    { draft: null, answeredOn: null, served: null, withdrawnOn: null },
    {
      receive: (_, e: Entry<string, Facts<'receive'> & { stamp: { number: string } }>) => {
        const { stamp, ...said } = e.facts;
        return { ...said, number: stamp.number, receivedOn: e.on };
      },
      draft: (_, e: Entry<string, Facts<'draft'>>) => ({
        draft: { ...e.facts, by: e.by.id, byName: e.by.name, on: e.on },
      }),
      answer: (_, e) => ({ answeredOn: e.on }),
      serve: (_, e: Entry<string, Facts<'serve'>>) => ({ served: { ...e.facts, on: e.on } }),
      withdraw: (_, e) => ({ withdrawnOn: e.on }),
      'correct-entry': (c, { facts: said }: Entry<string, Facts<'correct-entry'>>) => ({
        record: said.record ?? c.record,
        claim: said.claim ?? c.claim,
        evidence: said.evidence ?? c.evidence,
        receivedOn: said.receivedOn ?? c.receivedOn,
      }),
    },
  ),
  row: (c) =>
    indexRow({
      noun: 'rectification',
      number: c.number,
      state: c.state,
      kind: c.requester.kind,
      title: c.record,
      party: c.requester.name,
      openedOn: c.receivedOn,
      endedOn: c.served?.on ?? c.withdrawnOn,
      outcome: c.answeredOn ? (c.draft?.result ?? null) : null,
      search: [c.number, c.requester.name, c.record, c.claim].join(' '),
    }),
  guard: (verb, c, context, given) => reasonsOf(verb as RectificationVerb, c, context, given),
  guardForm: (verb, part) => (verb === 'receive' ? requesterReasons((part ?? {}) as KnownLodging) : []),
};

function reasonsOf(
  verb: RectificationVerb,
  c: RectificationCase,
  { actor, today }: GuardContext,
  given: unknown,
): Reason[] {
  if (verb === 'receive') return given ? requesterReasons(given as KnownLodging) : [];
  if (verb === 'draft') return given ? answerReasons(given as Facts<'draft'>) : [];
  if (verb === 'correct-entry') return given ? correctionReasons(c, CORRECTABLE, given, today) : [];
  const own = verb === 'answer' && c.draft && mayDecide({ act: 'approve', actor: actor.id, writer: c.draft.by });
  return own ? [own] : [];
}
