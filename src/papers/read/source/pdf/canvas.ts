import { LIMITS, LimitPassed } from '../../blocks.ts';
import { type Box, boxOf, type Matrix, meet } from './matrix.ts';
import { around, isRectangle, type Part } from './paths.ts';

/** A character with the direction it is printed in, before the page is turned. `order`: what was painted later lies above. */
export interface Printed {
  readonly text: string;
  readonly matrix: Matrix;
  readonly advance: number;
  readonly size: number;
  readonly vertical: boolean;
  readonly color: string;
  readonly visible: boolean;
  /** More than half of what lies below shines through. */
  readonly faint: boolean;
  readonly order: number;
}

/** An area that was filled, or a picture (`color` null). */
export interface Filled {
  readonly box: Box;
  readonly color: string | null;
  readonly order: number;
}

export interface Stroke {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** How what is painted next will look. */
export interface Look {
  readonly ctm: Matrix;
  readonly clip: Box;
  readonly fill: string;
  readonly stroke: string;
  readonly alpha: number;
  readonly blends: boolean;
  readonly lineWidth: number;
}

const THIN = 3;
const WHITE = '#ffffff';

/** What was painted on a page: characters, ruling lines, filled areas and pictures, each where it came to stand. */
export class Canvas {
  readonly printed: Printed[] = [];
  readonly filled: Filled[] = [];
  readonly strokes: Stroke[] = [];

  print(one: Printed): void {
    if (this.printed.length >= LIMITS.characters) throw new LimitPassed('characters');
    this.printed.push(one);
  }

  picture(matrix: Matrix, clip: Box, order: number): void {
    const box = meet(boxOf(matrix, { x0: 0, y0: 0, x1: 1, y1: 1 }), clip);
    if (box.x1 > box.x0 && box.y1 > box.y0) this.filled.push({ box, color: null, order });
  }

  /** A thin area is a line; a large one covers what was painted before it. */
  fill(points: Part, look: Look, order: number): void {
    const box = meet(around(points), look.clip);
    const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
    if (width < 0 || height < 0) return;
    const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
    // A dot may belong to a dotted line, across or down.
    if (width < THIN && height < THIN) {
      if (width > 0.2 && height > 0.2) {
        this.line({ ...box, y0: y, y1: y }, look.fill);
        this.line({ ...box, x0: x, x1: x }, look.fill);
      }
      return;
    }
    if (height < THIN) this.line({ ...box, y0: y, y1: y }, look.fill);
    else if (width < THIN) this.line({ ...box, x0: x, x1: x }, look.fill);
    else if (isRectangle(points) && look.alpha > 0.95 && !look.blends) {
      this.filled.push({ box, color: look.fill, order });
    }
  }

  stroke(points: Part, look: Look): void {
    const { ctm, lineWidth, clip } = look;
    if (lineWidth * Math.hypot(ctm[0], ctm[1]) > THIN * 2) return;
    const wide = { x0: clip.x0 - THIN, x1: clip.x1 + THIN, y0: clip.y0 - THIN, y1: clip.y1 + THIN };
    for (let i = 1; i < points.length; i++) {
      const box = around([points[i - 1]!, points[i]!]);
      if (box.x1 - box.x0 > 1.5 && box.y1 - box.y0 > 1.5) continue;
      const seen = meet(box, wide);
      if (seen.x1 >= seen.x0 && seen.y1 >= seen.y0) this.line(seen, look.stroke);
    }
  }

  private line(stroke: Stroke, color: string): void {
    if (color === WHITE) return;
    if (this.strokes.length >= LIMITS.elements) throw new LimitPassed('elements');
    this.strokes.push(stroke);
  }
}
