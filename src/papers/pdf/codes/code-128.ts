import { BARS } from './code-128-bars.ts';

const START_B = 104;
const STOP = 106;
const QUIET = 10;

/** Code 128 B (GB/T 18347) of printable ASCII: the widths of bar, gap, bar … */
function widthsOf(text: string): number[] {
  if (!/^[ -~]+$/.test(text)) throw new Error(`not to be said in Code 128 B: ${text}`);
  const values = [...text].map((one) => one.charCodeAt(0) - 32);
  const check = (START_B + values.reduce((sum, value, i) => sum + value * (i + 1), 0)) % 103;
  return [START_B, ...values, check, STOP].flatMap((value) => [...BARS[value]!].map(Number));
}

/** Code 128 B as one row of dark and light, with the quiet zone that readers need. */
export function code128Dots(text: string): boolean[] {
  const quiet = new Array<boolean>(QUIET).fill(false);
  const dots = widthsOf(text).flatMap((width, i) => new Array<boolean>(width).fill(i % 2 === 0));
  return [...quiet, ...dots, ...quiet];
}

/** Code 128 B as a drawing (SVG). */
export function code128(text: string): string {
  let at = QUIET;
  const bars = widthsOf(text).map((width, i) => {
    const from = at;
    at += width;
    return i % 2 === 0 ? `M${from} 0h${width}v1h-${width}z` : '';
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${at + QUIET} 1" preserveAspectRatio="none"><path d="${bars.join('')}"/></svg>`;
}
