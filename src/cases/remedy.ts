import { z } from 'zod';
import type { Day } from '../base/day.ts';
import { type Correctable, correctionReasons, stepReasons } from './correction.ts';
import { dayText } from './day-text.ts';
import type { Entry } from './entry.ts';
import type { Life } from './life.ts';
import { type AnyCase, indexRow, type Noun } from './noun.ts';
import { foldBy } from './simple.ts';

/** 行政复议, 未经复议直接起诉, 复议后起诉: the three groups of table 四. */
export const REMEDY_KINDS = ['R', 'L1', 'L2'] as const;
/** 结果维持, 结果纠正, 其他结果. 尚未审结 is no result: it is a case not yet decided. */
export const REMEDY_RESULTS = ['upheld', 'corrected', 'other'] as const;

const facts = {
  file: z.object({
    kind: z.enum(REMEDY_KINDS),
    requestNumber: z.string().trim().min(1).max(40),
    body: z.string().trim().min(1).max(100),
    claim: z.string().trim().min(1).max(2000).meta({ long: true }),
    bodyNumber: z.string().trim().max(60).default(''),
  }),
  decide: z.object({
    result: z.enum(REMEDY_RESULTS),
    text: z.string().trim().min(1).max(2000).meta({ long: true }),
    orderedToReply: z.boolean().default(false),
  }),
  'correct-entry': z.object({
    why: z.string().trim().min(1).max(1000).meta({ long: true }),
    kind: z.enum(REMEDY_KINDS).optional(),
    requestNumber: z.string().trim().min(1).max(40).optional(),
    body: z.string().trim().max(100).optional(),
    bodyNumber: z.string().trim().max(60).optional(),
    claim: z.string().trim().min(1).max(2000).meta({ long: true }).optional(),
    filedOn: dayText.optional(),
    decidedOn: dayText.optional(),
    result: z.enum(REMEDY_RESULTS).optional(),
    text: z.string().trim().min(1).max(2000).meta({ long: true }).optional(),
    orderedToReply: z.boolean().optional(),
  }),
};

const staff = ['clerk', 'legal', 'head'] as const;
const cite = { law: 'regulation-711', article: 51 } as const;

/** 一件行政复议或行政诉讼, 条例 51. An appeal is part of the case it appeals. */
export const REMEDY_LIFE = {
  new: { file: { to: 'pending', by: staff, cite } },
  pending: { decide: { to: 'decided', by: staff, cite }, 'correct-entry': { to: 'pending', by: staff } },
  decided: { 'correct-entry': { to: 'decided', by: staff } },
} as const satisfies Life<'new' | 'pending' | 'decided', 'file' | 'decide' | 'correct-entry'>;

export interface RemedyCase extends AnyCase {
  readonly kind: (typeof REMEDY_KINDS)[number];
  /** The request it is about, by number and by case. */
  readonly requestNumber: string;
  readonly requestId: string;
  readonly requester: string;
  readonly body: string;
  /** The number that the body gave the case. */
  readonly bodyNumber: string;
  readonly claim: string;
  readonly filedOn: Day;
  readonly decidedOn: Day | null;
  readonly result: (typeof REMEDY_RESULTS)[number] | null;
  readonly resultText: string;
  readonly orderedToReply: boolean;
}

const CORRECTABLE: Correctable = {
  days: ['filedOn', 'decidedOn'],
  only: { result: 'decidedOn', text: 'decidedOn', orderedToReply: 'decidedOn' },
};

type Facts<V extends keyof typeof facts> = z.output<(typeof facts)[V]>;
type Stamp = { stamp: { number: string; requestId: string; requester: string } };

export const remedy: Noun<RemedyCase> = {
  name: 'remedy',
  life: REMEDY_LIFE,
  facts,
  fold: foldBy<RemedyCase>(
    REMEDY_LIFE,
    { decidedOn: null, result: null, resultText: '', orderedToReply: false },
    {
      file: (_, e: Entry<string, Facts<'file'> & Stamp>) => {
        const { stamp, ...said } = e.facts;
        return { ...said, ...stamp, filedOn: e.on };
      },
      decide: (_, e: Entry<string, Facts<'decide'>>) => ({
        result: e.facts.result,
        resultText: e.facts.text,
        orderedToReply: e.facts.orderedToReply,
        decidedOn: e.on,
      }),
      'correct-entry': (c, e: Entry<string, Facts<'correct-entry'> & Partial<Stamp>>) => ({
        kind: e.facts.kind ?? c.kind,
        requestNumber: e.facts.requestNumber ?? c.requestNumber,
        requestId: e.facts.stamp?.requestId ?? c.requestId,
        requester: e.facts.stamp?.requester ?? c.requester,
        body: e.facts.body || c.body,
        bodyNumber: e.facts.bodyNumber ?? c.bodyNumber,
        claim: e.facts.claim ?? c.claim,
        filedOn: e.facts.filedOn ?? c.filedOn,
        decidedOn: e.facts.decidedOn ?? c.decidedOn,
        result: c.decidedOn ? (e.facts.result ?? c.result) : null,
        resultText: e.facts.text ?? c.resultText,
        orderedToReply: e.facts.orderedToReply ?? c.orderedToReply,
      }),
    },
  ),
  row: (c) =>
    indexRow({
      noun: 'remedy',
      number: c.number,
      state: c.state,
      kind: c.kind,
      title: c.requestNumber,
      party: c.requester,
      openedOn: c.filedOn,
      countedOn: c.decidedOn,
      endedOn: c.decidedOn,
      outcome: c.result,
      extra: { requestId: c.requestId, body: c.body },
      search: [c.number, c.requestNumber, c.requester, c.body, c.claim].join(' '),
    }),
  guard: (verb, c, { on, today }, given) => {
    if (verb !== 'correct-entry') return stepReasons(c, CORRECTABLE, on);
    return given ? correctionReasons(c, CORRECTABLE, given, today) : [];
  },
};
