import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordFinding } from '../../words/findings.ts';
import type { CanonicalReport, Cell, Prose, RequestCells } from '../canonical.ts';
import { type FormatId, figureRows, formatFor, leafCodes } from '../formats.ts';
import { type Beside, check } from './check.ts';

const ZERO: RequestCells = { A: 0, B1: 0, B2: 0, B3: 0, B4: 0, B5: 0, T: 0 };
const NONE = { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 };

type Changes = Readonly<Record<string, Cell>>;

/** A report in which all adds up: 12 received and 1 carried in, 10 answered and 3 carried out. `changes` sets cells by their path. */
function report(year: number, changes: Changes = {}, format: FormatId = formatFor(year).id): CanonicalReport {
  const requests: Record<string, RequestCells> = Object.fromEntries(figureRows(format).map((row) => [row.code, ZERO]));
  requests['1'] = { ...ZERO, A: 10, B1: 2, T: 12 };
  requests['2'] = { ...ZERO, A: 1, T: 1 };
  requests['3.1'] = { ...ZERO, A: 6, B1: 2, T: 8 };
  requests['3.4.1'] = { ...ZERO, A: 2, T: 2 };
  requests['3.7'] = { ...ZERO, A: 8, B1: 2, T: 10 };
  requests['4'] = { ...ZERO, A: 3, T: 3 };
  const proactive = Object.fromEntries(
    formatFor(format === '2019' ? 2020 : 2021).proactive.flatMap((block) =>
      block.rows.map((row) => [row.code, Object.fromEntries(block.columns.map((column) => [column.code, 0]))]),
    ),
  );
  const whole = {
    agency: '示例市交通运输局',
    year,
    format,
    proactive,
    requests,
    remedies: { R: NONE, L1: NONE, L2: NONE },
  };
  const copy = JSON.parse(JSON.stringify(whole)) as Record<string, Record<string, Record<string, Cell>>>;
  for (const [path, cell] of Object.entries(changes)) {
    const [table, row, column] = path.split('/');
    if (row === undefined) (copy as Record<string, unknown>)[table!] = cell;
    else copy[table!]![row]![column!] = cell;
  }
  return copy as unknown as CanonicalReport;
}

const prose = (text: string, section = 1, title: string | null = null): Prose => ({
  title,
  paragraphs: [{ section, text }],
});

const found = (of: CanonicalReport, beside?: Beside): string[] =>
  check(of, beside).map(({ level, code, variant }) => `${level} ${code}.${variant}`);

describe('a report in which all adds up', () => {
  it.each([2019, 2020, 2021, 2025])('has no finding in %i', (year) => {
    expect(check(report(year))).toEqual([]);
  });
});

