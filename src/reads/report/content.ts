import type { PaperCase } from '../../papers/report-paper.ts';
import type { CanonicalReport } from '../../report/canonical.ts';
import type { Context } from '../../store/context.ts';
import { findReport } from '../../store/published-report.ts';
import { ledgerReport } from '../../store/report-figures.ts';
import { contentOf, type ReportContent } from '../public/reports.ts';
import { reportCases } from './cases.ts';
import { trendYear } from './figures.ts';

/** The report on a year as the ledger has it now, begun or not: what a command prints. */
export async function reportContent(
  context: Context,
  year: number,
): Promise<ReportContent & { readonly figures: CanonicalReport; readonly cases: () => Promise<PaperCase[]> }> {
  const { db, office } = context;
  const figures = await ledgerReport(db, office, year);
  const begun = await findReport(db, office.agencyId, year);
  const { prose = {}, publishedOn = null } = begun ?? {};
  return {
    ...contentOf({ year, prose, publishedOn }, figures, office.name, [trendYear(figures, year)]),
    figures,
    cases: () => reportCases(context, year),
  };
}
