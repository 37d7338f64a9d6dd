import { FORMATS } from '../../../../../report/formats.ts';
import { labelForm } from '../../../characters.ts';
import { findProactiveRow, REQUEST_FORMS } from '../../../labels.ts';
import type { Span } from './heads.ts';

/** A run of characters with its place: `y` is its baseline. */
export interface Piece extends Span {
  readonly text: string;
  readonly y: number;
  readonly size: number;
}

const WHOLE_LABELS = new Set(REQUEST_FORMS.values());
const isWhole = (text: string): boolean => WHOLE_LABELS.has(labelForm(text)) || findProactiveRow(text) !== null;

const OUTER = new Set(
  FORMATS['2021'].requests
    .filter((row) => row.kind === 'heading' && row.code !== '3.6')
    .map((row) => labelForm(row.label)),
);

/** A whole label that may be a row's own. */
export const isOwnLabel = (text: string): boolean => isWhole(text) && !OUTER.has(labelForm(text));

interface Found {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** How far the middle of its lines is from the figures. */
  readonly off: number;
}

/** The pieces above each other in one column of labels, around `seed`. */
function columnAround(seed: Piece, pieces: readonly Piece[]): readonly Piece[] {
  const near = pieces
    .filter((piece) => {
      const shared = Math.min(piece.x1, seed.x1) - Math.max(piece.x0, seed.x0);
      return shared > 0.5 * Math.min(piece.x1 - piece.x0, seed.x1 - seed.x0);
    })
    .sort((a, b) => a.y - b.y);
  const at = near.indexOf(seed);
  let from = at;
  let to = at;
  while (from > 0 && near[from]!.y - near[from - 1]!.y < 2 * seed.size) from--;
  while (to + 1 < near.length && near[to + 1]!.y - near[to]!.y < 2 * seed.size) to++;
  return near.slice(from, to + 1);
}

const MOST_LINES = 24;

/**
 * The label of the figures at `y`, where it is broken over lines around them: the run of lines in one column that makes a
 * whole label of the form. Null where there is none, or more than one.
 */
export function labelAround(y: number, size: number, pieces: readonly Piece[]): Found | null {
  const found = new Map<string, Found>();
  for (const seed of pieces.filter((piece) => Math.abs(piece.y - y) < 1.6 * size)) {
    const column = columnAround(seed, pieces);
    for (let from = 0; from < column.length; from++) {
      let text = '';
      for (let to = from; to < Math.min(column.length, from + MOST_LINES); to++) {
        text += column[to]!.text;
        if (column[from]!.y - size > y || column[to]!.y + size < y || !isWhole(text)) continue;
        const off = Math.abs((column[from]!.y + column[to]!.y) / 2 - y);
        const old = found.get(labelForm(text));
        if (!old || off < old.off) found.set(labelForm(text), { text, pieces: column.slice(from, to + 1), off });
      }
    }
  }
  const all = [...found.values()];
  // Outer labels (（三）不予公开) stand in the middle of their own rows.
  const inner = all.filter((one) => !OUTER.has(labelForm(one.text)));
  const [best, next] = (inner.length > 0 ? inner : all).sort((one, two) => one.off - two.off);
  return best && (!next || (best.off < 0.4 * size && next.off - best.off > 0.3 * size)) ? best : null;
}
