import { type Token, tokensOf } from './plain.ts';

/**
 * Chinese has no spaces to split at, and no dictionary finds what a person types: so a text is found by its pairs of
 * neighbouring characters (bigrams), and its line of characters decides. A word of letters and digits has its ones, twos
 * and threes.
 */

/** Begins every lexeme, so that the index, like every key, begins with the agency. */
export const tagOf = (agencyId: number) => `${agencyId.toString(36)}:`;

/** Of a word so many characters are one lexeme: a million numbers in tables are a thousand lexemes. */
const OF_WORD = 3;
/** Between what marks separate, whichever they are. */
const APART = '|';
/** Between fields: nothing that is typed has it. */
const FIELD = '\n';

/** How a text is found: its lexemes, to be cast to `tsvector`, and the line that decides: what stands in it is found, and nothing else. */
export interface Findable {
  readonly vector: string;
  readonly line: string;
}

export function findable(agencyId: number, fields: readonly string[]): Findable {
  const tag = tagOf(agencyId);
  const lexemes = new Set<string>();
  const lines = fields.map((field) => {
    const tokens = tokensOf(field);
    for (const i of tokens.keys()) addLexemes(lexemes, tokens, i);
    return lineOf(tokens);
  });
  return { vector: withinVector(lexemes, tag), line: lines.join(FIELD) };
}

/** A `tsvector` holds so many bytes of lexemes (1 MB) and no more: what comes behind is not found, and nothing fails. */
const VECTOR_BYTES = 1_000_000;

function withinVector(lexemes: ReadonlySet<string>, tag: string): string {
  const held: string[] = [];
  let bytes = 0;
  for (const lexeme of lexemes) {
    bytes += Buffer.byteLength(tag) + Buffer.byteLength(lexeme);
    if (bytes > VECTOR_BYTES) break;
    held.push(`'${tag}${lexeme}'`);
  }
  return held.join(' ');
}

/** What is typed, as it would stand in a line; empty where nothing in it can be looked for. */
export function foldedLine(text: string): string {
  return lineOf(tokensOf(text));
}

function lineOf(tokens: readonly Token[]): string {
  let line = '';
  for (const [i, token] of tokens.entries())
    line += i > 0 && !areNeighbours(tokens[i - 1]!, token) ? APART + token.text : token.text;
  return line;
}

const areNeighbours = (one: Token, next: Token | undefined) => next?.position === one.position + 1;

function addLexemes(lexemes: Set<string>, tokens: readonly Token[], i: number): void {
  const token = tokens[i]!;
  const next = areNeighbours(token, tokens[i + 1]) ? tokens[i + 1] : undefined;
  if (token.han) lexemes.add(token.text);
  else {
    const characters = [...token.text];
    for (const at of characters.keys())
      for (let length = 1; length <= OF_WORD; length++) lexemes.add(characters.slice(at, at + length).join(''));
  }
  if (next) for (const join of joinsOf(token, next)) lexemes.add(join);
}

/**
 * Two neighbours as one lexeme: a pair of characters; a character and the word beside it by one of its characters, and by
 * two, where it has them: many texts have a 12 and a 号, few have 12号.
 */
function joinsOf(token: Token, next: Token): string[] {
  if (token.han && next.han) return [token.text + next.text];
  const [before, after] = [[...token.text], [...next.text]];
  const lengths = Math.max(before.length, after.length) > 1 ? [1, 2] : [1];
  return lengths.map((length) => before.slice(-length).join('') + after.slice(0, length).join(''));
}

/**
 * What is typed, as PostgreSQL is asked for it (`tsquery`): satisfied by every text in which it stands, and by few
 * others, which their line tells apart. Empty where nothing in it can be looked for.
 */
export function queryOf(agencyId: number, typed: string): string {
  const tag = tagOf(agencyId);
  return [...operandsOf(typed)].map((lexeme) => `'${tag}${lexeme}'`).join(' & ');
}

/** Whether no text satisfies the query but those in which it stands: it is one lexeme, from end to end. */
export function isSure(typed: string): boolean {
  const operands = operandsOf(typed);
  return operands.size === 1 && operands.has(foldedLine(typed));
}

function operandsOf(typed: string): Set<string> {
  const tokens = tokensOf(typed);
  const operands = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    const next = areNeighbours(token, tokens[i + 1]) ? tokens[i + 1] : undefined;
    const isAfter = i > 0 && areNeighbours(tokens[i - 1]!, token);
    if (next) operands.add(joinsOf(token, next).at(-1)!);
    const characters = token.han ? [token.text] : [...token.text];
    if (characters.length >= OF_WORD) {
      for (const at of characters.slice(OF_WORD - 1).keys()) operands.add(characters.slice(at, at + OF_WORD).join(''));
    } else if (!next && !isAfter) operands.add(token.text); // what is shorter stands whole in the join with its neighbour
  }
  return operands;
}
