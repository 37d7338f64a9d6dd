import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { sendMails } from '../../actions/mail/send.ts';
import { takeMail } from '../../papers/mail/post.ts';
import { type MailServer, openMailServer } from '../../papers/mail/smtp.fixture.ts';
import { takeMailKey } from '../../store/mail/seal.ts';
import { giveIndexCode, publish } from '../info/publish.fixture.ts';
import {
  allOf,
  attribute,
  type Fields,
  faultsOn,
  fieldsOf,
  openTestPortal,
  type Seen,
  type TestPortal,
  textOf,
  type Visitor,
} from '../portal.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-subscribe-'));
let test: TestPortal;
let server: MailServer;

function offer(): void {
  const settings = { user: null, password: null, passwordFile: null, caFile: null, from: 'gk@agency.example.cn' };
  takeMail({ ...settings, host: '127.0.0.1', port: server.port, tls: 'none', origin: 'http://localhost' });
}

beforeAll(async () => {
  [test, server] = await Promise.all([openTestPortal({ allSubscribes: 60 }), openMailServer()]);
  takeMailKey(join(folder, 'mail.key'));
  await giveIndexCode(test);
  await publish(test);
});
afterAll(async () => {
  takeMail(null);
  await server.close();
  await test.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  offer();
  test.wait(11 * 60_000);
});

const main = (seen: Seen) => textOf(allOf(seen.html, 'main')[0]!);
const pathOf = (url: string) => new URL(url).pathname;

async function send(browser: Visitor, fields: Fields, from = '/subscribe'): Promise<Seen> {
  const form = await browser.get(from);
  test.wait(5000);
  return browser.post('/subscribe', { ...fieldsOf(form.html), ...fields });
}

/** Subscribes and gives the path of the link in the mail that came. */
async function asked(email: string, fields: Fields = {}): Promise<string> {
  expect((await send(test.visit(), { email, ...fields })).location).toBe('/subscribe/sent');
  await sendMails(test.house);
  return pathOf(server.to(email).at(-1)!.links[0]!);
}

async function confirmed(email: string, fields: Fields = {}): Promise<string> {
  const done = await test.visit().post(await asked(email, fields), {});
  return done.location!.replace('?done=confirmed', '');
}

it('without a mail server there is no such page and no word of it', async () => {
  takeMail(null);
  test.portal.changed();
  const browser = test.visit();
  for (const path of ['/subscribe', '/subscribe/sent', '/subscribe/mine/x', '/subscribe/confirm/x'])
    expect((await browser.get(path)).status).toBe(404);
  expect((await browser.post('/subscribe', { email: 'a@example.cn' })).status).toBe(404);
  for (const path of ['/info', '/info/all', '/info/column/20-11', '/search?q=公交', '/site-map'])
    expect((await browser.get(path)).html).not.toContain('/subscribe');
});

it.each([
  ['/info', '/subscribe'],
  ['/info/all', '/subscribe'],
  ['/info/column/20-11', '/subscribe?column=20-11'],
  ['/info/column/20-9', '/subscribe?column=20-9'],
  ['/info/column/20-11?genre=notice&year=2026', '/subscribe?column=20-11&genre=notice'],
  ['/info/all?theme=交通运输', '/subscribe?theme=交通运输'],
  ['/search?q=公交&column=20-11', '/subscribe?words=公交&column=20-11'],
  ['/search?q=没有这个词', '/subscribe?words=没有这个词'],
  ['/site-map', '/subscribe'],
])('%s leads to %s', async (from, to) => {
  test.portal.changed();
  const links = allOf((await test.visit().get(encodeURI(from))).html, 'a').map((link) => attribute(link, 'href'));
  const found = links.find((href) => href?.startsWith('/subscribe'))!;
  expect(decodeURIComponent(found)).toBe(to);
  const form = await test.visit().get(found);
  const chosen = new URLSearchParams(to.split('?')[1]);
  expect(fieldsOf(form.html)).toMatchObject(Object.fromEntries(chosen));
});

it('what is wrong is said at its field, and nothing that was typed is lost', async () => {
  const seen = await send(test.visit(), { email: '王芳', words: '公交 线路', column: '20-11', pace: 'weekly' });
  expect(seen.status).toBe(422);
  expect(faultsOn(seen.html).get('email')).toBe('电子邮箱：不是可用的邮箱地址，应当形如 name@example.cn，只写一个。');
  expect(fieldsOf(seen.html)).toMatchObject({ email: '王芳', words: '公交 线路', column: '20-11', pace: 'weekly' });
  expect(allOf(seen.html, 'title').map(textOf)[0]).toMatch(/^错误/);
});

it('a program that fills in forms is turned away, and a person who was too fast may send again', async () => {
  const browser = test.visit();
  const form = await browser.get('/subscribe');
  const fast = await browser.post('/subscribe', { ...fieldsOf(form.html), email: 'fast@example.cn' });
  expect(fast.status).toBe(422);
  expect((await send(browser, { email: 'trap@example.cn', website: 'x' })).status).toBe(422);
  test.wait(5000);
  expect((await browser.post('/subscribe', fieldsOf(fast.html))).location).toBe('/subscribe/sent');
  await sendMails(test.house);
  expect(server.to('trap@example.cn')).toEqual([]);
  expect(server.to('fast@example.cn')).toHaveLength(1);
});

