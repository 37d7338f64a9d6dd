import type { Line } from './kept-lines.tsx';

interface Body {
  readonly name: string;
  readonly column: string;
  readonly reports: string;
}

/** Between a name and its addresses; an address may have a comma in it, so a comma parts only before an address. */
const PARTED = /(?:\s*(?:→|->)\s*|\t+|[\s，,；;]+(?=https?:))/iu;

/** The lines with something in them, each a name with one address or, where so many are allowed, two. */
export function bodyLines(text: string, addresses: 1 | 2): Line[] {
  return text.split('\n').flatMap((typed, i) => {
    const line = { n: i + 1, text: typed.trim() };
    if (line.text === '') return [];
    const [name, column, reports = '', ...more] = line.text
      .split(PARTED)
      .map((side) => side.trim())
      .filter(Boolean);
    const isWhole = name && column && more.length === 0 && (addresses === 2 || reports === '');
    return [{ ...line, item: isWhole ? { name, column, reports } : null }];
  });
}

/** Bodies as they are typed. */
export function bodyText(bodies: readonly Body[]): string {
  return bodies.map(({ name, column, reports }) => [name, column, reports].filter(Boolean).join(' → ')).join('\n');
}
