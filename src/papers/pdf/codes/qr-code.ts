import { encode } from 'uqr';

/** A QR code as rows of dark and light, with the quiet zone that readers need. */
export function qrDots(text: string): boolean[][] {
  return encode(text, { ecc: 'M', border: 4 }).data;
}

/** A QR code as a drawing (SVG), with the quiet zone that readers need. */
export function qrCode(text: string): string {
  const data = qrDots(text);
  const size = data.length;
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${dark.join('')}"/></svg>`;
}
