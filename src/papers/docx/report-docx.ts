import { type ReportData, reportData } from '../pdf/data/report-data.ts';
import type { ReportPaper } from '../report-paper.ts';
import { wordFile } from './document.ts';
import { paragraph, run, title } from './paragraph.ts';
import { FONTS } from './styles.ts';
import { tableXml } from './table.ts';

/** The annual report (年度报告) as a Word file, laid out as its PDF is. */
export function reportDocx(report: ReportPaper): Uint8Array {
  return reportWord(reportData(report, null), report.reissuedOn ?? report.publishedOn ?? `${report.year}-12-31`);
}

/** Headings, prose and tables under a title; `on` is the day that the file names. */
export function reportWord(data: ReportData, on: string): Uint8Array {
  const sections = data.sections.flatMap(({ heading, prose, table }) => [
    paragraph(run(heading), '2'),
    ...prose.map((one) =>
      one.heading ? paragraph(run(one.text), '3') : paragraph(run(one.lead, { font: FONTS.kai }) + run(one.text)),
    ),
    // What stands between two tables keeps Word from making one of them.
    ...(table ? [tableXml(table), paragraph('', 'cell')] : []),
  ]);
  const note = paragraph(run(data.note), 'kai', '<w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/>');
  return wordFile({
    title: data.title,
    creator: data.agency,
    on,
    body: [title(data.lines), note, paragraph('', 'plain'), ...sections].join(''),
  });
}
