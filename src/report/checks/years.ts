import type { CanonicalReport } from '../canonical.ts';
import { REQUEST_COLUMNS } from '../format-requests.ts';
import { error, type Finding, warning } from './finding.ts';
import { columnLabel, proactiveLabel } from './labels.ts';
import { groupTotal, proactiveAt, proactiveTerm, requestTerm, rowTotal, type Term } from './terms.ts';

const both = (left: readonly Term[], right: readonly Term[], year: number): Finding['cells'] => [
  ...left.map((term) => ({ ...term.cell, side: 'left' as const })),
  ...right.map((term) => ({
    ...term.cell,
    at: `${year}:${term.cell.at}`,
    label: `${year}年${term.cell.label}`,
    side: 'right' as const,
  })),
];

/**
 * H6: 上年结转 of this year is 结转下年度 of the last. Only the 总计 column is a hard identity; that the kinds of requester
 * also agree is our reading, and warns.
 */
function carryOver(report: CanonicalReport, previous: CanonicalReport): Finding[] {
  const [left, right] = [rowTotal(report, '2'), rowTotal(previous, '4')];
  const year = previous.year!;
  if (left !== null && right !== null && left !== right) {
    const cells = both([requestTerm(report, '2', 'T')], [requestTerm(previous, '4', 'T')], year);
    return [
      error({
        code: 'H6',
        variant: 'total',
        at: { table: '三', row: '2', column: 'T' },
        left,
        right,
        cells,
        facts: { year },
      }),
    ];
  }
  return REQUEST_COLUMNS.slice(0, -1).flatMap(({ code }) => {
    const [now, then] = [requestTerm(report, '2', code), requestTerm(previous, '4', code)];
    if (now.value === null || then.value === null || now.value === then.value) return [];
    const at = { table: '三', row: '2', column: code } as const;
    const facts = { year, column: columnLabel(code) };
    const numbers = { left: now.value, right: then.value, cells: both([now], [then], year) };
    return [warning({ code: 'H6', variant: 'column', at, ...numbers, facts })];
  });
}

interface Stock {
  readonly code: string;
  readonly row: string;
  /** The column of this year, and those of this year and the last that have to add up to it (with sign). */
  readonly now: string;
  readonly before: readonly (readonly [string, 1 | -1])[];
  readonly change: readonly (readonly [string, 1 | -1])[];
}

const ITEM_ROWS = ['20-5.a', '20-5.b', '20-6.a', '20-6.b', '20-8.a'];
const DOCUMENT_ROWS = ['20-1.a', '20-1.b'];

/** W1: 现行有效 = last year's + 制发 - 废止. W2: 上一年项目数量 = last year's + its 增/减. W3: 对外公开总数量 = last year's + 新公开. */
const STOCKS: readonly Stock[] = [
  ...DOCUMENT_ROWS.map(
    (row): Stock => ({
      code: 'W1',
      row,
      now: 'valid',
      before: [['valid', 1]],
      change: [
        ['made', 1],
        ['repealed', -1],
      ],
    }),
  ),
  ...ITEM_ROWS.map(
    (row): Stock => ({
      code: 'W2',
      row,
      now: 'prev_items',
      before: [
        ['prev_items', 1],
        ['delta', 1],
      ],
      change: [],
    }),
  ),
  ...DOCUMENT_ROWS.map(
    (row): Stock => ({ code: 'W3', row, now: 'total', before: [['total', 1]], change: [['published', 1]] }),
  ),
];

function checkStock(report: CanonicalReport, previous: CanonicalReport, stock: Stock): Finding[] {
  const now = proactiveTerm(report, stock.row, stock.now);
  const then = stock.before.map(([column, sign]) => ({ term: proactiveTerm(previous, stock.row, column), sign }));
  const change = stock.change.map(([column, sign]) => ({ term: proactiveTerm(report, stock.row, column), sign }));
  const parts = [...then, ...change];
  if (now.value === null || parts.some((part) => part.term.value === null)) return [];
  const right = parts.reduce((total, part) => total + part.sign * part.term.value!, 0);
  if (right === now.value) return [];
  const cells = [
    ...both(
      [now],
      then.map((part) => part.term),
      previous.year!,
    ),
    ...change.map((part) => ({ ...part.term.cell, side: 'right' as const })),
  ];
  const at = proactiveAt(report, stock.row, stock.now);
  const facts = { year: previous.year!, row: proactiveLabel(stock.row) };
  return [warning({ code: stock.code, variant: 'stock', at, left: now.value, right, cells, facts })];
}

/**
 * W4: 对外公开总数量 of format 2019 is not the measure that 现行有效件数 of 2021 is: where the one was carried on into the
 * other, to the very number, it is worth a look.
 */
function changedMeasure(report: CanonicalReport, previous: CanonicalReport): Finding[] {
  return DOCUMENT_ROWS.flatMap((row) => {
    const terms = ['valid', 'made', 'repealed'].map((column) => proactiveTerm(report, row, column));
    const then = proactiveTerm(previous, row, 'total');
    const [valid, made, repealed] = terms.map((term) => term.value);
    if (!then.value || valid === null || valid === undefined) return [];
    if (valid !== then.value + (made ?? 0) - (repealed ?? 0)) return [];
    const cells = both([terms[0]!], [then], previous.year!);
    const at = proactiveAt(report, row, 'valid');
    const facts = { year: previous.year!, row: proactiveLabel(row) };
    return [warning({ code: 'W4', variant: 'measure', at, left: valid, right: then.value, cells, facts })];
  });
}

/** W8: suits after reconsideration (复议后起诉), although there was no reconsideration in this year and the last. */
function suitsWithoutReconsideration(report: CanonicalReport, previous: CanonicalReport): Finding[] {
  const suits = groupTotal(report, 'L2');
  if (!suits || groupTotal(report, 'R') !== 0 || groupTotal(previous, 'R') !== 0) return [];
  return [
    warning({
      code: 'W8',
      variant: 'suits',
      at: { table: '四', row: 'L2' },
      left: suits,
      right: 0,
      facts: { year: previous.year! },
    }),
  ];
}

/** H6, W1-W4 and W8: this year's report beside the one of the year before. Nothing where the years do not follow. */
export function checkYears(report: CanonicalReport, previous: CanonicalReport): Finding[] {
  if (report.year === null || previous.year !== report.year - 1) return [];
  return [
    ...carryOver(report, previous),
    ...STOCKS.flatMap((stock) => checkStock(report, previous, stock)),
    ...changedMeasure(report, previous),
    ...suitsWithoutReconsideration(report, previous),
  ];
}
