import type { CanonicalReport } from '../../../report/canonical.ts';
import { FORMATS } from '../../../report/formats.ts';
import { type GridCell, type GridTable, layoutReport } from '../../../report/layout.ts';

/** How one bureau puts its report on its site; what is left out is plain. */
export interface Site {
  readonly title?: (agency: string, year: number) => string;
  /** The words of the headings of 一 to 六. */
  readonly headings?: readonly string[];
  /** What stands on the page above and below the report: menus, tables of contents, links to other years. */
  readonly before?: (agency: string, year: number) => string;
  readonly after?: (agency: string, year: number) => string;
  readonly table?: (table: GridTable) => string;
  readonly text?: (text: string, cell: GridCell) => string;
  readonly page?: (body: string, title: string) => string;
}

export const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

export const htmlPage = (body: string, title: string): string =>
  `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>${title}</title></head><body>\n${body}\n</body></html>`;

export const td = (cell: GridCell, text: string): string =>
  `<td rowspan="${cell.rowSpan}" colspan="${cell.colSpan}">${text}</td>`;

export const htmlTable = (table: GridTable, text: Site['text'] = (t) => t): string =>
  `<table border="1" cellspacing="0">${table.rows
    .map((row) => `<tr>${row.map((cell) => td(cell, text(cell.text, cell))).join('')}</tr>`)
    .join('\n')}</table>`;

const p = (text: string): string => `<p>${text}</p>`;

/** What a bureau writes around its tables: sentences with numbers, and the names of rows, which are no rows. */
const PROSE = (year: number): readonly string[] => [
  `本报告依据《中华人民共和国政府信息公开条例》和《政府信息公开工作年度报告格式》编制。所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
  `（一）主动公开。${year}年，通过门户网站发布信息1286条，其中行政许可、行政处罚信息332条，政策解读15篇。`,
  `（二）依申请公开。全年收到政府信息公开申请若干件，均在法定期限内答复；予以公开、部分公开和不予公开的情况见表三。`,
  `（三）政府信息管理。清理行政规范性文件4件，废止2件。`,
];

/** A report as a page of a site. */
export function sitePage(report: CanonicalReport, site: Site): string {
  const [agency, year] = [report.agency!, report.year!];
  const title = (site.title ?? ((a, y) => `${a}${y}年政府信息公开工作年度报告`))(agency, year);
  const heads = site.headings ?? HEADINGS;
  const tables = layoutReport(FORMATS[report.format!], report);
  const draw = site.table ?? ((table: GridTable) => htmlTable(table, site.text));
  const body = [
    site.before?.(agency, year) ?? '',
    `<h1>${title}</h1>`,
    p(heads[0]!),
    ...PROSE(year).map(p),
    ...tables.flatMap((table, i) => [p(heads[i + 1]!), draw(table)]),
    p(heads[4]!),
    p('主要问题：一是公开内容还不够全面，全年仅解读3次；二是申请办理2件超过预期。'),
    p(heads[5]!),
    p('本年度未收取信息处理费。'),
    site.after?.(agency, year) ?? '',
  ];
  return (site.page ?? htmlPage)(body.join('\n'), title);
}
