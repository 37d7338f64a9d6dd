import type { Day } from '../../base/day.ts';
import { annualReport, type ReportCase } from '../../cases/annual-report.ts';
import type { CanonicalReport } from '../../report/canonical.ts';
import { formatFor, HEADINGS } from '../../report/formats.ts';
import { type GridTable, layoutReport } from '../../report/layout.ts';
import { casesOf, type IndexedCase } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { type PublishedLine, publishedLines } from '../../store/published-report.ts';
import { type TrendYear, trendYear } from '../report/figures.ts';

export interface PublishedList {
  readonly rows: readonly PublishedLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** What a page of the whole report holds; also for one that is not yet published. */
export interface ReportContent {
  readonly agency: string;
  readonly year: number;
  readonly headings: readonly string[];
  readonly tables: readonly GridTable[];
  readonly prose: ReportCase['prose'];
  readonly publishedOn: Day | null;
  /** The day of the newest version, where it was published more than once. */
  readonly reissuedOn: Day | null;
  /** This year last. */
  readonly trend: readonly TrendYear[];
}

export interface PublishedReport extends ReportContent {
  readonly publishedBy: number;
  readonly figures: CanonicalReport;
}

const PAGE_SIZE = 20;
const TREND_YEARS = 5;

/** An agency has one report a year, so all its lines are few: one query, newest year first. */
async function publishedRows({ db, office }: Context): Promise<IndexedCase[]> {
  const rows = await casesOf(db, office.agencyId, 'report');
  return rows.filter((row) => row.public).sort((a, b) => Number(b.number) - Number(a.number));
}

/** A page of the published reports, newest year first; a page beyond the last is the last. */
export async function publishedReports(context: Context, wanted = 1): Promise<PublishedList> {
  const rows = await publishedLines(context.db, context.office.agencyId);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, wanted), pages);
  return { rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), total: rows.length, page, pages };
}

/** The report of a year as it was last published, or null; `newest` for the newest year. */
export async function publishedReport(context: Context, year: number | 'newest'): Promise<PublishedReport | null> {
  const rows = await publishedRows(context);
  const at = year === 'newest' ? 0 : rows.findIndex((row) => Number(row.number) === year);
  const wanted = rows.slice(at, at + TREND_YEARS);
  if (at < 0 || wanted.length === 0) return null;
  const reports = await Promise.all(
    wanted.map(async (row) => annualReport.fold(await entriesOf(context.db, context.office.agencyId, row.caseId))),
  );
  const [shown] = reports as [ReportCase];
  const trend = reports.map((one) => trendYear(figuresOf(one), one.year)).reverse();
  return {
    ...contentOf(shown, figuresOf(shown), context.office.name, trend),
    publishedBy: context.office.agencyId,
    figures: figuresOf(shown),
  };
}

function figuresOf(c: ReportCase): CanonicalReport {
  return c.published.at(-1)!.figures as CanonicalReport;
}

/** The page's content from a report's case and figures: the prose of what was last published, else as it is now. */
export function contentOf(
  c: Pick<ReportCase, 'year' | 'prose' | 'publishedOn'> & Partial<Pick<ReportCase, 'published'>>,
  figures: CanonicalReport,
  agency: string,
  trend: readonly TrendYear[],
): ReportContent {
  const last = c.published?.at(-1);
  return {
    agency: figures.agency ?? agency,
    year: c.year,
    headings: HEADINGS,
    tables: layoutReport(formatFor(c.year), figures),
    prose: last?.prose ?? c.prose,
    publishedOn: c.publishedOn,
    reissuedOn: last && last.on !== c.publishedOn ? last.on : null,
    trend,
  };
}
