import type { Canvas, Filled, Printed, Stroke } from './canvas.ts';
import type { Glyph, PageMarks, Ruling, Sheet } from './marks.ts';
import { areaOf, type Box, holds } from './matrix.ts';

/** How often the page is turned by a right angle so that the text of a glyph runs from left to right; null for slanted text. */
function turnsOf({ matrix: [a, b] }: Printed): number | null {
  const [x, y] = [Math.abs(a), Math.abs(b)];
  if (x > 20 * y) return a > 0 ? 0 : 2;
  if (y > 20 * x) return b > 0 ? 1 : 3;
  return null;
}

/** Turns a point of a page of this size. */
function turned(turns: number, page: Box, x: number, y: number): readonly [number, number] {
  const [width, height] = [page.x1 - page.x0, page.y1 - page.y0];
  if (turns === 1) return [y, width - x];
  if (turns === 2) return [width - x, height - y];
  return turns === 3 ? [height - y, x] : [x, y];
}

function glyphOf(one: Printed, turns: number, page: Box): Glyph {
  const [a, b, c, d, e, f] = one.matrix;
  const size = Math.hypot(c, d) * one.size;
  const [x, y] = turned(turns, page, e, f);
  // A vertical line hangs its characters below its origin, each in the middle of it.
  if (one.vertical) return { text: one.text, x0: x - size / 2, x1: x + size / 2, y: y + size * 0.85, size };
  return { text: one.text, x0: x, x1: x + one.advance * Math.hypot(a, b), y, size };
}

const WHITE = '#ffffff';
const isPaper = (area: Filled): boolean => area.color === WHITE;

/** Why a character that was painted cannot be seen: painted over, or white on white. */
function isCovered(x: number, y: number, one: Printed, areas: readonly Filled[], pageArea: number): boolean {
  let ground = true;
  for (const area of areas) {
    if (!holds(area.box, x, y)) continue;
    if (area.order < one.order) ground = isPaper(area);
    else if (area.color !== null || areaOf(area.box) > pageArea * 0.6) return true;
  }
  return ground && one.color === WHITE;
}

/** Where the middle of a character stands, on the page as it was painted. */
function middleOf({ matrix: [a, b, c, d, e, f], advance, size, vertical }: Printed): readonly [number, number] {
  const across = vertical ? 0 : advance / 2;
  const up = vertical ? -size / 2 : size * 0.35;
  return [e + a * across + c * up, f + b * across + d * up];
}

/** Private characters, the sign for no character, and control characters. */
function isUnknown(text: string): boolean {
  const code = text.length === 1 ? text.charCodeAt(0) : 0x20;
  return code < 0x20 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff);
}

function rulings(strokes: readonly Stroke[], turns: number, page: Box): { across: Ruling[]; down: Ruling[] } {
  const across: Ruling[] = [];
  const down: Ruling[] = [];
  for (const stroke of strokes) {
    const [x0, y0] = turned(turns, page, stroke.x0, stroke.y0);
    const [x1, y1] = turned(turns, page, stroke.x1, stroke.y1);
    const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
    if (width >= height) across.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
    else down.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
  }
  return { across, down };
}

/** The share of the page that pictures cover; those of the size of a seal or an emblem do not count. */
function pictureShare(areas: readonly Filled[], pageArea: number): number {
  const large = areas.filter((area) => area.color === null && areaOf(area.box) > pageArea * 0.04);
  return Math.min(1, large.reduce((sum, area) => sum + areaOf(area.box), 0) / pageArea);
}

/** Fewer characters in another direction are a label that was turned, and no table. */
const FEW = 20;

/** A light colour: each of red, green and blue at least two thirds. */
const isLight = (color: string): boolean =>
  /^#[0-9a-f]{6}$/i.test(color) && [1, 3, 5].every((at) => Number.parseInt(color.slice(at, at + 2), 16) > 0xa8);

/** Letters much larger than the text, and pale, lie across a page to mark it: 「内部资料」. */
function isWatermark(one: Printed, usual: number, areas: readonly Filled[]): boolean {
  if (!(one.faint || isLight(one.color)) || heightOf(one) < 1.8 * usual) return false;
  const [x, y] = middleOf(one);
  return !areas.some((area) => area.order < one.order && area.color !== WHITE && holds(area.box, x, y));
}

const heightOf = ({ matrix: [, , c, d], size }: Printed): number => Math.hypot(c, d) * size;

/** The size that most of the text has. */
function usualSize(printed: readonly Printed[]): number {
  const sizes = printed.map(heightOf).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

/** What can be seen of a painted page, as one sheet for each direction in which text runs, the one with most text first. */
export function turnPage({ printed, filled, strokes }: Canvas, page: Box): PageMarks {
  const byTurns = new Map<number, Glyph[]>();
  const pageArea = areaOf(page);
  const areas = filled.filter((area) => area.box.x1 > area.box.x0);
  const usual = usualSize(printed);
  const unseen: string[] = [];
  let unknown = 0;
  for (const one of printed) {
    if (one.text.trim() === '') continue;
    const turns = turnsOf(one);
    if (turns === null || isWatermark(one, usual, areas)) continue;
    const [x, y] = middleOf(one);
    if (!one.visible || isCovered(x, y, one, areas, pageArea)) unseen.push(one.text);
    else {
      if (isUnknown(one.text)) unknown++;
      const glyphs = byTurns.get(turns) ?? [];
      glyphs.push(glyphOf(one, turns, page));
      byTurns.set(turns, glyphs);
    }
  }
  const sheets = [...byTurns]
    .sort(([, a], [, b]) => b.length - a.length)
    .filter(([, glyphs], i) => i === 0 || glyphs.length >= FEW)
    .map(([turns, glyphs]): Sheet => {
      const [width, height] = [page.x1 - page.x0, page.y1 - page.y0];
      const upright = turns % 2 === 0;
      return {
        width: upright ? width : height,
        height: upright ? height : width,
        glyphs,
        ...rulings(strokes, turns, page),
      };
    });
  return {
    sheets,
    hidden: unseen.length,
    hiddenText: unseen.join(''),
    unknown,
    pictures: pictureShare(filled, pageArea),
  };
}
