import type { Box } from './matrix.ts';

/** A character as it is printed, on the page turned upright: y grows downwards. */
export interface Glyph {
  readonly text: string;
  /** Where it begins and ends along its line. */
  readonly x0: number;
  readonly x1: number;
  /** Its baseline. */
  readonly y: number;
  readonly size: number;
}

/** A ruling line, along x (`at` is its y) or along y (`at` is its x). */
export interface Ruling {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What stands on one page, turned so that its text runs from left to right. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly across: readonly Ruling[];
  readonly down: readonly Ruling[];
}

/** One page as it was painted: its sheets (one for each direction of text) and what could not be read from it. */
export interface PageMarks {
  readonly sheets: readonly Sheet[];
  /** Characters that are there but cannot be seen: invisible, painted over, white on white. */
  readonly hidden: number;
  /** Those characters, in the order in which they were painted. */
  readonly hiddenText: string;
  /** Characters whose font does not say what they mean. */
  readonly unknown: number;
  /** The share of the page that pictures cover, at most 1. */
  readonly pictures: number;
}

/** The middle of a character, for asking in which cell it stands. */
export const middle = (glyph: Glyph): readonly [number, number] => [
  (glyph.x0 + glyph.x1) / 2,
  glyph.y - glyph.size * 0.35,
];

export const boxOfGlyph = (glyph: Glyph): Box => ({
  x0: glyph.x0,
  x1: glyph.x1,
  y0: glyph.y - glyph.size * 0.85,
  y1: glyph.y + glyph.size * 0.15,
});
