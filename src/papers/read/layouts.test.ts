import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { type Reading, readReport } from './read-report.ts';

function read(text: string): Reading {
  const reading = readReport(new TextEncoder().encode(text), '样例');
  if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
  return reading;
}

const TITLE = '<h1>示例市交通运输局2023年政府信息公开工作年度报告</h1>';
const SEVEN = (figures: string): string =>
  figures
    .split(' ')
    .map((f) => `<td><p>${f}</p></td>`)
    .join('');
const cells = (figures: string): Record<string, unknown> => {
  const [A, B1, B2, B3, B4, B5, T] = figures.split(' ').map((f) => (f === '' || f === '.' ? null : Number(f)));
  return { A, B1, B2, B3, B4, B5, T };
};

/** Made up in the manner of pages met on government sites; each says what is odd about it. */
describe('layouts', () => {
  it('a page of a site: layout table, wrapped tables, labels in paragraphs and spans, heads repeated, no thead', () => {
    const { report, unplaced } =
      read(`<!doctype html><html><body><table width=100%><tr><td class=nav>首页</td><td>${TITLE}
      <div class="con"><p>二、主动公开政府信息情况</p><div style="overflow:auto"><table border=1>
      <tr><td colspan=4><p><strong>第二十条 第（一）项</strong></p></td></tr>
      <tr><td>信息内容</td><td><p>本年</p><p>制发件数</p></td><td>本年废止件数</td><td>现行有效件数</td></tr>
      <tr><td>规 章</td><td>0</td><td>&nbsp;</td><td>0</td></tr><tr><td>行政规范性文件</td><td>２</td><td>/</td><td>1,022</td></tr>
      <tr><td colspan=4>第二十条第（五）项</td></tr><tr><td>信息内容</td><td colspan=3>本年处理决定数量</td></tr>
      <tr><td>行政许可</td><td colspan=3>2733</td></tr></table></div>
      <p>三、收到和处理政府信息公开申请情况</p><table><tr><td rowspan=3 colspan=3>（本列数据的钩稽关系为：…）</td><td colspan=7>申请人情况</td></tr>
      <tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>
      <tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>
      <tr><td colspan=3>一、本年新收政府信息公开申请数量</td>${SEVEN('5 1 0 0 0 0 6')}</tr>
      <tr><td rowspan=22>三、本年度<br>办理结果</td><td colspan=2>（一）予以公开</td>${SEVEN('3 1 0 0 0 0 4')}</tr>
      <tr><td rowspan=3>（六）其他处理</td><td><span>1.申请人无正当理由逾期不补正、</span><span>行政机关不再处理其政府信息公开申请</span></td>${SEVEN('1 0 0 0 0 0 1')}</tr>
      <tr><td>自然人</td><td colspan=5>法人或其他组织</td><td>总计</td></tr>
      <tr><td>3.其他</td>${SEVEN('1 &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; 1')}</tr>
      </table></div></td></tr></table></body></html>`);
    expect(unplaced).toEqual([]);
    expect(report).toMatchObject({ agency: '示例市交通运输局', year: 2023, format: '2021' });
    expect(report.proactive).toEqual({
      '20-1.a': { made: 0, repealed: null, valid: 0 },
      '20-1.b': { made: 2, repealed: null, valid: 1022 },
      '20-5.a': { decisions: 2733 },
    });
    expect(report.requests).toEqual({
      '1': cells('5 1 0 0 0 0 6'),
      '3.1': cells('3 1 0 0 0 0 4'),
      '3.6.1': cells('1 0 0 0 0 0 1'),
      '3.6.3': cells('1 . . . . . 1'),
    });
  });

  it('the whole table in one run of text', () => {
    const { report } = read(
      `示例局2020年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 5 0 0 0 0 0 5 二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0 三、本年度办理结果 （一）予以公开 4 0 0 0 0 0 4 （三）不予公开 1.属于国家秘密 1 0 0 0 0 0 1 （六）其他处理 0 0 0 0 0 0 0`,
    );
    expect(report.format).toBe('2019');
    expect(report.requests).toMatchObject({
      '1': cells('5 0 0 0 0 0 5'),
      '3.1': cells('4 0 0 0 0 0 4'),
      '3.3.1': cells('1 0 0 0 0 0 1'),
      '3.6': cells('0 0 0 0 0 0 0'),
    });
  });

  it('traditional characters, and a slip of a character scanner', () => {
    const { report } = read(
      '示例局2023年政府信息公開工作年度報告\n三、收到和處理政府信息公開申請情況\n一、本年新收政府信息公開申請數量\t1\t0\t0\t0\t0\t0\t1\n\t（四）無法提供\t1.本机关不掌握相关攻府信息\t1\t0\t0\t0\t0\t0\t1',
    );
    expect(report.requests).toEqual({ '1': cells('1 0 0 0 0 0 1'), '3.4.1': cells('1 0 0 0 0 0 1') });
  });

  it('tables of HTML inside Markdown', () => {
    const { report } = read(
      '# 示例局2023年政府信息公开工作年度报告\n\n第二十条第（六）项\n\n<table>\n<tr><td>信息内容</td><td>本年处理决定数量</td></tr>\n<tr><td>行政处罚</td><td>46</td></tr>\n</table>\n',
    );
    expect(report).toMatchObject({ agency: '示例局', proactive: { '20-6.a': { decisions: 46 } } });
  });

  it('table 四 as one row of fifteen, blank cells and dashes', () => {
    const row = ['1', '0', '/', '-', '1', ...Array(5).fill(''), ...Array(5).fill('0')];
    const html = `${TITLE}<p>四、政府信息公开行政复议、行政诉讼情况</p><table><tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr><tr>${row.map((c) => `<td>${c}</td>`).join('')}</tr></table>`;
    const { report, notes } = read(html);
    expect(report.remedies).toEqual({
      R: { upheld: 1, corrected: 0, other: null, pending: null, total: 1 },
      L1: { upheld: null, corrected: null, other: null, pending: null, total: null },
      L2: { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 },
    });
    expect(notes.filter((note) => note.code === 'dash-as-blank')).toHaveLength(2);
  });
});

