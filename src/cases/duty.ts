import { z } from 'zod';
import { addDays, type Day } from '../base/day.ts';
import type { Reason } from '../base/refusal.ts';
import { COLUMNS } from '../rules/publication/columns.ts';
import { DUTY_CYCLES, DUTY_MODES } from '../rules/publication/duty-cycle.ts';
import { occurrencesBetween } from '../rules/publication/duty-history.ts';
import { FRESHNESS_KINDS } from '../rules/publication/freshness.ts';
import { GENRES } from '../rules/publication/genres.ts';
import { OPENNESS } from '../rules/publication/openness.ts';
import { dayText } from './day-text.ts';
import type { Entry } from './entry.ts';
import type { Life } from './life.ts';
import { type AnyCase, type GuardContext, indexRow, type Noun } from './noun.ts';
import { foldBy } from './simple.ts';

const line = (most: number) => z.string().trim().max(most).default('');

/** What the catalogue says of an item. */
const termFields = {
  /** 事项编码: the agency's own, or that of a standard catalogue; a file of the catalogue finds the item by it. */
  code: line(40),
  name: z.string().trim().min(1).max(200),
  /** 公开内容（要素）. */
  content: z.string().trim().max(500).default('').meta({ long: true }),
  /** 设定依据. */
  basis: line(300),
  column: z.enum(COLUMNS),
  /** What a draft of it begins with. */
  genre: z.enum(GENRES).optional(),
  theme: line(40),
  /** 固定性工作长期公开, 常规性工作定期公开, 临时性工作随时公开. */
  mode: z.enum(DUTY_MODES),
  /** 更新周期, of what is periodic. */
  cycle: z.enum(DUTY_CYCLES).optional(),
  /** Calendar days after the end of a span in which it is published. */
  dueDays: z.int().min(0).max(366).default(20),
  /** 预算、计划: of the span that begins; the days count from its first day. */
  ahead: z.boolean().default(false),
  /** Days that the item may rest at the most, whatever its cycle. */
  maxGapDays: z.int().min(1).max(1100).optional(),
  /** As what the inspection of sites looks at its column. */
  freshness: z.enum(FRESHNESS_KINDS).optional(),
  /** 责任科室. */
  section: z.string().trim().min(1).max(60),
  /** 信息员. */
  person: line(60),
  channel: line(100),
  openness: z.enum(OPENNESS).default('public'),
};
const terms = z.object(termFields);
export type DutyTerms = z.output<typeof terms>;

/** The terms of an item from a day on. */
export type DutyVersion = DutyTerms & { readonly from: Day };

const why = z.string().trim().min(1).max(1000).meta({ long: true });

/** The label of an occurrence: `2025-03`, `2025-Q1`, `2025-H1`, `2025`. */
const spanLabel = z
  .string()
  .trim()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/);

export const DUTY_FACTS = {
  /** `from`: the day from which it is owed; that of the entry where absent. */
  define: z.object({ ...termFields, from: dayText.optional() }),
  /** All terms as they are from a day on. */
  change: z.object({ ...termFields, from: dayText.optional(), why }),
  confirm: z.object({ comment: z.string().trim().max(1000).default('').meta({ long: true }) }),
  /** 移交: another section or person answers for it from a day on; nothing else of it changes. */
  'hand-over': z.object({
    section: termFields.section,
    person: termFields.person,
    from: dayText.optional(),
    why,
  }),
  /** 本期不适用: for the span nothing is owed, for a reason. */
  skip: z.object({ span: spanLabel, reason: why }),
  /** It is owed after all. */
  restore: z.object({ span: spanLabel, reason: why }),
  retire: z.object({ reason: why }),
};
type Facts<V extends keyof typeof DUTY_FACTS> = z.output<(typeof DUTY_FACTS)[V]>;

const by = ['clerk', 'head'] as const;
const cite = { law: 'regulation-711', article: 12 } as const;

/** 公开事项: an item of the catalogue (基本目录) and what is owed of it. */
export const DUTY_LIFE = {
  new: { define: { to: 'active', by, cite } },
  active: {
    change: { to: 'active', by, cite },
    confirm: { to: 'active', by, cite },
    'hand-over': { to: 'active', by, cite },
    skip: { to: 'active', by, cite },
    restore: { to: 'active', by, cite },
    retire: { to: 'retired', by, cite },
  },
  retired: {},
} as const satisfies Life<'new' | 'active' | 'retired', keyof typeof DUTY_FACTS>;

/** 本期不适用. */
export interface SkippedSpan {
  readonly span: string;
  readonly reason: string;
  readonly on: Day;
  readonly by: Entry['by'];
}

export interface DutyCase extends AnyCase {
  readonly state: keyof typeof DUTY_LIFE;
  /** Oldest first; the last is what was decided last, which may begin only later. */
  readonly history: readonly DutyVersion[];
  readonly confirmed: readonly { readonly on: Day; readonly by: Entry['by']; readonly comment: string }[];
  /** The spans for which nothing is owed. */
  readonly skipped: readonly SkippedSpan[];
  /** The first day on which it is owed no more. */
  readonly retiredOn: Day | null;
  readonly reason: string;
}

/** The terms in force on a day; before the first of them, the first. */
export function termsOn(history: readonly DutyVersion[], on: Day): DutyVersion {
  return history.findLast(({ from }) => from <= on) ?? history[0]!;
}

