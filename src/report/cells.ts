import type { Cell } from './canonical.ts';
import { REQUEST_COLUMNS } from './format-requests.ts';
import { FORMATS, figureRows, REMEDY_CELLS, REMEDY_GROUPS } from './formats.ts';

type Rows = Readonly<Record<string, Readonly<Record<string, Cell>> | undefined>>;

/** The figures of a report, of whatever form. */
export interface Figures {
  readonly proactive: Rows;
  readonly requests: Rows;
  readonly remedies: Rows;
}

const TABLES = ['proactive', 'requests', 'remedies'] as const;

/** Every cell with its place, `requests/3.1/A`. */
export function cellsOf(figures: Figures): (readonly [string, Cell])[] {
  return TABLES.flatMap((table) =>
    Object.entries(figures[table]).flatMap(([row, cells]) =>
      Object.entries(cells ?? {}).map(([column, value]) => [`${table}/${row}/${column}`, value] as const),
    ),
  );
}

const KNOWN: ReadonlySet<string> = new Set(
  (['2019', '2021'] as const).flatMap((id) => [
    ...FORMATS[id].proactive.flatMap((block) =>
      block.rows.flatMap((row) => block.columns.map((column) => `proactive/${row.code}/${column.code}`)),
    ),
    ...figureRows(id).flatMap((row) => REQUEST_COLUMNS.map((column) => `requests/${row.code}/${column.code}`)),
    ...REMEDY_GROUPS.flatMap((group) => REMEDY_CELLS.map((cell) => `remedies/${group.code}/${cell.code}`)),
  ]),
);

/** The places that no form has. */
export const unknownCells = (figures: Figures): string[] =>
  cellsOf(figures)
    .map(([at]) => at)
    .filter((at) => !KNOWN.has(at));
