import { isResidentId } from '../../identity.ts';
import type { Place } from './hit.ts';

/** Between the figures of a number that is written in groups: blanks, dashes, dots; of an identity number also lines and cells. */
const APART = '[ .·-]{1,2}';
const ANY = '[ \\t\\n.·-]{1,3}';
const FIGURE = '[\\dOoIl]';
/** Longer runs of figures are no number of these kinds: an account, a code, a sum. Every place is tried, not only the next free one. */
const RESIDENT_ID = new RegExp(
  `(?<!\\d)(?=(\\d(?:(?:${ANY})?${FIGURE}){5}(?:${ANY})?[12Il](?:${ANY})?[90Oo](?:(?:${ANY})?${FIGURE}){9}(?:${ANY})?[\\dXxOo])(?!\\d))`,
  'gu',
);
/** The first two figures of the places that there are (GB/T 2260). */
const PLACES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123]|91)/;
/** The numbers of fifteen digits (before 1999) have no check digit: what must fit is the date. */
const OLD_RESIDENT_ID = /(?<![\dA-Za-z])[1-8]\d{5}(\d{2})(\d{2})(\d{2})\d{3}(?![\dA-Za-z])/gu;
const COUNTRY = '(?:\\(\\+?86\\)[ -]?|(?:\\+|00)?86[ -]?)?';
const MOBILE = new RegExp(
  `(?<!\\d)${COUNTRY}1[3-9](?:\\d{9}|\\d${APART}\\d{4}${APART}\\d{4}|\\d\\n\\d{8}|\\d{5}\\n\\d{4})(?!\\d)`,
  'gu',
);
/** In other groups it is no number inside a row of figures. */
const MOBILE_GROUPED = new RegExp(
  `(?<![\\d.]|[\\d.] )${COUNTRY}1[3-9]\\d(?:${APART}\\d{8}|\\d{4}${APART}\\d{4}|${APART}\\d{3}${APART}\\d{5}|\\d${APART}\\d{3}${APART}\\d{4})(?!\\d| [\\d.])`,
  'gu',
);
/** One figure by one; a longer row of them is a row of a table. */
const MOBILE_ONE_BY_ONE = /(?<!\d|\d )1 [3-9](?: \d){9}(?!\d| \d)/gu;
const BLANKS = '[ -]{0,2}';
const BANK_CARDS = [
  /(?<!\d)(?=(\d{16,19})(?!\d))/gu,
  new RegExp(`(?<!\\d)(?=(\\d{4}(?:${BLANKS}\\d{4}){3}${BLANKS}\\d{1,3})(?!\\d))`, 'gu'),
  new RegExp(`(?<!\\d)(?=(\\d{4}(?:${BLANKS}\\d{4}){3})(?!\\d))`, 'gu'),
];
const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]\s?[A-HJ-Z][·•. -]{0,2}(?:[DF][A-Z0-9][\dOI]{4}|[\dOI]{5}[DF]|[A-Z0-9]{4}[A-Z0-9挂学警港澳])(?![A-Za-z0-9])/giu;
const FIRST_OF_PLATE = /\d/u;

/** 身份证号码, 手机号码, 银行卡号, 车牌号码 in a text that is legible; a slip of the finger is no number and no hit. */
export function findNumbers(text: string): Place[] {
  const ids = windows(text, RESIDENT_ID, 'resident-id').filter((place) => isIdentity(cut(text, place)));
  const oldIds = [...text.matchAll(OLD_RESIDENT_ID)]
    .filter(([, year, month, day]) => isDate(1900 + Number(year), Number(month), Number(day)))
    .map((match) => place(match, 'resident-id'));
  const cards = BANK_CARDS.flatMap((pattern) => windows(text, pattern, 'bank-card')).filter(
    (card) => isCardNumber(figuresOf(cut(text, card))) && !ids.some((id) => overlaps(id, card)),
  );
  const once = cards.filter((card, i) => !cards.slice(0, i).some((other) => overlaps(other, card)));
  const phones = [MOBILE, MOBILE_GROUPED, MOBILE_ONE_BY_ONE].flatMap((pattern) => matches(text, pattern, 'phone'));
  const plates = matches(text, PLATE, 'plate').filter((one) => FIRST_OF_PLATE.test(cut(text, one)));
  return [...ids, ...oldIds, ...phones.filter((one) => !ids.some((id) => overlaps(id, one))), ...once, ...plates];
}

/** ISO/IEC 7812: the sum of the digits, every second one from the right doubled, is a multiple of ten. */
export function isCardNumber(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return /^[3-9]\d{15,18}$/.test(digits) && sum % 10 === 0;
}

/** Check digit and date must fit; where it was pieced together out of groups also the place, since tables are full of figures. */
function isIdentity(written: string): boolean {
  const number = figuresOf(written).replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number);
  const isWhole = number.length === written.length;
  const fits = year! >= 1900 && year! < 2100 && isDate(year!, month!, day!) && isResidentId(number);
  return fits && (isWhole || PLACES.test(number));
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const figuresOf = (written: string): string => written.replace(/[ \t\n.·-]/g, '');

const matches = (text: string, pattern: RegExp, kind: Place['kind']): Place[] =>
  [...text.matchAll(pattern)].map((match) => place(match, kind));

/** What a pattern looks ahead at, from every place on. */
const windows = (text: string, pattern: RegExp, kind: Place['kind']): Place[] =>
  [...text.matchAll(pattern)].map(({ index, 1: found }) => ({ kind, start: index, end: index + found!.length }));

function place(match: RegExpExecArray, kind: Place['kind']): Place {
  return { kind, start: match.index, end: match.index + match[0].length };
}

const cut = (text: string, { start, end }: Place): string => text.slice(start, end);

const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
