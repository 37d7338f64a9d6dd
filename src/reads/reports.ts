import { type Day, yearOf } from '../base/day.ts';
import type { ReportCase } from '../cases/annual-report.ts';
import type { CanonicalReport } from '../report/canonical.ts';
import { type FormatId, formatFor } from '../report/formats.ts';
import { annualReportDue } from '../rules/report/due.ts';
import { casesOf } from '../store/case-index.ts';
import { type Context, todayOf } from '../store/context.ts';
import { findReport } from '../store/published-report.ts';
import { FIRST_YEAR } from './report-figures.ts';

export interface ReportLine {
  readonly caseId: string;
  readonly year: number;
  readonly state: string;
  readonly openedOn: Day;
  readonly publishedOn: Day | null;
  readonly dueOn: Day;
  readonly format: FormatId;
}

export interface ReportList {
  /** Newest year first. */
  readonly rows: readonly ReportLine[];
  /** Years up to this one whose report nobody has begun, newest first. */
  readonly canOpen: readonly number[];
}

export async function reportList(context: Context): Promise<ReportList> {
  const cases = await casesOf(context.db, context.office.agencyId, 'report');
  const rows = cases
    .map(({ caseId, number, state, openedOn, countedOn }) => {
      const year = Number(number);
      const dueOn = annualReportDue(year, 'department');
      return { caseId, year, state, openedOn, publishedOn: countedOn, dueOn, format: formatFor(year).id };
    })
    .sort((a, b) => b.year - a.year);
  const begun = new Set(rows.map((row) => row.year));
  const years = Array.from({ length: yearOf(todayOf(context)) - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  return { rows, canOpen: years.filter((year) => !begun.has(year)).reverse() };
}

/** A report as the public reads it (年度报告公开): its last published version. */
export interface PublishedReport {
  readonly year: number;
  readonly publishedOn: Day;
  /** The day of the version shown, where it was published again. */
  readonly on: Day;
  readonly figures: CanonicalReport;
  readonly prose: ReportCase['prose'];
}

/** The reports that the public may read, newest year first. */
export async function publishedReports({ db, office }: Context): Promise<{ year: number; publishedOn: Day }[]> {
  const cases = await casesOf(db, office.agencyId, 'report');
  return cases
    .flatMap((one) => (one.public && one.countedOn ? [{ year: Number(one.number), publishedOn: one.countedOn }] : []))
    .sort((a, b) => b.year - a.year);
}

/** What was published, also while a new version is being drafted; null where nothing was. */
export async function findPublishedReport({ db, office }: Context, year: number): Promise<PublishedReport | null> {
  const report = await findReport(db, office.agencyId, year);
  const version = report?.published.at(-1);
  if (!report?.publishedOn || !version) return null;
  const { on, figures, prose } = version;
  return { year, publishedOn: report.publishedOn, on, figures: figures as CanonicalReport, prose };
}
