import { afterAll, beforeAll, expect, it } from 'vitest';
import { allOf, attribute, openTestPortal, type TestPortal, textOf } from './portal.fixture.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await openTestPortal();
});
afterAll(() => test.close());

it('every page leads to the statement of accessibility and to the site map', async () => {
  for (const path of ['/', '/apply', '/nothing-there']) {
    const { html } = await test.visit().get(path);
    const links = new Map(allOf(html, 'a').map((link) => [textOf(link), attribute(link, 'href')]));
    expect([links.get('无障碍声明'), links.get('网站地图')]).toEqual(['/accessibility', '/site-map']);
  }
});

it('the statement says what was tested, what was not, and the number to call', async () => {
  const { html } = await test.visit().get('/accessibility');
  for (const said of ['WCAG', '2.2', '键盘', '脚本', '长辈版', '还没有请残疾人']) expect(html).toContain(said);
  expect(textOf(allOf(html, 'main')[0]!)).toContain('0000-1234567');
});

it('every link of the site map leads to a page, and every part of it is there', async () => {
  const browser = test.visit();
  const main = allOf((await browser.get('/site-map')).html, 'main')[0]!;
  const links = [...allOf((await browser.get('/site-map')).html, 'a')]
    .map((link) => attribute(link, 'href')!)
    .filter((href) => href.startsWith('/'));
  expect(textOf(main)).toContain('公开年报');
  for (const href of new Set(links)) {
    const [path, part] = href.split('#') as [string, string?];
    const { status, html } = await browser.get(path);
    expect([href, status]).toEqual([href, 200]);
    if (part) expect(html).toContain(`id="${part}"`);
  }
});

it('each page of the site map has a title of its own, so that windows and bookmarks can be told apart', async () => {
  const titles = new Map<string, string>();
  for (const path of ['/', '/info', '/search', '/guide', '/apply', '/track', '/data', '/accessibility', '/site-map'])
    titles.set(textOf(allOf((await test.visit().get(path)).html, 'title')[0]!), path);
  expect(titles.size).toBe(9);
});
