/** A cell as the layout of the report gives it (report/layout.ts). */
export interface PageCell {
  readonly text: string;
  readonly header: boolean;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly scope?: 'row' | 'col' | 'rowgroup' | 'colgroup';
}

export interface PageTable {
  readonly code: string;
  readonly caption: string;
  readonly columns: number;
  readonly headRows: number;
  readonly rows: readonly (readonly PageCell[])[];
}

export interface PlacedCell {
  readonly cell: PageCell;
  readonly row: number;
  readonly column: number;
  /** For a header: its id within the page. */
  readonly id?: string;
  /** For a figure: the ids of the headers it stands under and beside, outermost first. */
  readonly headers?: string;
}

/**
 * Where each cell stands once the spans are laid out, and for every figure the headers that say what it is: above it the
 * nearest run of header rows, beside it the row's own. Official tables have heads three rows high and labels over several
 * rows, which `scope` alone tells no screen reader.
 */
export function placeCells(table: PageTable): PlacedCell[][] {
  const slots: PlacedCell[][] = table.rows.map(() => []);
  const placed = table.rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (slots[row]![column]) column++;
      const id = cell.header ? `${table.code}-${row}-${column}` : undefined;
      const one: PlacedCell = { cell, row, column, id };
      for (let r = row; r < Math.min(row + cell.rowSpan, slots.length); r++)
        for (let c = column; c < column + cell.colSpan; c++) slots[r]![c] = one;
      return one;
    });
  });
  return placed.map((cells) =>
    cells.map((one) => (one.cell.header ? one : { ...one, headers: headersOf(one, slots, table).join(' ') })),
  );
}

function headersOf({ row, column, cell }: PlacedCell, slots: PlacedCell[][], table: PageTable): string[] {
  const above: PlacedCell[] = [];
  const isHead = (r: number) => slots[r]!.every((one) => one.cell.header) && slots[r]!.length >= table.columns;
  let from = table.headRows > 0 ? table.headRows - 1 : row - 1;
  while (from >= 0 && !isHead(from)) from--;
  for (let r = from; r >= 0 && isHead(r); r--)
    for (let c = column; c < column + cell.colSpan; c++) above.unshift(slots[r]![c]!);
  const beside = slots[row]!.slice(0, column).filter((one) => one.cell.header);
  return [...new Set([...above, ...beside].map((one) => one.id!))];
}
