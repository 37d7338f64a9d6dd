import type { Cell } from '../../../report/canonical.ts';
import { isBlank, readCell } from '../cells.ts';
import type { Entry, Value } from './entries.ts';
import type { Remarks, Unplaced } from './outcome.ts';

/** Blank cells that span columns are as many blanks; a figure that spans columns stays one. */
const spread = (values: readonly Value[]): readonly Value[] =>
  values.flatMap((value) =>
    isBlank(value.text) && value.span > 1
      ? Array.from({ length: value.span }, (_, i) => ({ ...value, span: 1, column: value.column + i }))
      : [value],
  );

/** The one window of `count` outside of which all is blank; null where there is none, or where figures could stand in two. */
function window(values: readonly Value[], count: number): readonly Value[] | null {
  const first = values.findIndex((value) => !isBlank(value.text));
  if (first === -1) return values.slice(0, count);
  const last = values.findLastIndex((value) => !isBlank(value.text));
  if (last - first + 1 > count) return null;
  // Filled from end to end, or with room on one side only, there is one reading.
  if (last - first + 1 === count) return values.slice(first, first + count);
  if (first === 0) return values.slice(0, count);
  return last === values.length - 1 ? values.slice(-count) : null;
}

/** The values in the columns `at`, where nothing but blanks stands elsewhere. */
export function fromColumns(values: readonly Value[], at: readonly number[]): readonly Value[] | null {
  const elsewhere = values.some((value) => !at.includes(value.column) && !isBlank(value.text));
  const found = at.map((column) => values.find((value) => value.column === column));
  return !elsewhere && found.every((value) => value !== undefined) ? found : null;
}

/**
 * The `count` cells of a row among the values behind its label; null where it cannot be told which they are. Blanks beside
 * the row are dropped (a table that is drawn wider than it is); blank lines between the figures are no cells. `at`: the
 * columns in which the table has these cells, where its other rows or its head tell; where its head does (`headed`), a row
 * that does not fit is not read in another way.
 */
export function pickCells(
  entry: Entry,
  count: number,
  at?: readonly number[],
  headed = false,
): readonly Value[] | null {
  if (entry.values.length === count) return entry.values;
  const all = entry.form === 'row' ? spread(entry.values) : entry.values;
  const placed = at && entry.form === 'row' && !at.includes(-1) ? fromColumns(all, at) : null;
  if (placed || (headed && all.length > count)) return placed;
  // A word in front of the figures may be the rest of the label, or stand for a figure: then nothing has its place.
  const words = all.findIndex((value) => readCell(value.text).kind !== 'odd');
  const values = words > 0 && all.length - words === count && !isBlank(all.at(-1)!.text) ? all.slice(words) : all;
  if (values.length === count) return values;
  if (values.some((value) => readCell(value.text).kind === 'odd')) return null;
  const wide = values;
  if (entry.form === 'lines') {
    const filled = values.filter((value) => value.text.trim() !== '');
    if (filled.length === count) return filled;
    if (values.length > 0 && filled.length === 0 && !entry.last) return blanks(count);
    return null;
  }
  if (wide.length > count) return window(wide, count);
  // A row of table 二 may leave out its last cells: where a row is drawn, what is left of them is in its place.
  const short = entry.form === 'row' && count <= 3 && wide.length > 0;
  return short ? [...wide, ...blanks(count - wide.length)] : null;
}

export function blanks(count: number): readonly Value[] {
  return Array.from({ length: count }, () => ({ text: '', span: 1, carried: false, column: -1 }));
}

/** The cells as the canonical report holds them. What is no figure is left out as blank, and listed. */
export function readCells(
  table: Unplaced['table'],
  label: string,
  values: readonly Value[],
  columns: readonly string[],
  remarks: Remarks,
): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  values.forEach((value, i) => {
    const read = readCell(value.text);
    const column = columns[i]!;
    if (/[０-９]/.test(value.text)) remarks.noteOnce('full-width', { table, text: value.text.trim() });
    if (read.kind === 'odd') {
      remarks.leave(table, 'not-a-figure', label, [read.text]);
      cells[column] = null;
    } else if ((value.carried || (value.span > 1 && columns.length > 3)) && read.cell !== null) {
      remarks.leave(table, 'spans-cells', label, [value.text]);
      cells[column] = null;
    } else {
      if (read.kind === 'dash') remarks.note('dash-as-blank', { table, label, column, text: read.text });
      cells[column] = read.cell;
    }
  });
  return cells;
}
