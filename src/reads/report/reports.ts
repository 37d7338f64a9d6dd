import { type Day, yearOf } from '../../base/day.ts';
import { annualReport } from '../../cases/annual-report.ts';
import { lifeReasons } from '../../cases/life.ts';
import { type FormatId, formatFor } from '../../report/formats.ts';
import { annualReportDue } from '../../rules/report/due.ts';
import { casesOf, findByNumber } from '../../store/case-index.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { FIRST_YEAR } from './figures.ts';

/** What holds of a year's report whether anybody has begun it or not. */
export interface ReportYear {
  readonly year: number;
  readonly dueOn: Day;
  /** Not published, and the due day is over. */
  readonly overdue: boolean;
  readonly format: FormatId;
}

export interface ReportLine extends ReportYear {
  readonly caseId: string;
  readonly state: string;
  readonly openedOn: Day;
  readonly publishedOn: Day | null;
}

export interface ReportList {
  /** Newest year first. */
  readonly rows: readonly ReportLine[];
  /** Years whose report nobody has begun, newest first; this year, which is not over, after those that are. */
  readonly notBegun: readonly ReportYear[];
  /** Whether whoever asks may begin one. */
  readonly mayOpen: boolean;
  /** Years that are over and whose published report whoever asks may import, newest first. */
  readonly mayImport: readonly number[];
}

export async function reportList(context: Context): Promise<ReportList> {
  const today = todayOf(context);
  const cases = await casesOf(context.db, context.office.agencyId, 'report');
  const rows = cases
    .map(({ caseId, number, state, openedOn, countedOn }) => ({
      ...reportYear(Number(number), state === 'imported' || countedOn !== null, today),
      caseId,
      state,
      openedOn,
      publishedOn: countedOn,
    }))
    .sort((a, b) => b.year - a.year);
  const begun = new Set(rows.map(({ year }) => year));
  const thisYear = yearOf(today);
  const over = Array.from({ length: thisYear - FIRST_YEAR }, (_, i) => thisYear - 1 - i);
  const may = (verb: string) => lifeReasons(annualReport.life, 'new', verb, context.actor).length === 0;
  const notBegun = [...over, thisYear].filter((year) => !begun.has(year));
  return {
    rows,
    notBegun: notBegun.map((year) => reportYear(year, false, today)),
    mayOpen: may('open'),
    mayImport: may('import') ? over.filter((year) => !begun.has(year)) : [],
  };
}

function reportYear(year: number, isPublished: boolean, today: Day): ReportYear {
  const dueOn = annualReportDue(year, 'department');
  return { year, dueOn, overdue: !isPublished && dueOn < today, format: formatFor(year).id };
}

/** The case of the year's report, or null where nobody has begun it. */
export async function findReportCaseId({ db, office }: Context, year: number): Promise<string | null> {
  return (await findByNumber(db, office.agencyId, 'report', String(year)))?.caseId ?? null;
}
