import type { ImportPreview } from '../reads/report/import.ts';
import type { ReportView } from '../reads/report/report.ts';
import type { CanonicalReport } from '../report/canonical.ts';
import type { Finding } from '../report/checks/finding.ts';
import { figureRows, formatFor, REMEDY_GROUPS } from '../report/formats.ts';
import { CONCERN_HINT_WORDS } from '../words/nouns/concern.ts';
import { wordFinding } from '../words/reading/findings.ts';
import { NOTE_WORDS, UNPLACED_WORDS } from '../words/reading/reading.ts';
import { reasonText } from '../words/refusals.ts';
import { say, sayWith } from '../words/word.ts';
import { type WordedVerb, worded } from './wording.ts';

export interface WordedFinding extends Pick<Finding, 'code' | 'level' | 'place'> {
  readonly text: string;
  readonly cells: readonly {
    /** The report that the cell stands in: this year's or the last's. */
    readonly year: number;
    readonly table: 'proactive' | 'requests' | 'remedies' | null;
    readonly row: string;
    readonly column: string;
    readonly label: string;
    readonly value: number | string | null;
  }[];
  /** Why the head lets it stand. */
  readonly override?: string;
}

/** A figure at hand for the text that a person writes. */
export interface Hint {
  readonly text: string;
  readonly value: number | string;
}

/** An annual report as the workbench shows it: with findings and verbs in words. */
export interface ReportAnswer extends Omit<ReportView, 'findings' | 'verbs' | 'concerns'> {
  readonly findings: readonly WordedFinding[];
  readonly hints: readonly Hint[];
  readonly verbs: readonly WordedVerb[];
}

export function reportAnswerOf(view: ReportView): ReportAnswer {
  const findings = view.findings.map((finding) => wordedFinding(finding, view));
  const { concerns, ...shown } = worded(view, 'report');
  return { ...shown, findings, hints: [...hintsOf(view.figures, view.year), ...concernHints(concerns)] };
}

const TABLES: Readonly<Record<string, 'proactive' | 'requests' | 'remedies'>> = {
  二: 'proactive',
  三: 'requests',
  四: 'remedies',
};

/** What was read of a published report, in words, for a person to compare and confirm. */
export interface ImportAnswer extends Omit<ImportPreview, 'reasons' | 'unplaced' | 'notes' | 'findings'> {
  /** Why the file could not be read; none = it was. */
  readonly unread: readonly string[];
  readonly unplaced: readonly (Omit<ImportPreview['unplaced'][number], 'reason'> & { readonly reason: string })[];
  readonly notes: readonly string[];
  readonly findings: readonly WordedFinding[];
}

export function importAnswerOf({ reasons, ...preview }: ImportPreview): ImportAnswer {
  const { year } = preview;
  return {
    ...preview,
    unread: reasons.map((reason) => reasonText(reason)),
    unplaced: preview.unplaced.map((one) => ({ ...one, reason: say(UNPLACED_WORDS, one.reason) })),
    notes: preview.notes.map(({ code, facts }) => sayWith(NOTE_WORDS, code, facts)),
    findings: preview.findings.map((finding) => wordedFinding(finding, { year, case: { overrides: {} } })),
  };
}

function wordedFinding(
  finding: Finding,
  { year, case: { overrides } }: { year: number; case: Pick<ReportView['case'], 'overrides'> },
): WordedFinding {
  const { code, level, place } = finding;
  const cells = finding.cells.map(({ at, label, value }) => {
    const [, before, row, column] = /^(?:(\d{4}):)?([^/]*)\/?(.*)$/.exec(at)!;
    const table = TABLES[finding.at.table] ?? null;
    return { year: before ? Number(before) : year, table, row: row!, column: column!, label, value };
  });
  const override = overrides[code];
  return { code, level, place, text: wordFinding(finding).zh, cells, ...(override ? { override } : {}) };
}

/** 回应关切: what 一 may say of the year's concerns of the public; nothing where there were none. */
function concernHints(counts: ReportView['concerns']): Hint[] {
  if (counts.noticed === 0) return [];
  const told = ['noticed', 'answered', 'inTime', 'late', 'briefings'] as const;
  return told.map((name) => ({ text: say(CONCERN_HINT_WORDS, name), value: counts[name] }));
}

/** 新收, 结转, each result that is not 0, 复议 and 诉讼: what 一, 五 and 六 speak of, in the words of the form. */
function hintsOf(figures: CanonicalReport, year: number): Hint[] {
  const rows = figureRows(formatFor(year).id)
    .map(({ code, label }) => ({ code, text: label, value: figures.requests[code]?.T ?? 0 }))
    .filter(({ code, value }) => value !== 0 || ['1', '2', '3.7', '4'].includes(code))
    .map(({ text, value }) => ({ text, value }));
  const remedies = REMEDY_GROUPS.map(({ code, label }) => ({ text: label, value: figures.remedies[code]?.total ?? 0 }));
  return [...rows, ...remedies];
}
