import { REQUEST_COLUMNS } from '../format-requests.ts';
import { FORMATS, REMEDY_CELLS, REMEDY_GROUPS } from '../formats.ts';

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

export function proactiveColumnLabel(column: string): string {
  const columns = [...FORMATS['2019'].proactive, ...FORMATS['2021'].proactive].flatMap((block) => block.columns);
  return columns.find((known) => known.code === column)?.label ?? column;
}

/** Where in a report something is: a table, a row and a column of it by their codes, or its text (正文). */
export interface Location {
  readonly table: '二' | '三' | '四' | '正文';
  readonly row?: string;
  readonly column?: string;
}

export const groupLabel = (group: string): string => REMEDY_GROUPS.find(({ code }) => code === group)?.label ?? group;
export const resultLabel = (cell: string): string => REMEDY_CELLS.find(({ code }) => code === cell)?.label ?? cell;

const ROW_LABELS = { 二: proactiveLabel, 三: requestLabel, 四: groupLabel };
const COLUMN_NAMES = { 二: proactiveColumnLabel, 三: columnLabel, 四: resultLabel };

/** A place as people name it: 表三“（七）总计”行“自然人”列. */
export function placeName({ table, row, column }: Location): string {
  if (table === '正文') return table;
  const rowName = row === undefined ? '' : `“${ROW_LABELS[table](row)}”行`;
  const columnName = column === undefined ? '' : `“${COLUMN_NAMES[table](column)}”列`;
  return `表${table}${rowName}${columnName}`;
}
