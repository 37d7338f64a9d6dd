/** A cell with the rows and columns that it takes. */
interface Spanning {
  readonly rows: number;
  readonly columns: number;
}

/** A cell at one of the places that it takes, and where it begins. */
export interface Slot<Cell> {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** Every place of a table with the cell that covers it. A row gives only the cells that begin in it, as HTML has them. */
export function slotsOf<Cell extends Spanning>(rows: readonly (readonly Cell[])[]): Slot<Cell>[][] {
  const slots: Slot<Cell>[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (slots[row]![column]) column++;
      for (const line of slots.slice(row, row + cell.rows))
        for (let i = 0; i < cell.columns; i++) line[column + i] = { cell, row, column };
    }
  });
  return slots;
}
