import type { CanonicalReport } from '../../../report/canonical.ts';
import { FORMATS } from '../../../report/formats.ts';
import { type GridCell, type GridTable, layoutReport } from '../../../report/layout.ts';

type Rows = readonly (readonly GridCell[])[];

/** How an editor dresses the text of a cell, and the cell itself. */
export interface Dress {
  readonly text?: (text: string, cell: GridCell) => string;
  readonly td?: (attributes: string, text: string, cell: GridCell) => string;
  readonly rows?: (rows: Rows, table: GridTable) => Rows;
  readonly table?: (rows: string, table: GridTable) => string;
  readonly page?: (body: string, title: string) => string;
}

export const wide = (text: string): string => text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
export const isFigure = (cell: GridCell): boolean => cell.at !== undefined;
export const plainTd = (attributes: string, text: string): string => `<td${attributes}>${text}</td>`;
export const plainPage = (body: string, title: string): string =>
  `<!DOCTYPE html><html><head><meta charset=utf-8><title>${title}</title></head><body>${body}</body></html>`;

function tableOf(table: GridTable, dress: Dress): string {
  const rows = (dress.rows ?? ((all) => all))(table.rows, table).map((row) => {
    const tds = row.map((cell) => {
      const attributes = ` rowspan="${cell.rowSpan}" colspan="${cell.colSpan}"`;
      return (dress.td ?? plainTd)(attributes, (dress.text ?? ((text) => text))(cell.text, cell), cell);
    });
    return `<tr>${tds.join('')}</tr>`;
  });
  return (dress.table ?? ((inner) => `<table border=1>${inner}</table>`))(rows.join('\n'), table);
}

export const titleOf = (report: CanonicalReport): string => `${report.agency}${report.year}年政府信息公开工作年度报告`;

export function page(report: CanonicalReport, dress: Dress): string {
  const tables = layoutReport(FORMATS[report.format!], report);
  const body = [
    `<h1>${titleOf(report)}</h1><h2>一、总体情况</h2><p>全年工作有序。</p>`,
    ...tables.map((table) => `<h2>${table.caption}</h2>${tableOf(table, dress)}`),
    '<h2>五、存在的主要问题及改进情况</h2><p>无。</p>',
  ];
  return (dress.page ?? plainPage)(body.join('\n'), titleOf(report));
}

export const isHead = (row: readonly GridCell[]): boolean => row.every((cell) => !isFigure(cell));
export const spanOne = (row: readonly GridCell[]): GridCell[] => row.map((cell) => ({ ...cell, rowSpan: 1 }));

/** The rows without any cell that reaches into another row: each row says its outer labels itself, or leaves them out. */
export function flat(rows: Rows, again: boolean): Rows {
  const open: { cell: GridCell; left: number }[] = [];
  return rows.map((row) => {
    const outer = open.filter((one) => one.left > 0 && !isHead(row)).map((one) => one.cell);
    for (const one of open) one.left--;
    for (const cell of row) if (cell.rowSpan > 1) open.push({ cell, left: cell.rowSpan - 1 });
    return spanOne([...outer.map((cell) => (again ? cell : { ...cell, text: '' })), ...row]);
  });
}

export const MSO =
  '<p class="MsoNormal" align="center" style="text-align:center;line-height:150%;mso-pagination:widow-orphan"><span lang="EN-US" style=\'font-size:10.5pt;font-family:"仿宋_GB2312";mso-hansi-font-family:宋体;color:black\'>TEXT<o:p></o:p></span></p>';

export const repeatHead = (rows: Rows, table: GridTable, every: number): Rows =>
  table.code !== 'requests'
    ? rows
    : rows.flatMap((row, i) =>
        i > table.headRows && (i - table.headRows) % every === 0 ? [...rows.slice(0, 3), row] : [row],
      );

export const TRADITIONAL: Readonly<Record<string, string>> = {
  开: '開',
  数: '數',
  关: '關',
  机: '機',
  总: '總',
  处: '處',
  费: '費',
};
