import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { check } from '../../report/checks/check.ts';
import { readReport } from './read-report.ts';

const FILE = join(import.meta.dirname, '../../../../shared/reports/shuyang-2025.txt');
const here = existsSync(FILE);
const SOUND = here ? readFileSync(FILE, 'utf8') : '';

type Edit = readonly [from: string | RegExp, to: string];
/** Kind of fault (README of the reports), what is changed in a sound report, and what is found: `level code place left right`. */
type Row = readonly [kind: string, edits: readonly Edit[], found: readonly string[]];

const SUITS = '依法做好相关行政复议';
const said = (text: string): Edit[] => [[SUITS, text + SUITS]];

const ROWS: readonly Row[] = [
  [
    '1 table 四 0',
    [['| 27 | 10 | 9 | 15 | 61 |', '| 27 | 10 | 9 | 15 | 0 |']],
    ['error H4.zero-total 表四“行政复议”行“总计”列 0 61'],
  ],
  [
    '1 table 四 blank',
    [['| 27 | 10 | 9 | 15 | 61 |', '| 27 | 10 | 9 | 15 |  |']],
    ['warning H4.blank-total 表四“行政复议”行“总计”列 0 61'],
  ],
  [
    '1 row total 0',
    [
      [
        '| 1. 本机关不掌握相关政府信息 | 111 | 0 | 0 | 0 | 0 | 0 | 111 |',
        '| 1. 本机关不掌握相关政府信息 | 111 | 0 | 0 | 0 | 0 | 0 | 0 |',
      ],
    ],
    [
      'error H2.broken 表三“（七）总计”行“总计”列 718 607',
      'error H3.zero-total 表三“1.本机关不掌握相关政府信息”行“总计”列 0 111',
    ],
  ],
  [
    '1 row total blank',
    [
      [
        '| 1. 本机关不掌握相关政府信息 | 111 | 0 | 0 | 0 | 0 | 0 | 111 |',
        '| 1. 本机关不掌握相关政府信息 | 111 | 0 | 0 | 0 | 0 | 0 |  |',
      ],
    ],
    [
      'warning H2.blank-part 表三“（七）总计”行“总计”列 718 607',
      'warning H3.blank-total 表三“1.本机关不掌握相关政府信息”行“总计”列 0 111',
    ],
  ],
  [
    '1 column total 0',
    [['| （七）总计 | 710 |', '| （七）总计 | 0 |']],
    [
      'error H1.broken 表三“自然人”列 741 31',
      'error H2.zero-total 表三“（七）总计”行“自然人”列 0 710',
      'error H3.broken 表三“（七）总计”行“总计”列 718 8',
    ],
  ],
  [
    '2 balance',
    [
      [
        '| 上年结转政府信息公开申请数量 | 36 | 0 | 0 | 0 | 0 | 0 | 36 |',
        '| 上年结转政府信息公开申请数量 | 35 | 0 | 0 | 0 | 0 | 0 | 35 |',
      ],
    ],
    [
      'error H1.broken 表三“自然人”列 740 741',
      'error H1.broken 表三“总计”列 748 749',
      'warning W5.received 表三“一、本年新收政府信息公开申请数量”行“总计”列 749 713',
    ],
  ],
  [
    '2 seven',
    [['| 290 | 1 | 0 | 0 | 3 | 0 | 294 |', '| 280 | 1 | 0 | 0 | 3 | 0 | 284 |']],
    ['error H2.broken 表三“（七）总计”行“自然人”列 710 700', 'error H2.broken 表三“（七）总计”行“总计”列 718 708'],
  ],
  [
    '2 T',
    [['| 6 | 1 | 0 | 0 | 0 | 0 | 7 |', '| 6 | 1 | 0 | 0 | 0 | 0 | 8 |']],
    ['error H2.broken 表三“（七）总计”行“总计”列 718 719', 'error H3.broken 表三“2.重复申请”行“总计”列 8 7'],
  ],
  [
    '3 reconsideration',
    said('全年因政府信息公开引发行政复议134件。'),
    ['warning W5.reconsideration 表四“行政复议”行“总计”列 134 61'],
  ],
  [
    '3 received',
    [
      ['申请 749 件', '申请 750 件'],
      ['741 件', '742 件'],
    ],
    ['warning W5.received 表三“一、本年新收政府信息公开申请数量”行“总计”列 750 713'],
  ],
  ['3 outcome', said('其中予以公开答复政府信息公开申请290件。'), ['warning W5.outcome 表三“（一）予以公开”行 290 294']],
  [
    '3 litigation',
    said('政府信息公开行政诉讼案件20件。'),
    ['warning W5.litigation 表四“未经复议直接起诉”行“总计”列 20 13'],
  ],
  [
    '3 carried',
    [['结转下一年 31 件', '结转下一年 32 件']],
    ['warning W5.carried-out 表三“四、结转下年度继续办理”行“总计”列 32 31'],
  ],
  [
    '3 growth',
    said('2024年发布信息8441条，2025年发布信息8532条，同比增长1.05%。'),
    ['warning W5.growth 正文 1.05 1.08'],
  ],
  ['3 growth right', said('2024年发布信息8441条，2025年发布信息8532条，同比增长1.08%。'), []],
  ['3 upheld', said('政府信息公开行政复议案件均获维持。'), ['warning W5.all-upheld 表四“行政复议”行 null 34']],
  ['4 sum', [['自然人申请 741 件', '自然人申请 740 件']], ['warning W5.sum 正文 749 748']],
  ['4 share', said('办理建议65件，其中采纳20件，占30%。'), ['warning W5.share 正文 30 30.77']],
  ['4 share right', said('办理建议65件，其中采纳20件，占30.8%。'), []],
  [
    '5 old 二',
    [
      [
        '| 信息内容 | 本年处理决定数量 |\n|---|---|\n| 行政许可 | 517645 |',
        '| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n|---|---|---|---|\n| 行政许可 | 12 | 1 | 517645 |',
      ],
    ],
    ['warning F5.form 表二 null null', 'warning F10.missing-rows 表二 2 null'],
  ],
  [
    '6',
    [
      [
        '| 信息内容 | 本年处理决定数量 |\n|---|---|\n| 行政许可 | 517645 |',
        '| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n|---|---|---|---|\n| 行政许可 | 1168 | +173 | 1341 |',
      ],
    ],
    [
      'warning F5.form 表二 null null',
      'warning F6.decisions 表二“行政许可”行“处理决定数量”列 1341 1341',
      'warning F10.missing-rows 表二 2 null',
    ],
  ],
  [
    '5 old 三',
    [
      [
        /\| 1\. 申请人无正当理由逾期不补正.*\n\n.*\n.*\n.*\n\| 3\. 其他.*\n/,
        '| （六）其他处理 | 158 | 1 | 0 | 0 | 0 | 0 | 159 |\n',
      ],
    ],
    ['warning F5.form 表三“（六）其他处理”行 null null'],
  ],
  [
    '7 remark',
    [['| 6 | 1 | 32 |', '| 6 | 1 | 32（其中修订16件） |']],
    ['warning F7.remark 表二“行政规范性文件”行“现行有效件数”列 32 null'],
  ],
  ['7 plus', [['| 2154 |', '| +2154 |']], ['warning F7.sign 表二“行政强制”行“本年处理决定数量”列 2154 null']],
  ['7 增', [['| 2154 |', '| 增1423 |']], ['warning F7.sign 表二“行政强制”行“本年处理决定数量”列 1423 null']],
  ['7 unit', [['| 2154 |', '| 2154件 |']], ['warning F7.unit 表二“行政强制”行“本年处理决定数量”列 2154 null']],
  [
    '7 yuan',
    [['4068.208', '251000元']],
    ['warning F7.wrong-unit 表二“行政事业性收费”行“本年收费金额（单位：万元）”列 251000 null'],
  ],
  [
    '7 万元',
    [['4068.208', '240万元']],
    ['warning F7.unit 表二“行政事业性收费”行“本年收费金额（单位：万元）”列 240 null'],
  ],
  [
    '7 huge',
    [
      ['沐阳县人民政府', '沐阳县交通运输局'],
      ['4068.208', '23600万元'],
    ],
    ['warning F7.huge-amount 表二“行政事业性收费”行“本年收费金额（单位：万元）”列 23600 null'],
  ],
  ['7 full', [['| 2154 |', '| ２１５４ |']], ['warning F7.full-width 表二 1 null']],
  ['7 _', [['| 2154 |', '| _ |']], ['warning F7.dash 表二 1 null']],
  ['7 /', [['| 2154 |', '| / |']], ['warning F7.dash 表二 1 null']],
  [
    '7 gou',
    [
      ['勾稽', '钩稽'],
      ['| 规章 |', '| 规 章 |'],
    ],
    ['warning F7.misprint 表三 1 null'],
  ],
  [
    '7 trad',
    [
      ['予以公开 |', '予以公開 |'],
      ['行政许可', '行政許可'],
    ],
    ['warning F7.traditional 表二 1 null', 'warning F7.traditional 表三 1 null'],
  ],
  [
    '8 town',
    [
      ['沐阳县人民政府', '沐阳县示例镇人民政府'],
      ['| 规章 | 0 | 0 | 0 |', '| 规章 | 1 | 0 | 3 |'],
    ],
    ['warning F8.rules 表二“规章”行“本年制发件数”列 1 null', 'warning F8.rules 表二“规章”行“现行有效件数”列 3 null'],
  ],
  ['9 period', [['12月31日止', '12月30日止']], ['warning F9.period 正文 null null']],
  ['9 title', [['# 沐阳县人民政府 2025 年', '# 沐阳县人民政府 2024 年']], ['warning F9.period-year 正文 2024 2025']],
  [
    'H5 a negative count',
    [['| 2154 |', '| -2154 |']],
    ['error H5.negative 表二“行政强制”行“本年处理决定数量”列 -2154 null'],
  ],
  [
    'H5 half a decision',
    [['| 2154 |', '| 215.4 |']],
    ['error H5.fraction 表二“行政强制”行“本年处理决定数量”列 215.4 null'],
  ],
];

const findings = (edits: readonly Edit[]) => {
  const text = edits.reduce((all, [from, to]) => {
    const changed = typeof from === 'string' ? all.replaceAll(from, to) : all.replace(from, to);
    if (changed === all) throw new Error(`not in the report: ${from}`);
    return changed;
  }, SOUND);
  const reading = readReport(new TextEncoder().encode(text), '样例.txt');
  if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
  return check(reading.report, { prose: reading.prose, notes: reading.notes });
};

describe.skipIf(!here)('a sound published report with one fault in it', () => {
  it('as it was published, nothing is found', () => {
    expect(findings([])).toEqual([]);
  });

  it.each(ROWS)('%s', (_, edits, found) => {
    const all = findings(edits);
    expect(
      all.map(
        ({ level, code, variant, place, left, right }) => `${level} ${code}.${variant} ${place} ${left} ${right}`,
      ),
    ).toEqual(found);
  });
});
