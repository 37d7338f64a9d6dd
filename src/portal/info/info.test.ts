import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../base/ids.ts';
import { putShown } from '../../store/publication/put-shown.ts';
import { aShown } from '../../store/publication/shown.fixture.ts';
import { allOf, attribute, openTestPortal, type TestPortal, textOf } from '../portal.fixture.ts';
import { giveIndexCode, type Published, publish } from './publish.fixture.ts';

let test: TestPortal;
let plan: Published;
const NOTE = new TextEncoder().encode('附件一');

beforeAll(async () => {
  test = await openTestPortal();
  await giveIndexCode(test);
  plan = await publish(test, {}, [{ name: '首末班时刻.txt', bytes: NOTE }]);
});
afterAll(() => test.close());

const visit = (path: string, headers = {}) => test.visit().get(path, headers);
const get = async (path: string) => (await visit(path)).html;
const main = async (path: string) => textOf(allOf(await get(path), 'main')[0]!);
const linksOf = (html: string) =>
  new Map(allOf(html, 'a').map((link) => [textOf(link).trim(), attribute(link, 'href')!]));

describe('the home of the column', () => {
  it('has the parts of the unified form, every item of the law, and what is new', async () => {
    const html = await get('/info');
    const links = linksOf(html);
    for (const part of ['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报', '依申请公开'])
      expect(links.has(part), part).toBe(true);
    expect([...links.values()].filter((href) => /^\/info\/column\/2[01]-/.test(href))).toHaveLength(22);
    expect(links.get('江州市公交线路调整方案')).toBe('/info/000000777/2026-00001');
    expect(await main('/info')).toMatch(/民生政策措施及其实施 1 条.*突发公共事件应急 暂无/s);
  });

  it('every item has a list, and the empty ones say so', async () => {
    for (const href of linksOf(await get('/info')).values()) {
      if (!href.startsWith('/info/column/')) continue;
      const { status, html } = await visit(href);
      expect([href, status]).toEqual([href, 200]);
      if (!['/info/column/20-11', '/info/column/guide'].includes(href))
        expect(html).toContain('本栏目目前没有公开的信息');
    }
    expect((await visit('/info/column/22-1')).status).toBe(404);
  });
});

describe('a publication', () => {
  it('has its record, its body and its files', async () => {
    const text = await main('/info/000000777/2026-00001');
    for (const said of [
      '索引号000000777/2026-00001',
      '文号江交〔2026〕8号',
      '成文日期2026-02-27',
      '发布日期2026-03-02',
    ])
      expect(text).toContain(said);
    for (const said of ['有效性有效', '主题分类交通运输', '关键词公交', '一、调整线路', '首末班时刻.txt（TXT，1 KB）'])
      expect(text).toContain(said);
    const file = linksOf(await get('/info/000000777/2026-00001')).get('首末班时刻.txt（TXT，1 KB）')!;
    const { status, headers, html } = await visit(file);
    expect([status, html]).toEqual([200, '附件一']);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''%E9/);
    expect((await visit(file, { 'if-none-match': headers.get('etag')! })).status).toBe(304);
    expect((await visit(file.replace(/[0-9a-f]{64}/, '0'.repeat(64)))).status).toBe(404);
  });

  it('stands at one address; others lead there', async () => {
    const { status, location } = await visit('/info/000000777%2F2026-00001');
    expect([status, location]).toEqual([301, '/info/000000777/2026-00001']);
    expect((await visit('/info/000000777/2026-99999')).status).toBe(404);
    const formerAddresses = ['https://old.example/art/2019/1/2/art_1.html', '/show?id=7', '/%E5%85%AC%E5%BC%80/1'];
    const moved = await publish(test, { column: '20-9', formerAddresses });
    for (const path of ['/art/2019/1/2/art_1.html', '/show?id=7', '/%E5%85%AC%E5%BC%80/1']) {
      const answer = await visit(path);
      expect([answer.status, answer.location]).toEqual([301, `/info/${moved.indexNumber}`]);
    }
    await moved.does('withdraw', { reason: '重复' });
    expect((await visit('/show?id=7')).status).toBe(410);
    expect((await visit('/show?id=8')).status).toBe(404);
  });

  it('says what a correction changed, and nothing of what was withdrawn before it', async () => {
    const one = await publish(test, { title: '运价公告', body: '<p>起步价九元。</p>', column: '20-8' });
    await one.correct({ title: '运价公告', body: '<p>起步价十元。</p>', column: '20-8' }, '金额有误');
    const path = `/info/${one.indexNumber}`;
    const html = await get(path);
    expect(textOf(allOf(html, 'del')[0]!)).toBe('删去：九');
    expect(textOf(allOf(html, 'ins')[0]!)).toBe('增加：十');
    expect(await main(path)).toContain('更正原因：金额有误');
    await one.does('withdraw', { reason: '另行公布' });
    await one.correct({ title: '运价公告', body: '<p>起步价十一元。</p>', column: '20-8' });
    expect(await main(path)).toContain('起步价十一元');
    expect(await main(path)).not.toMatch(/九元|十元|更正记录/);
  });

  it('that was repealed is marked in words, and leads to what took its place and back', async () => {
    const old = await publish(test, { title: '旧办法', documentNumber: '' });
    const fresh = await publish(test, { title: '新办法', documentNumber: '' });
    await old.does('repeal', { reason: '已被取代', successor: fresh.indexNumber });
    const html = await get(`/info/${old.indexNumber}`);
    expect(await main(`/info/${old.indexNumber}`)).toContain('本文件已废止，自 2026-03-02 起不再执行');
    expect(linksOf(html).get('新办法')).toBe(`/info/${fresh.indexNumber}`);
    expect(await main(`/info/${fresh.indexNumber}`)).toContain('本文件取代或者修改了：旧办法');
    expect(await main('/info/column/20-11?validity=repealed')).toContain('旧办法废止');
    expect(await main('/info/column/20-11?validity=repealed')).not.toContain('新办法');
  });

  it('leads to the ones before and after it in its column', async () => {
    const before = await publish(test, { column: '20-3' });
    test.wait(1000);
    const after = await publish(test, { column: '20-3' });
    expect(await main(`/info/${before.indexNumber}`)).toContain('后一条：江州市公交线路调整方案');
    expect(await main(`/info/${before.indexNumber}`)).not.toContain('前一条');
    expect(await main(`/info/${after.indexNumber}`)).toContain('前一条：');
  });
});