/** README of the published reports, kinds of fault 1-9; each with what `check` has to say and nothing else. */
const FAULTS: readonly (readonly [string, CanonicalReport, Beside, readonly string[]])[] = [
  [
    '1 总计 printed 0 although its parts are filled, table 四',
    report(2023, { 'remedies/R/upheld': 2 }),
    {},
    ['error H4.zero-total'],
  ],
  [
    '1 总计 blank although its parts are filled, table 四',
    report(2023, { 'remedies/R/upheld': 2, 'remedies/R/total': null }),
    {},
    ['warning H4.blank-total'],
  ],
  [
    '1 总计 of a row printed 0',
    report(2023, { 'requests/3.4.1/T': 0 }),
    {},
    ['error H2.broken', 'error H3.zero-total'],
  ],
  [
    '1 总计 of a row blank',
    report(2023, { 'requests/3.4.1/T': null }),
    {},
    ['warning H2.blank-part', 'warning H3.blank-total'],
  ],
  [
    '1 （七）总计 printed 0 in a column',
    report(2023, { 'requests/3.7/B1': 0 }),
    {},
    ['error H1.broken', 'error H2.zero-total', 'error H3.broken'],
  ],
  [
    '2 第一项 + 第二项 ≠ （七） + 第四项',
    report(2023, { 'requests/1/A': 11, 'requests/1/T': 13 }),
    {},
    ['error H1.broken', 'error H1.broken'],
  ],
  [
    '2 （七）总计 ≠ the sum of its rows',
    report(2023, { 'requests/3.1/A': 7, 'requests/3.1/T': 9 }),
    {},
    ['error H2.broken', 'error H2.broken'],
  ],
  [
    '2 总计 ≠ the sum of the six columns',
    report(2023, { 'requests/3.5.2/T': 1, 'requests/3.1/T': 7 }),
    {},
    ['error H3.broken', 'error H3.broken'],
  ],
  [
    '3 134 cases of reconsideration in the text, 170 in the table',
    report(2023, { 'remedies/R/upheld': 170, 'remedies/R/total': 170 }),
    { prose: prose('全年因政府信息公开引发行政复议134件。') },
    ['warning W5.reconsideration'],
  ],
  [
    '3 「全部维持」 while cases are pending',
    report(2023, { 'remedies/R/upheld': 2, 'remedies/R/pending': 1, 'remedies/R/total': 3 }),
    { prose: prose('政府信息公开行政复议案件均获维持。') },
    ['warning W5.all-upheld'],
  ],
  [
    '3 growth of 1.05 % where the figures give 1.08 %',
    report(2023),
    { prose: prose('2022年发布信息8441条，2023年发布信息8532条，同比增长1.05%。') },
    ['warning W5.growth'],
  ],
  [
    '3 received 15 in the text, 12 in the table',
    report(2023),
    { prose: prose('全年共收到政府信息公开申请15件。') },
    ['warning W5.received'],
  ],
  [
    '4 parts that do not add up',
    report(2023),
    { prose: prose('发布信息65条，其中网站30条、微信20条、微博20条。') },
    ['warning W5.sum'],
  ],
  [
    '4 parts of a list that leaves nothing out come to less',
    report(2023),
    { prose: prose('收到来信65件，其中当面提交20件、网络提交30件、邮寄10件。') },
    ['warning W5.sum'],
  ],
  [
    '4 30 % printed for 20 of 65',
    report(2023),
    { prose: prose('办理建议65件，其中采纳20件，占30%。') },
    ['warning W5.share'],
  ],
  ['5 the form of 2019 for a year from 2021 on', report(2021, {}, '2019'), {}, ['warning F5.form', 'warning F5.form']],
  [
    '6 处理决定数量 filled as last year’s items ± the change',
    report(2020, {
      'proactive/20-5.b/prev_items': 1168,
      'proactive/20-5.b/delta': '+173',
      'proactive/20-5.b/decisions': 1341,
    }),
    {},
    ['warning F6.decisions'],
  ],
  ['7 a remark in a cell', report(2023, { 'proactive/20-1.b/valid': '22（其中修订16件）' }), {}, ['warning F7.remark']],
  ['7 surely the wrong unit', report(2023, { 'proactive/20-8.a/amount': '23600万元' }), {}, ['warning F7.huge-amount']],
  [
    '7 yuan in a column that counts in 万元',
    report(2023, { 'proactive/20-8.a/amount': '251000元' }),
    {},
    ['warning F7.wrong-unit'],
  ],
  [
    '8 a town with 规章',
    report(2023, { agency: '示例县示例镇人民政府', 'proactive/20-1.a/valid': 3 }),
    {},
    ['warning F8.rules'],
  ],
  [
    '9 a period that ends on 30 December',
    report(2023),
    { prose: prose('数据统计期限为2023年1月1日至12月30日。') },
    ['warning F9.period'],
  ],
  [
    '9 2020 in the title of a report on 2021',
    report(2020),
    { prose: prose('数据统计期限为2021年1月1日至2021年12月31日。') },
    ['warning F9.period-year'],
  ],
  [
    '9 2020 in the title, 2021 all over the text',
    report(2020),
    { prose: prose('2021年工作有序。2021年公开有力。', 1, '示例局2020年政府信息公开工作年度报告') },
    ['warning F9.title-year'],
  ],
  [
    '9 a day that no calendar has',
    report(2023),
    { prose: prose('2023年11月31日召开会议。') },
    ['warning F9.no-such-day'],
  ],
];

