import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import type { Cell } from '../../report/canonical.ts';
import { type Reading, readReport } from './read-report.ts';

function read(text: string): Reading {
  const reading = readReport(new TextEncoder().encode(text), '样例');
  if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
  return reading;
}

const HEAD = '示例局2020年政府信息公开工作年度报告';
const page = (cell: string, head = ''): string =>
  `<html><head>${head}</head><body><h1>${HEAD}</h1><p>第二十条第（五）项</p><table>
  <tr><td>信息内容</td><td>上一年项目数量</td><td>本年增/减</td><td>处理决定数量</td></tr>
  <tr><td>行政许可</td><td>31</td><td>4</td><td>${cell}</td></tr></table></body></html>`;
const decisions = ({ report }: Reading): Cell | undefined => report.proactive['20-5.a']?.decisions;

/** What a cell of a page holds, the figure that a reader of the page sees, or `listed` where there is no plain one. */
const CELLS: readonly (readonly [string, Cell | 'listed'])[] = [
  ['12<sup>1</sup>', 'listed'],
  ['12<sup><a href="#f1">[1]</a></sup>', 'listed'],
  ['12<sub>2</sub>', 'listed'],
  ['12<span style="mso-text-raise:3pt;vertical-align: super">1</span>', 'listed'],
  ['12<sup></sup>', 12],
  ['12<sup>&nbsp;</sup>', 12],
  ['<del>10</del>12', 'listed'],
  ['<s>10</s>', 'listed'],
  ['<strike>1</strike>2', 'listed'],
  ['<span style="text-decoration:line-through">10</span>', 'listed'],
  ['<ruby>12<rp>(</rp><rt>3</rt><rp>)</rp></ruby>', 'listed'],
  ['<bdo dir=rtl>12</bdo>', 'listed'],
  ['1<span hidden>7</span>2', 12],
  ['12<span style="display: none">7</span>', 12],
  ['12<span style="DISPLAY:NONE !important">7<b>8</b></span>', 12],
  ['12<div style="visibility:hidden">7</div>', 12],
  ['12<p hidden>7', 12],
  ['12<p style="display:none">7<p style="display:none">8', 12],
  ['12<div hidden><div>7</div>8</div>', 12],
  ['12<div hidden><table><tr><td>7</td></tr></table>8</div>', 12],
  ['12<span style="mso-hide:all">7</span>', 12],
  ['12<span style="opacity:0">7</span>', 12],
  ['12<span style="position:absolute;left:-9999px">7</span>', 12],
  ['12<span style="font-size:0">7</span>', 'listed'],
  ['12<span class="a sr-only">7</span>', 12],
  ['12<span class="gone">7</span>', 12],
  ['12<span id=away>7</span>', 12],
  ['1<span class="printed">2</span>', 12],
  ['1<span title="hidden, display:none">2</span>', 12],
  ['1<span style="display:inline">2</span>', 12],
  ['12<!-- 7 -->', 12],
  ['12<!-->', 12],
  ['1<!---->2', 12],
  ['12<!--[if gte mso 9]><b>7</b><![endif]-->', 12],
  ['12<script>7</script><style>8</style>', 12],
  ['12<template>7<template>8</template>9</template>', 12],
  ['12<noscript>7</noscript><textarea>8</textarea><select><option>9</select>', 12],
  ['İİİ12<script>7</script>', 'listed'],
  ['1<b>2</b>', 12],
  ['1<wbr>2', 12],
  ['<span>1</span><span>2</span>', 12],
  ['<span>1</span> <span>2</span>', 'listed'],
  ['1 2', 'listed'],
  ['1&nbsp;2', 'listed'],
  ['1　2', 'listed'],
  ['1<br>2', 'listed'],
  ['<p>1</p><p>2</p>', 'listed'],
  ['1<img src=x>2', 'listed'],
  ['1 234', 'listed'],
  ['1&thinsp;234', 1234],
  ['1,234', 1234],
  ['1，234', 1234],
  ['1,23', 'listed'],
  ['12²', 'listed'],
  ['12①', 'listed'],
  ['①', 'listed'],
  ['10½', 'listed'],
  ['1/2', 'listed'],
  ['12%', 'listed'],
  ['１２', 12],
  ['12&#8203;', 12],
  ['&#65279;12', 12],
  ['1&shy;2', 'listed'],
  ['&#49;&#50;', 12],
  ['约12', '约12'],
  ['12件', '12件'],
  ['12 件', '12 件'],
  ['12（其中修订1件）', '12（其中修订1件）'],
  ['1-2', '1-2'],
  ['-2', '-2'],
  ['2.5', 2.5],
  ['9007199254740991', 9007199254740991],
  ['9007199254740993', 'listed'],
  ['99999999999999999999件', 'listed'],
  ['十二', 'listed'],
  ['Ⅻ', 'listed'],
  ['零', 'listed'],
  ['O', 'listed'],
  ['若干', 'listed'],
  ['', null],
  ['<span style="display:none">12</span>', null],
];

