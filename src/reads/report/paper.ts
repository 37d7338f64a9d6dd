import type { ReportPaper } from '../../papers/report-paper.ts';
import type { Context } from '../../store/context.ts';
import { publishedReport } from '../public/reports.ts';
import { reportCases } from './cases.ts';
import { reportContent } from './content.ts';
import { findReportCaseId } from './reports.ts';

/** The report of a year as it goes on paper: as it was last published, else as the ledger has it now; null before it is begun. */
export async function reportPaper(context: Context, year: number): Promise<ReportPaper | null> {
  const published = await publishedReport(context, year);
  if (published) return { ...published, cases: () => reportCases(context, year) };
  return (await findReportCaseId(context, year)) ? reportContent(context, year) : null;
}
