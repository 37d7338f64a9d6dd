import type { CanonicalReport, Cell } from '../canonical.ts';
import { REQUEST_COLUMNS } from '../format-requests.ts';
import { type FormatId, REMEDY_CELLS, type RemedyCellCode, type RemedyGroupCode } from '../formats.ts';
import { amountOf } from './amounts.ts';
import type { NamedCell } from './finding.ts';
import {
  columnLabel,
  groupLabel,
  type Location,
  proactiveColumnLabel,
  proactiveLabel,
  requestLabel,
  resultLabel,
} from './labels.ts';

/** A cell as a part of a sum. */
export interface Term {
  readonly cell: NamedCell;
  /** Null where the cell is blank or no figure. */
  readonly value: number | null;
  /** The row is not in the text at all. */
  readonly absent: boolean;
}

const term = (at: string, label: string, value: Cell | undefined, absent: boolean): Term => ({
  cell: { at, label, value: value ?? null },
  value: amountOf(value)?.value ?? null,
  absent,
});

/** The cell of table 三 in `row` and `column`. */
export function requestTerm(report: CanonicalReport, row: string, column: string): Term {
  const cells: Readonly<Record<string, Cell>> | undefined = report.requests[row];
  return term(`${row}/${column}`, `${requestLabel(row)}·${columnLabel(column)}`, cells?.[column], cells === undefined);
}

/** The cell of table 四 in `group` and `column`. */
export function remedyTerm(report: CanonicalReport, group: RemedyGroupCode, column: RemedyCellCode): Term {
  const cells = report.remedies[group];
  return term(
    `${group}/${column}`,
    `${groupLabel(group)}·${resultLabel(column)}`,
    cells?.[column],
    cells === undefined,
  );
}

/** The format that the columns of table 二 belong to; null where it has no row or both would fit. */
export function proactiveShape(report: CanonicalReport): FormatId | null {
  const met = Object.values(report.proactive).flatMap((row) => Object.keys(row));
  if (met.some((column) => ['published', 'total', 'prev_items', 'delta', 'projects'].includes(column))) return '2019';
  return met.some((column) => ['repealed', 'valid'].includes(column)) || met.length > 0 ? '2021' : null;
}

/** A place in table 二, with the format whose heads it stands under. */
export function proactiveAt(report: CanonicalReport, row: string, column: string): Location {
  return { table: '二', row, column, form: proactiveShape(report) ?? '2021' };
}

/** The cell of table 二 in `row` and `column`. */
export function proactiveTerm(report: CanonicalReport, row: string, column: string): Term {
  const cells = report.proactive[row];
  const label = `${proactiveLabel(row)}·${proactiveColumnLabel(row, column, proactiveShape(report) ?? '2021')}`;
  return term(`${row}/${column}`, label, cells?.[column], cells === undefined);
}

/** The total of a row of table 三: as printed, or the sum of its parts where 总计 is blank. Null where all is blank. */
export function rowTotal(report: CanonicalReport, row: string): number | null {
  const printed = requestTerm(report, row, 'T').value;
  if (printed !== null) return printed;
  const parts = REQUEST_COLUMNS.slice(0, -1).map((column) => requestTerm(report, row, column.code).value);
  return parts.every((part) => part === null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

/** The total of a group of table 四, in the same way. */
export function groupTotal(report: CanonicalReport, group: RemedyGroupCode): number | null {
  const printed = remedyTerm(report, group, 'total').value;
  if (printed !== null) return printed;
  const parts = REMEDY_CELLS.slice(0, -1).map((cell) => remedyTerm(report, group, cell.code).value);
  return parts.every((part) => part === null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}
