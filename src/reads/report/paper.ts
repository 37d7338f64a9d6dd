import type { ReportPaper } from '../../papers/report-paper.ts';
import type { Context } from '../../store/context.ts';
import { findReport } from '../../store/published-report.ts';
import { publishedReport } from '../public/reports.ts';
import { reportCases } from './cases.ts';
import { reportContent } from './content.ts';

/** The report of a year as it goes on paper: as it was last published, else as the ledger has it now; null before it is begun, and for one that was imported. */
export async function reportPaper(context: Context, year: number): Promise<ReportPaper | null> {
  const published = await publishedReport(context, year);
  if (published) return { ...published, cases: () => reportCases(context, year) };
  const begun = await findReport(context.db, context.office.agencyId, year);
  return begun && !begun.imported ? reportContent(context, year) : null;
}
