import type { Block } from '../blocks.ts';
import { standsForFigure } from '../cells.ts';
import { plain, tight } from '../characters.ts';
import { findProactiveRow, findRequestRow, LABEL_STARTS } from '../labels.ts';

const isRowLabel = (text: string): boolean => findRequestRow(text) !== null || findProactiveRow(text) !== null;

const NUMBERING = /^\d{1,2}[.、．)]$/;

/** Words, and the figures behind them. */
interface Run {
  readonly words: string[];
  readonly figures: string[];
  /** How many of the words stand before the label of a row; null where no label ends them. */
  readonly before: number | null;
}

function beforeLabel(words: readonly string[]): number | null {
  for (let i = 0; i < words.length; i++) if (isRowLabel(words.slice(i).join(''))) return i;
  return null;
}

function runsOf(text: string): Run[] {
  const runs: { words: string[]; figures: string[] }[] = [];
  for (const word of text.replace(LABEL_STARTS, ' ').split(/\s+/)) {
    if (word === '') continue;
    const figure = standsForFigure(word) && !NUMBERING.test(word);
    const last = runs.at(-1);
    if (figure && last) last.figures.push(word);
    else if (!last || figure || last.figures.length > 0) runs.push({ words: [word], figures: [] });
    else last.words.push(word);
  }
  return runs.map((run) => ({ ...run, before: run.figures.length > 0 ? beforeLabel(run.words) : null }));
}

/** A row as far as a line of text shows it: a blank cell leaves nothing behind, so that its figures have no places. */
function rowsOf({ words, figures, before }: Run, table: number): Block[] {
  if (before === null) return [{ kind: 'line', text: [...words, ...figures].join(' ') }];
  const texts = [words.slice(before).join(''), ...figures];
  const cells = texts.map((text) => ({ text, span: 1, carried: false }));
  return [
    ...words.slice(0, before).map((text): Block => ({ kind: 'line', text })),
    { kind: 'row', cells, table, loose: true },
  ];
}

/** One row alone may be a sentence that names it: then more stands before its label than the labels around it. */
function isRow(run: Run): boolean {
  return run.before === 0 || (run.before !== null && isRowLabel(run.words.slice(0, run.before).join('')));
}

/**
 * Lines that hold whole rows become rows: a label with figures behind it, all parted by spaces (「行政许可 97」), or a whole
 * table that was copied as one run of text.
 */
export function splitRuns(blocks: readonly Block[]): readonly Block[] {
  let table = 1_000_000;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'line' || !/\d/.test(block.text) || tight(block.text).length > 4000) return [block];
    const text = plain(block.text);
    const runs = runsOf(text);
    const rows = runs.filter((run) => run.before !== null);
    const enough =
      text.length <= 160 && runs.length === rows.length ? rows.some(isRow) || rows.length > 1 : rows.length > 2;
    if (!enough) return [block];
    table++;
    return runs.flatMap((run) => rowsOf(run, table));
  });
}
