import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Canvas } from './canvas.ts';
import { type Box, boxOf, IDENTITY, type Matrix, meet, multiply } from './matrix.ts';
import { around, partsOf } from './paths.ts';
import type { PageFont, PdfGlyph, State } from './state.ts';

/** Painted with less than this, nothing is seen. */
const FAINT = 0.05;
const NO_FONT: PageFont = {};
const FILLS: readonly number[] = [
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
];
const STROKES: readonly number[] = [
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
];
const PICTURES: readonly number[] = [
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintSolidColorImageMask,
];

/** Follows the operators of a page and keeps characters, ruling lines and filled areas, each where it comes to stand. */
export class Painter {
  readonly canvas = new Canvas();
  private readonly fontOf: (name: string) => PageFont;
  private readonly isVisible: (group: unknown) => boolean;
  private state: State;
  private readonly saved: State[] = [];
  private readonly content: boolean[] = [];
  private text: Matrix = IDENTITY;
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;
  private clips = false;
  private order = 0;

  constructor(base: Matrix, page: Box, fontOf: (name: string) => PageFont, isVisible: (group: unknown) => boolean) {
    this.fontOf = fontOf;
    this.isVisible = isVisible;
    this.state = {
      ctm: base,
      clip: page,
      fill: '#000000',
      stroke: '#000000',
      alpha: 1,
      strokeAlpha: 1,
      blends: false,
      lineWidth: 1,
      font: NO_FONT,
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      mode: 0,
    };
  }

  paint(fns: readonly number[], args: readonly (readonly unknown[] | null)[]): void {
    for (let i = 0; i < fns.length; i++) {
      this.order = i;
      const fn = fns[i]!;
      // Pictures are not decoded: what is left of one is its place between save and restore.
      if (fn === OPS.transform && fns[i - 1] === OPS.save && fns[i + 1] === OPS.restore) {
        this.picture(multiply(this.state.ctm, args[i] as unknown as Matrix));
      } else this.step(fn, args[i] ?? []);
    }
  }

  private step(fn: number, args: readonly unknown[]): void {
    if (fn === OPS.showText) this.show(args[0] as readonly (PdfGlyph | number)[]);
    else if (fn === OPS.constructPath) this.path(args[0] as number, (args[1] as readonly unknown[])?.[0]);
    else if (fn === OPS.save) this.saved.push({ ...this.state });
    else if (fn === OPS.restore) this.state = this.saved.pop() ?? this.state;
    else if (fn === OPS.transform) this.state.ctm = multiply(this.state.ctm, args as unknown as Matrix);
    else if (PICTURES.includes(fn)) this.picture(this.state.ctm);
    else if (!this.inText(fn, args) && !this.inColor(fn, args)) this.inGroups(fn, args);
  }

  private inText(fn: number, args: readonly unknown[]): boolean {
    const [first, second] = args as readonly number[];
    if (fn === OPS.setFont) this.setFont(args[0] as string, second!);
    else if (fn === OPS.beginText) this.startLine(IDENTITY);
    else if (fn === OPS.setTextMatrix)
      this.startLine((ArrayBuffer.isView(args[0]) ? args[0] : args) as unknown as Matrix);
    else if (fn === OPS.moveText) this.move(first!, second!);
    else if (fn === OPS.setLeadingMoveText) {
      this.state.leading = second!;
      this.move(first!, second!);
    } else if (fn === OPS.nextLine) this.move(0, this.state.leading);
    else if (fn === OPS.setLeading) this.state.leading = -first!;
    else if (fn === OPS.setCharSpacing) this.state.charSpacing = first!;
    else if (fn === OPS.setWordSpacing) this.state.wordSpacing = first!;
    else if (fn === OPS.setHScale) this.state.scale = first! / 100;
    else if (fn === OPS.setTextRise) this.state.rise = first!;
    else if (fn === OPS.setTextRenderingMode) this.state.mode = first!;
    else return false;
    return true;
  }

  private inColor(fn: number, args: readonly unknown[]): boolean {
    if (fn === OPS.setFillRGBColor) this.state.fill = String(args[0]);
    else if (fn === OPS.setStrokeRGBColor) this.state.stroke = String(args[0]);
    else if (fn === OPS.setFillColorN) this.state.fill = 'pattern';
    else if (fn === OPS.setStrokeColorN) this.state.stroke = 'pattern';
    else if (fn === OPS.setLineWidth) this.state.lineWidth = args[0] as number;
    else if (fn === OPS.setGState) this.setGraphics(args[0] as readonly (readonly [string, unknown])[]);
    else return false;
    return true;
  }

