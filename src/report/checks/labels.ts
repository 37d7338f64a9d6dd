import { REQUEST_COLUMNS } from '../format-requests.ts';
import { FORMATS, type FormatId, REMEDY_CELLS, REMEDY_GROUPS } from '../formats.ts';

const REQUEST_LABELS = new Map(
  [...FORMATS['2021'].requests, ...FORMATS['2019'].requests].map((row) => [
    row.code,
    row.label.replace(/（区分.*$/, ''),
  ]),
);
const COLUMN_LABELS = new Map<string, string>(REQUEST_COLUMNS.map((column) => [column.code, column.label]));

export const requestLabel = (row: string): string => REQUEST_LABELS.get(row) ?? row;
export const columnLabel = (column: string): string => COLUMN_LABELS.get(column) ?? column;

export function proactiveLabel(row: string): string {
  const rows = [...FORMATS['2021'].proactive, ...FORMATS['2019'].proactive].flatMap((block) => block.rows);
  return rows.find((known) => known.code === row)?.label ?? row;
}

/** The head of a column of table 二, which differs from format to format and from block to block. */
export function proactiveColumnLabel(row: string, column: string, form: FormatId): string {
  const blocks = FORMATS[form].proactive.filter((block) => row.startsWith(`${block.code}.`));
  return blocks.flatMap((block) => block.columns).find((known) => known.code === column)?.label ?? column;
}

/** Where in a report something is: a table, a row and a column of it by their codes, or its text (正文). */
export interface Location {
  readonly table: '二' | '三' | '四' | '正文';
  readonly row?: string;
  readonly column?: string;
  /** Of table 二: the format whose columns it has. */
  readonly form?: FormatId;
}

export const groupLabel = (group: string): string => REMEDY_GROUPS.find(({ code }) => code === group)?.label ?? group;
export const resultLabel = (cell: string): string => REMEDY_CELLS.find(({ code }) => code === cell)?.label ?? cell;

const ROW_LABELS = { 二: proactiveLabel, 三: requestLabel, 四: groupLabel };

function columnName({ table, row, column, form }: Location): string {
  if (column === undefined) return '';
  if (table === '二') return proactiveColumnLabel(row ?? '', column, form ?? '2021');
  return table === '三' ? columnLabel(column) : resultLabel(column);
}

/** A place as people name it: 表三“（七）总计”行“自然人”列. */
export function placeName(at: Location): string {
  if (at.table === '正文') return at.table;
  const row = at.row === undefined ? '' : `“${ROW_LABELS[at.table](at.row)}”行`;
  return `表${at.table}${row}${at.column === undefined ? '' : `“${columnName(at)}”列`}`;
}
