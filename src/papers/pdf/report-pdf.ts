import type { Refusal } from '../../base/refusal.ts';
import type { ReportPaper } from '../report-paper.ts';
import { reportData } from './data/report-data.ts';
import { print } from './press.ts';

/** `archive`: PDF/A-3a with the canonical JSON attached. `portal`: PDF/UA-1. */
export type ReportPdfKind = 'archive' | 'portal';

/** The annual report (年度报告) on paper. The same report gives the same bytes. */
export function reportPdf(
  report: ReportPaper,
  { kind }: { readonly kind: ReportPdfKind },
): Promise<Uint8Array | Refusal> {
  const attachment = kind === 'archive' ? `${JSON.stringify(report.figures, null, 2)}\n` : null;
  const day = report.reissuedOn ?? report.publishedOn ?? `${report.year}-12-31`;
  return print({
    template: 'report.typ',
    data: reportData(report, attachment),
    standard: kind === 'archive' ? 'a-3a' : 'ua-1',
    created: Date.parse(`${day}T00:00:00+08:00`) / 1000,
    tables: report.tables,
  });
}
