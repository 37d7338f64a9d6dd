import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../test-database.ts';
import { chunksOf, pairsOf } from './bigrams.ts';
import { phrasesOf } from './phrase.ts';

const AGENCY = 7;
let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

/** Whether PostgreSQL finds what is typed in the text, each phrase in one of its chunks, and whether the loose question would. */
async function asked(text: string, typed: string): Promise<{ found: boolean; loosely: boolean }> {
  const fields = [{ text, weight: 'D' as const }];
  const vectors = chunksOf(AGENCY, fields).map((chunk) => chunk.vector);
  const phrases = phrasesOf(AGENCY, typed);
  const [row] = await db.query<{ found: boolean; loosely: boolean }>(
    `select bool_and((select bool_or(v::tsvector @@ q::tsquery) from unnest($1::text[]) as v)) as found,
       bool_and($4::tsvector @@ l::tsquery) as loosely
     from unnest($2::text[], $3::text[]) as p (q, l)`,
    [vectors, phrases.map((one) => one.query), phrases.map((one) => one.loose), pairsOf(AGENCY, fields)],
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
    expect(phrasesOf(AGENCY, '，。《》 ')).toEqual([]);
  });

  it('looks for a text longer than chunks overlap in pieces', async () => {
    const text = Array.from({ length: 3000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join('');
    expect(phrasesOf(AGENCY, text.slice(1000, 1250))).toHaveLength(3);
    expect(await find(text, text.slice(1000, 1250))).toBe(true);
  });

  it('belongs to its agency', async () => {
    const [chunk] = chunksOf(1, [{ text: '公开', weight: 'D' }]);
    const [row] = await db.query<{ found: boolean }>('select $1::tsvector @@ $2::tsquery as found', [
      chunk!.vector,
      phrasesOf(37, '公')[0]!.query,
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
        expect(await asked(pieces.join(''), typed)).toEqual({ found: true, loosely: true });
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
        const { found, loosely } = await asked(pieces.join(''), typed);
        expect(found).toBe(stands);
        if (found) expect(loosely).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
