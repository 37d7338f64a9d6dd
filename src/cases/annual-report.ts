import { z } from 'zod';
import type { Day } from '../base/day.ts';
import type { Reason } from '../base/refusal.ts';
import type { Actor, Entry, FileRef } from './entry.ts';
import type { Life } from './life.ts';
import { type AnyCase, type GuardContext, indexRow, type Noun } from './noun.ts';
import { foldBy } from './simple.ts';

/** The headings whose text a person writes: 一、总体情况, 五、存在的主要问题及改进情况, 六、其他需要报告的事项. */
export const PROSE_SECTIONS = ['1', '5', '6'] as const;
export type ProseSection = (typeof PROSE_SECTIONS)[number];

const why = z.string().trim().min(1).max(1000).meta({ long: true });

/** A figure as it was published: a number, the text where it has a sign, a unit or a remark; null = the cell is blank. */
const cell = z.union([z.number().min(-1e15).max(1e15), z.string().trim().min(1).max(60), z.null()]);
const rows = z.record(z.string().max(20), z.record(z.string().max(20), cell));
const figures = z.object({
  format: z.enum(['2019', '2021']).nullable(),
  proactive: rows,
  requests: rows,
  remedies: rows,
});
export type ImportedFigures = z.output<typeof figures>;

const facts = {
  open: z.object({ year: z.int().min(2019).max(2100) }),
  import: z.object({ year: z.int().min(2019).max(2100), figures }),
  'correct-import': z.object({ figures, why }),
  write: z.object({ section: z.enum(PROSE_SECTIONS), text: z.string().trim().max(20_000).meta({ long: true }) }),
  override: z.object({ code: z.string().regex(/^[A-Z]\d{1,2}$/), why }),
  submit: z.object({}),
  'send-back': z.object({ why }),
  approve: z.object({ comment: z.string().trim().max(1000).default('').meta({ long: true }) }),
  publish: z.object({}),
  reissue: z.object({ why }),
};

const clerk = ['clerk'] as const;
const cite = { law: 'regulation-711', article: 49 } as const;

/**
 * 政府信息公开工作年度报告, 条例 49-50. Its figures follow from the ledger until it is published; then they are frozen. A
 * report that was published before the agency had this ledger is imported: its figures are what its file says and a person
 * has confirmed, so that the first year here has a year before it to be compared with.
 */
export const REPORT_LIFE = {
  new: { open: { to: 'drafting', by: clerk, cite }, import: { to: 'imported', by: clerk, cite } },
  imported: { 'correct-import': { to: 'imported', by: clerk, cite } },
  drafting: {
    write: { to: 'drafting', by: clerk, cite: { law: 'regulation-711', article: 50 } },
    override: { to: 'drafting', by: ['head'], cite: { law: 'format-2021-30' } },
    submit: { to: 'submitted', by: clerk, cite },
  },
  submitted: {
    'send-back': { to: 'drafting', by: ['head', 'leader'], cite },
    approve: { to: 'approved', by: ['leader'], cite: { law: 'format-2021-30', point: '四' } },
  },
  approved: {
    'send-back': { to: 'drafting', by: ['head', 'leader'], cite },
    publish: { to: 'published', by: clerk, cite },
  },
  published: { reissue: { to: 'drafting', by: ['head'], cite } },
} as const satisfies Life<'new' | 'imported' | 'drafting' | 'submitted' | 'approved' | 'published', keyof typeof facts>;

/** The figures of a published report, and where each of them comes from. */
export interface Imported {
  readonly figures: ImportedFigures;
  /** The file that was read, and who confirmed what was read on which day. */
  readonly file: FileRef;
  readonly by: Actor;
  readonly on: Day;
  /** The cells, `requests/3.1/A`, that this person keyed in or changed; all others are as the file says. */
  readonly keyed: readonly string[];
}