  private inGroups(fn: number, args: readonly unknown[]): void {
    if (fn === OPS.clip || fn === OPS.eoClip) this.clips = true;
    else if (fn === OPS.paintFormXObjectBegin) {
      this.saved.push({ ...this.state });
      if (args[0]) this.state.ctm = multiply(this.state.ctm, args[0] as Matrix);
      if (args[1]) {
        const [x0, y0, x1, y1] = args[1] as readonly number[];
        this.clipTo(boxOf(this.state.ctm, { x0: x0!, y0: y0!, x1: x1!, y1: y1! }));
      }
    } else if (fn === OPS.paintFormXObjectEnd) this.state = this.saved.pop() ?? this.state;
    else if (fn === OPS.beginAnnotation) {
      this.saved.push({ ...this.state });
      this.state.ctm = multiply(multiply(this.state.ctm, args[2] as Matrix), args[3] as Matrix);
    } else if (fn === OPS.endAnnotation) this.state = this.saved.pop() ?? this.state;
    else if (fn === OPS.beginMarkedContent) this.content.push(true);
    else if (fn === OPS.beginMarkedContentProps) this.content.push(args[0] !== 'OC' || this.isVisible(args[1]));
    else if (fn === OPS.endMarkedContent) this.content.pop();
  }

  private setGraphics(entries: readonly (readonly [string, unknown])[]): void {
    for (const [key, value] of entries) {
      if (key === 'ca') this.state.alpha = value as number;
      else if (key === 'CA') this.state.strokeAlpha = value as number;
      else if (key === 'BM') this.state.blends = value !== 'source-over' && value !== 'Normal';
      else if (key === 'LW') this.state.lineWidth = value as number;
      else if (key === 'Font') {
        const [name, size] = value as readonly [string, number];
        this.setFont(name, size);
      }
    }
  }

  private setFont(name: string, size: number): void {
    this.state.font = this.fontOf(name);
    this.state.size = size;
  }

  private startLine(matrix: Matrix): void {
    this.text = matrix;
    this.x = this.y = this.lineX = this.lineY = 0;
  }

  private move(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }

  private show(glyphs: readonly (PdfGlyph | number)[]): void {
    const { font, size, scale, rise, ctm, fill, mode, alpha } = this.state;
    const unit = (font.fontMatrix?.[0] ?? 0.001) * size;
    const visible = mode !== 3 && mode !== 7 && alpha > FAINT && !this.content.includes(false);
    const base = multiply(ctm, this.text);
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        const gap = ((font.vertical ? 1 : -1) * glyph * size) / 1000;
        if (font.vertical) this.y += gap;
        else this.x += gap * scale;
        continue;
      }
      const spacing = (glyph.isSpace ? this.state.wordSpacing : 0) + this.state.charSpacing;
      const width = Math.abs(glyph.width * unit) * scale;
      const place: Matrix = multiply(base, [1, 0, 0, 1, this.x, this.y + rise]);
      this.canvas.print({
        text: glyph.unicode,
        matrix: place,
        advance: width,
        size: Math.abs(size),
        vertical: font.vertical === true,
        color: fill,
        faint: alpha < 0.5,
        visible: visible && this.isInside(place, width, size),
        order: this.order,
      });
      if (font.vertical) {
        const metric = glyph.vmetric ?? font.defaultVMetrics ?? [-1000];
        this.y -= -(metric[0] ?? -1000) * unit - spacing;
      } else this.x += width + spacing * scale;
    }
  }

  /** Within the page and what is clipped of it. */
  private isInside(place: Matrix, width: number, size: number): boolean {
    const { clip } = this.state;
    const x = place[4] + (place[0] * width) / 2 + place[2] * size * 0.3;
    const y = place[5] + (place[1] * width) / 2 + place[3] * size * 0.3;
    return x >= clip.x0 - 2 && x <= clip.x1 + 2 && y >= clip.y0 - 2 && y <= clip.y1 + 2;
  }

  private picture(matrix: Matrix): void {
    if (!this.content.includes(false)) this.canvas.picture(matrix, this.state.clip, this.order);
  }

  private clipTo(box: Box): void {
    this.state.clip = meet(this.state.clip, box);
  }

  private path(op: number, data: unknown): void {
    const clips = this.clips;
    this.clips = false;
    if (!ArrayBuffer.isView(data)) return;
    const parts = partsOf(data as unknown as ArrayLike<number>, this.state.ctm);
    const fills = FILLS.includes(op) && this.state.alpha > FAINT;
    const strokes = STROKES.includes(op) && this.state.strokeAlpha > FAINT;
    for (const part of this.content.includes(false) ? [] : parts) {
      if (fills) this.canvas.fill(part, this.state, this.order);
      if (strokes) this.canvas.stroke(part, this.state);
    }
    if (clips && parts.length > 0) this.clipTo(around(parts.flat()));
  }
}
