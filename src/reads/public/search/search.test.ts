import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedLike } from './published-like.ts';
import { openColumn } from './search.fixture.ts';
import { type SearchWish, searchPublications } from './search.ts';
import { suggest } from './suggest.ts';

let column: Awaited<ReturnType<typeof openColumn>>;
let named: Record<'fund' | 'taxi' | 'book' | 'old' | 'driver', string>;

/** A book whose chapters are far apart: each word stands in another chunk. */
const BOOK = `${'甲乙丙丁戊己庚辛'.repeat(1500)}水源保护${'子丑寅卯辰巳午未'.repeat(1500)}桥梁检测${'天地玄黄宇宙洪荒'.repeat(1500)}`;

beforeAll(async () => {
  column = await openColumn();
  const put = async (over: Parameters<typeof column.publish>[0]) => (await column.publish(over)).indexNumber;
  named = {
    fund: await put({
      title: '住房公积金提取管理办法',
      text: '职工购房可以申请。',
      documentNumber: '江政发〔2020〕12号',
    }),
    taxi: await put({
      title: '网络预约出租汽车经营服务管理实施细则',
      text: '线路公交除外。',
      column: '20-5',
      theme: 'city',
    }),
    book: await put({
      title: '技术汇编',
      text: BOOK,
      issuers: ['江州市水务局'],
      publishedAt: '2019-12-31T17:00:00.000Z',
    }),
    old: await put({
      title: '公积金缴存规定',
      text: '已失效。',
      validity: 'lapsed',
      documentNumber: '江政发〔2020〕112号',
      publishedAt: '2019-12-31T15:00:00.000Z',
    }),
    driver: await put({ title: '机动车驾驶证考试须知', text: `注意事项${'。说明'.repeat(400)}。联系电话0000-7654321` }),
  };
});
afterAll(() => column.db.close());

async function search(typed: string, over: Partial<SearchWish> = {}) {
  const wish: SearchWish = { typed, narrowed: {}, sort: 'relevance', page: 1, ...over };
  return searchPublications(column.context, wish);
}
const numbers = async (typed: string, over: Partial<SearchWish> = {}) =>
  (await search(typed, over)).rows.map((row) => row.indexNumber);

describe('finds', () => {
  it.each<[why: string, typed: string, found: (keyof typeof named)[]]>([
    ['a word of a title', '提取', ['fund']],
    ['one character', '职', ['fund']],
    ['words that stand apart', '公积金 购房', ['fund']],
    ['words of different chunks of a book', '水源保护 桥梁检测', ['book']],
    ['three of them, and the title', '技术 水源保护 玄黄宇宙', ['book']],
    ['not where one is missing', '水源保护 桥梁检测 隧道', []],
    ['by another name', '驾照', ['driver']],
    ['by its official name', '网约车', ['taxi']],
    ['not by another name in quotation marks', '“网约车”', []],
    ['a document number in other brackets', '江政发[2020]12号', ['fund']],
    ['the same with white space', '（2020） 12 号', ['fund']],
    ['initials', 'zfgjj', ['fund']],
    ['initials inside the title', 'gjjtq', ['fund']],
    ['the middle of a telephone number', '5432', ['driver']],
    ['nothing', '绿化带', []],
  ])('%s', async (_why, typed, found) => {
    expect((await numbers(typed)).toSorted()).toEqual(found.map((name) => named[name]).toSorted());
  });

  it('an index number', async () => {
    expect(await numbers(named.taxi)).toEqual([named.taxi]);
  });

  it('says what else it looked for', async () => {
    expect((await search('驾照 考试')).also).toEqual(
      ['驾驶证 考试', '机动车驾驶证 考试'].map((word) => word.split(' ')[0]),
    );
  });

  it('the title first, and the newest where the date is wanted', async () => {
    expect(await numbers('公交')).toHaveLength(5);
    expect(await numbers('提取 OR')).toEqual([]);
    const byDate = (await search('公积金', { sort: 'date' })).rows.map((row) => row.publishedOn);
    expect(byDate).toEqual(byDate.toSorted().reverse());
  });

  it('marks it, in the title and where it stands in the text', async () => {
    const [row] = (await search('桥梁检测')).rows;
    expect(row!.snippet.filter((piece) => piece.hit).map((piece) => piece.text)).toEqual(['桥梁检测']);
    const [other] = (await search('公积金提取')).rows;
    expect(other!.title).toEqual([
      { text: '住房', hit: false },
      { text: '公积金提取', hit: true },
      { text: '管理办法', hit: false },
    ]);
  });
});

