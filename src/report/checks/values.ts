import type { CanonicalReport, Cell } from '../canonical.ts';
import { FORMATS, REMEDY_CELLS, REMEDY_GROUPS } from '../formats.ts';
import { type Amount, amountOf, yuanOf } from './amounts.ts';
import { error, type Finding, warning } from './finding.ts';
import { columnLabel, type Location, requestLabel } from './labels.ts';
import { proactiveAt, proactiveTerm } from './terms.ts';

type Kind = 'count' | 'signed' | 'money';

interface Placed {
  readonly at: Location;
  readonly label: string;
  readonly kind: Kind;
  readonly cell: Cell;
}

const KINDS = new Map<string, Kind>(
  [...FORMATS['2019'].proactive, ...FORMATS['2021'].proactive].flatMap((block) =>
    block.columns.map((column) => [column.code, column.kind] as const),
  ),
);

function* proactiveCells(report: CanonicalReport): Generator<Placed> {
  for (const [row, cells] of Object.entries(report.proactive)) {
    for (const [column, cell] of Object.entries(cells)) {
      const label = proactiveTerm(report, row, column).cell.label;
      yield { at: proactiveAt(report, row, column), label, kind: KINDS.get(column) ?? 'count', cell };
    }
  }
}

function* countCells(report: CanonicalReport): Generator<Placed> {
  for (const [row, cells] of Object.entries(report.requests)) {
    for (const [column, cell] of Object.entries(cells)) {
      const label = `${requestLabel(row)}·${columnLabel(column)}`;
      yield { at: { table: '三', row, column }, label, kind: 'count', cell };
    }
  }
  for (const group of REMEDY_GROUPS) {
    for (const { code, label } of REMEDY_CELLS) {
      const at = { table: '四', row: group.code, column: code } as const;
      yield {
        at,
        label: `${group.label}·${label}`,
        kind: 'count',
        cell: report.remedies[group.code]?.[code] ?? null,
      };
    }
  }
}

/** H5: counts are whole numbers from 0 on; 本年增/减 may be negative, money may have decimals. Notations only warn (F7). */
function weigh(placed: Placed): Finding[] {
  const { at, label, kind, cell } = placed;
  if (cell === null) return [];
  const amount = amountOf(cell);
  const draft = { at, cells: [{ at: `${at.row}/${at.column}`, label, value: cell }] };
  if (!amount) return [warning({ ...draft, code: 'F7', variant: 'no-number', facts: { printed: String(cell) } })];
  const left = amount.value;
  if (kind !== 'signed' && left < 0) return [error({ ...draft, code: 'H5', variant: 'negative', left })];
  if (kind !== 'money' && !Number.isInteger(left)) return [error({ ...draft, code: 'H5', variant: 'fraction', left })];
  const odd = kind === 'count' ? notation(amount) : null;
  return odd ? [warning({ ...draft, code: 'F7', variant: odd, left, facts: { printed: String(cell) } })] : [];
}

function notation(amount: Amount): string | null {
  if (amount.remark !== '') return 'remark';
  if (amount.signed) return 'sign';
  return amount.unit === '' ? null : 'unit';
}

/** 1 亿元: more than a single bureau or town takes in fees or buys in a year, so the unit is to be looked at. */
const MUCH_YUAN = 1e8;

function weighMoney(report: CanonicalReport, placed: Placed): Finding[] {
  const amount = placed.kind === 'money' ? amountOf(placed.cell) : null;
  if (!amount) return [];
  const columnUnit = placed.at.row === '20-8.a' ? '万元' : '元';
  const cells = [{ at: `${placed.at.row}/${placed.at.column}`, label: placed.label, value: placed.cell }];
  const draft = { code: 'F7', at: placed.at, cells, left: amount.value, facts: { printed: String(placed.cell) } };
  if (columnUnit === '万元' && amount.unit.startsWith('元')) return [warning({ ...draft, variant: 'wrong-unit' })];
  const government = report.agency === null || /政府|管委会|管理委员会/.test(report.agency);
  const huge = yuanOf(amount, columnUnit) >= MUCH_YUAN && !government;
  if (huge) return [warning({ ...draft, variant: 'huge-amount' })];
  return amount.unit === '' ? [] : [warning({ ...draft, variant: 'unit' })];
}

/** Every cell for itself: impossible values (H5) are errors, odd notations and units (F7) warn. */
export function checkValues(report: CanonicalReport): Finding[] {
  const money = [...proactiveCells(report)].flatMap((placed) => weighMoney(report, placed));
  return [...[...proactiveCells(report), ...countCells(report)].flatMap(weigh), ...money];
}
