import { afterAll, beforeAll, expect, it } from 'vitest';
import { inventFiscal } from '../../../cases/publication/fiscal/invented.fixture.ts';
import { allOf, attribute, elements, openTestPortal, type TestPortal, textOf } from '../../portal.fixture.ts';
import { giveIndexCode, type Published, publish } from '../publish.fixture.ts';

let test: TestPortal;
let plan: Published;

beforeAll(async () => {
  test = await openTestPortal();
  await giveIndexCode(test);
  plan = await publish(test);
  const budget = { title: '2024年部门预算', column: '20-7', genre: 'budget' };
  await publish(
    test,
    budget,
    [],
    inventFiscal('budget', () => 100_000, 2024),
  );
});
afterAll(() => test.close());

const get = async (path: string) => (await test.visit().get(path)).html;
const FORM = ['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报', '依申请公开'];

async function partsOn(path: string) {
  const nav = allOf(await get(path), 'nav').find((one) => attribute(one, 'aria-label') === '专栏内容');
  const links = nav ? [...elements(nav)].filter((one) => one.tagName === 'a') : [];
  const current = links.filter((link) => attribute(link, 'aria-current') !== null).map(textOf);
  return { names: links.map(textOf), current, hrefs: links.map((link) => attribute(link, 'href')!) };
}

it('every page of the column has its parts, by their names and in their order, and says in which it is', async () => {
  for (const [path, current] of [
    ['/guide', '政府信息公开指南'],
    ['/info/column/guide', '政府信息公开指南'],
    ['/info/column/rules', '政府信息公开制度'],
    ['/info/column/20-1', '法定主动公开内容'],
    ['/info/column/21-7', '法定主动公开内容'],
    [`/info/${plan.indexNumber}`, '法定主动公开内容'],
    ['/info/organisation', '法定主动公开内容'],
    ['/decisions/licences', '法定主动公开内容'],
    ['/info/fiscal/years/budget/department', '法定主动公开内容'],
    ['/info/column/report', '政府信息公开年报'],
    ['/reports', '政府信息公开年报'],
    ['/info/all', null],
    ['/info/column/news', null],
    ['/info/catalogue', null],
    ['/info/comments', null],
  ] as const) {
    const { names, current: marked } = await partsOn(path);
    expect([path, names, marked]).toEqual([path, FORM, current === null ? [] : [current]]);
  }
  for (const href of (await partsOn('/guide')).hrefs)
    expect([href, (await test.visit().get(href)).status]).toEqual([href, 200]);
});

it('the way to an item leads through 法定主动公开内容, each step of it by a link', async () => {
  const nav = allOf(await get(`/info/${plan.indexNumber}`), 'nav').find(
    (one) => attribute(one, 'aria-label') === '当前位置',
  )!;
  expect([...elements(nav)].filter((one) => one.tagName === 'li').map(textOf)).toEqual([
    '首页',
    '政府信息公开',
    '法定主动公开内容',
    '民生政策措施及其实施',
    '江州市公交线路调整方案',
  ]);
  expect([...elements(nav)].filter((one) => one.tagName === 'a')).toHaveLength(4);
});

it('what the law asks for stands under its item, though it is no publication', async () => {
  for (const [column, href] of [
    ['20-2', '/info/organisation'],
    ['20-5', '/decisions/licences'],
    ['20-6', '/decisions/penalties'],
    ['20-7', '/info/fiscal/years/budget/department'],
  ] as const) {
    const main = allOf(await get(`/info/column/${column}`), 'main')[0]!;
    const hrefs = [...elements(main)].map((one) => attribute(one, 'href'));
    expect([column, hrefs.includes(href)]).toEqual([column, true]);
    expect((await test.visit().get(href)).status).toBe(200);
  }
  expect(await get('/info/column/20-7')).not.toContain('/info/fiscal/years/accounts');
});

it('a list says in the words of the law what stands in it', async () => {
  expect(await get('/info/column/20-12')).toContain(
    '条例第二十条第（十二）项：突发公共事件的应急预案、预警信息及应对情况。',
  );
});

it('what is beside the parts is on the home of the column, on the site map and in the one for programs', async () => {
  const xml = await get('/sitemap/pages.xml');
  for (const path of ['/info/all', '/info/catalogue', '/info/organisation', '/info/comments', '/decisions', '/data']) {
    for (const page of ['/info', '/site-map'])
      expect([page, (await get(page)).includes(`href="${path}"`)]).toEqual([page, true]);
    expect(xml).toContain(`<loc>http://localhost${path}</loc>`);
  }
  expect(await get('/info')).toContain('href="/info/column/news"');
  for (const path of ['/decisions/licences', '/decisions/penalties', '/info/fiscal/years/budget/department'])
    expect(xml).toContain(`<loc>http://localhost${path}</loc>`);
});