/** The identities and soft checks of law.md §3 beyond those faults. */
const LAW: readonly (readonly [string, CanonicalReport, Beside, readonly string[]])[] = [
  [
    'H5 a negative count',
    report(2023, { 'remedies/R/pending': '-2', 'remedies/R/upheld': 2 }),
    {},
    ['error H5.negative'],
  ],
  ['H5 half a case', report(2023, { 'proactive/20-5.a/decisions': 2.5 }), {}, ['error H5.fraction']],
  ['H5 money may have decimals', report(2023, { 'proactive/20-8.a/amount': 4068.208 }), {}, []],
  ['H5 本年增/减 may be negative', report(2020, { 'proactive/20-6.a/delta': '减38' }), {}, []],
  ['H6 carried in what was not carried out', report(2023), { previous: report(2022) }, ['error H6.total']],
  [
    'H6 the totals agree, the kinds of requester do not',
    report(2023),
    { previous: report(2022, { 'requests/4/A': 0, 'requests/4/B1': 1, 'requests/4/T': 1 }) },
    ['warning H6.column', 'warning H6.column'],
  ],
  ['H6 holds', report(2023), { previous: report(2022, { 'requests/4/A': 1, 'requests/4/T': 1 }) }, []],
  ['H6 years that do not follow prove nothing', report(2023), { previous: report(2021) }, []],
  [
    'W1 现行有效',
    report(2023, { 'proactive/20-1.b/valid': 9 }),
    { previous: report(2022, { 'requests/4/A': 1, 'requests/4/T': 1, 'proactive/20-1.b/valid': 8 }) },
    ['warning W1.stock'],
  ],
  [
    'W2 上一年项目数量',
    report(2020, { 'proactive/20-5.a/prev_items': 9 }),
    {
      previous: report(2019, {
        'requests/4/A': 1,
        'requests/4/T': 1,
        'proactive/20-5.a/prev_items': 7,
        'proactive/20-5.a/delta': '+1',
      }),
    },
    ['warning W2.stock'],
  ],
  [
    'W3 对外公开总数量',
    report(2020, { 'proactive/20-1.b/total': 9 }),
    { previous: report(2019, { 'requests/4/A': 1, 'requests/4/T': 1, 'proactive/20-1.b/total': 8 }) },
    ['warning W3.stock'],
  ],
  [
    'W4 another measure carried on',
    report(2021, { 'proactive/20-1.b/valid': 8 }),
    { previous: report(2020, { 'requests/4/A': 1, 'requests/4/T': 1, 'proactive/20-1.b/total': 8 }) },
    ['warning W4.measure'],
  ],
  [
    'W5 what may be received or received and carried in',
    report(2023),
    { prose: prose('全年受理政府信息公开申请13件。') },
    [],
  ],
  [
    'W6 unpaid fees, 六 says nothing of fees',
    report(2023, { 'requests/3.6.2/A': 1, 'requests/3.4.1/A': 1, 'requests/3.6.2/T': 1, 'requests/3.4.1/T': 1 }),
    { prose: prose('无。', 6) },
    ['warning W6.not-reported'],
  ],
  ['W6 fees before 2021', report(2020), { prose: prose('收取信息处理费380元。', 6) }, ['warning W6.too-early']],
  [
    'W8 复议后起诉 without 复议',
    report(2023, { 'remedies/L2/upheld': 1, 'remedies/L2/total': 1 }),
    { previous: report(2022, { 'requests/4/A': 1, 'requests/4/T': 1 }) },
    ['warning W8.suits'],
  ],
  [
    'W9 direct suits about refusals',
    report(2024, { 'remedies/L1/upheld': 2, 'remedies/L1/total': 2 }),
    { refusalsInDirectSuits: 1 },
    ['warning W9.direct'],
  ],
  [
    'W10 the sum of the departments',
    report(2023, { 'proactive/20-5.a/decisions': 5 }),
    { departments: [report(2023, { 'proactive/20-5.a/decisions': 4 })] },
    ['warning W10.sum'],
  ],
  [
    'blank parts that are settled by the total',
    report(2023, { 'requests/3.4.1/B1': null, 'requests/3.4.1/B2': null }),
    {},
    [],
  ],
  [
    'a blank that another cell proves too small',
    report(2023, { 'requests/2/A': null, 'requests/1/A': 12 }),
    {},
    ['error H1.broken', 'error H3.broken', 'warning H3.blank-part'],
  ],
];

