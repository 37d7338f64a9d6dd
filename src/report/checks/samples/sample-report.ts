import type { CanonicalReport, Cell, Prose, RequestCells } from '../../canonical.ts';
import { type FormatId, figureRows, formatFor } from '../../formats.ts';
import { type Beside, check } from '../check.ts';

const ZERO: RequestCells = { A: 0, B1: 0, B2: 0, B3: 0, B4: 0, B5: 0, T: 0 };
const NONE = { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 };

type Changes = Readonly<Record<string, Cell>>;

/** A report in which all adds up: 12 received and 1 carried in, 10 answered and 3 carried out. `changes` sets cells by their path. */
export function sampleReport(
  year: number,
  changes: Changes = {},
  format: FormatId = formatFor(year).id,
): CanonicalReport {
  const requests: Record<string, RequestCells> = Object.fromEntries(figureRows(format).map((row) => [row.code, ZERO]));
  requests['1'] = { ...ZERO, A: 10, B1: 2, T: 12 };
  requests['2'] = { ...ZERO, A: 1, T: 1 };
  requests['3.1'] = { ...ZERO, A: 6, B1: 2, T: 8 };
  requests['3.4.1'] = { ...ZERO, A: 2, T: 2 };
  requests['3.7'] = { ...ZERO, A: 8, B1: 2, T: 10 };
  requests['4'] = { ...ZERO, A: 3, T: 3 };
  const proactive = Object.fromEntries(
    formatFor(format === '2019' ? 2020 : 2021).proactive.flatMap((block) =>
      block.rows.map((row) => [row.code, Object.fromEntries(block.columns.map((column) => [column.code, 0]))]),
    ),
  );
  const whole = {
    agency: '示例市交通运输局',
    year,
    format,
    proactive,
    requests,
    remedies: { R: NONE, L1: NONE, L2: NONE },
  };
  const copy = JSON.parse(JSON.stringify(whole)) as Record<string, Record<string, Record<string, Cell>>>;
  for (const [path, cell] of Object.entries(changes)) {
    const [table, row, column] = path.split('/');
    if (row === undefined) (copy as Record<string, unknown>)[table!] = cell;
    else copy[table!]![row]![column!] = cell;
  }
  return copy as unknown as CanonicalReport;
}

/** A text of one paragraph. */
export const sampleProse = (text: string, section = 1, title: string | null = null): Prose => ({
  title,
  paragraphs: [{ section, text }],
});

/** The findings of a check, each in one word: `error H1.broken`. */
export const found = (of: CanonicalReport, beside?: Beside): string[] =>
  check(of, beside).map(({ level, code, variant }) => `${level} ${code}.${variant}`);

/** A case of a table of tests: why, the report, what is beside it, and all that is found. */
export type Case = readonly [string, CanonicalReport, Beside, readonly string[]];
