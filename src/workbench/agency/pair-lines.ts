export type Pair = readonly [string, string];

/** A line that is no pair. */
export interface Faulty {
  readonly n: number;
  readonly text: string;
  readonly pair: readonly string[];
}

/** The strongest one that a line has parts it: a wording may have a comma or a blank in it. */
const PARTED = [/\t+/u, /→|->|＝|=/u, /，|,|；|;/u, /\s+/u];

/** The lines with something in them, each with its number and its two sides: parted by a tab, an arrow, a comma or blanks. */
export function linesOf(text: string): (Faulty & { readonly pair: readonly string[] })[] {
  return text
    .split('\n')
    .map((line, i) => ({ n: i + 1, text: line.trim(), pair: sidesOf(line.trim()) }))
    .filter((line) => line.text !== '');
}

function sidesOf(line: string): string[] {
  const parted = PARTED.find((one) => one.test(line));
  return (parted ? line.split(parted) : [line]).map((side) => side.trim()).filter(Boolean);
}

/** Pairs as they are typed. */
export function pairsOf(pairs: readonly Pair[]): string {
  return pairs.map(([left, right]) => `${left} → ${right}`).join('\n');
}
