import type { Box, Matrix } from './matrix.ts';

export type Part = readonly (readonly [number, number])[];

/** The outlines of a path, curves by their ends, closed ones with their first point again. */
export function partsOf(data: ArrayLike<number>, ctm: Matrix): Part[] {
  const parts: [number, number][][] = [];
  const point = (at: number): [number, number] => {
    const [x, y] = [data[at] ?? 0, data[at + 1] ?? 0];
    return [ctm[0] * x + ctm[2] * y + ctm[4], ctm[1] * x + ctm[3] * y + ctm[5]];
  };
  const sizes = [2, 2, 6, 4, 0];
  for (let at = 0; at < data.length; ) {
    const kind = data[at++]!;
    const size = sizes[kind];
    if (size === undefined) break;
    if (kind === 0) parts.push([point(at)]);
    else if (kind === 4) {
      const part = parts.at(-1);
      if (part?.[0]) part.push(part[0]);
    } else parts.at(-1)?.push(point(at + size - 2));
    at += size;
  }
  return parts;
}

export function around(points: Part): Box {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const [x, y] of points) {
    box.x0 = Math.min(box.x0, x);
    box.x1 = Math.max(box.x1, x);
    box.y0 = Math.min(box.y0, y);
    box.y1 = Math.max(box.y1, y);
  }
  return box;
}

/** Each side along an axis. */
export const isRectangle = (points: Part): boolean =>
  points.length >= 4 &&
  points.every((point, i) => {
    const next = points[i + 1];
    return !next || Math.abs(point[0] - next[0]) < 0.5 || Math.abs(point[1] - next[1]) < 0.5;
  });
