import { LIMITS, LimitPassed } from '../../blocks.ts';
import type { SourceCell } from '../grid.ts';
import { type Glyph, middle, type Ruling, type Sheet } from './marks.ts';
import { areaOf, type Box, holds } from './matrix.ts';
import { runsOf, textOf } from './text.ts';

/** A table drawn with lines: its place and the rows of its cells. */
export interface RuledTable {
  readonly box: Box;
  readonly rows: readonly (readonly SourceCell[])[];
}

const NEAR = 3;
/** Lines closer than this are the two sides of one border, with the space between two cells. */
const SAME = 4;

/** Shorter than this is a dot, or a few of them. */
const SHORTEST = 6;

/** Pieces of one line become one: dashes, and lines that are drawn cell by cell. */
function joinPieces(pieces: readonly Ruling[]): Ruling[] {
  const sorted = [...pieces].sort((a, b) => a.at - b.at || a.from - b.from);
  const lanes: { at: number; pieces: { from: number; to: number }[] }[] = [];
  for (const piece of sorted) {
    const lane = lanes.at(-1);
    if (lane && piece.at - lane.at < 1.5) lane.pieces.push(piece);
    else lanes.push({ at: piece.at, pieces: [piece] });
  }
  return lanes.flatMap(({ at, pieces: parts }) => {
    const joined: { from: number; to: number }[] = [];
    for (const { from, to } of parts.sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last && from - last.to <= NEAR) last.to = Math.max(last.to, to);
      else joined.push({ from, to });
    }
    return joined.filter(({ from, to }) => to - from > SHORTEST).map((line) => ({ at, ...line }));
  });
}

interface Lines {
  readonly across: readonly Ruling[];
  readonly down: readonly Ruling[];
}

/** Lines that touch make one table. */
function components({ across, down }: Lines): Lines[] {
  if (across.length * down.length > 4_000_000) throw new LimitPassed('elements');
  const parent = Array.from({ length: across.length + down.length }, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    while (parent[i] !== root) [parent[i], i] = [root, parent[i]!];
    return root;
  };
  across.forEach((h, i) => {
    down.forEach((v, j) => {
      const touch = v.at >= h.from - NEAR && v.at <= h.to + NEAR && h.at >= v.from - NEAR && h.at <= v.to + NEAR;
      if (touch) parent[rootOf(i)] = rootOf(across.length + j);
    });
  });
  const groups = new Map<number, { across: Ruling[]; down: Ruling[] }>();
  const groupOf = (i: number) => {
    const root = rootOf(i);
    const group = groups.get(root) ?? { across: [], down: [] };
    groups.set(root, group);
    return group;
  };
  across.forEach((h, i) => {
    groupOf(i).across.push(h);
  });
  down.forEach((v, j) => {
    groupOf(across.length + j).down.push(v);
  });
  return [...groups.values()].filter((group) => group.across.length > 1 && group.down.length > 0);
}

/** The places of lines, those closer than SAME being one. */
function places(values: readonly number[]): number[] {
  const out: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = out.at(-1);
    if (last === undefined || value - last > SAME) out.push(value);
  }
  return out;
}

/** How far lines down must reach beyond the last line across to be the sides of one more row. */
const OPEN = 8;

/** The place where several lines end, the outermost there is; null where each ends elsewhere. */
function commonEnd(ends: readonly number[], side: 1 | -1): number | null {
  const sorted = [...ends].sort((a, b) => (b - a) * side);
  return sorted.find((end, i) => i + 2 < sorted.length && Math.abs(sorted[i + 2]! - end) <= NEAR) ?? null;
}

/** Whether lines at `at` run along most of the way. */
function covers(lines: readonly Ruling[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const line of lines) {
    if (Math.abs(line.at - at) > SAME) continue;
    covered += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
  }
  return covered > (to - from) * 0.6;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  colSpan: number;
  readonly glyphs: Glyph[];
}

class Grid {
  readonly box: Box;
  readonly cells: Cell[] = [];
  private readonly xs: readonly number[];
  private readonly ys: readonly number[];
  private readonly owners: (Cell | undefined)[];

