/** Width on a terminal: a Chinese character takes two columns. */
const width = (text: string): number => [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);

/** Text filled up with spaces to so many columns, and at least one. */
export const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(1, columns - width(text)));

/** Text cut to so many columns. */
export function shorten(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let short = '';
  for (const character of text) {
    if (width(short + character) >= columns) break;
    short += character;
  }
  return `${short}…`;
}
