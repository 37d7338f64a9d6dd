import { noteOf } from '../pdf/data/report-data.ts';
import { type PaperCase, type ReportPaper, reportTitle } from '../report-paper.ts';
import { caseSheet } from './case-sheet.ts';
import { tableSheet } from './table-sheet.ts';
import { workbook } from './workbook.ts';

/** Tables 二, 三 and 四 of the annual report as an Excel workbook, and the cases behind them where the reader may see them. */
export function reportXlsx(report: ReportPaper, cases: readonly PaperCase[] | null): Uint8Array {
  const title = reportTitle(report);
  const sheets = report.tables.map((table) => tableSheet(table, report.figures, title, noteOf(report)));
  return workbook(
    { title, creator: report.agency, on: report.reissuedOn ?? report.publishedOn ?? `${report.year}-12-31` },
    cases ? [...sheets, caseSheet(cases)] : sheets,
  );
}
