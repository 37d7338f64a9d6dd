import type { GridCell, GridTable } from '../../api/views.ts';

/** What a figure's row and column are called: the heads that stand left of it and above it. */
export function labelsOf(table: GridTable): Map<GridCell, { row: string; column: string }> {
  const labels = new Map<GridCell, { row: string; column: string }>();
  const covered: (GridCell | undefined)[][] = table.rows.map(() => []);
  table.rows.forEach((cells, y) => {
    let x = 0;
    for (const cell of cells) {
      while (covered[y]![x]) x++;
      for (let dy = 0; dy < cell.rowSpan; dy++) {
        for (let dx = 0; dx < cell.colSpan; dx++) if (covered[y + dy]) covered[y + dy]![x + dx] = cell;
      }
    }
  });
  const said = (cells: readonly (GridCell | undefined)[]) =>
    [...new Set(cells.filter((cell) => cell?.header && cell.text))].map((cell) => cell!.text);
  covered.forEach((cells, y) => {
    cells.forEach((cell, x) => {
      if (!cell || cell.header || labels.has(cell)) return;
      const left = said(cells.slice(0, x).filter((one) => one?.scope === 'row' || one?.scope === 'rowgroup'));
      const above = said(covered.slice(0, y).map((row) => row[x]));
      // In table 二 each block has its own heads: those right above count.
      const heads = table.headRows > 0 ? above : above.slice(-1);
      labels.set(cell, { row: left.join(' '), column: heads.join(' ') });
    });
  });
  return labels;
}
