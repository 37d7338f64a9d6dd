import { type Block, LIMITS, LimitPassed } from '../../blocks.ts';
import { findHeading } from '../../labels.ts';
import { expandGrid, type SourceCell } from '../grid.ts';
import { type NumberLook, RichText } from './sheet-parts.ts';
import { type Attributes, readXml, type XmlReader } from './xml.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Merge {
  readonly from: Place;
  readonly to: Place;
}

function placeOf(ref: string): Place | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref);
  if (!found) return null;
  const column = [...found[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(found[2]) - 1, column: column - 1 };
}

/** What a number shows: 12, not 12.000000000000002. */
const tidy = (value: string): string => {
  const number = Number(value);
  return Number.isFinite(number) && value.trim() !== '' ? String(Number(number.toPrecision(15))) : value;
};

const isHidden = (attributes: Attributes): boolean => /^(?:1|true)$/.test(attributes.get('hidden') ?? '');

/** Reads one sheet: its cells with text, its merges, and what of it is hidden. */
class SheetReader implements XmlReader {
  readonly rows = new Map<number, Map<number, string>>();
  readonly merges: Merge[] = [];
  hidden = 0;
  private readonly shared: readonly string[];
  private readonly lookOf: (style: string | undefined) => NumberLook;
  private readonly rich = new RichText();
  private readonly hiddenColumns: (readonly [number, number])[] = [];
  private zerosShown = true;
  private row = -1;
  private rowHidden = false;
  private column = -1;
  private type = 'n';
  private style: string | undefined;
  private value = '';
  private formula = false;
  private inValue = false;
  private cells = 0;

  constructor(shared: readonly string[], lookOf: (style: string | undefined) => NumberLook) {
    this.shared = shared;
    this.lookOf = lookOf;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'row') {
      this.row = attributes.has('r') ? Number(attributes.get('r')) - 1 : this.row + 1;
      this.rowHidden = isHidden(attributes);
      this.column = -1;
    } else if (name === 'v') this.inValue = true;
    else if (name === 'f') this.formula = true;
    else if (name === 'sheetView') this.zerosShown = !/^(?:0|false)$/.test(attributes.get('showZeros') ?? '1');
    else if (name === 'col' && isHidden(attributes)) {
      this.hiddenColumns.push([Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1]);
    } else if (name === 'mergeCell') {
      const [from, to] = (attributes.get('ref') ?? '').split(':').map(placeOf);
      if (from && to && to.row >= from.row && to.column >= from.column) this.merges.push({ from, to });
      if (this.merges.length > LIMITS.cellsInGrid) throw new LimitPassed('cellsInGrid');
    } else this.rich.open(name, attributes.get('val'));
  }

  private openCell(attributes: Attributes): void {
    const place = placeOf(attributes.get('r') ?? '');
    this.column = place ? place.column : this.column + 1;
    this.type = attributes.get('t') ?? 'n';
    this.style = attributes.get('s');
    this.value = '';
    this.formula = false;
  }

  close(name: string): void {
    if (name === 'v') this.inValue = false;
    else if (name === 'c') this.closeCell();
    else this.rich.close(name);
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else this.rich.text(text);
  }

  private closeCell(): void {
    const text = this.shown().trim();
    if (text === '') return;
    if (this.rowHidden || this.hiddenColumns.some(([from, to]) => this.column >= from && this.column <= to)) {
      if (/\d/.test(text)) this.hidden++;
      return;
    }
    if (++this.cells > LIMITS.elements) throw new LimitPassed('elements');
    const row = this.rows.get(this.row) ?? new Map<number, string>();
    this.rows.set(this.row, row.set(this.column, text));
  }

  /** What the cell shows on paper. */
  private shown(): string {
    const rich = this.rich.take();
    if (this.type === 'inlineStr') return rich;
    if (this.type === 's') return this.shared[Number(this.value)] ?? '';
    if (this.type === 'b') return this.value === '1' ? '是' : '否';
    if (this.type !== 'n') return this.value;
    if (this.value === '') return this.formula ? '〔公式没有结果〕' : '';
    const { kind, zeroIsBlank } = this.lookOf(this.style);
    if (kind === 'hidden') {
      this.hidden++;
      return '';
    }
    if (kind === 'day') return `〔日期〕${this.value}`;
    if (kind === 'percent') return `${tidy(String(Number(this.value) * 100))}%`;
    return Number(this.value) === 0 && (zeroIsBlank || !this.zerosShown) ? '' : tidy(this.value);
  }
}

