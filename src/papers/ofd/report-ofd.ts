import type { Refusal } from '../../base/refusal.ts';
import { print } from '../pdf/press.ts';
import { dayOf, reportJob } from '../pdf/report-pdf.ts';
import { figuresOf, type ReportPaper, reportTitle } from '../report-paper.ts';

/** The annual report (年度报告) as OFD (GB/T 33190), experimental: the pages of the PDF, and the figures attached. */
export function reportOfd(report: ReportPaper): Promise<Uint8Array | Refusal> {
  const ofd = {
    title: reportTitle(report),
    agency: report.agency,
    on: dayOf(report),
    attachment: figuresOf(report),
  };
  return print({ ...reportJob(report, 'portal'), ofd });
}