it('opening the link changes nothing, and its button begins the subscription', async () => {
  const path = await asked('wang@example.cn', { column: '20-11', pace: 'at-once' });
  const page = await test.visit().get(path);
  expect(main(page)).toMatch(/确认订阅.*行政事业性收费|确认订阅/s);
  expect(page.headers.get('x-robots-tag')).toBe('noindex');
  expect(page.headers.get('cache-control')).toBe('no-store');
  const state = async () => test.db.query('select 1 from subscription where confirmed_at is not null');
  expect(await state()).toEqual([]);
  const done = await test.visit().post(path, {});
  expect(await state()).toHaveLength(1);
  const mine = await test.visit().get(done.location!);
  expect(main(mine)).toContain('已经订阅');
  expect(page.html + mine.html).not.toContain('wang@');
});

it('the answer is the same for an address that is known, and for one that was asked too often', async () => {
  await confirmed('known@example.cn');
  const pages: string[] = [];
  for (let i = 0; i < 5; i++) {
    const seen = await send(test.visit(), { email: 'known@example.cn', words: `词${i}` });
    pages.push(`${seen.status} ${seen.location}`);
  }
  expect(new Set(pages)).toEqual(new Set(['303 /subscribe/sent']));
  await sendMails(test.house);
  expect(server.to('known@example.cn')).toHaveLength(3);
});

it('a search that is subscribed to brings what the search finds, by other names too', async () => {
  const path = await confirmed('words@example.cn', { words: '网约车', pace: 'at-once' });
  await publish(test, { title: '网络预约出租汽车许可名单', documentNumber: '' });
  await publish(test, { title: '渡口安全检查情况', documentNumber: '', body: '<p>渡口。</p>', abstract: '渡口检查。' });
  await sendMails(test.house);
  const news = server.to('words@example.cn').slice(1);
  expect(news.map(({ head }) => head.subject)).toEqual(['江州市交通运输局公开：网络预约出租汽车许可名单']);
  expect(path).toBe(pathOf(news[0]!.links.at(-1)!));
  expect((await test.visit().get(pathOf(news[0]!.links[0]!))).status).toBe(200);
});

it('one is left, then all, and the page says that the address is gone', async () => {
  const email = 'leaves@example.cn';
  await confirmed(email, { column: '20-1' });
  const path = await confirmed(email, { column: '20-11' });
  const browser = test.visit();
  const page = await browser.get(path);
  const [first] = allOf(page.html, 'button').map((button) => attribute(button, 'value'));
  const left = await browser.post(path, { leave: first! });
  expect(main(await browser.get(left.location!))).toMatch(/已经退订.*每天/s);
  expect((await browser.post(path, { leave: 'all' })).location).toBe(`${path}?done=left`);
  expect(main(await browser.get(path))).toContain('地址已经删除');
  expect((await browser.post(path, { leave: "' or true" })).status).toBe(400);
});

it('a mail program leaves with one POST from elsewhere, without a cookie; opening the same address changes nothing', async () => {
  const email = 'oneclick@example.cn';
  const path = (await confirmed(email)).replace('/mine/', '/leave/');
  const there = async () => (await test.db.query('select 1 from subscription where confirmed_at is not null')).length;
  const before = await there();
  expect((await test.visit().get(path)).location).toBe(path.replace('/leave/', '/mine/'));
  const post = (body: string, to = path) =>
    test.portal.app.request(`http://localhost${to}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  expect((await post('x=y')).status).toBe(400);
  expect((await post('List-Unsubscribe=One-Click', '/subscribe/leave/x')).status).toBe(404);
  expect(await there()).toBe(before);
  expect((await post('List-Unsubscribe=One-Click')).status).toBe(200);
  expect(await there()).toBe(before - 1);
});

it('a page elsewhere cannot send the forms', async () => {
  const path = await confirmed('csrf@example.cn');
  const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  expect((await test.visit().post(path, { leave: 'all' }, foreign)).status).toBe(403);
  expect((await test.visit().post('/subscribe', { email: 'x@example.cn' }, foreign)).status).toBe(403);
});

it('a link that is none says what to do', async () => {
  for (const path of ['/subscribe/confirm/abc', '/subscribe/mine/abc', `/subscribe/confirm/${'A'.repeat(43)}`]) {
    const seen = await test.visit().get(path);
    expect(seen.status).toBe(404);
    expect(main(seen)).toContain('重新订阅');
    expect((await test.visit().post(path, { leave: 'all' })).status).toBe(404);
  }
});

it('one network asks twenty times in ten minutes, and all of them together so often in an hour', async () => {
  for (let i = 0; i < 20; i++)
    expect((await send(test.visit(), { email: `flood${i}@example.cn` })).location).toBe('/subscribe/sent');
  const refused = await test.visit().post('/subscribe', { email: 'flood@example.cn' });
  expect(refused.status).toBe(429);
  expect(main(refused)).toMatch(/分钟/);
});

it('nothing of it went wrong behind the pages', () => {
  expect(test.faults).toEqual([]);
});
