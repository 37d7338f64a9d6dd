import { Hono } from 'hono';
import { parseFragment } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../base/ids.ts';
import { putShown } from '../../../store/publication/put-shown.ts';
import { aShown } from '../../../store/publication/shown.fixture.ts';
import { allOf, attribute, openTestPortal, type TestPortal, textOf } from '../../portal.fixture.ts';
import { visits } from '../../visit.ts';
import { siteMapRoutes } from './site-map.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await openTestPortal();
  await show({ indexNumber: 'a/1', title: 'A & <B>\u0001', column: '20-3', publishedAt: '2026-01-06T01:00:00.000Z' });
  await show({ indexNumber: 'a/2', title: '二', column: '20-4', publishedAt: '2026-02-06T01:00:00.000Z' });
});
afterAll(() => test.close());

async function show(over: Parameters<typeof aShown>[0]): Promise<void> {
  await test.db.tx((tx) => putShown(tx, 1, newId(), aShown(over)));
  test.portal.changed();
}
const get = async (path: string) => {
  const { status, html, headers } = await test.visit().get(path);
  return { status, text: html, type: headers.get('content-type')! };
};
const locationsOf = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]!);

describe('the feeds', () => {
  it('tell the newest first, in three formats, at permanent addresses', async () => {
    const rss = await get('/info/feed.rss');
    expect(rss.type).toBe('application/rss+xml; charset=utf-8');
    expect([...rss.text.matchAll(/<guid isPermaLink="true">([^<]*)</g)].map((match) => match[1])).toEqual([
      'http://localhost/info/a/2',
      'http://localhost/info/a/1',
    ]);
    expect(rss.text).toContain('<pubDate>Tue, 06 Jan 2026 01:00:00 GMT</pubDate>');
    expect(rss.text).toContain('<title>A &amp; &lt;B&gt;\ufffd</title>');
    const atom = await get('/info/feed.atom');
    expect(atom.text).toContain('<id>http://localhost/info/feed.atom</id>');
    expect(atom.text).toContain('<updated>2026-02-06T01:00:00.000Z</updated>');
    expect(parseFragment(atom.text).childNodes.length).toBeGreaterThan(0);
    const feed = JSON.parse((await get('/info/feed.json')).text);
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'http://localhost/info/feed.json',
    });
    expect(feed.items.map((item: { title: string }) => item.title)).toEqual(['二', 'A & <B>\u0001']);
  });

  it('are had of an item of the column alone, and narrowed like its list', async () => {
    for (const [path, titles] of [
      ['/info/column/20-4/feed.json', ['二']],
      ['/info/feed.json?year=2025', []],
      ['/info/column/21-1/feed.json', []],
    ] as const)
      expect(JSON.parse((await get(path)).text).items.map((item: { title: string }) => item.title)).toEqual(titles);
    expect((await get('/info/column/99-9/feed.rss')).status).toBe(404);
    expect((await get('/info/column/21-1/feed.atom')).text).toContain('<updated>');
  });

  it('stand in the head of the page that shows the same', async () => {
    const { text } = await get('/info/column/20-4?year=2026');
    const alternates = allOf(text, 'link').filter((link) => attribute(link, 'rel') === 'alternate');
    expect(alternates.map((link) => attribute(link, 'href'))).toEqual([
      '/info/column/20-4/feed.rss?year=2026',
      '/info/column/20-4/feed.atom?year=2026',
      '/info/column/20-4/feed.json?year=2026',
    ]);
    for (const link of alternates) expect((await get(attribute(link, 'href')!)).status).toBe(200);
  });
});

describe('the site map', () => {
  it('lists the fixed pages and every publication, and each answers', async () => {
    const parts = locationsOf((await get('/sitemap.xml')).text);
    expect(parts).toEqual([
      'http://localhost/sitemap/pages.xml',
      expect.stringMatching(/^http:\/\/localhost\/sitemap\/[0-9a-z]+-[0-9a-f-]{36}\.xml$/),
    ]);
    const pages = locationsOf((await get('/sitemap/pages.xml')).text);
    expect(pages).toContain('http://localhost/info/column/20-4');
    expect(pages).not.toContain('http://localhost/info/column/21-1');
    for (const page of pages)
      expect([page, (await get(page.slice('http://localhost'.length))).status]).toEqual([page, 200]);
    expect(locationsOf((await get(parts[1]!.slice('http://localhost'.length))).text)).toEqual([
      'http://localhost/info/a/1',
      'http://localhost/info/a/2',
    ]);
    for (const none of [`zzzzzzzzz-${newId()}`, 'zz', '1', `0-${'-'.repeat(36)}`])
      expect([none, (await get(`/sitemap/${none}.xml`)).status]).toEqual([none, 404]);
    expect((await get('/robots.txt')).text).toContain('Sitemap: http://localhost/sitemap.xml');
  });

  it('is in as many parts as it needs', async () => {
    const app = new Hono<never>();
    app.use(visits(test.house) as never);
    siteMapRoutes(app as never, 1);
    const text = async (path: string) => (await app.request(`http://localhost${path}`)).text();
    const parts = locationsOf(await text('/sitemap.xml')).slice(1);
    const listed = await Promise.all(
      parts.map(async (part) => locationsOf(await text(part.slice('http://localhost'.length)))),
    );
    expect(listed).toEqual([['http://localhost/info/a/1'], ['http://localhost/info/a/2']]);
  });
});

describe('the head of a page', () => {
  it('has the tags of the norm, its one address and no more than it knows', async () => {
    const meta = async (path: string) =>
      new Map(allOf((await get(path)).text, 'meta').map((tag) => [attribute(tag, 'name'), attribute(tag, 'content')]));
    const home = await meta('/');
    expect([home.get('SiteName'), home.get('SiteDomain'), home.has('SiteIDCode')]).toEqual([
      '江州市交通运输局',
      'localhost',
      false,
    ]);
    const list = await meta('/info/column/20-4');
    expect([list.get('ColumnName'), list.get('ColumnType')]).toEqual(['统计信息', '信息公开目录']);
  });

  it('says who the agency is and what it does in the words of schema.org, which no text breaks', async () => {
    for (const [path, type] of [
      ['/', 'GovernmentOrganization'],
      ['/apply', 'GovernmentService'],
      ['/data', 'Dataset'],
    ] as const) {
      const scripts = allOf((await get(path)).text, 'script').filter(
        (script) => attribute(script, 'type') === 'application/ld+json',
      );
      expect(JSON.parse(textOf(scripts[0]!))['@type']).toBe(type);
    }
  });
});
