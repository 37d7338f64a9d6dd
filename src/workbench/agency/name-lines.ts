import type { Line } from './kept-lines.tsx';

const PARTED = /[\t、，,；;=＝|]+/u;

/** The lines with something in them, each with its names: parted by 、, a comma, a semicolon or a tab. One name alone is none. */
export function nameLines(text: string): Line[] {
  return text.split('\n').flatMap((typed, i) => {
    const names = typed
      .split(PARTED)
      .map((name) => name.trim())
      .filter(Boolean);
    if (names.length === 0) return [];
    return [{ n: i + 1, text: typed.trim(), item: names.length > 1 ? names : null }];
  });
}

/** Names as they are typed. */
export function nameText(lines: readonly (readonly string[])[]): string {
  return lines.map((names) => names.join('、')).join('\n');
}