export interface ReportCase extends AnyCase {
  readonly year: number;
  readonly prose: Readonly<Partial<Record<ProseSection, string>>>;
  readonly writers: readonly string[];
  /** Identities that may stand broken, with the reason (a merger, a correction of last year's report). */
  readonly overrides: Readonly<Record<string, string>>;
  readonly openedOn: Day;
  readonly publishedOn: Day | null;
  /** The canonical report as published (report/canonical), with the prose of that day; newest last. */
  readonly imported: Imported | null;
  readonly published: readonly { readonly on: Day; readonly figures: unknown; readonly prose: ReportCase['prose'] }[];
}

type Facts<V extends keyof typeof facts> = z.output<(typeof facts)[V]>;

function guard(verb: string, c: ReportCase, context: GuardContext, given?: unknown): Reason[] {
  const { actor, on } = context;
  if (given && (verb === 'import' || verb === 'correct-import')) return importReasons(c, context, given);
  if (verb === 'approve' && c.writers.includes(actor.id)) return [{ code: 'separation.writer-approves', cite }];
  if (verb === 'publish' && on <= `${c.year}-12-31`)
    return [{ code: 'report.year-not-over', cite, facts: { year: c.year } }];
  return [];
}

/** One file, of a year that is over. */
function importReasons(c: ReportCase, { on, filePurposes }: GuardContext, given: unknown): Reason[] {
  const year = (given as Partial<Facts<'import'>>).year ?? c.year;
  const reasons: Reason[] = [];
  if (on <= `${year}-12-31`) reasons.push({ code: 'report.year-not-over', field: 'year', cite, facts: { year } });
  if (filePurposes && filePurposes.join() !== 'published-report')
    reasons.push({ code: 'import.one-file', field: 'files' });
  return reasons;
}

const importedOf = (e: Entry<string, { figures: ImportedFigures; stamp: { keyed: readonly string[] } }>): Imported => ({
  figures: e.facts.figures,
  file: e.files[0]!,
  by: e.by,
  on: e.on,
  keyed: e.facts.stamp.keyed,
});

type ImportEntry<V extends 'import' | 'correct-import'> = Entry<
  string,
  Facts<V> & { stamp: { keyed: readonly string[] } }
>;

export const annualReport: Noun<ReportCase> = {
  name: 'report',
  life: REPORT_LIFE,
  facts,
  fold: foldBy<ReportCase>(
    REPORT_LIFE,
    { prose: {}, writers: [], overrides: {}, publishedOn: null, imported: null, published: [] },
    {
      open: (_, e: Entry<string, Facts<'open'>>) => ({
        year: e.facts.year,
        number: String(e.facts.year),
        openedOn: e.on,
      }),
      import: (_, e: ImportEntry<'import'>) => ({
        year: e.facts.year,
        number: String(e.facts.year),
        openedOn: e.on,
        imported: importedOf(e),
      }),
      'correct-import': (_, e: ImportEntry<'correct-import'>) => ({ imported: importedOf(e) }),
      write: (c, e: Entry<string, Facts<'write'>>) => ({
        prose: { ...c.prose, [e.facts.section]: e.facts.text },
        writers: c.writers.includes(e.by.id) ? c.writers : [...c.writers, e.by.id],
      }),
      override: (c, e: Entry<string, Facts<'override'>>) => ({
        overrides: { ...c.overrides, [e.facts.code]: e.facts.why },
      }),
      publish: (c, e: Entry<string, { stamp: { figures: unknown } }>) => ({
        publishedOn: c.publishedOn ?? e.on,
        published: [...c.published, { on: e.on, figures: e.facts.stamp.figures, prose: c.prose }],
      }),
      // Its figures are the ledger's again: a reason that was given for others says nothing of them. The text stays, to be
      // corrected, and so does who wrote it.
      reissue: () => ({ overrides: {} }),
    },
  ),
  row: (c) =>
    indexRow({
      noun: 'report',
      number: c.number,
      state: c.state,
      kind: String(c.year),
      title: `${c.year}年政府信息公开工作年度报告`,
      openedOn: c.openedOn,
      countedOn: c.publishedOn,
      endedOn: c.state === 'published' ? c.publishedOn : (c.imported?.on ?? null),
      public: c.published.length > 0,
    }),
  guard,
};
