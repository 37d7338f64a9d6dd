import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { apply, IDENTITY, type Matrix, multiply } from '../read/source/pdf/matrix.ts';
import type { PdfGlyph } from '../read/source/pdf/state.ts';
import type { FontUsed, PathObject, PlacedGlyph, TextObject } from './page-objects.ts';

interface State {
  ctm: Matrix;
  fill: string;
  stroke: string;
  lineWidth: number;
  dash: readonly number[];
  font: FontUsed | null;
  size: number;
}

type Glyph = PdfGlyph & { readonly originalCharCode: number };
type Args = readonly unknown[];

const STROKES: readonly number[] = [OPS.stroke, OPS.closeStroke];
const FILLS: readonly number[] = [OPS.fill, OPS.eoFill];
const BOTH: readonly number[] = [OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke];
const EVEN_ODD: readonly number[] = [OPS.eoFill, OPS.eoFillStroke, OPS.closeEOFillStroke];
/** What changes nothing on the page, or is said again elsewhere: tags, clips around what lies within them, joins of lines. */
const WITHOUT_MARK: readonly number[] = [
  OPS.dependency,
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
  OPS.endMarkedContent,
  OPS.endText,
  OPS.setMiterLimit,
  OPS.setLineCap,
  OPS.setLineJoin,
  OPS.clip,
  OPS.eoClip,
];
/** How pdf.js writes a path: the letter of OFD, and how many numbers follow. */
const STEPS = [
  ['M', 2],
  ['L', 2],
  ['B', 6],
  ['Q', 4],
  ['C', 0],
] as const;

/**
 * Follows the operators of a page that our own templates made, and keeps what is drawn. Throws at an operator that they
 * do not use (a photograph, a pattern, slanted text): a page without it would be another page.
 */
export class PageDrawing {
  readonly objects: (TextObject | PathObject)[] = [];
  private readonly fontOf: (id: string) => FontUsed;
  private readonly saved: State[] = [];
  private state: State;
  private text: Matrix = IDENTITY;

  /** `base` leads from the PDF's space to millimetres from the upper left corner. */
  constructor(base: Matrix, fontOf: (id: string) => FontUsed) {
    this.fontOf = fontOf;
    this.state = { ctm: base, fill: '#000000', stroke: '#000000', lineWidth: 1, dash: [], font: null, size: 0 };
  }

  draw(fns: readonly number[], args: readonly (Args | null)[]): void {
    fns.forEach((fn, i) => {
      const given = args[i] ?? [];
      if (this.inState(fn, given) || this.inText(fn, given) || WITHOUT_MARK.includes(fn)) return;
      if (fn === OPS.constructPath) this.path(given[0] as number, (given[1] as Args)[0]);
      else throw new Error(`OFD: operator ${fn} is not known`);
    });
  }

  private inState(fn: number, args: Args): boolean {
    const { state } = this;
    if (fn === OPS.save) this.saved.push({ ...state });
    else if (fn === OPS.restore) this.state = this.saved.pop() ?? state;
    else if (fn === OPS.transform) state.ctm = multiply(state.ctm, args as unknown as Matrix);
    else if (fn === OPS.setFillRGBColor) state.fill = args[0] as string;
    else if (fn === OPS.setStrokeRGBColor) state.stroke = args[0] as string;
    else if (fn === OPS.setLineWidth) state.lineWidth = args[0] as number;
    else if (fn === OPS.setDash) state.dash = [...(args[0] as readonly number[])];
    else return false;
    return true;
  }

  private inText(fn: number, args: Args): boolean {
    if (fn === OPS.beginText) this.text = IDENTITY;
    else if (fn === OPS.setTextMatrix) this.text = args[0] as Matrix;
    else if (fn === OPS.setFont) {
      this.state.font = this.fontOf(args[0] as string);
      this.state.size = args[1] as number;
    } else if (fn === OPS.setTextRenderingMode && args[0] === 0) return true;
    else if (fn === OPS.showText) this.show(args[0] as readonly (Glyph | number)[]);
    else return false;
    return true;
  }

  private show(all: readonly (Glyph | number)[]): void {
    const { font, size, fill, ctm } = this.state;
    const [a, b, c, d, left, baseline] = multiply(ctm, this.text);
    if (!font || Math.abs(b) + Math.abs(c) > 1e-6 || a <= 0 || Math.abs(a + d) > 1e-6)
      throw new Error('OFD: text that does not stand upright');
    const glyphs: PlacedGlyph[] = [];
    let x = 0;
    for (const one of all) {
      if (typeof one === 'number') x -= (one * size) / 1000;
      else {
        glyphs.push({ text: one.unicode, glyph: one.originalCharCode, x: left + a * x });
        x += (one.width * size) / 1000;
      }
    }
    const isBlank = ({ text }: PlacedGlyph): boolean => text.trim() === '';
    const first = glyphs.findIndex((one) => !isBlank(one));
    if (first < 0) return;
    // Readers drop blanks at the edges of an element, and would then count the places of its characters wrongly.
    const shown = glyphs.slice(first, glyphs.findLastIndex((one) => !isBlank(one)) + 1);
    this.objects.push({ font, size: size * a, color: fill, baseline, glyphs: shown });
  }

  private path(op: number, data: unknown): void {
    if (op === OPS.endPath || !ArrayBuffer.isView(data)) return;
    const [strokes, fills] = [STROKES, FILLS].map((own) => own.includes(op) || BOTH.includes(op));
    if (!strokes && !fills) throw new Error(`OFD: a path painted by ${op}`);
    const { ctm, stroke, fill, lineWidth, dash } = this.state;
    const scale = Math.sqrt(Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]));
    this.objects.push({
      steps: stepsOf(data as unknown as ArrayLike<number>, ctm),
      stroke: strokes ? stroke : null,
      fill: fills ? fill : null,
      evenOdd: EVEN_ODD.includes(op),
      lineWidth: lineWidth * scale,
      dash: dash.map((part) => part * scale),
    });
  }
}

function stepsOf(data: ArrayLike<number>, ctm: Matrix): PathObject['steps'] {
  const steps: [string, ...number[]][] = [];
  for (let at = 0; at < data.length; ) {
    const [letter, count] = STEPS[data[at++]!]!;
    const points: number[] = [];
    for (let i = 0; i < count; i += 2) points.push(...apply(ctm, data[at + i]!, data[at + i + 1]!));
    at += count;
    steps.push([letter, ...points]);
  }
  return steps;
}
