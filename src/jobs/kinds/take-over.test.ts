import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foundPublisher } from '../../actions/publication/steps.fixture.ts';
import { isRefusal } from '../../base/refusal.ts';
import { type Actor, ROLES } from '../../cases/entry.ts';
import { foldPublication } from '../../cases/publication/fold.ts';
import { csvLine } from '../../papers/sheet/csv.ts';
import { countCases } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { putFile } from '../../store/files.ts';
import { entriesOf } from '../../store/ledger.ts';
import { takenByKeys } from '../../store/publication/earlier/taken-over.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { previewTakeOver } from '../earlier/preview.ts';
import { SITE_PAGES, sitePage, siteZip } from '../earlier/site.fixture.ts';
import { openSource } from '../earlier/source.ts';
import { takeOverWish } from '../earlier/wish.ts';
import { sourceAt, takeOverHere, takeOverSent } from './take-over.ts';

const CLERK: Actor = { id: 'clerk', name: '李文', roles: ROLES };
const BASE = { base: 'http://old.qingshi.example/' };
let db: TestDatabase;
let context: Context;
const work = { contextFor: async () => context };

beforeAll(async () => {
  db = await openTestDatabase();
  context = { ...(await foundPublisher(db)), actor: CLERK };
});
afterAll(() => db.close());

const wish = (given: object = {}) => takeOverWish.parse({ ...BASE, ...given });
const preview = async (name: string, bytes: Uint8Array, given: object = {}) => {
  const source = await openSource(name, bytes);
  return isRefusal(source) ? source : previewTakeOver(context, source, wish(given));
};
const bytesOf = (text: string) => new TextEncoder().encode(text);
const count = () => countCases(db, context.office.agencyId, { noun: 'publication' });
const taken = async (key: string) => {
  const [line] = await takenByKeys(db, context.office.agencyId, [key]);
  return line ? foldPublication(await entriesOf(db, context.office.agencyId, line.caseId)) : null;
};

async function run(bytes: Uint8Array, name: string, given: object = {}) {
  const file = createHash('sha256').update(bytes).digest('hex');
  const ref = { hash: file, name, mediaType: 'application/octet-stream', size: bytes.length };
  await putFile(db, context.office.agencyId, ref, bytes);
  const params = takeOverSent.params.parse({ ...wish(given), file, name });
  const failed: string[] = [];
  for await (const item of takeOverSent.list(work, params)) {
    const made = await takeOverSent.make(work, item, params);
    if (isRefusal(made)) failed.push(`${item.number} ${made.refused.map(({ code }) => code).join()}`);
  }
  return failed;
}

it('names what each value is taken for, the first rows, and every item that cannot be taken over', async () => {
  const found = await preview('site.zip', siteZip());
  expect(found).toMatchObject({ kind: 'pages', total: 7, good: 3, there: 0, badCount: 4 });
  if (isRefusal(found)) return;
  expect(
    Object.fromEntries(found.bad.map(({ place, reasons }) => [place, reasons.map(({ code }) => code).join()])),
  ).toEqual({
    'bad/nodate.html': 'takeover.missing',
    'bad/nofile.html': 'takeover.file-missing',
    'bad/id.html': 'takeover.hit',
    'bad/text.html': 'takeover.no-text',
  });
  const targets = Object.fromEntries(found.fields.map(({ name, target }) => [name, target]));
  expect(targets).toMatchObject({
    ArticleTitle: 'title',
    PubDate: 'publishedAt',
    ColumnName: 'column',
    SiteName: '',
    索引号: 'indexNumber',
  });
  expect(found.columns).toContainEqual({ name: '机构职能', column: '20-2', count: 1 });
  expect(found.hits).toEqual([{ kind: 'resident-id', count: 1, may: true }]);
  expect(found.first[0]).toMatchObject({
    documentNumber: '青交〔2019〕3号',
    publishedOn: '2019-05-06',
    files: 2,
    genre: 'notice',
  });
  expect(await count()).toBe(0);
});

it('takes over the sound ones once, with their days, files and pictures, and nothing hostile', async () => {
  const zip = siteZip();
  expect(await run(zip, 'site.zip')).toHaveLength(4);
  expect(await count()).toBe(3);
  const c = (await taken('000014349/2019-00017'))!;
  expect(c.versions[0]).toMatchObject({ publishedAt: '2019-05-06T02:30:00.000Z', publishedOn: '2019-05-06' });
  expect(c.content).toMatchObject({
    title: '关于调整公交线路的通知',
    madeOn: '2019-04-28',
    theme: '交通运输',
    column: '20-15',
  });
  expect(c.attachments.map(({ name }) => name)).toEqual(['附件1：线路表.txt', 'P1.png']);
  const picture = c.attachments.find(({ name }) => name === 'P1.png')!.hash;
  expect(c.content.body).toBe(
    `<p>各有关单位：</p>\n<p>自5月10日起调整，见附件1：线路表、<a href="/gk/2.html">解读</a>。</p>\n<figure><img src="files/${picture}" alt="关于调整公交线路的通知配图2"></figure>`,
  );
  expect(c.content.formerAddresses).toEqual(['http://old.qingshi.example/art/2019/5/6/art_1_22.html']);
  expect((await taken('http://old.qingshi.example/gk/index.html'))!.content.formerAddresses).toHaveLength(2);
  expect(await run(zip, 'site.zip')).toHaveLength(4);
  expect(await count()).toBe(3);
  expect(await preview('site.zip', zip)).toMatchObject({ good: 0, there: 3 });
});

