import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STYLE_PATH, STYLE_SHEET } from '../pages/style/sheet.ts';
import { allOf, attribute, openTestPortal, type TestPortal, textOf } from './portal.fixture.ts';
import { TYPE_AHEAD_PATH } from './search/type-ahead.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await openTestPortal();
});
afterAll(() => test.close());

const SCRIPTED = ['/', '/info', '/search', '/apply'];
const PAGES = [
  '/',
  '/info',
  '/info/column/20-1',
  '/search',
  '/guide',
  '/apply',
  '/track',
  '/receipt',
  '/reports',
  '/accessibility',
  '/site-map',
];

/** A browser runs it: data for programs (schema.org) is none. */
const isRun = (script: ReturnType<typeof allOf>[number]) => attribute(script, 'type') !== 'application/ld+json';

describe('every page', () => {
  it.each(PAGES)('%s has one heading, the agency in its title, and no script but ours', async (path) => {
    const { status, html } = await test.visit().get(path);
    expect(status).toBe(200);
    expect(html).toMatch(/^<!doctype html><html lang="zh-CN">/);
    expect(allOf(html, 'h1')).toHaveLength(1);
    expect(textOf(allOf(html, 'title')[0]!)).toContain('江州市交通运输局');
    const scripts = allOf(html, 'script')
      .filter(isRun)
      .map((script) => [attribute(script, 'src'), textOf(script)]);
    expect(scripts).toEqual(SCRIPTED.includes(path) ? [[TYPE_AHEAD_PATH, '']] : []);
    expect(html).not.toMatch(/ style=| on\w+=/);
  });

  it.each(PAGES)('%s gives every field a label and every id once', async (path) => {
    const { html } = await test.visit().get(path);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    const labelled = allOf(html, 'label').map((label) => attribute(label, 'for'));
    const fields = ['input', 'textarea', 'select'].flatMap((tag) => allOf(html, tag));
    for (const field of fields) {
      if (attribute(field, 'type') === 'hidden' || attribute(field, 'name') === 'website') continue;
      expect(labelled, attribute(field, 'name')!).toContain(attribute(field, 'id'));
    }
  });

  it.each(PAGES)('%s speaks English to who asks for it, and keeps to it', async (path) => {
    const browser = test.visit();
    const turned = await browser.get(`${path}?lang=en`);
    expect([turned.status, turned.location]).toEqual([303, path]);
    const { html } = await browser.get(path);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('Follow a request');
    await browser.get(`${path}?lang=zh`);
    expect((await browser.get(path)).html).toContain('<html lang="zh-CN">');
  });

  it.each([
    ['a search', '/search?q=%E5%85%AC%E4%BA%A4&year=2026&page=2', '/search?q=%E5%85%AC%E4%BA%A4&year=2026&page=2'],
    ['a page without a question', '/guide', '/guide'],
    ['a page that was asked to be large', '/guide?size=ordinary', '/guide'],
    ['another page', '/info/all?year=2026', '/guide'],
    ['another host that knows our paths', 'https://evil.example//guide', '/guide'],
    ['nothing that is an address', 'x', '/guide'],
  ])('who changes it on %s comes back to it', async (_where, from, back) => {
    const referer = URL.parse(from, 'http://localhost')?.href ?? from;
    const path = new URL(back, 'http://localhost').pathname;
    for (const wish of ['size=large', 'lang=en'])
      expect((await test.visit().get(`${path}?${wish}`, { referer })).location).toBe(back);
  });

  it.each(['//evil.example?lang=en', '///evil.example/a?size=large', '/\\evil.example?lang=en'])(
    '%s leads to no other host',
    async (path) => expect((await test.visit().get(path)).location).toMatch(/^\/[^/\\]/),
  );

  it('is large where 长辈版 is chosen', async () => {
    const browser = test.visit();
    await browser.get('/guide?size=large');
    expect((await browser.get('/')).html).toContain('<html lang="zh-CN" class="large">');
    await browser.get('/?size=ordinary');
    expect((await browser.get('/')).html).not.toContain('class="large"');
  });

  it('forbids what is not ours', async () => {
    const policyOf = async (path: string) => (await test.visit().get(path)).headers.get('content-security-policy')!;
    for (const path of PAGES)
      expect(await policyOf(path)).toContain(`script-src ${SCRIPTED.includes(path) ? "'self'" : "'none'"};`);
    const { headers } = await test.visit().get('/guide');
    const policy = headers.get('content-security-policy')!;
    for (const part of ["default-src 'self'", "script-src 'none'", "style-src 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(part);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('says what the guide must hold of the office (条例 12)', async () => {
    const { html } = await test.visit().get('/guide');
    for (const text of ['江州市交通运输局办公室', '江州市滨江路1号', '工作日9:00-17:00', '0000-1234567'])
      expect(html).toContain(text);
  });

  it.each([
    ['pdf', 'application/pdf', '%PDF-'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
  ])('offers the blank application form with the guide: %s', async (ending, media, begins) => {
    const address = `/guide/application.${ending}`;
    expect((await test.visit().get('/guide')).html).toContain(`href="${address}"`);
    const { status, html, headers } = await test.visit().get(address);
    expect([status, headers.get('content-type'), html.slice(0, begins.length)]).toEqual([200, media, begins]);
  });
});

describe('the style sheet', () => {
  it('is one file under 22 kB that browsers may keep', async () => {
    const { status, html, headers } = await test.visit().get(STYLE_PATH);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toContain('immutable');
    expect(html).toBe(STYLE_SHEET);
    expect(Buffer.byteLength(html)).toBeLessThan(22_000);
  });

  it('has no class and no colour that no page uses', async () => {
    const folders = ['pages', 'portal'].map((room) => join(import.meta.dirname, '..', room));
    const names = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|^style\//.test(name))
        .map((name) => join(folder, name)),
    );
    const words = new Set(names.flatMap((name) => readFileSync(name, 'utf8').match(/[a-z][\w-]*/g) ?? []));
    const classes = [...STYLE_SHEET.matchAll(/\.([a-z][\w-]*)(?=[\s,.{:>[+)])/g)].map(([, name]) => name!);
    // Made of a code: `grid-${table.code}` of the report, `level-${level}` of a row of a budget.
    expect(classes.filter((name) => !words.has(name) && !/^(?:grid|level)-/.test(name))).toEqual([]);
    const tokens = [...STYLE_SHEET.matchAll(/(--[\w-]+):/g)].map(([, name]) => name!);
    expect(tokens.filter((name) => !STYLE_SHEET.includes(`var(${name})`))).toEqual([]);
  });

  it('has every bracket closed', () => {
    expect(STYLE_SHEET.split('{').length).toBe(STYLE_SHEET.split('}').length);
  });
});

describe('errors', () => {
  it.each(['/nothing', '/reports/1999', '/reports/2019.json', '/reports?page=x', '/track/files/xyz', '/<script>'])(
    '%s is a calm page of 404',
    async (path) => {
      const { status, html } = await test.visit().get(path);
      expect(status).toBe(404);
      expect(html).toContain('找不到这个页面');
      expect(html).not.toContain('<script');
    },
  );

  it.each<[why: string, headers: Record<string, string>]>([
    ['of another site', { origin: 'http://elsewhere.example', 'sec-fetch-site': 'cross-site' }],
    ['of another site in an old browser', { origin: 'https://localhost.example', 'sec-fetch-site': '' }],
    ['that hides where it is from', { origin: 'null', 'sec-fetch-site': '' }],
  ])('a page %s may send nothing', async (_why, headers) => {
    const { status, html } = await test.visit().post('/apply', { do: 'send' }, headers);
    expect(status).toBe(403);
    expect(html).toContain('没有保存任何内容');
  });

  it('an old browser may send, also where TLS ends before us', async () => {
    const headers = { origin: 'https://localhost', 'sec-fetch-site': '' };
    expect((await test.visit().post('/apply', {}, headers)).status).toBe(422);
  });

  it('a fault is told to the office and not to the reader', async () => {
    const broken = await openTestPortal();
    await broken.visit().get('/');
    await broken.db.close();
    const { status, html } = await broken.visit().get('/reports');
    expect(status).toBe(500);
    expect(html).toContain('系统出现问题');
    expect(html).not.toMatch(/Error|at .*\.ts/);
    expect(broken.faults.length).toBeGreaterThan(0);
    await broken.close().catch(() => {});
  });
});

describe('pages for everyone', () => {
  it('are kept as bytes with an ETag, until something is written', async () => {
    const browser = test.visit();
    const first = await browser.get('/reports');
    const etag = first.headers.get('etag')!;
    test.queries.length = 0;
    expect((await browser.get('/reports')).html).toBe(first.html);
    expect(test.queries).toHaveLength(0);
    expect((await browser.get('/reports', { 'if-none-match': etag })).status).toBe(304);
    test.portal.changed();
    expect((await browser.get('/reports', { 'if-none-match': etag })).status).toBe(304);
    expect(test.queries.length).toBeGreaterThan(0);
  });

  it('differ by language and size, and carry no cookie', async () => {
    const english = test.visit();
    await english.get('/?lang=en');
    await english.get('/');
    const { html, headers } = await test.visit().get('/');
    expect(html).toContain('lang="zh-CN"');
    expect(headers.getSetCookie()).toEqual([]);
  });

  it('leave out every page with a form', async () => {
    for (const path of ['/apply', '/track', '/receipt'])
      expect((await test.visit().get(path)).headers.get('cache-control')).toBe('no-store');
  });
});