describe('is narrowed', () => {
  it('and counts what there is to narrow by', async () => {
    const { facets, total } = await search('江州市');
    expect(total).toBe(5);
    expect(facets.year).toEqual([
      { value: '2026', count: 3 },
      { value: '2019', count: 1 },
      { value: '2020', count: 1 },
    ]);
    expect(facets.validity).toEqual([
      { value: 'in-force', count: 4 },
      { value: 'lapsed', count: 1 },
    ]);
    expect(facets.issuer).toContainEqual({ value: '江州市水务局', count: 1 });
  });

  it.each<[narrowed: SearchWish['narrowed'], found: (keyof typeof named)[]]>([
    [{ year: '2020' }, ['book']],
    [{ year: '2019' }, ['old']],
    [{ year: 'x' }, []],
    [{ column: '20-5' }, ['taxi']],
    [{ theme: 'city', genre: 'normative-document' }, ['taxi']],
    [{ issuer: '江州市水务局' }, ['book']],
    [{ validity: 'lapsed' }, ['old']],
    [{ validity: 'lapsed', year: '2026' }, []],
  ])('by %o', async (narrowed, found) => {
    expect((await numbers('江州市', { narrowed })).toSorted()).toEqual(found.map((name) => named[name]).toSorted());
  });
});

describe('beside it', () => {
  it('suggests titles and words that titles often have', async () => {
    for (const of of ['甲', '乙', '丙']) await column.publish({ title: `${of}镇防汛抗旱应急预案`, text: '' });
    const { words, publications } = await suggest(column.context, '防汛');
    expect(words[0]).toMatch(/^防汛/);
    expect(publications).toHaveLength(3);
    expect((await suggest(column.context, 'fxkh')).publications).toHaveLength(3);
    expect(await suggest(column.context, '。')).toEqual({ words: [], publications: [] });
  });

  it('shows who is about to ask what is published already', async () => {
    const text = '我想了解网络预约出租汽车的经营服务管理实施细则，包括申请条件';
    expect((await publishedLike(column.context, text)).map((one) => one.indexNumber)).toEqual([named.taxi]);
    expect(await publishedLike(column.context, '请公开食堂的采购合同')).toEqual([]);
    expect(await publishedLike(column.context, '')).toEqual([]);
  });

  it('finds nothing of what is withdrawn, from that moment on', async () => {
    const { caseId, indexNumber } = await column.publish({ title: '误发的名单', text: BOOK, aliases: ['/old'] });
    expect(await numbers('误发的名单')).toEqual([indexNumber]);
    await column.withdraw(caseId);
    expect(await numbers('误发的名单')).toEqual([]);
    expect(await numbers('水源保护 桥梁检测')).toEqual([named.book]);
    expect((await suggest(column.context, '误发')).publications).toEqual([]);
  });

  it('says where there is more than it looks at', async () => {
    await column.db.query(
      `insert into shown select agency_id, gen_random_uuid(), index_number || '-' || i, version, column_code, genre, theme, title,
         abstract, document_number, issuers, keywords, made_on, published_at, year, effective_on, ended_on, validity, digest,
         head, head_line, vector, line, text
       from shown, generate_series(1, 2100) as i where index_number = $1`,
      [named.old],
    );
    const { capped, total, pages, rows, facets } = await search('公积金缴存');
    expect([capped, total, pages, rows.length]).toEqual([true, 2000, 100, 20]);
    expect(facets.validity).toEqual([{ value: 'lapsed', count: 2000 }]);
    expect((await search('公积金缴存', { page: 100 })).rows).toHaveLength(20);
    expect((await search('公积金缴存', { page: 101 })).rows).toHaveLength(0);
  });
});
