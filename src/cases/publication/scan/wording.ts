import type { Place } from './hit.ts';
import type { Leader } from './leaders.ts';
import { legible, tight } from './legible.ts';

/** What an agency keeps for its scans: wrong wordings with the right one, and who holds which office now. */
export interface ScanLists {
  readonly wordings: readonly { readonly wrong: string; readonly right: string }[];
  readonly leaders: readonly Leader[];
}

const STARS = '★☆*⭐✩✪✫✬✭✮✯✦⋆﹡';
const LEVEL = '(?:绝\\s*密|[机機]\\s*密|秘\\s*密)';
/** 密级标志 (保密法实施条例): 绝密★, 机密★1年, 秘密★长期 …, on a line of its own also without the star. */
const CLASSIFIED = new RegExp(`${LEVEL}\\s*[${STARS}]|^[ \\t]*(?:绝密|[机機]密|秘密)[ \\t]*$`, 'gmu');
/** What may be such a mark, or speak of one: whoever reviews secrecy decides. */
const LIKE_CLASSIFIED = new RegExp(
  [
    `[【\\[(〔「『《<]\\s*${LEVEL}级?\\s*[】\\])〕」』》>]`,
    `密级\\s*[:：]\\s*${LEVEL}`,
    '(?<!\\p{Script=Han})(?:绝密|[机機]密|秘密)\\s*(?:\\d{1,3}\\s*(?:年|个?月)|长期)',
    '(?<=\\t *)(?:绝密|[机機]密|秘密)(?= *(?:\\t|$))|^ *(?:绝密|[机機]密|秘密)(?= *\\t)',
  ].join('|'),
  'gmu',
);
const INTERNAL =
  /工作秘密|内部(?:资料|文件|参考|使用|掌握|传阅)|注意保存|不得外传|严禁外传|不得扩散|仅供内部|仅限内部|请勿(?:外传|转发|扩散)|阅后(?:即焚|收回)/gu;

/** Marks of classification, in a text whose blanks are gone and whose lines are there. */
export function findMarks(text: string): Place[] {
  const sure = all(text, CLASSIFIED, 'classification').map((place) => ({ ...place, blocks: true }));
  const like = all(text, LIKE_CLASSIFIED, 'classification');
  return [...sure, ...like.filter((one) => !sure.some(({ start, end }) => start < one.end && one.start < end))];
}

export function findInternal(text: string): Place[] {
  return all(text, INTERNAL, 'internal');
}

/**
 * Wordings on the agency's list (易错词), each with what it should say: in a text that is legible and runs on, or, where right
 * and wrong differ in what such a text has lost, in the text as it is written.
 */
export function findWordings(
  text: string,
  { wordings }: ScanLists,
  way: 'legible' | 'as-written' = 'legible',
): Place[] {
  return wordings.flatMap(({ wrong, right }) => {
    const same = meaning(wrong) === meaning(right);
    if (same !== (way === 'as-written')) return [];
    const [looked, instead] = same ? [wrong, right] : [meaning(wrong), meaning(right)];
    return (
      occurrences(text, looked)
        // 「作用」 is wrong for 「做用」 only where the right word does not already stand around it
        .filter((at) => !isInside(text, at, looked, instead))
        .map((start) => ({ kind: 'wording' as const, start, end: start + looked.length, better: right }))
    );
  });
}

const meaning = (word: string): string => tight(legible(word), 'lines').text;

function occurrences(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at);
  return found;
}

function isInside(text: string, at: number, wrong: string, right: string): boolean {
  const offset = right.indexOf(wrong);
  return offset >= 0 && text.startsWith(right, at - offset);
}

function all(text: string, pattern: RegExp, kind: Place['kind']): Place[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ kind, start: index, end: index + found.length }));
}
