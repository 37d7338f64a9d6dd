import type { GridCell, GridTable, TableCode } from '../../../report/layout.ts';

export interface CellData {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  /** The label of a row, set to the left, as table 三 has them. */
  readonly label: boolean;
  /** Points; smaller than the table's where a figure would not fit its column. */
  readonly size: number;
}

export interface TableData {
  readonly widths: readonly number[];
  /** Points: of the letters, and above and below them. */
  readonly size: number;
  readonly inset: number;
  readonly parts: readonly { readonly head: readonly CellData[][]; readonly body: readonly CellData[][] }[];
}

interface Look {
  readonly widths: readonly number[];
  readonly size: number;
  readonly inset: number;
}

const even = (columns: number): number[] => Array.from({ length: columns }, () => 1);

const LOOKS: Readonly<Record<TableCode, Look>> = {
  proactive: { widths: even(4), size: 10.5, inset: 4.5 },
  requests: { widths: [1.05, 1.25, 4.9, ...even(7)], size: 9, inset: 2.6 },
  remedies: { widths: even(15), size: 9, inset: 4 },
};

/** Points across the type area, and what a cell's edges take of them. */
const TYPE_AREA = (156 / 25.4) * 72;
const EDGES = 4.5;
/** A digit is a little wider than half a square. */
const DIGIT = 0.56;

/** A table as the template sets it. */
export function tableData(table: GridTable): TableData {
  const look = LOOKS[table.code];
  return {
    ...look,
    parts: partsOf(table).map(({ head, body }) => ({
      head: head.map((row) => row.map((cell) => cellData(cell, look))),
      body: body.map((row) => row.map((cell) => cellData(cell, look))),
    })),
  };
}

type Rows = readonly (readonly GridCell[])[];

/** The table cut below each head: one part under a head of its own, or, as in table 二, a part for each row across it. */
function partsOf({ headRows, rows, columns }: GridTable): { head: Rows; body: Rows }[] {
  if (headRows > 0) return [{ head: rows.slice(0, headRows), body: rows.slice(headRows) }];
  const starts = rows.flatMap((row, i) => (row[0]?.header && row[0].colSpan === columns ? [i] : []));
  return starts.map((start, i) => {
    const part = rows.slice(start, starts[i + 1]);
    const heads = part.findIndex((row) => row.some((cell) => !cell.header));
    return { head: part.slice(0, heads), body: part.slice(heads) };
  });
}

function cellData(cell: GridCell, { widths, size }: Look): CellData {
  const { text, header, rowSpan, colSpan } = cell;
  const share = header ? 0 : Math.min(...widths) * colSpan;
  const room = (share / widths.reduce((a, b) => a + b, 0)) * TYPE_AREA - EDGES;
  const needed = text.length * DIGIT * size;
  return {
    text,
    rows: rowSpan,
    columns: colSpan,
    label: header && cell.scope === 'row' && widths.length === 10,
    size: header || needed <= room ? size : (size * room) / needed,
  };
}
