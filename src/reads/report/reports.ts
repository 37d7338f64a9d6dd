import { type Day, yearOf } from '../../base/day.ts';
import { type FormatId, formatFor } from '../../report/formats.ts';
import { annualReportDue } from '../../rules/report/due.ts';
import { casesOf, findByNumber } from '../../store/case-index.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { FIRST_YEAR } from './figures.ts';

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

/** The case of the year's report, or null where nobody has begun it. */
export async function findReportCaseId({ db, office }: Context, year: number): Promise<string | null> {
  return (await findByNumber(db, office.agencyId, 'report', String(year)))?.caseId ?? null;
}
