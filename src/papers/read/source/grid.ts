import { type Block, LIMITS, LimitPassed, type RowCell } from '../blocks.ts';

export interface SourceCell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

interface Reach {
  readonly cell: RowCell;
  left: number;
}

/** Lays rows with spans out on their grid: each row gets its own cells and those that reach into it, in column order. */
export function expandGrid(rows: readonly (readonly SourceCell[])[], table: number): Block[] {
  let reaching = new Map<number, Reach>();
  let slots = 0;
  return rows.map((sources) => {
    const cells: RowCell[] = [];
    const next = new Map<number, Reach>();
    let column = 0;
    const takeReaching = (): void => {
      for (let reach = reaching.get(column); reach; reach = reaching.get(column)) {
        cells.push(reach.cell);
        if (reach.left > 1) next.set(column, { cell: reach.cell, left: reach.left - 1 });
        column += reach.cell.span;
      }
    };
    for (const source of sources) {
      takeReaching();
      slots += source.colSpan;
      if (slots > LIMITS.cellsInGrid) throw new LimitPassed('cellsInGrid');
      cells.push({ text: source.text, span: source.colSpan, carried: false });
      if (source.rowSpan > 1) {
        next.set(column, {
          cell: { text: source.text, span: source.colSpan, carried: true },
          left: source.rowSpan - 1,
        });
      }
      column += source.colSpan;
    }
    takeReaching();
    // What a cell of this row lies over reaches on below it, as in browsers.
    for (const [at, reach] of reaching)
      if (at < column && !next.has(at) && reach.left > 1 && !cells.includes(reach.cell))
        next.set(at, { cell: reach.cell, left: reach.left - 1 });
    slots += cells.length;
    if (slots > LIMITS.cellsInGrid) throw new LimitPassed('cellsInGrid');
    reaching = next;
    return { kind: 'row', cells, table };
  });
}
