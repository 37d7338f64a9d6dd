import type { CanonicalReport } from '../canonical.ts';
import { REQUEST_COLUMNS } from '../format-requests.ts';
import { leafCodes, REMEDY_CELLS, REMEDY_GROUPS } from '../formats.ts';
import { error, type Finding, warning } from './finding.ts';
import { columnLabel, type Location, requestLabel } from './labels.ts';
import { remedyTerm, requestTerm, type Term } from './terms.ts';

/** Two sums that have to be equal (勾稽关系). `total`: the one cell on the left is the total of what stands on the right. */
interface Equation {
  readonly code: string;
  readonly at: Location;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  readonly total: boolean;
  readonly facts: Finding['facts'];
}

const sum = (terms: readonly Term[]): number => terms.reduce((total, term) => total + (term.value ?? 0), 0);
const named = (terms: readonly Term[], side: 'left' | 'right'): Finding['cells'] =>
  terms.map((term) => ({ ...term.cell, side }));

/**
 * A blank is not 0: where the sides differ, a blank on the smaller side may hold the rest, and then nothing is broken. It
 * warns, unless the row is not in the text at all (an excerpt proves nothing). A blank on the larger side changes nothing,
 * for no count is negative.
 */
function weigh(equation: Equation): Finding[] {
  const { code, at, left, right, total, facts } = equation;
  const [a, b] = [sum(left), sum(right)];
  if (a === b) return [];
  const open = (a < b ? left : right).filter((term) => term.value === null);
  const draft = { code, at, left: a, right: b, facts, cells: [...named(left, 'left'), ...named(right, 'right')] };
  if (open.some((term) => term.absent)) return [];
  if (open.length > 0) return [warning({ ...draft, variant: total && a < b ? 'blank-total' : 'blank-part' })];
  const zero = total && left[0]!.value === 0;
  return [error({ ...draft, variant: zero ? 'zero-total' : 'broken' })];
}

const COLUMNS = REQUEST_COLUMNS.map((column) => column.code);

/** H1: in each column of table 三, 第一项 + 第二项 = 第三项（七）总计 + 第四项; printed in the form's corner. */
function balance(report: CanonicalReport): Equation[] {
  return COLUMNS.map((column) => ({
    code: 'H1',
    at: { table: '三', column },
    left: [requestTerm(report, '1', column), requestTerm(report, '2', column)],
    right: [requestTerm(report, '3.7', column), requestTerm(report, '4', column)],
    total: false,
    facts: { column: columnLabel(column) },
  }));
}

/** H2: in each column of table 三, （七）总计 is the sum of the outcomes. */
function outcomes(report: CanonicalReport): Equation[] {
  if (report.format === null) return [];
  const leaves = leafCodes(report.format);
  return COLUMNS.map((column) => ({
    code: 'H2',
    at: { table: '三', row: '3.7', column },
    left: [requestTerm(report, '3.7', column)],
    right: leaves.map((row) => requestTerm(report, row, column)),
    total: true,
    facts: { column: columnLabel(column) },
  }));
}

/** H3: in each row of table 三, 总计 is the sum of 自然人 and the five kinds of organisation. */
function totals(report: CanonicalReport): Equation[] {
  return Object.keys(report.requests).map((row) => ({
    code: 'H3',
    at: { table: '三', row, column: 'T' },
    left: [requestTerm(report, row, 'T')],
    right: COLUMNS.slice(0, -1).map((column) => requestTerm(report, row, column)),
    total: true,
    facts: { row: requestLabel(row) },
  }));
}

/** H4: in each group of table 四, 总计 is the sum of the four results. */
function remedyTotals(report: CanonicalReport): Equation[] {
  return REMEDY_GROUPS.map(({ code, label }) => ({
    code: 'H4',
    at: { table: '四', row: code, column: 'total' },
    left: [remedyTerm(report, code, 'total')],
    right: REMEDY_CELLS.slice(0, -1).map((cell) => remedyTerm(report, code, cell.code)),
    total: true,
    facts: { row: label },
  }));
}

/** The identities within one report, H1 to H4: broken ones are errors. */
export function checkIdentities(report: CanonicalReport): Finding[] {
  return [...balance(report), ...outcomes(report), ...totals(report), ...remedyTotals(report)].flatMap(weigh);
}
