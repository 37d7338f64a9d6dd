import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isRefusal, type Refusal } from '../../base/refusal.ts';

const MM = 25.4 / 72;

/** A run of text on a page, in millimetres from its left and upper edges. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand. */
  readonly baseline: number;
  /** Points. */
  readonly size: number;
}

export interface MeasuredPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** Runs of one baseline put together, from above. */
  readonly lines: readonly Run[];
}

export interface Measured {
  readonly pages: readonly MeasuredPage[];
  readonly attachments: Readonly<Record<string, string>>;
  readonly metadata: string;
}

/** The bytes, where it was not refused. */
export function bytesOf(made: Uint8Array | Refusal): Uint8Array {
  if (isRefusal(made)) throw new Error(JSON.stringify(made));
  return made;
}

/** What stands where on the pages of a PDF. */
export async function measure(made: Uint8Array | Refusal): Promise<Measured> {
  const pdf = await getDocument({ data: Uint8Array.from(bytesOf(made)), verbosity: 0 }).promise;
  const pages: MeasuredPage[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a, , , , x, y] = item.transform as [number, number, number, number, number, number];
      return [
        { text: item.str, left: x * MM, right: (x + item.width) * MM, baseline: (height - y) * MM, size: Math.abs(a) },
      ];
    });
    pages.push({ width: width * MM, height: height * MM, runs, lines: linesOf(runs) });
  }
  const files = ((await pdf.getAttachments()) ?? {}) as Record<string, { content: Uint8Array }>;
  const attachments = Object.fromEntries(
    Object.entries(files).map(([name, { content }]) => [name, new TextDecoder().decode(content)]),
  );
  const { metadata } = await pdf.getMetadata();
  return { pages, attachments, metadata: String(metadata?.getRaw() ?? '') };
}

function linesOf(runs: readonly Run[]): Run[] {
  const byLine = Map.groupBy(runs, ({ baseline }) => Math.round(baseline * 2));
  return [...byLine.values()]
    .map((line) => {
      const sorted = line.toSorted((a, b) => a.left - b.left);
      return { ...sorted[0]!, text: sorted.map((run) => run.text).join(''), right: sorted.at(-1)!.right };
    })
    .sort((a, b) => a.baseline - b.baseline);
}

/** Straight strokes of a page that lie level, in millimetres: where they begin and end, and how far from the upper edge. */
export async function levelRules(made: Uint8Array | Refusal, pageNumber: number) {
  const pdf = await getDocument({ data: Uint8Array.from(bytesOf(made)), verbosity: 0 }).promise;
  const page = await pdf.getPage(pageNumber);
  const { fnArray, argsArray } = await page.getOperatorList();
  const height = page.view[3]!;
  const stack: number[][] = [];
  let matrix = [1, 0, 0, 1, 0, 0];
  const found: { left: number; right: number; y: number }[] = [];
  fnArray.forEach((fn, i) => {
    const args = argsArray[i];
    if (fn === OPS.save) stack.push(matrix);
    else if (fn === OPS.restore) matrix = stack.pop() ?? matrix;
    else if (fn === OPS.transform) matrix = multiply(matrix, args as number[]);
    else if (fn === OPS.constructPath) {
      const [x0, y0, x1, y1] = [...(args[2] as Float32Array)] as [number, number, number, number];
      const [left, top] = apply(matrix, x0, y0);
      const [right, bottom] = apply(matrix, x1, y1);
      if (Math.abs(top - bottom) < 0.1) found.push({ left: left * MM, right: right * MM, y: (height - top) * MM });
    }
  });
  return found.sort((a, b) => a.y - b.y);
}

function multiply([a, b, c, d, e, f]: number[], [g, h, i, j, k, l]: number[]): number[] {
  const at = (p: number | undefined, q: number | undefined, r: number | undefined, s: number | undefined) =>
    p! * q! + r! * s!;
  return [at(a, g, c, h), at(b, g, d, h), at(a, i, c, j), at(b, i, d, j), at(a, k, c, l) + e!, at(b, k, d, l) + f!];
}

function apply([a, b, c, d, e, f]: number[], x: number, y: number): [number, number] {
  return [a! * x + c! * y + e!, b! * x + d! * y + f!];
}
