import { type Token, tokensOf } from './plain.ts';

/**
 * Chinese has no spaces to split at, and no dictionary finds what a person types: so every pair of neighbouring
 * characters (bigram) is looked for, with its position, and what was typed is a phrase of such pairs. A word of letters
 * and digits is there with all its endings, so that the beginning of an ending finds any part of it.
 */
export type Weight = 'A' | 'B' | 'D';

/** A stretch of text with the weight of what is found in it. */
export interface Field {
  readonly text: string;
  readonly weight: Weight;
}

/** As much as fits a `tsvector` exactly (positions end at 16 383, and at 255 for one lexeme): one row of the index. */
export interface Chunk {
  /** Lexemes with their positions, to be cast to `tsvector`. */
  readonly vector: string;
  /** The stretch of the last field that it holds, as it was written. */
  readonly text: string;
}

const LONGEST_CHUNK = 4000;
const MOST_POSITIONS = 255;
/** Chunks overlap by more than a phrase is long, so that every phrase lies whole in one of them. */
export const LONGEST_PHRASE = 100;
/** Endings of a word are told apart by so many of their characters. */
export const LONGEST_ENDING = 32;
/** Between fields: no phrase goes from one into the next. */
const GAP = 10;

/** Begins every lexeme, so that the index, like every key, begins with the agency. */
export const tagOf = (agencyId: number) => `${agencyId.toString(36)}:`;

/** The fields one after the other, in as many chunks as they need. The last is the one whose text a chunk keeps. */
export function chunksOf(agencyId: number, fields: readonly Field[]): Chunk[] {
  const tokens: Token[] = [];
  const weights: Weight[] = [];
  let lastField = 0;
  for (const { text, weight } of fields) {
    lastField = tokens.length;
    for (const token of tokensOf(text, (tokens.at(-1)?.position ?? 1 - GAP) + GAP)) {
      tokens.push(token);
      weights.push(weight);
    }
  }
  const body = fields.at(-1)?.text ?? '';
  const chunks: Chunk[] = [];
  for (let from = 0; ; ) {
    const { vector, to } = vectorFrom(tagOf(agencyId), tokens, weights, from);
    chunks.push({ vector, text: body.slice(...stretchOf(tokens, Math.max(from, lastField), to, from > lastField)) });
    if (to >= tokens.length) return chunks;
    const overlap = tokens[to]!.position - LONGEST_PHRASE;
    from = to;
    while (tokens[from - 1]!.position >= overlap) from--;
  }
}

/** The first and last unit of the text of these tokens; the first chunk begins with it and the last ends with it, marks and all. */
function stretchOf(tokens: readonly Token[], from: number, to: number, isLater: boolean): [number, number?] {
  const end = to === tokens.length ? undefined : to > from ? tokens[to - 1]!.end : 0;
  return [isLater ? tokens[from]!.at : 0, end];
}

/** What a token is found by, at its place: a pair, the last character of a run, or a word with its endings. */
function lexemesOf(token: Token, next: Token | undefined): string[] {
  if (token.han) return [next?.han && next.position === token.position + 1 ? token.text + next.text : token.text];
  const characters = [...token.text];
  const endings = characters.map((_, i) => characters.slice(i, i + LONGEST_ENDING).join(''));
  return [...new Set([wholeWord(token.text), ...endings])];
}

/** A word from its beginning, told apart from the endings of others. */
export const wholeWord = (word: string) => `^${[...word].slice(0, LONGEST_ENDING).join('')}`;

/** As many tokens from this one on as fit one chunk, and where the next must begin. */
function vectorFrom(tag: string, tokens: readonly Token[], weights: readonly Weight[], from: number) {
  const places = new Map<string, { count: number; at: string }>();
  const before = (tokens[from]?.position ?? 1) - 1;
  let to = from;
  for (let isFull = false; to < tokens.length && !isFull; to++) {
    const token = tokens[to]!;
    const position = token.position - before;
    if (position > LONGEST_CHUNK) break;
    const place = weights[to] === 'D' ? String(position) : position + weights[to]!;
    for (const lexeme of lexemesOf(token, tokens[to + 1])) {
      const known = places.get(lexeme);
      if (known) known.at += `,${place}`;
      else places.set(lexeme, { count: 1, at: `'${tag}${lexeme}':${place}` });
      isFull ||= (known ? ++known.count : 1) >= MOST_POSITIONS;
    }
  }
  return { vector: [...places.values()].map((one) => one.at).join(' '), to };
}

/**
 * What a text of several chunks is made of, without positions: words that stand in different chunks of it are found by
 * this, and then each in its chunk. Pairs alone, since all the endings of a long text may not fit one `tsvector`.
 */
export function pairsOf(agencyId: number, fields: readonly Field[]): string {
  const tag = tagOf(agencyId);
  const pairs = new Set<string>();
  let bytes = 0;
  for (const { text } of fields) {
    const tokens = tokensOf(text);
    for (const [i, token] of tokens.entries()) {
      for (const lexeme of pairsOfToken(token, tokens[i + 1])) {
        if (pairs.has(lexeme) || bytes > MOST_BYTES) continue;
        bytes += Buffer.byteLength(lexeme) + tag.length;
        pairs.add(lexeme);
      }
    }
  }
  return [...pairs].map((pair) => `'${tag}${pair}'`).join(' ');
}

/** A `tsvector` holds a megabyte of lexemes: 150 000 different pairs, more than a library has. */
const MOST_BYTES = 900_000;

/** The last character of a run or word is there by itself. */
export function pairsOfToken(token: Token, next: Token | undefined): string[] {
  if (token.han) return lexemesOf(token, next);
  const characters = [...token.text];
  return characters.map((character, i) => character + (characters[i + 1] ?? ''));
}