/** A row that is one text and no part of a table: the title, a heading, a paragraph. */
function isProse(texts: readonly string[], inTable: boolean): boolean {
  const filled = texts.filter((text) => text !== '');
  if (filled.length !== 1) return false;
  const text = filled[0]!;
  return !inTable || findHeading(text) > 0 || text.length > 60 || /[。；]$/.test(text);
}

const spanOf = (from: number, to: number): number => {
  if (to - from >= LIMITS.span) throw new LimitPassed('span');
  return to - from + 1;
};

/** A sheet as it lies: the text of every cell that shows one, by row and column from 0, and which cells are one. */
export interface RawSheet {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly merges: readonly Merge[];
  readonly hidden: number;
}

/** As readSheet, without taking lines of text apart from tables. Throws XmlFault and LimitPassed. */
export function readRawSheet(
  xml: string,
  shared: readonly string[],
  lookOf: (style: string | undefined) => NumberLook,
): RawSheet {
  const reader = new SheetReader(shared, lookOf);
  readXml(xml, reader);
  return reader;
}

/** The blocks of a sheet. Throws XmlFault and LimitPassed. */
export function readSheet(
  xml: string,
  shared: readonly string[],
  lookOf: (style: string | undefined) => NumberLook,
  table: number,
): { readonly blocks: readonly Block[]; readonly hidden: number } {
  const reader = new SheetReader(shared, lookOf);
  readXml(xml, reader);
  const filled = [...reader.rows.keys()].sort((a, b) => a - b);
  const columns = [...reader.rows.values()].flatMap((row) => [...row.keys()]);
  if (filled.length === 0) return { blocks: [], hidden: reader.hidden };
  const [left, right] = [columns.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.max(a, b))];
  if (filled.length * (right - left + 1) > LIMITS.cellsInGrid) throw new LimitPassed('cellsInGrid');
  const index = new Map(filled.map((row, i) => [row, i]));
  const grid = filled.map((row): (SourceCell | null)[] =>
    Array.from({ length: right - left + 1 }, (_, i) => ({
      text: reader.rows.get(row)?.get(left + i) ?? '',
      colSpan: 1,
      rowSpan: 1,
    })),
  );
  for (const { from, to } of reader.merges) spread(grid, from, to, index, left, right);
  return { blocks: blocksOf(grid, table), hidden: reader.hidden };
}

/** Takes the cells that a merge covers out of the grid, and gives the first of them its spans. */
function spread(
  grid: (SourceCell | null)[][],
  from: Place,
  to: Place,
  index: ReadonlyMap<number, number>,
  left: number,
  right: number,
): void {
  const start = index.get(from.row);
  const corner = start === undefined ? null : grid[start]![from.column - left];
  if (start === undefined || !corner || from.column < left) return;
  const end = Math.min(to.column, right);
  let rowSpan = 0;
  for (let row = start; row < grid.length && [...index.keys()][row]! <= to.row; row++) {
    rowSpan++;
    for (let column = from.column; column <= end; column++) grid[row]![column - left] = null;
  }
  grid[start]![from.column - left] = { text: corner.text, colSpan: spanOf(from.column, end), rowSpan };
}

function blocksOf(grid: readonly (readonly (SourceCell | null)[])[], table: number): Block[] {
  const blocks: Block[] = [];
  let rows: SourceCell[][] = [];
  const endTable = (): void => {
    blocks.push(...expandGrid(rows, table));
    rows = [];
  };
  for (const line of grid) {
    const cells = line.filter((cell) => cell !== null);
    const texts = cells.map((cell) => cell.text);
    if (isProse(texts, rows.length > 0 && !cells.every((cell) => cell.rowSpan === 1 && cells.length === 1))) {
      endTable();
      blocks.push({ kind: 'line', text: texts.find((text) => text !== '')! });
    } else rows.push(cells);
  }
  endTable();
  return blocks;
}
