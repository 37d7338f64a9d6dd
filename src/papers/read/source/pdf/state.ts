import type { Box, Matrix } from './matrix.ts';

/** A font as far as the place of its characters goes. */
export interface PageFont {
  readonly fontMatrix?: readonly number[] | null;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly defaultVMetrics?: readonly number[];
}

/** A character as pdf.js gives it. */
export interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

/** How what comes next is painted. */
export interface State {
  ctm: Matrix;
  clip: Box;
  fill: string;
  stroke: string;
  alpha: number;
  strokeAlpha: number;
  blends: boolean;
  lineWidth: number;
  font: PageFont;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
}
