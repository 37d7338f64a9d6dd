import type { Glyph } from './marks.ts';

/** Characters in one line, from left to right. */
export interface TextLine {
  readonly glyphs: readonly Glyph[];
  readonly y: number;
  readonly size: number;
}

/** A run of characters without a wide gap. */
export interface Chunk {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
}

/** Sorts characters into lines by their baselines; a raised or lowered mark belongs to the line it stands at. */
export function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  const sorted = [...glyphs].sort((a, b) => a.y - b.y);
  const lines: { glyphs: Glyph[]; y: number; size: number }[] = [];
  for (const glyph of sorted) {
    const line = lines.at(-1);
    if (line && glyph.y - line.y <= Math.max(line.size, glyph.size) * 0.5) {
      line.glyphs.push(glyph);
      if (glyph.size > line.size) {
        line.size = glyph.size;
        line.y = Math.max(line.y, glyph.y);
      }
    } else lines.push({ glyphs: [glyph], y: glyph.y, size: glyph.size });
  }
  return lines.map((line) => ({ ...line, glyphs: line.glyphs.sort((a, b) => a.x0 - b.x0) }));
}

const isDigit = (text: string): boolean => /^[0-9０-９]+$/.test(text);

/** The same character twice in one place is bold type. */
const isAgain = (a: Glyph, b: Glyph): boolean =>
  a.text === b.text && Math.abs(a.x0 - b.x0) < (a.x1 - a.x0) * 0.25 && Math.abs(a.y - b.y) < a.size * 0.25;

/** Small, and off the baseline: 12² and 12①. */
const isMark = (glyph: Glyph, line: TextLine): boolean =>
  glyph.size < line.size * 0.8 && Math.abs(glyph.y - line.y) > line.size * 0.12;

/** The runs of a line, parted where the gap is wider than `gap` times the size of its characters. */
export function chunksOf(line: TextLine, gap: number): Chunk[] {
  const chunks: { text: string; x0: number; x1: number }[] = [];
  let before: Glyph | null = null;
  let marked = false;
  for (const glyph of line.glyphs) {
    if (before && isAgain(before, glyph)) continue;
    const chunk = chunks.at(-1);
    const space = before === null ? 0 : glyph.x0 - before.x1;
    const mark = isMark(glyph, line) && isDigit(glyph.text.normalize('NFKC'));
    let text = mark && !marked ? `〔${glyph.text}` : !mark && marked ? `〕${glyph.text}` : glyph.text;
    marked = mark;
    if (!chunk || space > gap * line.size) {
      if (chunk && text.startsWith('〕')) {
        chunk.text += '〕';
        text = text.slice(1);
      }
      chunks.push({ text, x0: glyph.x0, x1: glyph.x1 });
    } else {
      // Characters that lie upon each other are none that anybody could read.
      const over = before !== null && space < -0.5 * Math.min(glyph.x1 - glyph.x0, before.x1 - before.x0);
      chunk.text += space > 0.25 * line.size || over ? ` ${text}` : text;
      chunk.x1 = Math.max(chunk.x1, glyph.x1);
    }
    before = glyph;
  }
  const last = chunks.at(-1);
  if (marked && last) last.text += '〕';
  return chunks;
}

/** Digits that touch each other, as one run each; any other character is a run of its own. */
export function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const line of linesOf(glyphs)) {
    let before: Glyph | null = null;
    for (const glyph of line.glyphs) {
      const touches = before !== null && isDigit(before.text) && glyph.x0 - before.x1 < 0.15 * line.size;
      if (touches && isDigit(glyph.text)) runs.at(-1)!.push(glyph);
      else runs.push([glyph]);
      before = glyph;
    }
  }
  return runs;
}

/** Chinese text breaks anywhere; between two figures, a break parts them. */
const BREAKS_ANYWHERE = /[\p{Script=Han}（）、，。；：“”《》]/u;

/** The text of a cell: a line that breaks within words goes on in the next. */
export function textOf(glyphs: readonly Glyph[]): string {
  let text = '';
  for (const line of linesOf(glyphs)) {
    const next = chunksOf(line, Number.POSITIVE_INFINITY)
      .map((chunk) => chunk.text)
      .join('');
    const within = text === '' || BREAKS_ANYWHERE.test(text.at(-1)!) || BREAKS_ANYWHERE.test(next[0] ?? '');
    text += within ? next : `\n${next}`;
  }
  return text;
}
