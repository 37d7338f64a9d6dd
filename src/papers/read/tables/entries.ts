import type { Block, RowCell } from '../blocks.ts';
import { isBlank, isFigure, standsForFigure } from '../cells.ts';

/** A cell for figures as it came: its text, and how many columns it spans. */
export interface Value {
  readonly text: string;
  readonly span: number;
  /** A figure that a span of the row above brings here: whose it is cannot be told. */
  readonly carried: boolean;
  /** The column it stands in, in a drawn row. */
  readonly column: number;
}

/** A label with what stands behind it. */
export interface Entry {
  /** The texts before the first figure, outermost first. */
  readonly labels: readonly string[];
  /** The column of each label, in a drawn row. */
  readonly labelColumns: readonly number[];
  /** The number of the table, in a drawn row. */
  readonly table: number;
  readonly values: readonly Value[];
  /**
   * `row`: positions are known. `cells`: every cell is there, also blank ones. `lines`: blank cells may be lost. `placeless`: the
   * figures are to be listed and not read.
   */
  readonly form: 'row' | 'cells' | 'lines' | 'placeless';
  /** Nothing follows it: the text may be cut off here. */
  readonly last: boolean;
}

type IsLabel = (text: string) => boolean;

/** Splits a row behind its last known label; where it has none, behind the last text before its first figure. */
export function entryOfRow(
  cells: readonly RowCell[],
  isLabel: IsLabel,
  place: { readonly table: number; readonly last: boolean },
): Entry {
  const columns: number[] = [];
  let column = 0;
  for (const cell of cells) {
    columns.push(column);
    column += cell.span;
  }
  // A number before the label counts the rows (序号).
  const serial =
    cells.length > 2 && /^\d{1,2}$/.test(cells[0]!.text.trim()) && cells.slice(1, 4).some((cell) => isLabel(cell.text))
      ? 1
      : 0;
  let split = 0;
  let known = false;
  for (let i = serial; i < cells.length; i++) {
    const text = cells[i]!.text;
    if (isLabel(text)) {
      split = i + 1;
      known = true;
    } else if (!standsForFigure(text) && !known) split = i + 1;
    else if (!isBlank(text) && isFigure(text)) break;
  }
  const labelled = [...cells.keys()].filter((i) => i >= serial && i < split && cells[i]!.text.trim() !== '');
  return {
    labels: labelled.map((i) => cells[i]!.text),
    labelColumns: labelled.map((i) => columns[i]!),
    values: cells.slice(split).map((cell, i) => ({ ...cell, column: columns[split + i]! })),
    form: 'row',
    ...place,
  };
}

interface Open {
  labels: string[];
  values: Value[];
  form: 'cells' | 'lines';
}

/**
 * Reads one cell a line: texts until a figure are labels, figures until the next text are its values. A label that is known
 * begins a new entry; one that goes on with the label before it (`continues`) joins it.
 */
class LooseReader {
  readonly entries: Entry[] = [];
  private readonly isLabel: IsLabel;
  private readonly continues: (label: string, text: string) => boolean;
  private open: Open = { labels: [], values: [], form: 'lines' };

  constructor(isLabel: IsLabel, continues: (label: string, text: string) => boolean) {
    this.isLabel = isLabel;
    this.continues = continues;
  }

  text(text: string, form: 'cells' | 'lines'): void {
    const before = this.open.labels.at(-1);
    const filled = this.open.values.some((value) => !isBlank(value.text));
    if (!this.isLabel(text) && before !== undefined && !filled && this.continues(before, text)) {
      this.open.labels[this.open.labels.length - 1] = before + text;
      return;
    }
    this.close(false);
    this.open = { labels: [text], values: [], form };
  }

  figures(texts: readonly string[], form: 'cells' | 'lines'): void {
    this.open.form = form;
    for (const text of texts) this.open.values.push({ text, span: 1, carried: false, column: -1 });
  }

  /** A line that has a label and its figures in it. */
  whole(label: string, figures: readonly string[], form: 'cells' | 'lines'): void {
    this.close(false);
    this.open = { labels: [label], values: [], form };
    this.figures(figures, form);
    this.close(false);
  }

  close(last: boolean): void {
    if (this.open.labels.length > 0 || this.open.values.length > 0) {
      this.entries.push({ ...this.open, labelColumns: [], table: -1, last });
    }
    this.open = { labels: [], values: [], form: 'lines' };
  }
}

/** The entries of a table's blocks, in order. */
export function readEntries(
  blocks: readonly Block[],
  isLabel: IsLabel,
  continues: (label: string, text: string) => boolean,
  endsText: boolean,
): readonly Entry[] {
  const reader = new LooseReader(isLabel, continues);
  blocks.forEach((block, i) => {
    if (block.kind === 'break') return;
    if (block.kind === 'row') {
      reader.close(false);
      const place = { table: block.table, last: endsText && i === blocks.length - 1 };
      const entry = entryOfRow(block.cells, isLabel, place);
      const form = block.placeless ? 'placeless' : block.loose ? 'lines' : 'row';
      reader.entries.push({ ...entry, form });
      return;
    }
    const form = block.kind === 'cell' ? 'cells' : 'lines';
    const words = block.text.trim() === '' ? [''] : block.text.trim().split(/\s+/);
    const figures = words.filter(standsForFigure);
    if (figures.length === words.length) reader.figures(words, form);
    else if (figures.length >= 3) reader.whole(words.filter((word) => !standsForFigure(word)).join(''), figures, form);
    else reader.text(block.text.trim(), form);
  });
  reader.close(endsText);
  return reader.entries;
}
