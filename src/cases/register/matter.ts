import { z } from 'zod';
import type { Day } from '../../base/day.ts';
import { type Correctable, correctionReasons, stepReasons } from '../correction.ts';
import { dayText } from '../day-text.ts';
import type { Entry } from '../entry.ts';
import type { Life } from '../life.ts';
import { type AnyCase, indexRow, type Noun } from '../noun.ts';
import { foldBy } from '../simple.ts';

/** 权力事项 by row of table 二: 行政许可, 其他对外管理服务事项, 行政处罚, 行政强制, 行政事业性收费. */
export const MATTER_KINDS = ['20-5.a', '20-5.b', '20-6.a', '20-6.b', '20-8.a'] as const;

const facts = {
  list: z.object({
    kind: z.enum(MATTER_KINDS),
    title: z.string().trim().min(1).max(200),
    basis: z.string().trim().max(300).default(''),
  }),
  delist: z.object({ reason: z.string().trim().min(1).max(1000).meta({ long: true }) }),
  'correct-entry': z.object({
    why: z.string().trim().min(1).max(1000).meta({ long: true }),
    title: z.string().trim().min(1).max(200).optional(),
    kind: z.enum(MATTER_KINDS).optional(),
    basis: z.string().trim().max(300).optional(),
    listedOn: dayText.optional(),
    delistedOn: dayText.optional(),
  }),
};

const by = ['clerk', 'head'] as const;
const cite = { law: 'regulation-711', article: 20 } as const;

/** 权力事项目录 (条例 20(5)(6)(8)): the 2019 form counts items by year-end and their change. */
export const MATTER_LIFE = {
  new: { list: { to: 'listed', by, cite } },
  listed: { delist: { to: 'delisted', by, cite }, 'correct-entry': { to: 'listed', by } },
  delisted: { 'correct-entry': { to: 'delisted', by } },
} as const satisfies Life<'new' | 'listed' | 'delisted', keyof typeof facts>;

export interface MatterCase extends AnyCase {
  readonly kind: (typeof MATTER_KINDS)[number];
  readonly title: string;
  readonly basis: string;
  readonly listedOn: Day;
  readonly delistedOn: Day | null;
}

const CORRECTABLE: Correctable = { days: ['listedOn', 'delistedOn'] };

export const matter: Noun<MatterCase> = {
  name: 'matter',
  life: MATTER_LIFE,
  facts,
  fold: foldBy<MatterCase>(
    MATTER_LIFE,
    { delistedOn: null },
    {
      list: (_, e: Entry<string, z.output<typeof facts.list> & { stamp: { number: string } }>) => {
        const { stamp, ...said } = e.facts;
        return { ...said, number: stamp.number, listedOn: e.on };
      },
      delist: (_, e) => ({ delistedOn: e.on }),
      'correct-entry': (c, e: Entry<string, z.output<(typeof facts)['correct-entry']>>) => ({
        title: e.facts.title ?? c.title,
        kind: e.facts.kind ?? c.kind,
        basis: e.facts.basis ?? c.basis,
        listedOn: e.facts.listedOn ?? c.listedOn,
        delistedOn: e.facts.delistedOn ?? c.delistedOn,
      }),
    },
  ),
  row: (c) =>
    indexRow({
      noun: 'matter',
      number: c.number,
      state: c.state,
      kind: c.kind,
      title: c.title,
      openedOn: c.listedOn,
      endedOn: c.delistedOn,
      search: [c.number, c.title, c.basis].join(' '),
    }),
  guard: (verb, c, { on, today }, given) => {
    if (verb !== 'correct-entry') return stepReasons(c, CORRECTABLE, on);
    return given ? correctionReasons(c, CORRECTABLE, given, today) : [];
  },
};