describe('layouts of text', () => {
  it('spans of table 二 that do not fit those of its heads, each cell still in its place', () => {
    const span = (n: number, text: string): string => `<td colspan=${n}><p align="center">${text}</p></td>`;
    const { report } = read(`${TITLE}<table><tr>${span(5, '第二十条第（五）项')}</tr>
      <tr>${span(1, '信息内容')}${span(1, '上一年项目数量')}${span(2, '本年增/减')}${span(1, '处理决定数量')}</tr>
      <tr>${span(1, '行政许可')}${span(2, '7')}${span(1, '1')}${span(1, '2')}</tr></table>`);
    expect(report.proactive).toEqual({ '20-5.a': { prev_items: 7, delta: 1, decisions: 2 } });
  });

  it('one cell a line, heads and labels broken over lines', () => {
    const figures = (row: string): string => row.split(' ').join('\n\n');
    const { report, unplaced } = read(
      [
        '示例局2022年政府信息公开工作年度报告',
        '三、收到和处理政府信息公开申请情况',
        ...['申请人情况', '自然人', '法人或其他组织', '总计', '商业', '企业', '社会公益组织', '其他'],
        '一、本年新收政府信息公开申请数量',
        figures('3 0 0 0 0 0 3'),
        '（六）其他处理',
        '1.申请人无正当理由逾期不补正、行政机关不再处理其政府',
        '信息公开申请',
        figures('1 0 0 0 0 0 1'),
        '3.其他',
        figures('0 0 0 0 0 0 0'),
        '（七）总计',
        figures('3 0 0 0 0 0 3'),
        '四、政府信息公开行政复议、行政诉讼情况',
        ...['行政复议', '行政诉讼', '结果维持', '总计', '未经复议直接起诉', '复议后起诉', '结果维持', '总计'],
        figures('1 0 0 0 1 0 0 0 0 0 0 0 0 0 0'),
        '五、存在的主要问题及改进情况',
      ].join('\n\n'),
    );
    expect(unplaced).toEqual([]);
    expect(report.requests).toEqual({
      '1': cells('3 0 0 0 0 0 3'),
      '3.6.1': cells('1 0 0 0 0 0 1'),
      '3.6.3': cells('0 0 0 0 0 0 0'),
      '3.7': cells('3 0 0 0 0 0 3'),
    });
    expect(report.remedies.R).toEqual({ upheld: 1, corrected: 0, other: 0, pending: 0, total: 1 });
  });
});

