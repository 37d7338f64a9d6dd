import type { Form, FormRow } from '../../forms/form.ts';
import { titleLines } from './title.ts';

export interface FormCell {
  readonly text: string;
  readonly rows: number;
  /** Of a group or of a row; else what stands there. */
  readonly label: boolean;
}

/** What form.typ is given. */
export interface FormData {
  readonly title: string;
  readonly lines: readonly string[];
  readonly agency: string;
  readonly above: string;
  /** Three columns: the group, over all its rows, the label, and what stands there. */
  readonly rows: readonly (readonly FormCell[])[];
  /** How many lines each row has room for at least, where it is empty. */
  readonly heights: readonly number[];
  readonly notes: readonly string[];
}

export function formData({ title, agency, above, rows, notes }: Form): FormData {
  return {
    title,
    lines: titleLines(title),
    agency,
    above,
    rows: rows.map((row, i) => cellsOf(row, i, rows)),
    heights: rows.map(({ value, lines = 1 }) => (value === '' ? lines : 1)),
    notes,
  };
}

function cellsOf({ group, label, value }: FormRow, at: number, rows: readonly FormRow[]): FormCell[] {
  const next = rows.findIndex((row, i) => i > at && row.group !== group);
  const isFirst = rows[at - 1]?.group !== group;
  const first = isFirst ? [{ text: group, rows: (next < 0 ? rows.length : next) - at, label: true }] : [];
  return [...first, { text: label, rows: 1, label: true }, { text: value, rows: 1, label: false }];
}
