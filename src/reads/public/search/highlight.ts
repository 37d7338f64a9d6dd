import { type Token, tokensOf } from '../../../store/publication/plain.ts';

/** A stretch of text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

interface Range {
  readonly at: number;
  readonly end: number;
  readonly needle: number;
}

const SNIPPET = 120;
/** So much of it stands before the first hit. */
const LEAD = 20;

/** The text with what was looked for marked. */
export function marked(text: string, needles: readonly string[]): Piece[] {
  return pieces(text, rangesOf(text, needles), 0, text.length);
}

/** The stretch of the text that has the most of what was looked for, marked; its beginning where there is nothing. */
export function snippet(text: string, needles: readonly string[]): Piece[] {
  const ranges = rangesOf(text, needles);
  const best = ranges.reduce<{ at: number; kinds: number }>(
    (found, { at }) => {
      const kinds = new Set(
        ranges.filter((one) => one.at >= at && one.end <= at + SNIPPET - LEAD).map((one) => one.needle),
      );
      return kinds.size > found.kinds ? { at, kinds: kinds.size } : found;
    },
    { at: 0, kinds: 0 },
  );
  const from = whole(text, Math.max(0, best.at - LEAD));
  const to = whole(text, Math.min(text.length, from + SNIPPET));
  const inside = pieces(text, ranges, from, to);
  const plain = (dots: string) => ({ text: dots, hit: false });
  return [...(from > 0 ? [plain('…')] : []), ...inside, ...(to < text.length ? [plain('…')] : [])];
}

/** Never between the halves of a character. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function pieces(text: string, ranges: readonly Range[], from: number, to: number): Piece[] {
  const parts: Piece[] = [];
  let at = from;
  for (const range of ranges) {
    const [begin, end] = [Math.max(range.at, at), Math.min(range.end, to)];
    if (begin >= end) continue;
    if (begin > at) parts.push({ text: text.slice(at, begin), hit: false });
    parts.push({ text: text.slice(begin, end), hit: true });
    at = end;
  }
  return at < to ? [...parts, { text: text.slice(at, to), hit: false }] : parts;
}

/** Where the needles stand, in order. The search finds by the same tokens. */
function rangesOf(text: string, needles: readonly string[]): Range[] {
  const tokens = tokensOf(text);
  const ranges: Range[] = [];
  for (const [needle, wanted] of needles.map(tokensOf as (text: string) => Token[]).entries()) {
    if (wanted.length === 0) continue;
    for (let i = 0; i + wanted.length <= tokens.length; i++) {
      if (!wanted.every((one, k) => fits(one, tokens[i + k]!, k === 0, k === wanted.length - 1))) continue;
      const isInRow = wanted.every(
        (one, k) => one.position - wanted[0]!.position === tokens[i + k]!.position - tokens[i]!.position,
      );
      if (isInRow) ranges.push({ at: tokens[i]!.at, end: tokens[i + wanted.length - 1]!.end, needle });
    }
  }
  return ranges.sort((a, b) => a.at - b.at || b.end - a.end);
}

/** As in a phrase: only its first word may begin inside a word, only its last may end inside one. */
function fits(wanted: Token, token: Token, isFirst: boolean, isLast: boolean): boolean {
  if (wanted.han !== token.han) return false;
  if (wanted.han || (!isFirst && !isLast)) return wanted.text === token.text;
  if (isFirst && isLast) return token.text.includes(wanted.text);
  return isFirst ? token.text.endsWith(wanted.text) : token.text.startsWith(wanted.text);
}
