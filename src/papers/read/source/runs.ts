import { type Block, rowOf } from '../blocks.ts';
import { standsForFigure } from '../cells.ts';
import { plain, tight } from '../characters.ts';
import { findProactiveRow, findRequestRow } from '../labels.ts';

const isRowLabel = (text: string): boolean => findRequestRow(text) !== null || findProactiveRow(text) !== null;

/** Where in the line a label with numbering may begin: 一、 （一） 1. */
const STARTS = /(?=(?:[一二三四]、|[(（][一二三四五六七][)）]|(?<![\d.])\d[.．、](?!\d))\s*\p{Script=Han})/gu;

/** A label with the figures behind it, in one line and parted by spaces: 「行政许可 97」. Null where it is not so. */
function readRun(text: string, table: number): Block | null {
  const words = text.split(/\s+/).filter((word) => word !== '');
  let first = words.length;
  while (first > 0 && standsForFigure(words[first - 1]!)) first--;
  if (first === 0 || first === words.length) return null;
  const label = words.slice(0, first).join('');
  return isRowLabel(label) ? rowOf([label, ...words.slice(first)], table) : null;
}

/**
 * Lines that hold whole rows become rows. A line with several numbered labels, each with figures behind it (a table that was
 * copied as one run of text), becomes as many rows.
 */
export function splitRuns(blocks: readonly Block[]): readonly Block[] {
  let table = 1_000_000;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'line' || !/\d/.test(block.text) || tight(block.text).length > 4000) return [block];
    const text = plain(block.text);
    const whole = text.length <= 160 ? readRun(text, table++) : null;
    if (whole && text.split(STARTS).length <= 2) return [whole];
    const parts = text.split(STARTS);
    const rows = parts.map((part) => readRun(part.trim(), table));
    if (rows.filter((row) => row !== null).length < 3) return whole ? [whole] : [block];
    table++;
    return parts.map((part, i): Block => rows[i] ?? { kind: 'line', text: part.trim() });
  });
}
