import type { GridCell, GridTable } from '../../../report/layout.ts';
import { isFigure, isHead, wide } from '../variants/dress.fixture.ts';
import { htmlPage, htmlTable, type Site, td } from './site.fixture.ts';

const each =
  (of: (cell: GridCell) => string, wrap = 'table') =>
  (table: GridTable): string =>
    `<${wrap} border=1>${table.rows.map((row) => `<tr>${row.map(of).join('')}</tr>`).join('')}</${wrap}>`;

const figures =
  (dress: (text: string) => string) =>
  (text: string, cell: GridCell): string =>
    isFigure(cell) && text !== '' ? dress(text) : text;
const blanks =
  (as: string) =>
  (text: string, cell: GridCell): string =>
    isFigure(cell) && text === '' ? as : text;

const MENU = (agency: string, year: number): string =>
  `<div class="nav"><ul>${[
    '首页',
    '机构概况',
    '政府信息公开指南',
    '政府信息公开制度',
    '法定主动公开内容',
    '行政许可',
    '行政处罚',
    '政府信息公开年报',
    '依申请公开',
  ]
    .map((t) => `<li><a href="#">${t}</a></li>`)
    .join(
      '',
    )}</ul></div><div class="position">当前位置：<a>首页</a> &gt; <a>政务公开</a> &gt; <a>政府信息公开年报</a></div>
<ul class="years">${[year + 1, year, year - 1, year - 2].map((y) => `<li><a>${agency}${y}年政府信息公开工作年度报告</a><span>${y + 1}-01-20</span></li>`).join('')}</ul>`;

/** How editors write what stands in a cell. */
export const CELLS: Readonly<Record<string, Site>> = {
  'a row of notes below each table': {
    table: (t) =>
      htmlTable(t).replace(
        '</table>',
        `<tr><td colspan="${t.columns}">注：1.本表数据截至12月31日；2.其他指上述5类以外的情形。</td></tr></table>`,
      ),
  },
  'unit lines and notes around the tables': {
    table: (t) => `<p style="text-align:right">单位：件</p>${htmlTable(t)}<p>注：表中数据均以2件以上起计。</p>`,
  },
  'figures with their unit': { text: figures((t) => `${t}件`) },
  'figures with a space and their unit': { text: figures((t) => `${t} 件`) },
  'figures with a point and zeros': { text: (t, c) => (c.at?.column === 'amount' && t !== '' ? `${t}.00` : t) },
  'figures in 万元': { text: (t, c) => (c.at?.column === 'amount' && t !== '' ? `${t}万元` : t) },
  'full-width digits with full-width commas': {
    text: figures((t) => wide(t.replace(/\B(?=(\d{3})+$)/g, ',')).replaceAll(',', '，')),
  },
  'thin spaces between thousands': { text: figures((t) => t.replace(/\B(?=(\d{3})+$)/g, '\u2009')) },
  'spaces between thousands': { text: figures((t) => t.replace(/\B(?=(\d{3})+$)/g, ' ')) },
  'spaces around figures': { text: figures((t) => `  ${t}\u3000`) },
  'blanks as 无': { text: blanks('无') },
  'blanks as dashes': { text: blanks('——') },
  'blanks as a slash': { text: blanks('/') },
  'blanks as no-break spaces': { text: blanks('&nbsp;') },
  'blanks as underscores': { text: blanks('____') },
  'figures behind a mark of bold type': { text: figures((t) => `<p align=center><b><span>${t}</span></b></p>`) },
  'figures with a footnote': { text: (t, c) => (c.at?.column === 'T' ? `${t}<sup>[1]</sup>` : t) },
  'labels with spaces': { text: (t, c) => (isFigure(c) ? t : [...t].join(' ')) },
  'labels broken inside': { text: (t, c) => (isFigure(c) ? t : t.replace(/(.{4})/gu, '$1<br/>')) },
  'labels with remarks in brackets': {
    text: (t, c) => (c.text === '重复申请' || c.text.endsWith('重复申请') ? `${t}（同一申请人）` : t),
  },
  'labels in traditional numbering': {
    text: (t, c) => (isFigure(c) ? t : t.replace(/^（([一-七])）/, '$1、').replace(/^(\d)\./, '($1)')),
  },
  'Word pasted': {
    table: each(
      (cell) =>
        `<td width=80 ${cell.colSpan > 1 ? `colspan=${cell.colSpan}` : ''} ${cell.rowSpan > 1 ? `rowspan=${cell.rowSpan}` : ''} style='width:60.0pt;border:solid windowtext 1.0pt;mso-border-left-alt:solid windowtext .5pt;padding:0cm 5.4pt;height:24.0pt'><p class=MsoNormal align=center style='text-align:center;mso-element:frame;mso-element-wrap:around'><span lang=EN-US style='font-size:12.0pt;font-family:仿宋_GB2312;mso-font-kerning:0pt'>${cell.text || '&nbsp;'}<o:p></o:p></span></p></td>`,
    ),
    page: (b, t) =>
      `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>${t}</title><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal{mso-style-parent:"";margin:0cm} --></style></head><body lang=ZH-CN><div class=WordSection1>${b}</div></body></html>`,
  },
  'WPS pasted': {
    table: each(
      (cell) =>
        `<td rowspan="${cell.rowSpan}" colspan="${cell.colSpan}" style="padding:0;border-width:1px;word-break:break-all"><p style="text-indent:0;text-align:center;mso-char-indent-count:0"><span style=";font-family:宋体;font-size:14px"><font face="宋体">${cell.text}</font></span></p><p><br/></p></td>`,
    ),
  },
  'an empty row and an empty column of the editor': {
    table: (t) =>
      `<table><tr>${'<td width="9.09%"></td>'.repeat(t.columns)}</tr>${t.rows.map((row) => `<tr style="height:30px">${row.map((c) => td(c, c.text)).join('')}</tr>`).join('')}</table>`,
  },
  'a table inside of a table inside of a cell': {
    page: (b, t) =>
      htmlPage(
        `<table width=1000 align=center><tr><td>${MENU('示例市', 2020)}</td></tr><tr><td><table><tr><td class=left>栏目<br>导航</td><td><div id=zoom>${b}</div></td></tr></table></td></tr></table>`,
        t,
      ),
  },
  'each row a table of its own': {
    table: (t) =>
      t.code === 'remedies'
        ? htmlTable(t)
        : t.rows
            .map((row) =>
              t.code === 'proactive' || !isHead(row)
                ? `<table>${`<tr>${row.map((c) => td({ ...c, rowSpan: 1 }, c.text)).join('')}</tr>`}</table>`
                : '',
            )
            .join(''),
  },
};