  constructor({ across, down }: Lines) {
    const left = Math.min(...across.map((line) => line.from));
    const right = Math.max(...across.map((line) => line.to));
    // A table may be open at its sides.
    const sides = places(down.map((line) => line.at));
    if (sides[0]! - left > 10) sides.unshift(left);
    if (right - sides.at(-1)! > 10) sides.push(right);
    this.xs = sides;
    const rows = places(across.map((line) => line.at));
    // Where a page break cuts a table, its last row there has no line below, or its first none above.
    const [top, bottom] = [
      commonEnd(
        down.map((line) => line.from),
        -1,
      ),
      commonEnd(
        down.map((line) => line.to),
        1,
      ),
    ];
    if (top !== null && rows[0]! - top > OPEN) rows.unshift(top);
    if (bottom !== null && bottom - rows.at(-1)! > OPEN) rows.push(bottom);
    this.ys = rows;
    this.box = { x0: sides[0]!, x1: sides.at(-1)!, y0: this.ys[0]!, y1: this.ys.at(-1)! };
    const [height, columns] = [this.ys.length - 1, this.xs.length - 1];
    if (height * columns > LIMITS.cellsInGrid) throw new LimitPassed('cellsInGrid');
    this.owners = new Array(Math.max(0, height * columns));
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < columns; column++) {
        if (!this.owners[row * columns + column]) this.open(row, column, across, down);
      }
    }
  }

  /** A cell reaches to the right and down until a line ends it. */
  private open(row: number, column: number, across: readonly Ruling[], down: readonly Ruling[]): void {
    const { xs, ys, owners } = this;
    const columns = xs.length - 1;
    let end = column + 1;
    while (end < columns && !owners[row * columns + end] && !covers(down, xs[end]!, ys[row]!, ys[row + 1]!)) end++;
    let bottom = row + 1;
    while (bottom < ys.length - 1 && !covers(across, ys[bottom]!, xs[column]!, xs[end]!)) bottom++;
    const cell: Cell = { row, column, rowSpan: bottom - row, colSpan: end - column, glyphs: [] };
    for (let r = row; r < bottom; r++) for (let c = column; c < end; c++) owners[r * columns + c] = cell;
    this.cells.push(cell);
  }

  cellAt(x: number, y: number): Cell | undefined {
    if (!holds(this.box, x, y)) return undefined;
    const column = this.xs.findLastIndex((at) => at <= x);
    const row = this.ys.findLastIndex((at) => at <= y);
    const columns = this.xs.length - 1;
    return this.owners[Math.min(row, this.ys.length - 2) * columns + Math.min(column, columns - 1)];
  }

  rows(): SourceCell[][] {
    const rows = Array.from({ length: this.ys.length - 1 }, (): SourceCell[] => []);
    for (const { row, rowSpan, colSpan, glyphs } of this.cells) {
      rows[row]!.push({ text: textOf(glyphs), rowSpan, colSpan });
    }
    return rows;
  }
}

/** A figure that is printed across a line stands in no cell for certain: where its middle is, it is kept as a remark. */
function putCrossing(run: readonly Glyph[], cells: readonly (Cell | undefined)[]): void {
  const at = cells[run.length >> 1] ?? cells.find((cell) => cell !== undefined);
  at?.glyphs.push({ ...run[0]!, text: `〔跨格：${run[0]!.text}` }, ...run.slice(1, -1), {
    ...run.at(-1)!,
    text: `${run.at(-1)!.text}〕`,
  });
}

/** The tables of a sheet that are drawn with lines, and the characters that stand in none of them. */
export function findRuled(sheet: Sheet): { readonly tables: readonly RuledTable[]; readonly rest: readonly Glyph[] } {
  const lines = { across: joinPieces(sheet.across), down: joinPieces(sheet.down) };
  // A frame around text is no table. The smallest table around a character has it.
  const grids = components(lines)
    .map((one) => new Grid(one))
    .filter((grid) => grid.cells.length > 1)
    .sort((a, b) => areaOf(a.box) - areaOf(b.box));
  const cellOf = (glyph: Glyph): Cell | undefined => {
    for (const grid of grids) {
      const cell = grid.cellAt(...middle(glyph));
      if (cell) return cell;
    }
    return undefined;
  };
  const rest: Glyph[] = [];
  for (const run of runsOf(sheet.glyphs)) {
    const cells = run.map(cellOf);
    if (new Set(cells).size > 1) putCrossing(run, cells);
    else if (cells[0]) cells[0].glyphs.push(...run);
    else rest.push(...run);
  }
  return { tables: grids.map((grid) => ({ box: grid.box, rows: grid.rows() })), rest };
}
