import { addDays, day } from '../../src/base/day.ts';
import type { Shown } from '../../src/cases/shown.ts';
import {
  ACTIONS,
  BUREAUS,
  CHARACTERS,
  COLUMNS,
  COMMON,
  GENRES,
  OBJECTS,
  OPENINGS,
  SENTENCES,
  THEMES,
} from './vocabulary.ts';

/** The same numbers at every run: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
const FIRST = day('2008-05-01');
const LONG = 60_000;

/** An invented publication, always the same for its number: one in five hundred is a book of 60 000 characters. */
export function documentOf(number: number): Shown {
  const random = seeded(number * 7919 + 1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const year = 2008 + Math.floor(random() * 18);
  const bureau = common(random, BUREAUS);
  const place = name(random, 2);
  const title = `${pick(OPENINGS)}${place}${common(random, OBJECTS)}${pick(ACTIONS)}${pick(['的通知', '的公告', '的意见', '实施方案', '的批复', '情况的通报'])}`;
  const madeOn = addDays(FIRST, Math.floor(random() * 6500));
  return {
    indexNumber: `114201000000000000/${year}-${String(number).padStart(6, '0')}`,
    version: 1,
    column: pick(COLUMNS),
    genre: pick(GENRES),
    theme: common(random, THEMES),
    title,
    abstract: '',
    documentNumber:
      random() < 0.7
        ? `${bureau.slice(0, 1)}${pick(['政', '交', '教', '建', '财'])}发〔${year}〕${1 + Math.floor(random() * 200)}号`
        : '',
    issuers: [`江州市${bureau}`],
    keywords: [common(random, OBJECTS), pick(ACTIONS)],
    madeOn,
    publishedAt: `${addDays(madeOn, 3)}T0${Math.floor(random() * 10)}:00:00.000Z`,
    effectiveOn: null,
    endedOn: null,
    validity: random() < 0.8 ? 'in-force' : pick(['amended', 'lapsed', 'repealed']),
    text: textOf(random, number % 500 === 0 ? LONG : lengthOf(random)),
    files: [],
    aliases: [],
  };
}

/** Many are short and few are long: 600 characters on average without the books. */
function lengthOf(random: Random): number {
  return Math.floor(150 + 450 * -Math.log(1 - random()));
}

function textOf(random: Random, length: number): string {
  const paragraphs: string[] = [];
  for (let written = 0; written < length; ) {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 4) }, () => sentence(random));
    const paragraph = sentences.join('');
    paragraphs.push(paragraph);
    written += paragraph.length;
  }
  return paragraphs.join('\n');
}

/** One sentence in eight is of those that every office writes; the others are made of words as they come. */
function sentence(random: Random): string {
  if (random() < 0.12) return phrase(random);
  const clauses = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const words = Array.from({ length: 3 + Math.floor(random() * 5) }, () => common(random, LEXICON));
    if (random() < 0.1) words.unshift(common(random, BUREAUS));
    if (random() < 0.15) words.push(common(random, OBJECTS));
    if (random() < 0.15) words.push(name(random, 2));
    if (random() < 0.15) words.push(String(1 + Math.floor(random() ** 3 * 99_999)), '元');
    return words.join('');
  });
  return `${clauses.join('，')}。`;
}

/** 8 000 words of two characters, and some of three: the same at every run. */
const LEXICON: readonly string[] = (() => {
  const random = seeded(33);
  const character = () => COMMON[Math.floor(COMMON.length * random() ** 1.3)]!;
  return Array.from({ length: 8000 }, () => character() + character() + (random() < 0.15 ? character() : ''));
})();

function phrase(random: Random): string {
  return common(random, SENTENCES).replace(/\{(\w)\}/g, (_, what: string) => {
    if (what === 'b') return common(random, BUREAUS);
    if (what === 'o') return common(random, OBJECTS);
    if (what === 'a') return common(random, ACTIONS);
    if (what === 'p') return name(random, 2 + Math.floor(random() * 2));
    if (what === 'n') return String(1 + Math.floor(random() ** 3 * 9000));
    if (what === 'y') return String(2000 + Math.floor(random() * 26));
    return name(random, 1);
  });
}

/** As words are in any language: the first of the list often, the last seldom. */
function common<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(from.length * random() ** 2.2)]!;
}

/** The name of a place, a person, a firm: characters that stand together nowhere else. */
function name(random: Random, length: number): string {
  let text = '';
  for (let i = 0; i < length; i++) text += CHARACTERS[Math.floor(CHARACTERS.length * random() ** 1.5)];
  return text;
}
