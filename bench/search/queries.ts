import { documentOf, seeded } from './documents.ts';
import { lineOf } from './line.ts';

/** What somebody looks for, and what a LIKE must find for it: no segmenter had a hand in it. */
export interface Query {
  readonly kind: string;
  readonly words: readonly string[];
  /** The patterns of LIKE, all of which must fit. */
  readonly likes: readonly string[];
}

const HAND =
  '政府信息公开 公积金 驾驶证 网络预约出租汽车 低保 土地征收 收费标准 住房 税 办法 桥梁检测 公务员录用 有限公司 补助资金 主动公开 联系电话 一网通办 江州市 名单公示 应急预案'.split(
    ' ',
  );
const BRACKETS = ['〔〕', '[]', '（）', '()', '【】'];

/** 200 questions: pieces of texts from 1 to 6 characters wherever they are cut, several of them together, numbers, and words of people. */
export function makeQueries(documents: number): Query[] {
  const random = seeded(711);
  const anyOf = () => documentOf(1 + Math.floor(random() * documents));
  const piece = (line: string, least: number, most: number): string => {
    for (;;) {
      const characters = [...line];
      const from = Math.floor(random() * characters.length);
      const text = characters.slice(from, from + least + Math.floor(random() * (most - least + 1))).join('');
      // Letters alone are looked for among the initials of titles too, which LIKE does not know.
      if (/^[\p{Script=Han}\p{N}a-z]+$/u.test(text) && !/^[a-z]+$/.test(text) && [...text].length >= least) return text;
    }
  };
  const make = (kind: string, count: number, words: () => readonly string[]): Query[] =>
    Array.from({ length: count }, () => plain(kind, words()));
  return [
    ...make('1 character', 20, () => [piece(lineOf(anyOf()), 1, 1)]),
    ...make('2 characters', 30, () => [piece(lineOf(anyOf()), 2, 2)]),
    ...make('3-6 characters', 50, () => [piece(lineOf(anyOf()), 3, 6)]),
    ...make('two of one text', 40, () => {
      const line = lineOf(anyOf());
      return [piece(line, 2, 4), piece(line, 2, 4)];
    }),
    ...make('two of two texts', 20, () => [piece(lineOf(anyOf()), 2, 3), piece(lineOf(anyOf()), 2, 3)]),
    ...Array.from({ length: 20 }, (_, i) => numberQuery(anyOf, i)),
    ...HAND.map((word) => plain('words of people', [word])),
  ];
}

const plain = (kind: string, words: readonly string[]): Query => ({
  kind,
  words,
  likes: words.map((word) => `%${word}%`),
});

/** A document number in the brackets that come to hand. */
function numberQuery(anyOf: () => ReturnType<typeof documentOf>, i: number): Query {
  for (;;) {
    const { documentNumber } = anyOf();
    if (!documentNumber) continue;
    const [open, close] = [...BRACKETS[i % BRACKETS.length]!] as [string, string];
    const typed = documentNumber.replace('〔', open).replace('〕', close);
    return { kind: 'document number', words: [typed], likes: [`%${documentNumber}%`] };
  }
}
