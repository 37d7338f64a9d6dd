import type { Shown } from '../../src/cases/shown.ts';

/**
 * A publication as one line that a plain LIKE looks in. It says the same as the search by rules of another making: small
 * letters, compatibility forms as plain ones, no white space beside Chinese characters.
 */
export function lineOf(shown: Shown): string {
  const { title, documentNumber, indexNumber, keywords, issuers, abstract, text } = shown;
  return foldedLine([title, documentNumber, indexNumber, ...keywords, ...issuers, abstract, text].join('|'));
}

export function foldedLine(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '');
}
