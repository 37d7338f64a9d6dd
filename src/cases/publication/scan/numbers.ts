import { isResidentId } from '../../identity.ts';
import type { Place } from './hit.ts';

/** Longer runs of digits are no number of these kinds: an account, a code, a sum. Half-width text. */
const RESIDENT_ID = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/gu;
/** The numbers of fifteen digits (before 1999) have no check digit: what must fit is the date. */
const OLD_RESIDENT_ID = /(?<![\dA-Za-z])[1-8]\d{5}(\d{2})(\d{2})(\d{2})\d{3}(?![\dA-Za-z])/gu;
const MOBILE = /(?<![\dA-Za-z])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?![\dA-Za-z])/gu;
const BANK_CARD = /(?<![\dA-Za-z])\d{4}(?:[- ]?\d{4}){3}(?:[- ]?\d{1,3})?(?![\dA-Za-z])/gu;
const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-Z][·•. -]?(?:[DF][A-HJ-NP-Z0-9]\d{4}|\d{5}[DF]|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳])(?![A-Za-z0-9])/gu;
const FIRST_OF_PLATE = /\d/u;

/** 身份证号码, 手机号码, 银行卡号, 车牌号码 in half-width text; a slip of the finger is no number and no hit. */
export function findNumbers(text: string): Place[] {
  const ids = matches(text, RESIDENT_ID, 'resident-id').filter((place) => isResidentId(cut(text, place)));
  const oldIds = [...text.matchAll(OLD_RESIDENT_ID)]
    .filter(([, year, month, day]) => isDate(1900 + Number(year), Number(month), Number(day)))
    .map((match) => place(match, 'resident-id'));
  const cards = matches(text, BANK_CARD, 'bank-card').filter(
    (card) => isCardNumber(cut(text, card).replace(/[- ]/g, '')) && !ids.some((id) => overlaps(id, card)),
  );
  const plates = matches(text, PLATE, 'plate').filter((one) => FIRST_OF_PLATE.test(cut(text, one)));
  return [...ids, ...oldIds, ...matches(text, MOBILE, 'phone'), ...cards, ...plates];
}

/** ISO/IEC 7812: the sum of the digits, every second one from the right doubled, is a multiple of ten. */
export function isCardNumber(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return /^[3-9]\d{15,18}$/.test(digits) && sum % 10 === 0;
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const matches = (text: string, pattern: RegExp, kind: Place['kind']): Place[] =>
  [...text.matchAll(pattern)].map((match) => place(match, kind));

function place(match: RegExpExecArray, kind: Place['kind']): Place {
  return { kind, start: match.index, end: match.index + match[0].length };
}

const cut = (text: string, { start, end }: Place): string => text.slice(start, end);

const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
