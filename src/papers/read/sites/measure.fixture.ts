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
  const listed = new Set(
    unplaced.flatMap((one) =>
      one.texts.flatMap((text) =>
        [text.normalize('NFKC'), even(text)].flatMap((form) => form.match(/\d+(?:\.\d+)?/g) ?? []),
      ),
    ),
  );
  const [due, got] = [tablesOf(printed), tablesOf(report)];
  const result = { right: 0, wrong: [] as string[], listed: 0, lost: [] as string[] };
  for (const [table, rows] of Object.entries(due)) {
    for (const [row, columns] of Object.entries(rows)) {
      for (const [column, value] of Object.entries(columns)) {
        const here = asNumber(got[table]![row]?.[column]);
        if (here === value) result.right++;
        else if (here !== null) result.wrong.push(`${table}/${row}/${column}: ${value} read as ${here}`);
        else if (listed.has(String(value))) result.listed++;
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
