import { foldedLine, isSure, queryOf } from '../../../store/publication/bigrams.ts';
import type { WordQuery } from '../../../store/publication/search.ts';

/** One thing that must be found, as it was typed, and by what else it is called. */
export interface TypedWord {
  readonly text: string;
  /** Other names that are looked for as well. */
  readonly also: readonly string[];
}

/** So many characters of what is typed are looked for, and so many words. */
export const LONGEST_TYPED = 200;
const MOST_WORDS = 10;

const QUOTED = /["“”＂「『]([^"“”＂「」『』]+)["“”＂」』]/gu;
/** 〔2020〕12号 in whichever brackets, and with white space where people put it. */
const NUMBERED = /[([{〔【〖（［｛﹝]\s*(\d{4})\s*[)\]}〕】〗）］｝﹞]\s*(第?)\s*(\d+)\s*(号?)/gu;
const BETWEEN = /[\s,，、;；。!！?？|+&]+/u;

/** Names of one thing in each line: whichever is typed, the others are looked for as well. */
export type Names = readonly (readonly string[])[];

/** The words of what was typed. In quotation marks is one word that no other name is looked for. */
export function wordsOf(typed: string, names: Names): TypedWord[] {
  const words: TypedWord[] = [];
  const plain = typed
    .slice(0, LONGEST_TYPED)
    .replace(QUOTED, (_, inner: string) => {
      words.push({ text: inner.trim(), also: [] });
      return ' ';
    })
    .replace(NUMBERED, '〔$1〕$2$3$4');
  for (const text of plain.split(BETWEEN)) words.push({ text, also: otherNames(text, names) });
  const different = words.filter(({ text }, i) => words.findIndex((one) => one.text === text) === i);
  return different.filter(({ text }) => foldedLine(text) !== '').slice(0, MOST_WORDS);
}

/** The word with the longest name in it replaced by each of its other names, where that finds something new. */
function otherNames(word: string, all: Names): string[] {
  const known = all.flatMap((names) => names.map((name) => ({ name, names })));
  const inside = known.filter(({ name }) => word.includes(name)).sort((a, b) => b.name.length - a.name.length)[0];
  if (!inside) return [];
  const others = inside.names.map((name) => word.replace(inside.name, name));
  return others.filter((other) => !other.includes(word));
}

/** The words as the store is asked for them. */
export function queriesOf(agencyId: number, words: readonly TypedWord[]): WordQuery[] {
  return words.map(({ text, also }) => {
    const names = [text, ...also];
    const query = names.map((name) => `(${queryOf(agencyId, name)})`).join(' | ');
    return { query, lines: names.map(foldedLine), isSure: names.every(isSure) };
  });
}
