/** A run of characters in one font, in millimetres from the left and upper edges of the page. */
export interface TextObject {
  readonly font: FontUsed;
  readonly size: number;
  readonly color: string;
  readonly baseline: number;
  readonly glyphs: readonly PlacedGlyph[];
}

export interface PlacedGlyph {
  /** What it stands for: one character, or those of a ligature. */
  readonly text: string;
  /** Its place in the font file. */
  readonly glyph: number;
  readonly x: number;
}

/** A drawn line or area. Points in millimetres of the page, each step with the letter that the standard gives it. */
export interface PathObject {
  readonly steps: readonly (readonly [letter: string, ...points: number[]])[];
  readonly stroke: string | null;
  readonly fill: string | null;
  readonly evenOdd: boolean;
  readonly lineWidth: number;
  readonly dash: readonly number[];
}

export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly objects: readonly (TextObject | PathObject)[];
}

/** A font of the PDF with the few glyphs that the document uses. */
export interface FontUsed {
  /** As the font calls itself, without the mark of a subset: `NotoSerifSC-Bold`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