describe('notations in a cell', () => {
  const cell = (printed: string): unknown =>
    read(
      `示例局2020年政府信息公开工作年度报告\n第二十条第(五)项\n| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n|---|---|---|---|\n| 行政许可 | 1 | ${printed} | 3 |`,
    ).report.proactive['20-5.a']?.delta;
  it.each([
    ['０', 0],
    ['1,423', 1423],
    ['+173', '+173'],
    ['增1423', '增1423'],
    ['减38', '减38'],
    ['-2', '-2'],
    ['184719元', '184719元'],
    ['240万元', '240万元'],
    ['22（其中修订16件）', '22（其中修订16件）'],
    ['/', null],
    ['_', null],
    ['-', null],
    ['——', null],
    ['', null],
    ['&nbsp;', null],
  ])('%s', (printed, expected) => {
    expect(cell(printed)).toBe(expected);
  });
});

describe('what cannot be placed is listed, never guessed', () => {
  const three = (rows: string): Reading =>
    read(
      `<p>示例局2023年政府信息公开工作年度报告</p><p>三、收到和处理政府信息公开申请情况</p><table>${rows}</table><p>五、存在的主要问题及改进情况</p>`,
    );
  const tr = (label: string, figures: string): string => `<tr><td>${label}</td>${SEVEN(figures)}</tr>`;

  it.each([
    ['five cells for seven', tr('重复申请', '1 0 0 0 1'), 'wrong-number-of-cells'],
    ['a label of no row', tr('其中：网上申请', '1 0 0 0 0 0 1'), 'no-label'],
    ['figures beside a heading', tr('（三）不予公开', '1 0 0 0 0 0 1'), 'heading-with-figures'],
    ['a word among figures', tr('重复申请', '若干 0 0 0 0 0 1'), 'not-a-figure'],
    [
      'the same row again with other figures',
      tr('重复申请', '1 0 0 0 0 0 1') + tr('重复申请', '2 0 0 0 0 0 2'),
      'second-value',
    ],
  ])('%s', (_, rows, reason) => {
    expect(three(rows).unplaced).toMatchObject([{ table: '三', reason }]);
  });

  it('two rows without labels where three are missing', () => {
    const { report, unplaced } = three(
      tr('8.属于行政查询事项', '0 0 0 0 0 0 0') +
        tr('', '1 0 0 0 0 0 1') +
        tr('', '2 0 0 0 0 0 2') +
        tr('1.信访举报投诉类申请', '0 0 0 0 0 0 0'),
    );
    expect(Object.keys(report.requests)).toEqual(['3.3.8', '3.5.1']);
    expect(unplaced).toHaveLength(2);
  });

  it('three rows without labels where three are missing take the order of the form', () => {
    const { report, notes } = three(
      tr('8.属于行政查询事项', '0 0 0 0 0 0 0') +
        tr('', '1 0 0 0 0 0 1') +
        tr('', '2 0 0 0 0 0 2') +
        tr('', '3 0 0 0 0 0 3') +
        tr('1.信访举报投诉类申请', '0 0 0 0 0 0 0'),
    );
    expect(report.requests['3.4.3']).toEqual(cells('3 0 0 0 0 0 3'));
    expect(notes.map((note) => note.facts.row)).toEqual(['3.4.1', '3.4.2', '3.4.3']);
  });
});
