import type { Hit, Place } from './scan/hit.ts';
import { findLeaders } from './scan/leaders.ts';
import { type Legible, legible, standing, tight } from './scan/legible.ts';
import { findNumbers } from './scan/numbers.ts';
import { findInternal, findMarks, findWordings, type ScanLists } from './scan/wording.ts';

/**
 * What in a text a person must decide on before it is published (发布前扫描，条例 15, 17): numbers of identity cards, mobile phones, bank
 * cards and vehicles, marks of classification, wordings and leaders' names on the agency's list. In the order of the text;
 * the same text and lists always give the same hits. It finds patterns: that a text has none is no proof.
 */
export function scanText(text: string, lists: ScanLists): Hit[] {
  const read = legible(text);
  const inLines = tight(read, 'blanks');
  const running = tight(read, 'lines');
  const places = [
    ...at(read, findNumbers),
    ...at(inLines, findMarks),
    ...at(running, findInternal),
    ...at(running, (said) => findWordings(said, lists)),
    ...findWordings(text, lists, 'as-written'),
    ...at(read, (said) => findLeaders(said, lists)),
  ];
  return places
    .sort((a, b) => a.start - b.start || a.end - b.end || a.kind.localeCompare(b.kind))
    .map((place) => ({ ...place, text: text.slice(place.start, place.end), blocks: place.blocks ?? false }));
}

/** The marks of classification that nobody may decide to publish. */
export function blockingMark(text: string): string | null {
  const read = tight(legible(text), 'blanks');
  const mark = findMarks(read.text).find(({ blocks }) => blocks);
  if (!mark) return null;
  const { start, end } = standing(read, mark);
  return text.slice(start, end);
}

/** 身份证号码, 手机号码, 银行卡号, 车牌号码, however they are written. */
export function numbersIn(text: string): Place[] {
  return at(legible(text), findNumbers);
}

const at = (read: Legible, find: (text: string) => Place[]): Place[] =>
  find(read.text).map((place) => standing(read, place));
