import type { Page } from 'playwright-core';

type PdfOptions = NonNullable<Parameters<Page['pdf']>[0]>;

/** How a report is styled and printed; `site` is the page it is taken from. */
export interface Look {
  readonly css: string;
  readonly html?: (html: string) => string;
  readonly site?: string;
  readonly pdf?: PdfOptions;
}

const bare = (html: string): string => html.replace(/border="?1"?/g, '');

export const BASE = 'body{font-family:"Noto Sans SC";font-size:14px} td{padding:4px;text-align:center}';

/** How bureaus draw their tables, as a browser prints them. */
export const LOOKS: Readonly<Record<string, Look>> = {
  'borders apart': { css: '' },
  'borders as one': { css: 'table{border-collapse:collapse} td{border:1px solid #000}' },
  hairlines: { css: 'table{border-collapse:collapse;border:0} td{border:0.25pt solid #999}' },
  'no borders': { css: 'table,td{border:0!important}', html: bare },
  'no borders, right': { css: 'td{text-align:right}', html: bare },
  'no borders, left': { css: 'td{text-align:left}', html: bare },
  dashed: { css: 'table{border-collapse:collapse} td{border:1px dashed #000}' },
  dotted: { css: 'table{border-collapse:collapse} td{border:1px dotted #000}' },
  double: { css: 'table{border-collapse:collapse} td{border:3px double #000}' },
  'horizontal only': { css: 'table{border-collapse:collapse} td{border-bottom:1px solid #000}', html: bare },
  'vertical only': {
    css: 'table{border-collapse:collapse} td{border-left:1px solid #000;border-right:1px solid #000}',
    html: bare,
  },
  zebra: { css: 'tr:nth-child(even){background:#e0e8f0}', html: bare, pdf: { printBackground: true } },
  'cells filled on grey': {
    css: 'table{background:#999;border-spacing:1px} td{background:#fff}',
    html: bare,
    pdf: { printBackground: true },
  },
  thick: { css: 'table{border-collapse:collapse} td{border:4px solid #000}' },
  'red lines': { css: 'table{border-collapse:collapse} td{border:1px solid red}' },
  'outer frame only': { css: 'table{border:1px solid} td{border:0}', html: bare },
  landscape: { css: 'table{border-collapse:collapse} td{border:1px solid #000}', pdf: { landscape: true } },
  'landscape, no borders': { css: '', html: bare, pdf: { landscape: true } },
  'half size': { css: 'table{border-collapse:collapse} td{border:1px solid #000}', pdf: { scale: 0.5 } },
  A5: { css: 'table{border-collapse:collapse} td{border:1px solid #000} ', pdf: { format: 'A5', scale: 0.6 } },
  'page heads': {
    css: 'table{border-collapse:collapse} td{border:1px solid #000}',
    pdf: {
      displayHeaderFooter: true,
      headerTemplate:
        '<div style="font-size:9px;width:100%;text-align:center">2024/1/22 16:05 示例市交通运输局 年报 <span class=title></span></div>',
      footerTemplate:
        '<div style="font-size:9px;width:100%;text-align:center"><span class=url></span> <span class=pageNumber></span>/<span class=totalPages></span></div>',
      margin: { top: '60px', bottom: '60px' },
    },
  },
  'watermark flat over all': {
    css: 'table{border-collapse:collapse} td{border:1px solid #000} .w{position:fixed;top:300px;left:50px;font-size:60px;color:rgba(0,0,0,.12)} .v{top:600px}',
    html: (h) => h.replace('<body>', '<body><div class=w>内部资料 2024</div><div class="w v">示例市 2025</div>'),
  },
  'watermark slanted': {
    css: 'table{border-collapse:collapse} td{border:1px solid #000} .w{position:fixed;top:300px;left:50px;font-size:60px;color:rgba(0,0,0,.12);transform:rotate(-30deg)}',
    html: (h) => h.replace('<body>', '<body><div class=w>内部资料 2024</div>'),
  },
  'upright labels': {
    css: 'table{border-collapse:collapse} td{border:1px solid #000} td[rowspan]:not([rowspan="1"]):not([colspan="3"]){writing-mode:vertical-rl}',
  },
  'spaced digits': { css: 'table{border-collapse:collapse} td{border:1px solid #000;letter-spacing:2px}' },
  'tall rows cut': { css: 'table{border-collapse:collapse} td{border:1px solid #000;height:90px}' },
  'narrow labels': {
    css: 'table{border-collapse:collapse;table-layout:fixed;width:100%} td{border:1px solid #000;font-size:9px}',
  },
  'narrow labels, no borders': { css: 'table{table-layout:fixed;width:100%} td{font-size:9px}', html: bare },
  'thead again': {
    css: 'table{border-collapse:collapse} td{border:1px solid #000} thead{display:table-header-group}',
    html: (h) =>
      h.replace(
        /<table[^>]*>(<tr>(?:(?!<\/table>)[\s\S])*?本列数据[\s\S]*?<\/tr>\s*<tr>[\s\S]*?<\/tr>\s*<tr>[\s\S]*?<\/tr>)/g,
        '<table border=1><thead>$1</thead>',
      ),
  },
  'site with menus': { css: '', site: 'the table of metadata, a counter and a menu of years above, links below' },
  'Word pasted': { css: 'table{border-collapse:collapse}', site: 'Word pasted' },
  'total in front, ruled': { css: '', site: 'the total in front' },
  'total in front, bare': { css: 'td{border:0}', site: 'the total in front', html: bare },
  'suits in front, bare': { css: 'td{border:0}', site: 'table 四 with the suits in front', html: bare },
  'last year behind, bare': { css: 'td{border:0}', site: 'a column of last year behind table 三', html: bare },
  'thin spaces between thousands, bare': { css: 'td{border:0}', site: 'thin spaces between thousands', html: bare },
  'thin spaces between thousands, bare and narrow': {
    css: 'table{table-layout:fixed;width:100%} td{font-size:9px}',
    site: 'thin spaces between thousands',
    html: bare,
  },
  'thin spaces between thousands, bare and narrow, on short pages': {
    css: 'table{table-layout:fixed;width:100%} td{font-size:9px}',
    site: 'thin spaces between thousands',
    html: bare,
    pdf: { format: 'A5', landscape: true },
  },
  'labels broken, bare': { css: '', site: 'labels broken inside', html: bare },
};
