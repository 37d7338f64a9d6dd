import {
  type Dress,
  flat,
  isFigure,
  isHead,
  MSO,
  plainPage,
  plainTd,
  repeatHead,
  spanOne,
  TRADITIONAL,
  wide,
} from './dress.fixture.ts';

/** How pages of government sites are written: editors, converters, hands. */
export const HTML: Readonly<Record<string, Dress>> = {
  clean: {},
  'th and td mixed': { td: (a, t, c) => (c.header ? `<th${a}>${t}</th>` : `<td${a}>${t}</td>`) },
  'all th': { td: (a, t) => `<th${a}>${t}</th>` },
  'no closing tags': { td: (a, t) => `<td${a}>${t}` },
  'capitals, no quotes': {
    td: (a, t) => `<TD ${a.replaceAll('"', '').toUpperCase()} >${t}</TD>`,
    table: (r) => `<TABLE><TBODY>${r.replace(/<(\/?)tr>/g, '<$1TR>')}</TBODY></TABLE>`,
  },
  'Word (MSO)': {
    text: (t) => MSO.replace('TEXT', t === '' ? '&nbsp;' : t),
    td: (a, t) =>
      `<td width="60" nowrap valign=center${a} style='width:45.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt;vertical-align:middle'>${t}</td>`,
  },
  'Word, conditional comments': {
    text: (t) =>
      `<p class=MsoNormal><span><!--[if !supportMisalignedColumns]-->${t}<!--[endif]--><![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></span></p>`,
  },
  UEditor: {
    text: (t) => `<p style="margin-top:0"><span style="font-size:14px;font-family:宋体">${t}</span><br/></p>`,
    td: (a, t) => `<td${a} style="word-break:break-all;border-width:1px" valign="top">${t}</td>`,
    table: (r) =>
      `<table data-sort="sortDisabled"><tbody>${r.replaceAll('<tr>', '<tr class="firstRow">')}</tbody></table>`,
  },
  'full-width digits': { text: (t) => wide(t) },
  'no-break spaces': { text: (t) => `&nbsp;${t}&nbsp;&nbsp;` },
  'ideographic spaces': {
    text: (t, c) => (isFigure(c) ? `　${t}　` : t.replace(/(?=[\p{Script=Han}])/gu, '　').trim()),
  },
  'blank cells as br': { text: (t) => (t === '' ? '<br>' : `${t}<br>`) },
  'blank cells as ideographic space': { text: (t) => (t === '' ? '　' : t) },
  'lines broken in the source': { text: (t) => `\n      ${t}\n    ` },
  'labels broken over lines': {
    text: (t, c) => (isFigure(c) || t.length < 8 ? t : `${t.slice(0, 5)}<br>${t.slice(5)}`),
  },
  'labels in paragraphs': {
    text: (t, c) => (isFigure(c) || t.length < 8 ? t : `<p>${t.slice(0, 4)}</p><p>${t.slice(4)}</p>`),
  },
  'digits in tags of their own': { text: (t, c) => (isFigure(c) ? [...t].map((d) => `<b>${d}</b>`).join('') : t) },
  'comments inside figures': { text: (t, c) => (isFigure(c) ? [...t].join('<!-- 9 -->') : t) },
  'entities for digits': { text: (t) => t.replace(/\d/g, (d) => `&#${d.charCodeAt(0)};`) },
  'characters without width': { text: (t) => `&#8203;${t}&#65279;` },
  'fonts and strong': { text: (t) => `<font face="宋体"><strong>${t}</strong></font>` },
  'a table in each cell': { text: (t) => `<table><tbody><tr><td>${t}</td></tr></tbody></table>` },
  'hidden text in each cell': { text: (t) => `${t}<span style="display:none">77</span><i hidden>8</i>` },
  'thousands apart': { text: (t, c) => (isFigure(c) ? t.replace(/\B(?=(\d{3})+$)/g, ',') : t) },
  'wide thousands apart': { text: (t, c) => (isFigure(c) ? t.replace(/\B(?=(\d{3})+$)/g, '，') : t) },
  'head repeated': { rows: (rows, table) => repeatHead(rows, table, 9) },
  thead: {
    table: (r, t) => {
      const trs = r.split('\n');
      return `<table><thead>${trs.slice(0, t.headRows).join('')}</thead><tbody>${trs.slice(t.headRows).join('')}</tbody><tfoot></tfoot></table>`;
    },
  },
  'split in two tables': {
    rows: (rows) => flat(rows, false),
    table: (r) => {
      const trs = r.split('\n');
      const at = Math.min(14, trs.length);
      return `<table>${trs.slice(0, at).join('')}</table><p>— 3 —</p><table>${trs.slice(at).join('')}</table>`;
    },
  },
  'split in two, head again': {
    rows: (rows) => flat(rows, true),
    table: (r, t) => {
      const trs = r.split('\n');
      const at = Math.min(14, trs.length);
      return `<table>${trs.slice(0, at).join('')}</table><table>${trs.slice(0, t.headRows).join('')}${trs.slice(at).join('')}</table>`;
    },
  },
  'spans written out as blanks': { rows: (rows) => flat(rows, false) },
  'spans written out in words': { rows: (rows) => flat(rows, true) },
  'outer labels left out': {
    rows: (rows, t) =>
      t.code !== 'requests'
        ? rows
        : rows.map((row) => {
            if (isHead(row)) return spanOne(row);
            const first = row.findIndex(isFigure);
            return spanOne(row.slice(first - 1));
          }),
  },
  'labels joined in one cell': {
    rows: (rows, t) =>
      t.code !== 'requests'
        ? rows
        : flat(rows, true).map((row) => {
            const first = row.findIndex(isFigure);
            if (first < 2) return row;
            return [
              {
                ...row[first - 1]!,
                text: row
                  .slice(0, first)
                  .map((c) => c.text)
                  .join(''),
              },
              ...row.slice(first),
            ];
          }),
  },
  'a blank column at the end': {
    td: (a, t, c) =>
      plainTd(a, t) + (c.at?.column === 'T' || c.at?.column === 'total' || c.text === '总计' ? plainTd(a, '') : ''),
  },
  'blank rows between': {
    table: (r) => `<table>${r.replaceAll('</tr>', '</tr><tr><td colspan=10>&nbsp;</td></tr>')}</table>`,
  },
  'spans that reach beyond the table': {
    td: (a, t, c) =>
      plainTd(c.at?.row === '4' || c.text.startsWith('四、') ? a.replace('rowspan="1"', 'rowspan="9"') : a, t),
  },
  'one span for all columns of a caption left out': {
    td: (a, t, c) => plainTd(c.header && c.colSpan === 4 ? '' : a, t),
  },
  'the head merged oddly': {
    rows: (rows, t) =>
      t.code !== 'requests'
        ? rows
        : [
            [{ ...rows[0]![0]!, rowSpan: 1, colSpan: 10 }],
            [
              { ...rows[0]![0]!, text: '', rowSpan: 1 },
              ...spanOne(
                rows[2]!.length > 5
                  ? rows[2]!
                  : [{ ...rows[2]![0]!, text: '自然人' }, ...rows[2]!, { ...rows[2]![0]!, text: '总计' }],
              ),
            ],
            ...rows.slice(3),
          ],
  },
  'laid out by a table': {
    page: (b, title) =>
      plainPage(
        `<table width=100%><tr><td>首页 &gt; 公开</td></tr><tr><td><table><tr><td>${b}</td></tr></table></td></tr></table>`,
        title,
      ),
  },
  'hidden copy of the tables': {
    table: (r) =>
      `<div style="display:none"><table>${r.replace(/(<td[^>]*>)\d+/g, '$199')}</table></div><table>${r}</table>`,
  },
  'a copy in a template and a script': {
    table: (r) =>
      `<template><table>${r.replace(/>\d+/g, '>99')}</table></template><script>var t = "<table>${r.replaceAll('"', '').replaceAll('\n', '').replace(/>\d+/g, '>99').replaceAll('</', '<\\/')}";</script><table>${r}</table>`,
  },
  'traditional characters': { text: (t) => [...t].map((c) => TRADITIONAL[c] ?? c).join('') },
  'half-width punctuation': { text: (t) => t.normalize('NFKC').replaceAll('“', '"').replaceAll('”', '"') },
  'no numbers before labels': {
    text: (t, c) => (isFigure(c) ? t : t.replace(/^(?:[一二三四]、|（[一-七]）|\d\.)/, '')),
  },
  'blanks as dashes': { text: (t, c) => (isFigure(c) && t === '' ? '-' : t) },
  'blanks as slashes': { text: (t, c) => (isFigure(c) && t === '' ? '／' : t) },
};
