import type { CanonicalReport, Cell } from '../../../report/canonical.ts';
import type { Reading } from '../read-report.ts';

/** Cells of a report that was printed and read back. Blank cells count as right where they are read as blank or as nothing. */
export interface Tally {
  readonly right: number;
  /** A figure that is not the one printed there. */
  readonly wrong: readonly string[];
  /** In no cell, but listed among what has no place. */
  readonly listed: number;
  /** In no cell and in no list. */
  readonly lost: readonly string[];
}

type Tables = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Cell>>>>>>;
const tablesOf = ({ proactive, requests, remedies }: CanonicalReport): Tables =>
  ({ proactive, requests, remedies }) as unknown as Tables;
const even = (text: string): string => text.normalize('NFKC').replace(/[,\s]/g, '');
const asNumber = (cell: Cell | undefined): Cell => {
  const digits = typeof cell === 'string' ? /^[^\d]*?(\d+(?:\.\d+)?)[^\d]*$/.exec(even(cell))?.[1] : undefined;
  return digits === undefined ? (cell ?? null) : Number(digits);
};

/** Holds what was read against what was printed, cell by cell. A figure with its unit (「12件」) is the figure. */
export function tally(printed: CanonicalReport, { report, unplaced }: Reading): Tally {
  const listed = new Map<string, number>();
  for (const text of unplaced.flatMap((one) => one.texts)) {
    const forms = text.normalize('NFKC').match(/\d+(?:\.\d+)?/g) ?? [];
    const joined = even(text).match(/\d+(?:\.\d+)?/g) ?? [];
    for (const form of forms.join() === joined.join() ? forms : [...forms, ...joined]) {
      listed.set(form, (listed.get(form) ?? 0) + 1);
    }
  }
  /** Each figure in the list stands for one figure of the report. */
  const take = (figure: string): boolean => {
    const left = listed.get(figure) ?? 0;
    listed.set(figure, left - 1);
    return left > 0;
  };
  const [due, got] = [tablesOf(printed), tablesOf(report)];
  const result = { right: 0, wrong: [] as string[], listed: 0, lost: [] as string[] };
  for (const [table, rows] of Object.entries(due)) {
    for (const [row, columns] of Object.entries(rows)) {
      for (const [column, value] of Object.entries(columns)) {
        const here = asNumber(got[table]![row]?.[column]);
        if (here === value) result.right++;
        else if (here !== null) result.wrong.push(`${table}/${row}/${column}: ${value} read as ${here}`);
        else if (take(String(value))) result.listed++;
        else result.lost.push(`${table}/${row}/${column}: ${value}`);
      }
    }
    for (const [row, columns] of Object.entries(got[table]!)) {
      for (const [column, value] of Object.entries(columns)) {
        if (value !== null && rows[row]?.[column] === undefined)
          result.wrong.push(`${table}/${row}/${column}: none read as ${value}`);
      }
    }
  }
  return result;
}
