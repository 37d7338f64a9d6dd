/** A line of a form: what is asked for, and what stands there; empty where a person fills it in by hand. */
export interface FormRow {
  readonly label: string;
  readonly value: string;
  /** Rows of one group stand together under its name. */
  readonly group: string;
  /** Room for so many lines, where what is written by hand needs more than one. */
  readonly lines?: number;
}

/** A paper that is a form (表): D01 政府信息公开申请表, D26 送达回证. What PDF and Word are made of. */
export interface Form {
  readonly code: 'D01' | 'D26';
  readonly title: string;
  readonly agency: string;
  /** Above the table, at its right: 编号. */
  readonly above: string;
  readonly rows: readonly FormRow[];
  readonly notes: readonly string[];
  /** The day that the file names as that of its making; none of a blank form. */
  readonly on: string | null;
}

/** The form as plain text, a line a row. */
export function formText({ agency, title, above, rows, notes }: Form): string {
  return [agency, title, above, ...rows.map(({ label, value }) => `${label}：${value}`), ...notes].join('\n');
}