describe('a list', () => {
  it('turns pages without losing one, and is narrowed by links', async () => {
    for (let i = 0; i < 43; i++) {
      const over = {
        indexNumber: `列/${i}`,
        column: '20-6',
        genre: i % 2 ? 'penalty' : 'notice',
        theme: `主题${i % 3}`,
      };
      await test.db.tx((tx) => putShown(tx, 1, newId(), aShown({ ...over, title: `第${i}号`, validity: 'in-force' })));
    }
    test.portal.changed();
    const seen: string[] = [];
    let path: string | undefined = '/info/column/20-6';
    let pages = 0;
    while (path) {
      const html = await get(path);
      const links = linksOf(html);
      seen.push(...[...links.keys()].filter((text) => /^第\d+号$/.test(text)));
      path = links.get('下一页');
      pages++;
    }
    expect([pages, seen.length, new Set(seen).size]).toEqual([3, 43, 43]);
    const narrowed = linksOf(await get('/info/column/20-6')).get('行政处罚（21 条）')!;
    expect(await main(narrowed)).toContain('共 21 条');
    expect(await main(`${narrowed}&theme=%00x`)).toContain('没有符合所选条件的信息');
  });
});

it.each(['%00', '%ff', '..%2f..', '%27', '%F0%9F%98%80', 'a/'.repeat(50), 'column', 'file/x', 'feed.pdf'])(
  'there is nothing at /info/%s, and no fault',
  async (odd) => {
    expect((await visit(`/info/${odd}`)).status).toBe(404);
    expect((await visit(`/info/file/${'a'.repeat(64)}/${odd}`)).status).toBe(404);
    expect((await visit(`/elsewhere/${odd}?x=${odd}`)).status).toBe(404);
    expect((await visit(`/info/all?after=${odd}&genre=${odd}&year=${odd}`)).status).toBe(200);
    expect(test.faults).toEqual([]);
  },
);

describe('a withdrawn publication', () => {
  it('is gone at once, says when and why, and nothing else of it', async () => {
    const path = `/info/${plan.indexNumber}`;
    const file = linksOf(await get(path)).get('首末班时刻.txt（TXT，1 KB）')!;
    await plan.does('withdraw', { reason: '线路另行公布' });
    const { status, html } = await visit(path);
    expect(status).toBe(410);
    expect(html).toContain('该信息已于 2026-03-02 撤回');
    expect(html).toContain('撤回原因：线路另行公布');
    expect(html).not.toMatch(/公交线路调整方案|江交〔2026〕8号/);
    expect((await visit(file)).status).toBe(404);
  });
});