const STYLE =
  '<style>.gone, #away { display:none } @media print { .printed { display:none } } td.x { display : none }</style>';

describe('no figure is made of what is none', () => {
  it.each(CELLS)('%s', (cell, seen) => {
    const reading = read(page(cell, STYLE));
    const shown = seen === 'listed' ? null : seen;
    expect([decisions(reading), reading.unplaced.length]).toEqual([shown, seen === 'listed' ? 1 : 0]);
    expect(reading.report.proactive['20-5.a']).toMatchObject({ prev_items: 31, delta: 4 });
  });

  it.each([
    ['a hidden row', '<tr style="display:none"><td>行政处罚<td>1<td>2<td>3</tr>'],
    ['a hidden row that is not closed', '<tr hidden><td>行政处罚<td>1<td>2<td>3'],
    ['a hidden part of the table', '<tbody hidden><tr><td>行政处罚<td>1<td>2<td>3</tr></tbody>'],
    ['a row in a comment', '<!--<tr><td>行政处罚<td>1<td>2<td>3</tr>-->'],
    ['a row in a template', '<template><tr><td>行政处罚<td>1<td>2<td>3</tr></template>'],
  ])('%s is no row', (_, row) => {
    const { report } = read(page('12').replace('<tr><td>行政许可', `${row}<tr><td>行政许可`));
    expect(report.proactive).toEqual({ '20-5.a': { prev_items: 31, delta: 4, decisions: 12 } });
  });

  it('a hidden cell leaves its row, one that is only not to be seen keeps its place', () => {
    const row = (cells: string): Cell | undefined =>
      decisions(read(page('12').replace('<td>31</td><td>4</td>', `${cells}`)));
    expect(row('<td style="display:none">9</td><td>31</td><td>4</td>')).toBe(12);
    expect(row('<td>31</td><td style="visibility:hidden">4</td>')).toBe(12);
  });

  it('what was left out as hidden is said', () => {
    expect(read(page('<span hidden>7</span>')).notes).toEqual([{ code: 'hidden', facts: { count: 1 } }]);
  });

  it('a row that is struck out is listed', () => {
    const { report, unplaced } = read(
      page('12').replace('<tr><td>行政许可', '<tr style="text-decoration:line-through"><td>行政许可'),
    );
    expect(report.proactive['20-5.a']).toEqual({ prev_items: null, delta: null, decisions: null });
    expect(unplaced).toHaveLength(3);
  });
});

/** A line of text for 行政许可, and what is read of it. */
const LINES: readonly (readonly [string, Cell | 'listed' | undefined])[] = [
  ['行政许可\t12', 12],
  ['行政许可 12', 12],
  ['| 行政许可 | 12 |', 12],
  ['| 行政许可 | **12** |', 12],
  ['| 行政许可 | 1**2 |', 'listed'],
  ['| 行政许可 | ~~12~~ |', 'listed'],
  ['| 行政许可 | 12[^1] |', 'listed'],
  ['| 行政许可 | 12^1^ |', 'listed'],
  ['| 行政许可 | 1 2 |', 'listed'],
  ['| 行政许可 | 1\\|2 |', 'listed'],
  ['| 行政许可 | 12<sup>1</sup> |', 'listed'],
  ['| 行政许可 | &nbsp;12&nbsp; |', 12],
  ['| 行政许可 | &nbsp; |', null],
  ['行政许可\t1 2', 'listed'],
  ['行政许可\t12²', 'listed'],
  ['行政许可 12²', 'listed'],
  ['行政许可\n12²', 'listed'],
  ['行政许可 12①', 'listed'],
  ['行政许可 1 2', 'listed'],
  ['行政许可\n1\n2', 'listed'],
  ['<!-- | 行政许可 | 12 | -->', undefined],
  ['<!--\n| 行政许可 | 12 |\n-->', undefined],
];

describe('in text and Markdown', () => {
  it.each(LINES)('%j', (line, seen) => {
    const reading = read(
      `${HEAD.replace('2020', '2023')}\n\n第二十条第（五）项\n\n信息内容\t本年处理决定数量\n\n${line}\n\n第二十条第（八）项\n`,
    );
    const got = decisions(reading);
    expect([got ?? null, reading.unplaced.length]).toEqual([
      seen === 'listed' ? null : (seen ?? null),
      seen === 'listed' ? 1 : 0,
    ]);
    if (seen === undefined) expect(got).toBe(undefined);
  });
});
