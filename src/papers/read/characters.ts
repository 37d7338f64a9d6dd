/**
 * Published reports come with full-width digits, half-width brackets, compatibility forms and, in some, traditional
 * characters. Only the traditional forms of characters that stand in the labels of the form are mapped, pair by pair.
 */
const TRADITIONAL =
  '開开數数結结轉转辦办屬属於于國国規规穩稳護护權权類类內内務务過过執执詢询項项無无機机關关沒没現现製制補补後后確确處处訪访舉举' +
  '報报訴诉複复復复當当認认獲获總总計计繼继續续費费繳缴納纳組组織织業业構构會会議议訟讼維维糾纠審审經经許许對对罰罚強强採采購购' +
  '額额單单萬万廢废發发範范條条鉤钩係系為为則则區区這这體体問问題题進进況况動动請请證证與与個个從从來来據据應应標标準准績绩級级' +
  '導导實实廳厅縣县鄉乡鎮镇輸输運运';

const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i < TRADITIONAL.length; i += 2) SIMPLIFIED.set(TRADITIONAL[i]!, TRADITIONAL[i + 1]!);

const MAPPED = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** Most cells: nothing in them has another form. */
const ASCII = /^[\x20-\x7e\n]*$/;

/** Raised, lowered and circled digits: NFKC would make 122 of 12², and 121 of 12①. */
const MARK_DIGITS = /[²³¹⁰⁴-⁹₀-₉①-⑳⒈-⒛⓪-⓿❶-➓㉈-㉟㊱-㊿\u{1F100}-\u{1F10C}]/gu;

/**
 * NFKC and simplified characters: what labels and figures are compared in. Keeps spaces and punctuation. Digits that are
 * marks stand in 〔〕 and join no number.
 */
export function plain(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .replace(MARK_DIGITS, (mark) => `〔${mark.normalize('NFKC')}〕`)
    .normalize('NFKC')
    .replace(MAPPED, (character) => SIMPLIFIED.get(character)!);
}

/** The traditional characters in a text, each once. */
export const traditionalIn = (text: string): string => [...new Set(text.match(MAPPED) ?? [])].join('');

/** As `plain`, with all space (also zero-width) removed. */
export function tight(text: string): string {
  return plain(text).replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, '');
}

const NUMBERING = /^[#*>\s]*[([]?(?:[一二三四五六七八九十]{1,2}|\d{1,2})[)\]、.,:·]+/;

/** The letters and digits of a label without its numbering: 「（一） 予以公开」 gives 「予以公开」. */
export function labelForm(text: string): string {
  return tight(text)
    .replace(NUMBERING, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Levenshtein distance, given up (limit + 1) where it exceeds `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length]!;
}
