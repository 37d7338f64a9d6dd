import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../test-database.ts';
import { findable, foldedLine, isSure, queryOf } from './bigrams.ts';

const AGENCY = 7;
let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

/** Whether PostgreSQL finds what is typed in the text, and whether the index would bring it at all. */
async function asked(text: string, typed: string): Promise<{ found: boolean; brought: boolean }> {
  const { vector, line: whole } = findable(AGENCY, [text]);
  const [row] = await db.query<{ found: boolean; brought: boolean }>(
    `select $1::tsvector @@ $2::tsquery and ($5 or strpos($3, $4) > 0) as found,
      $1::tsvector @@ $2::tsquery as brought`,
    [vector, queryOf(AGENCY, typed), whole, foldedLine(typed), isSure(typed)],
  );
  return row!;
}

const find = async (text: string, typed: string) => (await asked(text, typed)).found;

describe('finds what stands in the text, and nothing else', () => {
  it.each<[why: string, text: string, typed: string, found: boolean]>([
    ['a word', '关于政府信息公开的通知', '信息公开', true],
    ['one character', '关于政府信息公开的通知', '息', true],
    ['the last character', '关于政府信息公开的通知', '知', true],
    ['not over a mark', '信息，公开', '信息公开', false],
    ['marks are alike', '信息，公开', '信息；公开', true],
    ['not in another order', '公开信息', '信息公开', false],
    ['not in pieces', '信息息公公开', '信息公开', false],
    ['over the end of a line', '政府信\n息公开', '信息公开', true],
    ['with the spaces of a typesetter', '2020 年 3 月', '2020年3月', true],
    ['without them', '2020年3月', '2020 年 3 月', true],
    ['full-width letters and digits', '第１２条 ＡＢＣ', '第12条abc', true],
    ['the middle of a number', '热线12345', '234', true],
    ['the end of a number before a character', '2026年', '26年', true],
    ['another number', '2026年12号', '6年1号', false],
    ['brackets of a document number', '国发〔2020〕12号', '国发[2020]12号', true],
    ['not a longer number', '国发〔2020〕112号', '国发〔2020〕12号', false],
    ['the beginning of its last number', '国发〔2020〕112号', '国发〔2020〕11', true],
    ['words apart', 'open data', 'opendata', false],
    ['words beside each other', 'open data', 'open data', true],
    ['a character beyond the first plane', '𠮷林街道办事处', '𠮷林', true],
    ['a private character', '王\uE863村', '王\uE863村', true],
    ['another private character', '王\uE863村', '王\uE864村', false],
    ['a variant of a form', '葛\u{E0100}飾', '葛飾', true],
    ['traditional characters are others', '資訊公開', '资讯公开', false],
    ['a soft hyphen and a zero-width space', 'in\u00ADfor\u200Bmation', 'information', true],
    ['a long text to its end', `${'江州市人民政府办公室'.repeat(6000)}滨江路`, '办公室滨江路', true],
    ['the same character over and over', `${'啊'.repeat(2000)}公开`, `${'啊'.repeat(90)}公开`, true],
    ['a long number, to its end', '1234567890'.repeat(9), '90123456789012345678901234567890123456789012', true],
  ])('%s', async (_why, text, typed, found) => {
    expect(await find(text, typed)).toBe(found);
  });

  it('has nothing to look for in marks alone', () => {
    expect([queryOf(AGENCY, '，。《》 '), foldedLine('，。《》 ')]).toEqual(['', '']);
  });

  it.each<[typed: string, sure: boolean]>([
    ['息', true],
    ['信息', true],
    ['信，息', false],
    ['信息公', false],
    ['1', true],
    ['242', true],
    ['2424', false],
    ['0000', false],
    ['12号', true],
    ['112号', false],
    ['号1', true],
    ['', false],
  ])('knows whether the index alone decides on %s', (typed, sure) => {
    expect(isSure(typed)).toBe(sure);
  });

  it('finds nothing from one field into the next', () => {
    expect(findable(AGENCY, ['信息', '公开']).line).not.toContain(foldedLine('信息公开'));
    expect(findable(AGENCY, ['信息', '公开']).line).not.toContain(foldedLine('信息，公开'));
  });

  it('has few lexemes for many numbers', () => {
    const numbers = Array.from({ length: 100_000 }, (_, i) => String(i * 7919)).join(' ');
    expect(findable(AGENCY, [numbers]).vector.length).toBeLessThan(20_000);
  });

  it('belongs to its agency', async () => {
    const [row] = await db.query<{ found: boolean }>('select $1::tsvector @@ $2::tsquery as found', [
      findable(1, ['公开']).vector,
      queryOf(37, '公'),
    ]);
    expect(row!.found).toBe(false);
  });
});

const PIECES = [
  '政',
  '府',
  '信',
  '息',
  '公',
  '开',
  '資',
  '𠮷',
  '㐀',
  '々',
  '〇',
  '\uE863',
  'a',
  'B',
  'é',
  'ß',
  '1',
  '2',
  '0',
  '１',
  'Ａ',
  'ｶ',
  'ひ',
  '한',
];
const MARKS = [' ', '\n', '，', '。', '〔', '〕', '(', ')', '/', '-', '：', '★', '%', "'", '\\'];
const texts = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.constantFrom(...MARKS)), {
  minLength: 1,
  maxLength: 40,
});

/** The text as one line to look in, told by rules of another making: no white space beside Chinese, one bar for any marks. */
function line(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  const han = '[\\p{Script=Han}\\p{Co}]';
  const joined = plain.replace(new RegExp(`(?<=${han})\\s+|\\s+(?=${han})`, 'gu'), '');
  return joined.replace(/[^\p{L}\p{N}\p{M}\p{Co}]+/gu, '|').replace(/^\||\|$/g, '');
}

describe('over any text', () => {
  it('finds every piece that stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), fc.nat(), async (pieces, a, b) => {
        const [from, to] = [a % pieces.length, 1 + (b % pieces.length)].sort((x, y) => x - y) as [number, number];
        const typed = pieces.slice(from, Math.max(to, from + 1)).join('');
        fc.pre(line(typed) !== '');
        expect(await asked(pieces.join(''), typed)).toEqual({ found: true, brought: true });
      }),
      { numRuns: 400 },
    );
  });

  it('finds nothing else', async () => {
    const short = fc.array(fc.constantFrom(...PIECES.slice(0, 4), 'a', '1', '，', ' '), { minLength: 1, maxLength: 4 });
    const long = fc.array(fc.constantFrom(...PIECES.slice(0, 4), 'a', '1', '，', ' '), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(long, short, async (pieces, few) => {
        const typed = few.join('');
        fc.pre(line(typed) !== '');
        const stands = line(pieces.join('')).includes(line(typed));
        expect((await asked(pieces.join(''), typed)).found).toBe(stands);
      }),
      { numRuns: 400 },
    );
  });
});