function added(c: DutyCase, e: Entry<string, Facts<'change'>>): Partial<DutyCase> {
  const { from = e.on, why: _, ...said } = e.facts;
  return { history: [...c.history.filter((one) => one.from < from), { ...said, from }] };
}

function handedOver(c: DutyCase, e: Entry<string, Facts<'hand-over'>>): Partial<DutyCase> {
  const { from = e.on, section, person } = e.facts;
  const terms = { ...termsOn(c.history, from), section, person, from };
  // What was decided for a later day holds from then on, but for who answers for it.
  const later = c.history.filter((one) => one.from > from).map((one) => ({ ...one, section, person }));
  return { history: [...c.history.filter((one) => one.from < from), terms, ...later] };
}

function cycleReasons({ mode, cycle, ahead }: Pick<DutyTerms, 'mode' | 'cycle' | 'ahead'>): Reason[] {
  if (ahead && mode !== 'periodic') return [{ code: 'duty.ahead-without-period', field: 'ahead' }];
  if (mode === 'periodic' && !cycle) return [{ code: 'duty.no-cycle', field: 'cycle', cite }];
  return mode !== 'periodic' && cycle ? [{ code: 'duty.cycle-without-period', field: 'cycle' }] : [];
}

/** Whether the item owes something for the span, and whether it was skipped already. */
function spanReasons(verb: string, { history, skipped }: DutyCase, span: string): Reason[] {
  const year = Number(span.slice(0, 4));
  if (!occurrencesBetween([year, year + 2], history, null).some(({ label }) => label === span))
    return [{ code: 'duty.no-such-span', field: 'span', facts: { span } }];
  const isSkipped = skipped.some((one) => one.span === span);
  if (verb === 'skip' && isSkipped) return [{ code: 'duty.span-skipped', field: 'span', facts: { span } }];
  return verb === 'restore' && !isSkipped ? [{ code: 'duty.span-not-skipped', field: 'span', facts: { span } }] : [];
}

function guard(verb: string, c: DutyCase, { on }: GuardContext, given?: unknown): Reason[] {
  if (verb === 'confirm')
    return termsOn(c.history, on).mode === 'permanent' ? [] : [{ code: 'duty.not-permanent', cite }];
  if (verb === 'restore' && c.skipped.length === 0) return [{ code: 'duty.nothing-skipped' }];
  if (!given || verb === 'retire') return [];
  if (verb === 'skip' || verb === 'restore') return spanReasons(verb, c, (given as Facts<'skip'>).span);
  const { from = on, ...said } = given as Facts<'define'>;
  const first = c.history[0]?.from;
  const early: Reason[] =
    verb !== 'define' && first && from < first
      ? [{ code: 'duty.before-it-began', field: 'from', facts: { on: from, first } }]
      : [];
  return [...(verb === 'hand-over' ? [] : cycleReasons(said)), ...early];
}

/** What lists and the calendar read of an item. */
export interface DutyExtra {
  readonly history: readonly DutyVersion[];
  readonly confirmed: readonly Day[];
  /** Absent in lines of before there was the verb. */
  readonly skipped?: readonly { readonly span: string; readonly reason: string }[];
}

export const duty: Noun<DutyCase> = {
  name: 'duty',
  life: DUTY_LIFE,
  facts: DUTY_FACTS,
  guard,
  fold: foldBy<DutyCase>(
    DUTY_LIFE,
    { history: [], confirmed: [], skipped: [], retiredOn: null, reason: '' },
    {
      define: (_, e: Entry<string, Facts<'define'> & { stamp: { number: string } }>) => {
        const { stamp, from = e.on, ...said } = e.facts;
        return { number: stamp.number, history: [{ ...said, from }] };
      },
      change: added,
      confirm: (c, e: Entry<string, Facts<'confirm'>>) => ({
        confirmed: [...c.confirmed, { on: e.on, by: e.by, comment: e.facts.comment }],
      }),
      'hand-over': handedOver,
      skip: (c, e: Entry<string, Facts<'skip'>>) => ({
        skipped: [...c.skipped, { ...e.facts, on: e.on, by: e.by }],
      }),
      restore: (c, e: Entry<string, Facts<'restore'>>) => ({
        skipped: c.skipped.filter(({ span }) => span !== e.facts.span),
      }),
      retire: (_, e: Entry<string, Facts<'retire'>>) => ({ retiredOn: e.on, reason: e.facts.reason }),
    },
  ),
  row: (c) => {
    const last = c.history.at(-1)!;
    const extra: DutyExtra = {
      history: c.history,
      confirmed: c.confirmed.map(({ on }) => on),
      ...(c.skipped.length > 0 ? { skipped: c.skipped.map(({ span, reason }) => ({ span, reason })) } : {}),
    };
    return indexRow({
      noun: 'duty',
      number: c.number,
      state: c.state,
      kind: last.column,
      title: last.name,
      party: last.person,
      openedOn: c.history[0]!.from,
      endedOn: c.retiredOn,
      section: last.section,
      extra: { ...extra },
      search: [c.number, last.code ?? '', last.name, last.basis, last.section, last.person].join(' '),
    });
  },
};

/** The last day on which it is owed, or null. */
export function lastDay(retiredOn: Day | null): Day | null {
  return retiredOn && addDays(retiredOn, -1);
}
