import { LONGEST_ENDING, LONGEST_PHRASE, pairsOfToken, tagOf, wholeWord } from './bigrams.ts';
import { type Token, tokensOf } from './plain.ts';

/** What is typed, as PostgreSQL is asked for it: in one chunk, and in a text of several. */
export interface Phrase {
  readonly query: string;
  /** Satisfied by every text in which the phrase stands, and by some others. */
  readonly loose: string;
}

/**
 * The text as one phrase; more than one where it is longer than chunks overlap, none where nothing in it can be looked for
 * (marks alone). Only ever finds what stands there: marks between two words ask for marks, whichever.
 */
export function phrasesOf(agencyId: number, text: string): Phrase[] {
  const tokens = tokensOf(text);
  const phrases: Phrase[] = [];
  for (let from = 0; from < tokens.length; ) {
    const most = tokens[from]!.position + LONGEST_PHRASE;
    let to = from;
    while (to < tokens.length && tokens[to]!.position < most) to++;
    phrases.push(phraseOf(tagOf(agencyId), tokens.slice(from, to)));
    from = to;
  }
  return phrases;
}

function phraseOf(tag: string, tokens: readonly Token[]): Phrase {
  let query = '';
  let before = 0;
  for (const [i, token] of tokens.entries()) {
    const operand = operandOf(tag, tokens, i);
    if (!operand) continue;
    const far = token.position - before;
    query += query ? ` <${far}> ${operand}` : operand;
    before = token.position;
  }
  const loose = tokens.flatMap((token, i) => looseOperands(tag, tokens, i, token));
  return { query: `(${query})`, loose: `(${loose.join(' & ')})` };
}

/** What must stand at the token's place; null where the pair before it says so already. */
function operandOf(tag: string, tokens: readonly Token[], i: number): string | null {
  const token = tokens[i]!;
  const [previous, next] = [tokens[i - 1], tokens[i + 1]];
  if (token.han) {
    if (next) return exact(tag, isPair(token, next) ? token.text + next.text : token.text);
    return previous && isPair(previous, token) ? null : prefix(tag, token.text);
  }
  if (previous) return next ? exact(tag, wholeWord(token.text)) : wordFrom(tag, token.text);
  return next ? exact(tag, endingOf(token.text)) : anywhere(tag, token.text);
}

const isPair = (one: Token, next: Token) => one.han && next.han && next.position === one.position + 1;
const exact = (tag: string, lexeme: string) => `'${tag}${lexeme}'`;
const prefix = (tag: string, lexeme: string) => `'${tag}${lexeme}':*`;
const cut = (characters: readonly string[]) => characters.slice(0, LONGEST_ENDING).join('');

/** The end of a word, of which a text has every ending, cut at a length. */
function endingOf(word: string): string {
  return cut([...word]);
}

/** A word that begins so; what is longer than an ending is looked for in pieces at the same place. */
function wordFrom(tag: string, word: string): string {
  const rest = [...word].length > LONGEST_ENDING ? [anywhere(tag, word)] : [];
  return [prefix(tag, wholeWord(word)), ...rest].join(' <0> ');
}

function anywhere(tag: string, word: string): string {
  const characters = [...word];
  const pieces: string[] = [];
  for (let at = 0; ; at += LONGEST_ENDING) {
    const from = Math.max(0, Math.min(at, characters.length - LONGEST_ENDING));
    pieces.push(prefix(tag, cut(characters.slice(from))));
    if (from + LONGEST_ENDING >= characters.length) return pieces.join(' <0> ');
  }
}

function looseOperands(tag: string, tokens: readonly Token[], i: number, token: Token): string[] {
  const isLast = i === tokens.length - 1;
  if (token.han) return isLast && operandOf(tag, tokens, i) === null ? [] : [operandOf(tag, tokens, i)!];
  const pairs = pairsOfToken(token, undefined);
  const whole = pairs.slice(0, -1).map((pair) => exact(tag, pair));
  // The last character is followed by nothing only where the word ends with it.
  return i < tokens.length - 1 || pairs.length === 1 ? [...whole, prefix(tag, pairs.at(-1)!)] : whole;
}
