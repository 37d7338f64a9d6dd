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

it('what was taken over from an earlier site says so, is reached from there, and is gone there once it is withdrawn', async () => {
  const address = 'http://old.example/art/2019/5/6/%E5%85%AC%E4%BA%A4_1.html?id=7';
  const { caseId, number } = await test.staff('publication', {
    verb: 'take-over',
    facts: {
      title: '公交线路调整公告',
      column: '20-11',
      genre: 'announcement',
      issuers: ['江州市交通运输局'],
      body: '<p>自5月6日起调整。</p>',
      publishedAt: '2019-05-06T02:30:00.000Z',
      formerAddresses: [address],
      key: address,
      origin: address,
    },
  });
  const old = address.slice('http://old.example'.length);
  const moved = await test.visit().get(old);
  expect([moved.status, moved.location]).toEqual([301, `/info/${number}`]);
  const { html } = await test.visit().get(`/info/${number}`);
  for (const said of ['2019-05-06', '首先在原网站发布', '2026-03-02 接收至本站', 'http://old.example/art'])
    expect(html).toContain(said);
  await test.staff('publication', { verb: 'withdraw', caseId, facts: { reason: '内容有误' } });
  const gone = await test.visit().get(old);
  expect([gone.status, gone.html.includes('撤回原因：内容有误')]).toEqual([410, true]);
  expect((await test.visit().get('/art/none.html')).status).toBe(404);
});
