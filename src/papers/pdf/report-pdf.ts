import type { Refusal } from '../../base/refusal.ts';
import { figuresOf, type ReportPaper, reportTitle } from '../report-paper.ts';
import { printSigned } from '../sign/signed-pdf.ts';
import { reportData } from './data/report-data.ts';
import type { PdfJob } from './job.ts';
import { print } from './press.ts';

/** `archive`: PDF/A-3a with the canonical JSON attached. `portal`: PDF/UA-1. */
export type ReportPdfKind = 'archive' | 'portal';

/**
 * The annual report (年度报告) on paper. The same report gives the same bytes; as it was published it is signed besides, where
 * the agency has a certificate for that.
 */
export function reportPdf(
  report: ReportPaper,
  { kind }: { readonly kind: ReportPdfKind },
): Promise<Uint8Array | Refusal> {
  const job = reportJob(report, kind);
  const { agency, publishedBy } = report;
  return publishedBy === undefined
    ? print(job)
    : printSigned(job, { agency, title: reportTitle(report), by: publishedBy });
}

/** How the report is set. */
export function reportJob(report: ReportPaper, kind: ReportPdfKind): PdfJob {
  return {
    template: 'report.typ',
    data: reportData(report, kind === 'archive' ? figuresOf(report) : null),
    standard: kind === 'archive' ? 'a-3a' : 'ua-1',
    created: Date.parse(`${dayOf(report)}T00:00:00+08:00`) / 1000,
    tables: report.tables,
  };
}

/** The day that the paper bears. */
export const dayOf = ({ reissuedOn, publishedOn, year }: ReportPaper): string =>
  reissuedOn ?? publishedOn ?? `${year}-12-31`;