it('goes without what is missing where the clerk says so, and says what', async () => {
  const found = await preview('site.zip', siteZip(), {
    lenient: true,
    accepted: ['resident-id'],
    acceptedBecause: '依法公示。',
  });
  expect(found).toMatchObject({
    badCount: 2,
    notes: [{ place: 'bad/nofile.html', reasons: [{ code: 'takeover.file-missing' }] }],
  });
});

it.each<[why: string, name: string, text: string, given?: object]>([
  [
    'a CSV',
    '信息.csv',
    [
      ['标题', '发布日期', '栏目', '正文', '网址'],
      ['甲', '2020-01-02', '统计信息', '第一段', 'http://old.qingshi.example/c/1.html'],
    ]
      .map(csvLine)
      .join(''),
  ],
  [
    'a CSV whose heads a clerk names',
    '信息.csv',
    [
      ['c1', 'c2', 'c3', 'c4', 'c5'],
      ['甲', '2020-01-02', '统计信息', '第一段', 'http://old.qingshi.example/c/1.html'],
    ]
      .map(csvLine)
      .join(''),
    { fields: { c1: 'title', c2: 'publishedAt', c3: 'column', c4: 'body', c5: 'address' } },
  ],
  [
    'open data',
    'a.json',
    JSON.stringify({
      name: 'x',
      rows: [
        {
          title: '甲',
          publishedAt: '2020-01-01T16:00:00.000Z',
          column: '20-4',
          body: '<p>第一段</p>',
          url: 'http://old.qingshi.example/c/1.html',
        },
      ],
    }),
  ],
  [
    'a JSON Feed',
    'feed.json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        {
          title: '甲',
          date_published: '2020-01-02T00:00:00+08:00',
          tags: ['统计信息'],
          content_html: '<p>第一段</p>',
          url: 'http://old.qingshi.example/c/1.html',
        },
      ],
    }),
    { fields: { tags: 'column' } },
  ],
  [
    'RSS',
    'feed.xml',
    `<?xml version="1.0"?><rss xmlns:content="c"><channel><title>x</title><item><title>甲</title><link>http://old.qingshi.example/c/1.html</link><category>统计信息</category><pubDate>Thu, 02 Jan 2020 00:00:00 +0800</pubDate><content:encoded><![CDATA[<p>第一段</p>]]></content:encoded></item></channel></rss>`,
  ],
  [
    'Atom',
    'feed.atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><title>甲</title><link href="http://old.qingshi.example/c/1.html"/><category term="统计信息"/><published>2020-01-02T00:00:00+08:00</published><content type="html">&lt;p&gt;第一段&lt;/p&gt;</content></entry></feed>`,
  ],
])('reads %s', async (_why, name, text, given) => {
  const found = await preview(name, bytesOf(text), given);
  expect(found).toMatchObject({
    badCount: 0,
    first: [
      {
        title: '甲',
        publishedOn: '2020-01-02',
        column: '20-4',
        text: '第一段',
        origin: 'http://old.qingshi.example/c/1.html',
      },
    ],
  });
});

it('is not led out of the folder, nor filled up by a bomb, and says so', async () => {
  const bomb = new Uint8Array(8 * 1024 * 1024);
  const zip = siteZip({
    '../../etc/a.html': bytesOf(sitePage({ title: '外面', date: '2019-05-06' })),
    'big.html': bomb,
    'deep.html': bytesOf(`<div id="zoom">${'<div>'.repeat(5000)}</div>`),
    'up.html': bytesOf(
      sitePage({ title: '上面', date: '2019-05-06', body: '<a href="../../../etc/passwd.txt">附件</a>' }),
    ),
  });
  const found = await preview('site.zip', zip);
  if (isRefusal(found)) throw new Error(JSON.stringify(found));
  const why = Object.fromEntries(found.bad.map(({ place, reasons }) => [place, reasons[0]!.code]));
  expect(why).toMatchObject({
    'big.html': 'read.unpacks-too-large',
    'deep.html': 'takeover.page-too-large',
    'up.html': 'takeover.file-missing',
  });
  expect(found.total).toBe(10);
  expect(await preview('x.zip', Buffer.from('PK\x03\x04 broken'))).toHaveProperty('refused');
  expect(await preview('x.csv', Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d]))).toHaveProperty('refused');
});

it('reads a directory of this machine, and follows no link out of it', async () => {
  const root = await mkdtemp(join(tmpdir(), 'gongkai-site-'));
  for (const [path, text] of Object.entries(SITE_PAGES)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await symlink('/etc', join(root, 'etc'));
  const source = await sourceAt(root);
  expect(source).toMatchObject({ kind: 'pages', folder: { paths: expect.not.arrayContaining(['etc/passwd']) } });
  const params = takeOverHere.params.parse({ ...wish(), path: root });
  const items = [];
  for await (const item of takeOverHere.list(work, params)) items.push(item);
  expect(items.filter(({ facts }) => facts)).toHaveLength(2);
  expect(await sourceAt(join(root, 'none'))).toMatchObject({ refused: [{ code: 'takeover.cannot-open' }] });
  await rm(root, { recursive: true });
});
