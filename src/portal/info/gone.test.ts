import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestPortal, type TestPortal } from '../portal.fixture.ts';
import { openPortal } from '../portal.ts';
import { giveIndexCode, publish } from './publish.fixture.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await openTestPortal();
  await giveIndexCode(test);
});
afterAll(() => test.close());

/** Every place in which a publication may stand. */
const PLACES = [
  ...['/', '/info', '/info/all', '/info/column/20-11', '/info/column/20-11?year=2026', '/info/catalogue', '/search'],
  ...[
    '/search?q=%E7%BD%97%E5%93%88%E6%B2%B3',
    '/search/suggest?q=%E7%BD%97%E5%93%88',
    '/search/feed.rss?q=%E7%BD%97%E5%93%88%E6%B2%B3',
  ],
  ...['/info/feed.rss', '/info/feed.atom', '/info/feed.json', '/info/column/20-11/feed.rss', '/sitemap/1.xml'],
  ...['/data/catalogue.json', '/data/catalogue.csv'],
];

/** What names it: its title, or its number where titles are not. */
const NAMED = /罗哈河大桥|2026-00001/;

it('what is published stands everywhere at once, and what is withdrawn nowhere, in this process and within a second in another', async () => {
  const other = openPortal(test.house);
  const texts = async (portal: typeof other) => {
    const all = new Map<string, string>();
    for (const place of PLACES) {
      const response = await portal.app.request(`http://localhost${place}`);
      all.set(place, response.status === 404 ? '' : await response.text());
    }
    return all;
  };
  const naming = (all: Map<string, string>) => PLACES.filter((place) => NAMED.test(all.get(place)!));
  expect(naming(await texts(test.portal))).toEqual([]);
  expect(naming(await texts(other))).toEqual([]);

  const bridge = await publish(test, { title: '罗哈河大桥通车公告' });
  const path = `/info/${bridge.indexNumber}`;
  expect(naming(await texts(test.portal))).toEqual(PLACES);
  await sleep(1000);
  expect(naming(await texts(other))).toEqual(PLACES);
  expect((await other.app.request(`http://localhost${path}`)).status).toBe(200);

  await bridge.does('withdraw', { reason: '日期有误' });
  expect((await test.portal.app.request(`http://localhost${path}`)).status).toBe(410);
  expect(naming(await texts(test.portal))).toEqual([]);
  await sleep(1000);
  // Several at once: none is given the old page while another renews it.
  const again = await Promise.all([1, 2, 3, 4].map(() => other.app.request(`http://localhost${path}`)));
  expect(again.map(({ status }) => status)).toEqual([410, 410, 410, 410]);
  expect(naming(await texts(other))).toEqual([]);
});
