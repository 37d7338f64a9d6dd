import { describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { isRefusal } from '../../base/refusal.ts';
import { type FileLine, type ImportDefaults, judgeFile } from './exchange-file.ts';
import { type DecisionKind, EXCHANGE_FIELDS } from './fields.ts';
import { exchangeRow } from './invented.fixture.ts';
import type { ExchangeRow } from './read-row.ts';

const TODAY = day('2025-06-30');
const DEFAULTS: Readonly<Record<DecisionKind, ImportDefaults>> = {
  licence: { itemCode: '', decisionType: '准予' },
  penalty: { itemCode: '', decisionType: '处罚', severity: 'ordinary' },
};

const codes = (kind: DecisionKind) => EXCHANGE_FIELDS[kind].map(({ code }) => code);
/** A file of these rows, its heads as given, from row 1. */
const fileOf = (kind: DecisionKind, rows: readonly ExchangeRow[], heads = codes(kind), above: string[][] = []) =>
  [
    ...above,
    heads,
    ...rows.map((row) => [...codes(kind), ...heads.slice(codes(kind).length)].map((code) => row[code] ?? '')),
  ].map((cells, i): FileLine => ({ row: i + 1, cells }));

function judged(kind: DecisionKind, lines: readonly FileLine[]) {
  const file = judgeFile(kind, lines, TODAY, DEFAULTS[kind]);
  if (isRefusal(file)) throw new Error(JSON.stringify(file));
  return file;
}

const rows = (n: number, kind: DecisionKind = 'licence') =>
  Array.from({ length: n }, (_, i) => exchangeRow(kind, i + 1));

describe('the header', () => {
  it.each<[string, string[], string[][], number]>([
    ['the codes', codes('licence'), [], 2],
    ['the names', EXCHANGE_FIELDS.licence.map(({ name }) => name), [], 2],
    [
      'names with marks and spaces',
      EXCHANGE_FIELDS.licence.map(({ name }) => ` *${name.replace('（', '(').replace('）', ')')}`),
      [],
      2,
    ],
    ['below a title', codes('licence'), [['行政许可信息']], 3],
    ['codes, with the names below', EXCHANGE_FIELDS.licence.map(({ name }) => name), [codes('licence')], 3],
  ])('may be %s', (_why, heads, above, first) => {
    const file = judged('licence', fileOf('licence', rows(2), heads, above));
    expect(file.rows.map(({ row, reasons }) => [row, reasons])).toEqual([
      [first, []],
      [first + 1, []],
    ]);
  });

  it('says which columns it does not know, and reads what stands beside the fields', () => {
    const heads = [...codes('penalty'), '失信程度', '经办人'];
    const row = { ...exchangeRow('penalty', 1), 失信程度: '严重', 经办人: '李某' };
    const file = judged('penalty', fileOf('penalty', [row], heads));
    expect(file.unknown).toEqual(['经办人']);
    expect(file.rows[0]!.facts).toMatchObject({ severity: 'serious', decisionType: '处罚' });
  });

  it.each<[string, FileLine[], string[]]>([
    ['none', fileOf('licence', rows(1), ['甲', '乙', '丙']), ['decision.no-header']],
    ['that of the other file', fileOf('penalty', rows(1, 'penalty')), ['decision.no-header']],
    [
      'a column that must be there is not',
      fileOf(
        'licence',
        rows(1),
        codes('licence').map((code) => (code === 'XK_WSH' ? '' : code)),
      ),
      ['decision.no-column'],
    ],
    [
      'one twice',
      fileOf(
        'licence',
        rows(1),
        codes('licence').map((code) => (code === 'BZ' ? 'XK_NR' : code)),
      ),
      ['decision.column-twice'],
    ],
    ['nothing below it', fileOf('licence', []), ['decision.no-rows']],
  ])('is refused: %s', (_why, lines, expected) => {
    const file = judgeFile('licence', lines, TODAY, DEFAULTS.licence);
    expect(isRefusal(file) && file.refused.map(({ code }) => code)).toEqual(expected);
  });
});

it('of 3,000 rows the five that are wrong are named, each with its row and all that is wrong', () => {
  const all: ExchangeRow[] = rows(3000);
  all[9] = { ...all[9]!, XK_XDR_ZJHM: '11010519491231002Y' };
  all[99] = { ...all[99]!, XK_JDRQ: '2025-02-30' };
  all[999] = { ...all[999]!, XK_WSH: '', XK_XDR_MC: '' };
  all[1999] = { ...all[1999]!, XK_YXQZI: '2020-01-01' };
  all[2999] = { ...all[2999]!, XK_LYDWDM: '110000000000000049' };
  const bad = judged('licence', fileOf('licence', all)).rows.filter(({ reasons }) => reasons.length > 0);
  expect(bad.map(({ row, reasons }) => [row, reasons.map(({ field }) => field)])).toEqual([
    [11, ['XK_XDR_ZJHM']],
    [101, ['XK_JDRQ']],
    [1001, ['XK_XDR_MC', 'XK_WSH']],
    [2001, ['XK_YXQZI']],
    [3001, ['XK_LYDWDM']],
  ]);
});

it('an equal row that comes twice is one; two that share a number and differ are both named', () => {
  const [one, two] = rows(2) as [ExchangeRow, ExchangeRow];
  const other = { ...two, XK_XDR_MC: '另一人' };
  const file = judged('licence', fileOf('licence', [one, two, one, other]));
  expect(file.rows.map(({ repeats, reasons }) => [repeats, reasons.map(({ facts }) => facts?.rows)])).toEqual([
    [false, []],
    [false, ['5']],
    [true, []],
    [false, ['3']],
  ]);
});

it('a value beside the fields that there is not is named with those that there are', () => {
  const row = { ...exchangeRow('penalty', 1), 决定类型: '准予', 失信程度: '很严重' };
  const file = judged('penalty', fileOf('penalty', [row], [...codes('penalty'), '决定类型', '失信程度']));
  expect(file.rows[0]!.reasons.map(({ field, facts }) => [field, facts?.values])).toEqual([
    ['decisionType', '处罚、不予处罚'],
    ['severity', '轻微、一般、严重、安全领域'],
  ]);
});
