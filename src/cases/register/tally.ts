import { z } from 'zod';
import type { Day } from '../../base/day.ts';
import { type Correctable, correctionReasons, stepReasons } from '../correction.ts';
import { dayText } from '../day-text.ts';
import type { Entry } from '../entry.ts';
import type { Life } from '../life.ts';
import { type AnyCase, indexRow, type Noun } from '../noun.ts';
import { foldBy } from '../simple.ts';

/** Rows of table 二 that count decisions made (处理决定), fees received (收费) and purchases (集中采购). */
export const TALLY_KINDS = ['20-5.a', '20-5.b', '20-6.a', '20-6.b', '20-8.a', '20-9.a'] as const;

const count = z.int().min(0).max(100_000_000);
/** Yuan, exact to the fen. */
const amount = z.number().min(0).max(1e12).multipleOf(0.01).meta({ unit: 'yuan' });
const facts = {
  record: z.object({
    kind: z.enum(TALLY_KINDS),
    title: z.string().trim().min(1).max(200),
    count: count.default(0),
    amount: amount.optional(),
    source: z.string().trim().max(200).default(''),
  }),
  correct: z.object({
    why: z.string().trim().min(1).max(1000).meta({ long: true }),
    kind: z.enum(TALLY_KINDS).optional(),
    title: z.string().trim().min(1).max(200).optional(),
    count: count.optional(),
    amount: amount.optional(),
    source: z.string().trim().max(200).optional(),
    recordedOn: dayText.optional(),
  }),
  void: z.object({ why: z.string().trim().min(1).max(1000).meta({ long: true }) }),
};

const by = ['clerk', 'head'] as const;
const cite = { law: 'regulation-711', article: 20 } as const;

/** 数量登记: how many decisions of a kind were made up to a day, as the deciding section reports them (条例 20). */
export const TALLY_LIFE = {
  new: { record: { to: 'recorded', by, cite } },
  recorded: { correct: { to: 'recorded', by }, void: { to: 'void', by } },
  void: {},
} as const satisfies Life<'new' | 'recorded' | 'void', keyof typeof facts>;

export interface TallyCase extends AnyCase {
  readonly kind: (typeof TALLY_KINDS)[number];
  readonly title: string;
  readonly count: number;
  readonly amount: number | null;
  readonly source: string;
  readonly recordedOn: Day;
  readonly voidedOn: Day | null;
}

const CORRECTABLE: Correctable = { days: ['recordedOn'] };

export const tally: Noun<TallyCase> = {
  name: 'tally',
  life: TALLY_LIFE,
  facts,
  fold: foldBy<TallyCase>(
    TALLY_LIFE,
    { voidedOn: null },
    {
      record: (_, e: Entry<string, z.output<typeof facts.record> & { stamp: { number: string } }>) => {
        const { stamp, ...said } = e.facts;
        return { ...said, amount: said.amount ?? null, number: stamp.number, recordedOn: e.on };
      },
      correct: (c, e: Entry<string, z.output<typeof facts.correct>>) => ({
        kind: e.facts.kind ?? c.kind,
        title: e.facts.title ?? c.title,
        count: e.facts.count ?? c.count,
        amount: e.facts.amount ?? c.amount,
        source: e.facts.source ?? c.source,
        recordedOn: e.facts.recordedOn ?? c.recordedOn,
      }),
      void: (_, e) => ({ voidedOn: e.on }),
    },
  ),
  row: (c) =>
    indexRow({
      noun: 'tally',
      number: c.number,
      state: c.state,
      kind: c.kind,
      title: c.title,
      openedOn: c.recordedOn,
      endedOn: c.voidedOn,
      units: c.voidedOn ? 0 : c.count,
      amount: c.voidedOn ? 0 : c.amount,
      search: [c.number, c.title, c.source].join(' '),
    }),
  guard: (verb, c, { on, today }, given) => {
    if (verb !== 'correct') return stepReasons(c, CORRECTABLE, on);
    return given ? correctionReasons(c, CORRECTABLE, given, today) : [];
  },
};
