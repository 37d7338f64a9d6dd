import type { Cell } from '../../report/canonical.ts';
import { plain } from './characters.ts';

const BLANK_NOTATION = /^(?:[-‐-―−_/\\|~*×.·…]+|无|空|空白|无此项|不涉及)$/;
/** Thin spaces between groups of three (GB/T 15835). A wider space may part two numbers. */
const THIN_GROUPS = /^\d{1,3}(?:[\u2009\u202f]\d{3})+$/;
const PLAIN_NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
/** Space, and characters without width, at the two ends. */
const EDGES = /^[\s\u200b-\u200f\u2060\ufeff\u00ad]+|[\s\u200b-\u200d\u2060\ufeff\u00ad]+$/g;
const SIGN = '(?:[+\\-±−–]|(?:较上年|同比|比上年)?(?:净?增加?|减少?|新增|增长|下降|↑|↓)[+\\-]?|约|共|¥|¥|人民币)';
const UNIT = '(?:元|万元?|亿元?|千元|件次?|项|条|宗|个|份|次|人次?|起|例|部|万件|人民币|\\(?(?:元|万元|亿元)\\)?)';
const NOTATION = new RegExp(
  `^${SIGN}?:?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?${UNIT}?(?:[+\\-]\\d+)?(?:\\([^()]{1,40}\\))?$`,
);

/** How a cell was printed, and what it holds. `odd`: it is no figure and no blank. */
export type ReadCell =
  | { readonly kind: 'blank' | 'number' | 'notation'; readonly cell: Cell }
  | { readonly kind: 'dash'; readonly cell: null; readonly text: string }
  | { readonly kind: 'odd'; readonly text: string };

/** Reads what stands in a cell for figures. A plain number becomes a number; with sign, unit or remark it stays as printed. */
export function readCell(text: string): ReadCell {
  const printed = text.replace(EDGES, '');
  const even = plain(THIN_GROUPS.test(printed) ? printed.replace(/\s/g, '') : printed).trim();
  if (even === '') return { kind: 'blank', cell: null };
  if (BLANK_NOTATION.test(even)) return { kind: 'dash', cell: null, text: printed };
  if (PLAIN_NUMBER.test(even)) {
    const value = Number(even.replaceAll(',', ''));
    return value <= Number.MAX_SAFE_INTEGER ? { kind: 'number', cell: value } : { kind: 'odd', text: printed };
  }
  // Space between two digits may part two figures: 「1 2」 is not 12.
  const joined = even.replace(/(?<!\d)\s+|\s+(?!\d)/g, '');
  if (even.length <= 60 && NOTATION.test(joined) && !/\d{17}/.test(joined)) return { kind: 'notation', cell: printed };
  return { kind: 'odd', text: printed };
}

/** True where the text can stand in a cell for figures: a blank, a dash, a number, a number with notation. */
export function isFigure(text: string): boolean {
  return readCell(text).kind !== 'odd';
}

const DAY_OR_TIME = /\d{2,4}[-./]\d{1,2}[-./]\d{1,2}|:/;

/** True where the text stands in the place of a figure, also if it cannot be read as one: 12², 1/2, 12〔1〕. */
export function standsForFigure(text: string): boolean {
  if (isFigure(text)) return true;
  if (!/\d/.test(text) || /\p{L}/u.test(plain(text)) || DAY_OR_TIME.test(plain(text))) return false;
  // However many stand beside each other.
  return text.split(/\s+/).every((word) => word.length <= 20);
}

export function isBlank(text: string): boolean {
  const kind = readCell(text).kind;
  return kind === 'blank' || kind === 'dash';
}
