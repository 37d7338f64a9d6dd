import { type Hit, halfWidth } from './scan/hit.ts';
import { findNumbers } from './scan/numbers.ts';
import { findLeaders, findMarks, findWordings, type ScanLists } from './scan/wording.ts';

/**
 * What in a text a person must decide on before it is published (发布前扫描，条例 15, 17): numbers of identity cards, mobile phones, bank
 * cards and vehicles, marks of classification, wordings and leaders' names on the agency's list. In the order of the text;
 * the same text and lists always give the same hits. It finds patterns: that a text has none is no proof.
 */
export function scanText(text: string, lists: ScanLists): Hit[] {
  const plain = halfWidth(text);
  const places = [
    ...findNumbers(plain),
    ...findMarks(plain),
    ...findWordings(text, lists),
    ...findLeaders(text, lists),
  ];
  return places
    .sort((a, b) => a.start - b.start || a.end - b.end || a.kind.localeCompare(b.kind))
    .map((place) => ({
      ...place,
      text: text.slice(place.start, place.end),
      blocks: place.kind === 'classification',
    }));
}
