import type { CanonicalReport } from '../../../report/canonical.ts';
import { FORMATS, type FormatId } from '../../../report/formats.ts';
import { type GridTable, layoutReport } from '../../../report/layout.ts';
import { MadePage } from './pdf.fixture.ts';
import { AGENCY } from './reports.fixture.ts';

export interface Drawing {
  /** How the borders of cells are drawn. */
  readonly rules: 'lines' | 'bars' | 'none';
  readonly page?: { readonly width: number; readonly height: number };
  /** Draws each page turned on its side, as a landscape table in an upright file. */
  readonly turned?: boolean;
}

const SIZE = 8;
const LEAD = 11;
const PAD = 2;

const widthOf = (text: string): number =>
  [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0xff ? SIZE : SIZE / 2), 0);

function wrap(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const character of text) {
    const last = lines.at(-1)!;
    // A figure is not broken.
    if (last !== '' && widthOf(last + character) > width && !/^\d+$/.test(text)) lines.push(character);
    else lines[lines.length - 1] = last + character;
  }
  return lines;
}

function columnWidths(table: GridTable, width: number): number[] {
  if (table.code !== 'requests') return Array.from({ length: table.columns }, () => width / table.columns);
  const figures = 47;
  const rest = width - 7 * figures;
  return [rest * 0.18, rest * 0.27, rest * 0.55, ...Array.from({ length: 7 }, () => figures)];
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly lines: readonly string[];
  readonly size: number;
}

function placeCells(table: GridTable, widths: readonly number[]): Placed[] {
  const taken = new Set<string>();
  return table.rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell): Placed => {
      while (taken.has(`${row}/${column}`)) column++;
      for (let r = 0; r < cell.rowSpan; r++) {
        for (let c = 0; c < cell.colSpan; c++) taken.add(`${row + r}/${column + c}`);
      }
      const width = widths.slice(column, column + cell.colSpan).reduce((sum, one) => sum + one, 0);
      const { rowSpan, colSpan } = cell;
      const lines = wrap(cell.text, width - 2 * PAD);
      const size = SIZE * Math.min(1, (width - 2 * PAD) / Math.max(1, ...lines.map(widthOf)));
      return { row, column, rowSpan, colSpan, lines, size };
    });
  });
}

class Writer {
  readonly pages: MadePage[] = [];
  private readonly drawing: Drawing;
  private readonly width: number;
  private readonly height: number;
  private y = 0;

  constructor(drawing: Drawing) {
    this.drawing = drawing;
    const { width, height } = drawing.page ?? { width: 595, height: 842 };
    this.width = width;
    this.height = height;
    this.turn();
  }

  private get page(): MadePage {
    return this.pages.at(-1)!;
  }

  private turn(): void {
    if (this.pages.length > 0) this.foot();
    const page = this.drawing.turned ? new MadePage(this.height, this.width) : new MadePage(this.width, this.height);
    // What is drawn as on an upright page then lies on its side.
    if (this.drawing.turned) page.raw(`0 1 -1 0 ${this.height} 0 cm 1 0 0 1 0 ${this.height - this.width} cm`);
    this.pages.push(page);
    this.y = 60;
  }

  foot(): void {
    this.page.text(this.width / 2, this.height - 30, 10, `— ${this.pages.length} —`);
  }

  line(text: string): void {
    if (this.y > this.height - 80) this.turn();
    this.page.text(60, this.y, 12, text);
    this.y += 20;
  }

  table(table: GridTable): void {
    const left = 40;
    const widths = columnWidths(table, this.width - 2 * left);
    const xs = [left];
    for (const width of widths) xs.push(xs.at(-1)! + width);
    const cells = placeCells(table, widths);
    const heights = table.rows.map((_, row) => {
      const own = cells.filter((cell) => cell.row === row && cell.rowSpan === 1).map((cell) => cell.lines.length);
      return Math.max(1, ...own) * LEAD + 2 * PAD;
    });
    for (let from = 0; from < table.rows.length; ) {
      let to = from;
      let y = this.y;
      while (to < table.rows.length && y + heights[to]! < this.height - 60) y += heights[to++]!;
      if (to > from) this.fragment(cells, heights, xs, from, to);
      from = to;
      if (from < table.rows.length) this.turn();
    }
    this.y += 24;
  }

  private fragment(
    cells: readonly Placed[],
    heights: readonly number[],
    xs: readonly number[],
    from: number,
    to: number,
  ): void {
    const ys = [this.y];
    for (let row = from; row < to; row++) ys.push(ys.at(-1)! + heights[row]!);
    for (const cell of cells) {
      const [first, last] = [Math.max(cell.row, from), Math.min(cell.row + cell.rowSpan, to)];
      if (first >= last) continue;
      const box = {
        x0: xs[cell.column]!,
        x1: xs[cell.column + cell.colSpan]!,
        y0: ys[first - from]!,
        y1: ys[last - from]!,
      };
      if (this.drawing.rules !== 'none') {
        const draw = (x0: number, y0: number, x1: number, y1: number) =>
          this.drawing.rules === 'bars' ? this.page.bar(x0, y0, x1, y1) : this.page.line(x0, y0, x1, y1);
        draw(box.x0, box.y0, box.x1, box.y0);
        draw(box.x0, box.y1, box.x1, box.y1);
        draw(box.x0, box.y0, box.x0, box.y1);
        draw(box.x1, box.y0, box.x1, box.y1);
      }
      // A cell that goes on over the page has its text on the first of them.
      if (cell.row < from) continue;
      const middle = (box.y0 + box.y1) / 2 - ((cell.lines.length - 1) * LEAD) / 2 + SIZE * 0.35;
      cell.lines.forEach((line, i) => {
        const center = (box.x0 + box.x1) / 2 - (widthOf(line) * cell.size) / SIZE / 2;
        this.page.text(center, middle + i * LEAD, cell.size, line);
      });
    }
    this.y = ys.at(-1)!;
  }
}

/** The pages of a report, its tables cut where a page ends. */
export function drawReport(id: FormatId, report: CanonicalReport, drawing: Drawing): readonly MadePage[] {
  const writer = new Writer(drawing);
  writer.line(AGENCY);
  writer.line(`${report.year}年政府信息公开工作年度报告`);
  writer.line('一、总体情况');
  writer.line('全年工作有序，主动公开各类政府信息若干条。');
  for (const table of layoutReport(FORMATS[id], report)) {
    writer.line(table.caption);
    writer.table(table);
  }
  writer.line('五、存在的主要问题及改进情况');
  writer.line('无。');
  writer.foot();
  return writer.pages;
}