it.each([...FAULTS, ...LAW])('%s', (_, of, beside, expected) => {
  expect(found(of, beside)).toEqual(expected);
  for (const finding of check(of, beside)) {
    const { zh, en } = wordFinding(finding);
    expect(zh + en).not.toMatch(/\{\w+\}/);
    expect(finding.place).toMatch(/^(表[二三四]|正文)/);
  }
});

it('W7: the same text as last year, but for its numbers', () => {
  const sentence = (n: number): string => `本机关扎实推进第${n}项政务公开重点工作，持续提升信息公开的质量和实效，`;
  const text = ['网站建设', '队伍培训', '目录更新', '依申请办理', '政策解读', '监督考核']
    .map((s, i) => sentence(i) + s)
    .join('。');
  const beside = {
    previous: report(2022, { 'requests/4/A': 1, 'requests/4/T': 1 }),
    previousProse: prose(text.repeat(1)),
    prose: prose(text.replaceAll('第', '的第')),
  };
  expect(found(report(2023), { ...beside, prose: prose(text) })).toEqual([]);
  const long = Array.from({ length: 260 }, (_, i) => String.fromCodePoint(0x4e00 + i * 7)).join('');
  expect(found(report(2023), { ...beside, prose: prose(long), previousProse: prose(long) })).toEqual([
    'warning W7.alike',
  ]);
});

it('an error names the cells and both numbers', () => {
  const [finding] = check(report(2023, { 'remedies/R/upheld': 2 }));
  expect(finding).toMatchObject({ place: '表四“行政复议”行“总计”列', left: 0, right: 2 });
  expect(wordFinding(finding!).zh).toBe(
    '“行政复议”总计填 0，四种结果之和却是 2（结果维持 2、结果纠正 0、其他结果 0、尚未审结 0）',
  );
});

/** Whatever the outcomes are: if totals are computed, no error; if one outcome is changed alone, errors. */
it('a report whose totals are computed has no error, and one changed cell is noticed', () => {
  const count = fc.nat({ max: 1000 });
  const columns = ['A', 'B1', 'B2', 'B3', 'B4', 'B5'] as const;
  const rows = fc.array(fc.tuple(count, count, count, count, count, count), { minLength: 22, maxLength: 22 });
  fc.assert(
    fc.property(rows, fc.nat({ max: 20 }), fc.constantFrom(...columns), (figures, which, column) => {
      const changes: Record<string, number> = {};
      const put = (row: string, values: readonly number[]): void => {
        for (const [i, c] of columns.entries()) changes[`requests/${row}/${c}`] = values[i]!;
        changes[`requests/${row}/T`] = values.reduce((a, b) => a + b, 0);
      };
      const leaves = leafCodes('2021');
      for (const [i, row] of leaves.entries()) put(row, figures[i]!);
      const done = columns.map((_, c) => leaves.reduce((sum, _row, i) => sum + figures[i]![c]!, 0));
      const out = figures[21]!;
      put('3.7', done);
      put('4', out);
      put(
        '2',
        columns.map(() => 0),
      );
      put(
        '1',
        done.map((value, c) => value + out[c]!),
      );
      expect(found(report(2023, changes))).toEqual([]);
      const cell = `requests/${leaves[which]}/${column}`;
      const errors = found(report(2023, { ...changes, [cell]: changes[cell]! + 1 }));
      expect(errors).toContain('error H2.broken');
      expect(errors.some((error) => error.startsWith('error H3.'))).toBe(true);
    }),
    { numRuns: 50 },
  );
});
