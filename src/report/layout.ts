import type { CanonicalReport, Cell } from './canonical.ts';
import type { RequestRow } from './format-requests.ts';
import { ORGANISATIONS, REQUEST_COLUMNS, REQUEST_CORNER, REQUESTERS } from './format-requests.ts';
import {
  FIRST_COLUMN,
  FORMATS,
  type FormatId,
  formatFor,
  LITIGATION,
  RECONSIDERATION,
  REMEDY_CELLS,
  REMEDY_GROUPS,
  type ReportFormat,
} from './formats.ts';

export type TableCode = 'proactive' | 'requests' | 'remedies';

/** One cell of a table, as HTML, PDF or XLSX print it. A cell hidden under a span of another is not in its row. */
export interface GridCell {
  readonly text: string;
  readonly header: boolean;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly scope?: 'row' | 'col' | 'rowgroup' | 'colgroup';
  /** For a figure: where it stands in the canonical report. */
  readonly at?: { readonly table: TableCode; readonly row: string; readonly column: string };
}

export interface GridTable {
  readonly code: TableCode;
  /** The heading of the section that the table stands in. */
  readonly caption: string;
  readonly columns: number;
  /** How many rows at the top are the table's head. */
  readonly headRows: number;
  readonly rows: readonly (readonly GridCell[])[];
}

const head = (text: string, scope: NonNullable<GridCell['scope']>, colSpan = 1, rowSpan = 1): GridCell => ({
  text,
  header: true,
  rowSpan,
  colSpan,
  scope,
});

function figure(cell: Cell | undefined, table: TableCode, row: string, column: string, colSpan = 1): GridCell {
  const text = cell === null || cell === undefined ? '' : String(cell);
  return { text, header: false, rowSpan: 1, colSpan, at: { table, row, column } };
}

/** Widths that fill the three columns beside 信息内容, as the official form spreads them: 3 = 1+1+1, 2 = 2+1, 1 = 3. */
function widths(columns: number): readonly number[] {
  return columns === 3 ? [1, 1, 1] : columns === 2 ? [2, 1] : [3];
}

/** Table 二: one table of four columns, a row across it with the item of 条例 20 above each block. */
export function layoutProactive(format: ReportFormat, report: CanonicalReport): GridTable {
  const rows = format.proactive.flatMap((block) => {
    const spans = widths(block.columns.length);
    return [
      [head(block.caption, 'colgroup', 4)],
      [head(FIRST_COLUMN, 'col'), ...block.columns.map((column, i) => head(column.label, 'col', spans[i]))],
      ...block.rows.map((row) => [
        head(row.label, 'row'),
        ...block.columns.map((column, i) =>
          figure(report.proactive[row.code]?.[column.code], 'proactive', row.code, column.code, spans[i]),
        ),
      ]),
    ];
  });
  return { code: 'proactive', caption: format.headings[1]!, columns: 4, headRows: 0, rows };
}

const figuresBelow = (rows: readonly RequestRow[], code: string): number =>
  rows.filter((row) => row.kind !== 'heading' && row.code.startsWith(`${code}.`)).length;

/** Table 三: ten columns, three for the row labels and seven for figures; the head is three rows high. */
export function layoutRequests(format: ReportFormat, report: CanonicalReport): GridTable {
  const names = REQUEST_COLUMNS.filter((column) => column.code.startsWith('B'));
  const rows: GridCell[][] = [
    [head(REQUEST_CORNER, 'colgroup', 3, 3), head(REQUESTERS, 'colgroup', 7)],
    [head('自然人', 'col', 1, 2), head(ORGANISATIONS, 'colgroup', names.length), head('总计', 'col', 1, 2)],
    names.map((column) => head(column.label, 'col')),
  ];
  let pending: GridCell[] = [];
  for (const row of format.requests) {
    const depth = row.code.split('.').length;
    if (row.kind === 'heading') {
      pending.push(head(row.label, 'rowgroup', 1, figuresBelow(format.requests, row.code)));
      continue;
    }
    const figures = REQUEST_COLUMNS.map((column) =>
      figure(report.requests[row.code]?.[column.code], 'requests', row.code, column.code),
    );
    rows.push([...pending, head(row.label, 'row', 4 - depth), ...figures]);
    pending = [];
  }
  return { code: 'requests', caption: format.headings[2]!, columns: 10, headRows: 3, rows };
}

/** Table 四: one row of fifteen figures under a head of three rows. */
export function layoutRemedies(format: ReportFormat, report: CanonicalReport): GridTable {
  const cells = REMEDY_CELLS.length;
  const suits = REMEDY_GROUPS.filter((group) => group.code !== 'R');
  const rows: GridCell[][] = [
    [head(RECONSIDERATION, 'colgroup', cells), head(LITIGATION, 'colgroup', cells * suits.length)],
    [
      ...REMEDY_CELLS.map((cell) => head(cell.label, 'col', 1, 2)),
      ...suits.map((group) => head(group.label, 'colgroup', cells)),
    ],
    suits.flatMap(() => REMEDY_CELLS.map((cell) => head(cell.label, 'col'))),
    REMEDY_GROUPS.flatMap((group) =>
      REMEDY_CELLS.map((cell) => figure(report.remedies[group.code]?.[cell.code], 'remedies', group.code, cell.code)),
    ),
  ];
  return { code: 'remedies', caption: format.headings[3]!, columns: cells * 3, headRows: 3, rows };
}

/** The three tables as a published report prints them: table 二 may be of another form than table 三. */
export function layoutAsPrinted(report: CanonicalReport, year: number): readonly GridTable[] {
  const due = formatFor(year);
  const two = proactiveForm(report) ?? due.id;
  const three = report.format ?? due.id;
  return [
    layoutProactive(FORMATS[two], report),
    layoutRequests(FORMATS[three], report),
    layoutRemedies(FORMATS[three], report),
  ];
}

/** The form that has all columns of table 二; null where both have, or there are none. */
function proactiveForm({ proactive }: CanonicalReport): FormatId | null {
  const fits = (['2019', '2021'] as const).filter((id) =>
    Object.entries(proactive).every(([row, cells]) => {
      const block = FORMATS[id].proactive.find((one) => one.rows.some(({ code }) => code === row));
      return block && Object.keys(cells).every((code) => block.columns.some((column) => column.code === code));
    }),
  );
  return fits.length === 1 ? fits[0]! : null;
}

/** The three tables (表二, 表三, 表四) of `report` exactly as the form of `format` draws them. A blank cell is '', a 0 is '0'. */
export function layoutReport(format: ReportFormat, report: CanonicalReport): readonly GridTable[] {
  return [layoutProactive(format, report), layoutRequests(format, report), layoutRemedies(format, report)];
}
