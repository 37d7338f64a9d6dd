import type { Day } from '../../base/day.ts';
import { annualReport, PROSE_SECTIONS, type ReportCase } from '../../cases/annual-report.ts';
import { yearEnd } from '../../cases/simple.ts';
import type { CanonicalReport, Prose } from '../../report/canonical.ts';
import { check } from '../../report/checks/check.ts';
import type { Finding } from '../../report/checks/finding.ts';
import { ASPECTS, type FormatId, formatFor, HEADINGS } from '../../report/formats.ts';
import { type GridTable, layoutAsPrinted, layoutReport } from '../../report/layout.ts';
import { figuresFor } from '../../report/ledger-figures.ts';
import { annualReportDue } from '../../rules/report/due.ts';
import { findByNumber } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { type CountedCase, casesBehind, countBehind } from '../../store/figures.ts';
import { findPublished, findReport, importedReport, proseOfOthers } from '../../store/published-report.ts';
import { ledgerReport } from '../../store/report-figures.ts';
import { type CaseView, findCaseView } from '../case-view.ts';
import { type ConcernCounts, concernYear } from '../concern/year.ts';
import { PAGE_SIZE, type Page } from '../list.ts';
import { refusalsInDirectSuits } from './direct-suits.ts';
import { type Drift, driftOf, FIRST_YEAR, figuresOfYear, type TrendYear, trendYear } from './figures.ts';

/** The years that the trend goes back, the report's own included. */
const TREND_YEARS = 5;

/** The annual report (年度报告) of a year, as its page shows it. */
export interface ReportView extends CaseView<Omit<ReportCase, 'published'>> {
  readonly year: number;
  readonly dueOn: Day;
  readonly format: FormatId;
  readonly headings: readonly string[];
  /** What 一 has to cover. */
  readonly aspects: readonly string[];
  /** As published where it is published, else as the ledger has them now. */
  readonly figures: CanonicalReport;
  readonly tables: readonly GridTable[];
  readonly findings: readonly Finding[];
  /** Of the year before: as published, else from the ledger; null before 2019. */
  readonly previous: CanonicalReport | null;
  /** Where a published report is not what the ledger gives now; none while it is not published. */
  readonly drift: readonly Drift[];
  readonly trend: readonly TrendYear[];
  readonly versions: readonly { readonly on: Day }[];
  /** How the year's concerns of the public (政务舆情) were answered, for whoever writes of them. */
  readonly concerns: ConcernCounts;
}

/** The year's report with its figures and what is wrong with them; null where nobody has begun it. */
export async function reportView(context: Context, year: number): Promise<ReportView | null> {
  const { db, office } = context;
  const view = await findReportView(context, year);
  if (!view) return null;
  const { published, ...shown } = view.case;
  const ledger = await ledgerReport(db, office, year);
  const frozen = view.case.state === 'published' ? (published.at(-1)?.figures as CanonicalReport) : null;
  const imported = importedReport(view.case);
  const figures = frozen ?? imported ?? ledger;
  const before = await yearsBefore(context, year);
  // The ledger knows nothing of the years before an imported one.
  const previous = imported ? await findPublished(db, office.agencyId, year - 1) : (before.get(year - 1) ?? null);
  const format = formatFor(year);
  const beside = {
    previous: previous ?? undefined,
    prose: proseOf(view.case.prose),
    previousProse: proseOf((await findReport(db, office.agencyId, year - 1))?.published.at(-1)?.prose ?? {}),
    others: await othersOf(context, year),
    refusalsInDirectSuits: await refusalsInDirectSuits(context, year),
  };
  return {
    ...view,
    case: shown,
    year,
    dueOn: annualReportDue(year, 'department'),
    format: format.id,
    headings: HEADINGS,
    aspects: ASPECTS,
    figures,
    tables: imported ? layoutAsPrinted(imported, year) : layoutReport(format, figures),
    findings: check(figures, beside),
    previous,
    drift: frozen ? driftOf(frozen, ledger) : [],
    trend: [...before, [year, figures] as const].map(([each, report]) => trendYear(report, each)),
    versions: published.map(({ on }) => ({ on })),
    concerns: (await concernYear(context, year)).whole,
  };
}

async function findReportView(context: Context, year: number): Promise<CaseView<ReportCase> | null> {
  const row = await findByNumber(context.db, context.office.agencyId, 'report', String(year));
  return row && findCaseView(annualReport, context, row.caseId);
}

/** What the checks read of the text that people wrote: a paragraph a line. */
function proseOf(prose: ReportCase['prose']): Prose | undefined {
  const paragraphs = PROSE_SECTIONS.flatMap((section) =>
    (prose[section] ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((text) => ({ section: Number(section), text })),
  );
  return paragraphs.length > 0 ? { title: null, paragraphs } : undefined;
}

/** What the other agencies of the installation have published on the year, for 雷同. */
async function othersOf({ db, office }: Context, year: number): Promise<{ name: string; prose: Prose }[]> {
  const others = await proseOfOthers(db, office.agencyId, year);
  return others.flatMap(({ name, prose: written }) => {
    const prose = proseOf(written);
    return prose ? [{ name, prose }] : [];
  });
}

/** The years that the trend shows before this one, oldest first. */
async function yearsBefore(context: Context, year: number): Promise<Map<number, CanonicalReport>> {
  const first = Math.max(FIRST_YEAR, year - TREND_YEARS + 1);
  const years = Array.from({ length: Math.max(0, year - first) }, (_, i) => first + i);
  const reports = await Promise.all(years.map((each) => figuresOfYear(context, each)));
  return new Map(years.map((each, i) => [each, reports[i]!]));
}

/** A page of the cases behind a cell, oldest first; null where the year's format has no such cell. */
export async function reportCells(
  { db, office }: Context,
  year: number,
  at: { readonly table: string; readonly row: string; readonly column: string },
  page = 1,
): Promise<Page<CountedCase> | null> {
  const figure = figuresFor(year, office.settingsOn(yearEnd(year))).find(
    (one) => one.table === at.table && one.row === at.row && one.column === at.column,
  );
  if (!figure) return null;
  const [total, rows] = await Promise.all([
    countBehind(db, office.agencyId, year, figure),
    casesBehind(db, office.agencyId, year, figure, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
  ]);
  return { rows, total, page, size: PAGE_SIZE };
}
