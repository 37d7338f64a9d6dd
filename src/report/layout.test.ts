import { describe, expect, it } from 'vitest';
import type { CanonicalReport } from './canonical.ts';
import { FORMATS } from './formats.ts';
import { type GridTable, layoutReport } from './layout.ts';

const EMPTY: CanonicalReport = { agency: null, year: 2023, format: null, proactive: {}, requests: {}, remedies: {} };

/** How many columns each row of a table fills, spans from above included. */
function filled(table: GridTable): number[] {
  const reaching = Array.from({ length: table.rows.length }, () => 0);
  return table.rows.map((row, r) => {
    for (const cell of row) for (let i = 1; i < cell.rowSpan; i++) reaching[r + i]! += cell.colSpan;
    return reaching[r]! + row.reduce((sum, cell) => sum + cell.colSpan, 0);
  });
}

describe.each([
  ['2019', 20, 23],
  ['2021', 22, 25],
] as const)('format %s', (id, results, rows) => {
  const tables = layoutReport(FORMATS[id], EMPTY);

  it('every row of every table fills its columns, and no span reaches below the table', () => {
    for (const table of tables) expect(filled(table)).toEqual(table.rows.map(() => table.columns));
  });

  it('table 三 has the official rows under 三、本年度办理结果, and seven figures in each row with figures', () => {
    const three = tables[1]!;
    const heading = three.rows.flat().find((cell) => cell.text === '三、本年度办理结果');
    expect(heading).toMatchObject({ rowSpan: results, header: true, scope: 'rowgroup' });
    const figures = three.rows.map((row) => row.filter((cell) => cell.at).length);
    expect(figures.filter((count) => count === 7)).toHaveLength(rows);
  });

  it('table 四 is one row of fifteen figures', () => {
    expect(tables[2]!.rows.at(-1)!.map((cell) => cell.at?.row)).toEqual([
      ...Array(5).fill('R'),
      ...Array(5).fill('L1'),
      ...Array(5).fill('L2'),
    ]);
  });

  it('a blank cell prints nothing, and a 0 prints 0', () => {
    const zero = { A: 0, B1: null, B2: 0, B3: 0, B4: 0, B5: 0, T: 0 };
    const row = layoutReport(FORMATS[id], { ...EMPTY, requests: { '1': zero } })[1]!.rows[3]!;
    expect(row.slice(1, 3).map((cell) => cell.text)).toEqual(['0', '']);
  });
});
