import { z } from 'zod';
import type { Day } from '../../base/day.ts';
import { type Correctable, correctionReasons, stepReasons } from '../correction.ts';
import { dayText } from '../day-text.ts';
import type { Entry } from '../entry.ts';
import type { Life } from '../life.ts';
import { type AnyCase, indexRow, type Noun } from '../noun.ts';
import { foldBy } from '../simple.ts';

/** 规章, 行政规范性文件: rows 20-1.a and 20-1.b of table 二. */
export const DOCUMENT_KINDS = ['20-1.a', '20-1.b'] as const;

const name = z.string().trim().min(1).max(200);
const facts = {
  make: z.object({ kind: z.enum(DOCUMENT_KINDS), title: name, documentNumber: z.string().trim().max(60).default('') }),
  publish: z.object({}),
  repeal: z.object({ reason: z.string().trim().min(1).max(1000).meta({ long: true }) }),
  'correct-entry': z.object({
    why: z.string().trim().min(1).max(1000).meta({ long: true }),
    title: name.optional(),
    kind: z.enum(DOCUMENT_KINDS).optional(),
    documentNumber: z.string().trim().max(60).optional(),
    madeOn: dayText.optional(),
    publishedOn: dayText.optional(),
    repealedOn: dayText.optional(),
  }),
};

const by = ['clerk', 'head'] as const;
const cite = { law: 'regulation-711', article: 20, item: 1 } as const;
const correct = { by } as const;

/** 规章和行政规范性文件的登记, 条例 20(1). */
export const DOCUMENT_LIFE = {
  new: { make: { to: 'made', by, cite } },
  made: {
    publish: { to: 'published', by, cite: { law: 'regulation-711', article: 26 } },
    repeal: { to: 'repealed', by, cite },
    'correct-entry': { to: 'made', ...correct },
  },
  published: { repeal: { to: 'repealed', by, cite }, 'correct-entry': { to: 'published', ...correct } },
  repealed: { 'correct-entry': { to: 'repealed', ...correct } },
} as const satisfies Life<'new' | 'made' | 'published' | 'repealed', keyof typeof facts>;

export interface DocumentCase extends AnyCase {
  readonly kind: (typeof DOCUMENT_KINDS)[number];
  readonly title: string;
  readonly documentNumber: string;
  readonly madeOn: Day;
  readonly publishedOn: Day | null;
  readonly repealedOn: Day | null;
}

const CORRECTABLE: Correctable = { days: ['madeOn', 'publishedOn', 'repealedOn'] };

type Facts<V extends keyof typeof facts> = z.output<(typeof facts)[V]>;

export const document: Noun<DocumentCase> = {
  name: 'document',
  life: DOCUMENT_LIFE,
  facts,
  fold: foldBy<DocumentCase>(
    DOCUMENT_LIFE,
    { publishedOn: null, repealedOn: null },
    {
      make: (_, e: Entry<string, Facts<'make'> & { stamp: { number: string } }>) => {
        const { stamp, ...said } = e.facts;
        return { ...said, number: stamp.number, madeOn: e.on };
      },
      publish: (_, e) => ({ publishedOn: e.on }),
      repeal: (_, e) => ({ repealedOn: e.on }),
      'correct-entry': (c, e: Entry<string, Facts<'correct-entry'>>) => ({
        title: e.facts.title ?? c.title,
        kind: e.facts.kind ?? c.kind,
        documentNumber: e.facts.documentNumber ?? c.documentNumber,
        madeOn: e.facts.madeOn ?? c.madeOn,
        publishedOn: e.facts.publishedOn ?? c.publishedOn,
        repealedOn: e.facts.repealedOn ?? c.repealedOn,
      }),
    },
  ),
  row: (c) =>
    indexRow({
      noun: 'document',
      number: c.number,
      state: c.state,
      kind: c.kind,
      title: c.title,
      openedOn: c.madeOn,
      countedOn: c.publishedOn,
      endedOn: c.repealedOn,
      extra: { documentNumber: c.documentNumber },
      search: [c.number, c.title, c.documentNumber].join(' '),
    }),
  guard: (verb, c, { on, today }, given) => {
    if (verb !== 'correct-entry') return stepReasons(c, CORRECTABLE, on);
    return given ? correctionReasons(c, CORRECTABLE, given, today) : [];
  },
};
