import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../base/ids.ts';
import type { Shown } from '../../cases/shown.ts';
import { putShown } from '../../store/publication/put-shown.ts';
import { aShown } from '../../store/publication/shown.fixture.ts';
import {
  allOf,
  attribute,
  fieldsOf,
  openTestPortal,
  sendApplication,
  type TestPortal,
  textOf,
} from '../portal.fixture.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await openTestPortal();
  await publish({ title: '住房公积金提取管理办法', documentNumber: '江政发〔2020〕12号', validity: 'repealed' });
  await publish({ title: '<b>公积金</b> & “缴存”规定', theme: 'housing', publishedAt: '2019-03-01T02:00:00.000Z' });
  for (let i = 0; i < 45; i++) await publish({ title: `第${i}次例会纪要`, issuers: ['江州市水务局'] });
});
afterAll(() => test.close());

let last = 0;
async function publish(over: Partial<Shown>): Promise<void> {
  const indexNumber = `1142 0/2026-${++last}`;
  await test.db.tx((tx) => putShown(tx, 1, newId(), aShown({ ...over, indexNumber })));
  test.portal.changed();
}

const get = async (path: string) => (await test.visit().get(path)).html;
const address = (query: Record<string, string>) => `/search?${new URLSearchParams(query)}`;
const search = (query: Record<string, string>) => get(address(query));
const linksOf = (html: string) => allOf(html, 'a').map((link) => [textOf(link), attribute(link, 'href')!] as const);
const linkOf = (html: string, text: string | RegExp) =>
  linksOf(html).find(([said]) => (typeof text === 'string' ? said === text : text.test(said)))?.[1];
/** Titles of what was found. */
const found = (html: string) =>
  linksOf(html)
    .filter(([, href]) => href.startsWith('/info/'))
    .map(([text]) => text);

describe('the page', () => {
  it('shows what was found, marked, and escapes what it shows', async () => {
    const html = await search({ q: '公积金' });
    expect(found(html).toSorted()).toEqual(['<b>公积金</b> & “缴存”规定', '住房公积金提取管理办法']);
    expect(html).not.toContain('<b>公积金');
    expect(allOf(html, 'mark').map(textOf)).toContain('公积金');
    expect(html).toContain('共 2 条');
    expect(allOf(html, 'span').some((tag) => textOf(tag) === '废止')).toBe(true);
    expect(linkOf(html, '住房公积金提取管理办法')).toBe('/info/1142%200/2026-1');
    expect(fieldsOf(html).q).toBe('公积金');
  });

  it('is narrowed by links, and widened again', async () => {
    const html = await search({ q: '公积金' });
    const narrowed = await get(linkOf(html, '废止（1 条）')!);
    expect(found(narrowed)).toEqual(['住房公积金提取管理办法']);
    expect(found(await get(linkOf(narrowed, '废止 ×')!))).toHaveLength(2);
    expect(found(await get(linkOf(html, '2019（1 条）')!))).toHaveLength(1);
  });

  it('turns pages and keeps the question', async () => {
    const html = await search({ q: '例会', issuer: '江州市水务局', sort: 'date' });
    expect(found(html)).toHaveLength(20);
    const third = await get(linkOf(html, '3')!);
    expect(found(third)).toHaveLength(5);
    expect(await search({ q: '例会', page: '4' })).toContain('没有这一页');
  });

  it.each(['/search?q=a&page=x', '/search?q=a&page=0', '/search/feed.rss', '/search?q=a&page=1e9'])(
    '%s is a page of 404',
    async (path) => expect((await test.visit().get(path)).status).toBe(404),
  );

  it.each(['year=1', 'year=99999', 'column=__proto__', 'validity=%00', 'genre=%27%3B--', 'sort=x'])(
    'takes %s in the address calmly',
    async (odd) => expect((await test.visit().get(`/search?q=公积金&${odd}`)).status).toBe(200),
  );

  it.each(["'", '\\', '%', '_', '"', '\u0000', '😀', ':*', '&|!', '<->', '\ud800', 'a'.repeat(5000), ' ! '])(
    'takes %j as a question calmly',
    async (q) => expect((await test.visit().get(`/search?q=${encodeURIComponent(q.toWellFormed())}`)).status).toBe(200),
  );

  it('says what else it looked for', async () => {
    expect(await search({ q: '驾照' })).toContain('也找了：驾驶证、机动车驾驶证');
  });

  it('is kept as bytes for everyone until something is published', async () => {
    await search({ q: '提取' });
    test.queries.length = 0;
    await search({ q: '提取' });
    expect(test.queries).toHaveLength(0);
    await publish({ title: '提取须知' });
    expect(found(await search({ q: '提取' }))).toHaveLength(2);
  });
});

describe('where nothing is found', () => {
  it('offers a request with the question filled in', async () => {
    const html = await search({ q: '滨江隧道检测报告', year: '2020' });
    expect(html).toContain('没有找到“滨江隧道检测报告”');
    expect(linkOf(html, '取消全部限定再找')).toBe(
      '/search?q=%E6%BB%A8%E6%B1%9F%E9%9A%A7%E9%81%93%E6%A3%80%E6%B5%8B%E6%8A%A5%E5%91%8A',
    );
    const form = await get(linkOf(html, /^申请公开“/)!);
    expect(fieldsOf(form)['items.0.description']).toBe('滨江隧道检测报告');
  });

  it('says that marks cannot be looked for', async () => {
    expect(await search({ q: '《》' })).toContain('只有标点符号');
  });
});

describe('beside the page', () => {
  it('suggests', async () => {
    const answer = JSON.parse(await get('/search/suggest?q=公积金'));
    expect(answer.publications[0].href).toMatch(/^\/info\/1142%200\/2026-/);
    expect(answer.publications).toHaveLength(2);
    expect(JSON.parse(await get('/search/suggest?q='))).toEqual({ words: [], publications: [] });
  });

  it('is a feed', async () => {
    const { html, headers } = await test.visit().get('/search/feed.rss?q=公积金');
    expect(headers.get('content-type')).toContain('application/rss+xml');
    expect(html).toContain('<title>&lt;b&gt;公积金&lt;/b&gt; &amp; “缴存”规定</title>');
    expect(html.indexOf('提取管理办法')).toBeLessThan(html.indexOf('缴存'));
    const links = linksOf(await search({ q: '公积金', theme: 'housing' })).filter(([, href]) =>
      href.includes('/feed.'),
    );
    expect(links.map(([text]) => text)).toEqual(['RSS', 'Atom', 'JSON']);
    expect(JSON.parse(await get(links[2]![1])).items).toEqual([
      expect.objectContaining({ title: '<b>公积金</b> & “缴存”规定' }),
    ]);
  });

  it('says under a request what is published of it, to pages of its own alone', async () => {
    const browser = test.visit();
    const text = '请公开住房公积金提取的管理办法';
    const { status, html } = await browser.post('/search/like', { text });
    expect([status, JSON.parse(html)]).toEqual([
      200,
      [{ title: '住房公积金提取管理办法', href: '/info/1142%200/2026-1' }],
    ]);
    expect(
      (
        await browser.post(
          '/search/like',
          { text },
          { origin: 'http://elsewhere.example', 'sec-fetch-site': 'cross-site' },
        )
      ).status,
    ).toBe(403);
  });

  it('is said again, without a script, before the request is sent', async () => {
    const check = await sendApplication(test, test.visit(), {
      'items.0.description': '请公开住房公积金提取管理办法全文',
    });
    expect(linkOf(check.html, /住房公积金提取管理办法/)).toBe('/info/1142%200/2026-1');
  });
});
