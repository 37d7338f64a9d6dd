import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exchangeRow } from '../../../cases/decision/invented.fixture.ts';
import { allOf, attribute, openTestPortal, type TestPortal, textOf } from '../../portal.fixture.ts';
import { giveIndexCode, publish } from '../publish.fixture.ts';

let test: TestPortal;
let licence: string;
let item: string;
let pictured: string;
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const picture = { name: '线路图.png', bytes: new Uint8Array(Buffer.from(PIXEL, 'base64')) };
const hash = createHash('sha256').update(picture.bytes).digest('hex');

beforeAll(async () => {
  test = await openTestPortal();
  await giveIndexCode(test);
  item = (await publish(test, { column: '20-1' })).indexNumber;
  const body = `<figure><img src="files/${hash}" alt="线路图"></figure>`;
  const drawn = await publish(test, {}, [picture]);
  await drawn.correct({ body }, '补充线路图');
  pictured = drawn.indexNumber;
  const carrier = { XK_XDR_LB: '法人及非法人组织', XK_XDR_SHXYM: '110000000000000048', XK_FRDB: '王某' };
  const facts = { ...exchangeRow('licence', 1), ...carrier, decisionType: '准予' };
  ({ caseId: licence } = await test.staff('licence', { verb: 'record', facts }));
  await test.staff('licence', { verb: 'publish', caseId: licence, facts: {} });
  const { caseId } = await test.staff('report', { verb: 'open', facts: { year: 2025 } });
  const does = (verb: string, told: object = {}) => test.staff('report', { verb, caseId, facts: told });
  for (const section of ['1', '5', '6']) await does('write', { section, text: '情况。' });
  for (const verb of ['submit', 'approve', 'publish']) await does(verb);
});
afterAll(() => test.close());

const metaOf = async (path: string) =>
  new Map(
    allOf((await test.visit().get(path)).html, 'meta').map((tag) => [
      attribute(tag, 'name'),
      attribute(tag, 'content'),
    ]),
  );

it('every page of the column tells programs its column, of which kind it is, and what stands in it (栏目标签)', async () => {
  for (const [path, name, type] of [
    ['/info', '政府信息公开', '信息公开目录'],
    ['/info/all', '全部公开信息', '信息公开目录'],
    ['/info/catalogue', '政府信息公开目录', '信息公开目录'],
    ['/info/duties', '主动公开目录', '信息公开目录'],
    ['/info/organisation', '机关概况', '机构职能'],
    ['/info/comments', '征求意见', '互动交流'],
    ['/info/column/20-1', '规章和规范性文件', '政策文件'],
    ['/info/column/news', '工作动态', '政务动态'],
    ['/info/column/rules', '政府信息公开制度', '信息公开制度'],
    ['/info/fiscal/years/budget/department', '部门预算历年对照', '信息公开目录'],
    ['/decisions', '行政许可和行政处罚公示', '信息公开目录'],
    ['/decisions/licences', '行政许可：法人、非法人组织和个体工商户', '信息公开目录'],
    ['/guide', '政府信息公开指南', '信息公开指南'],
    ['/reports', '政府信息公开年报', '信息公开年报'],
    ['/apply', '依申请公开', '依申请公开'],
  ] as const) {
    const meta = await metaOf(path);
    expect([path, meta.get('ColumnName'), meta.get('ColumnType')]).toEqual([path, name, type]);
    expect([path, (meta.get('ColumnDescription') ?? '').length > 5]).toEqual([path, true]);
    expect([path, new Set(meta.get('ColumnKeywords')!.split(',')).size]).toEqual([path, path === '/info' ? 1 : 2]);
  }
});

it('what was published tells its title, day, source and one address (内容页标签)', async () => {
  for (const [path, column, title, published] of [
    [`/info/${item}`, '规章和规范性文件', '江州市公交线路调整方案', '2026-03-02 10:00'],
    ['/reports/2025', '政府信息公开年报', '2025年政府信息公开工作年度报告', '2026-03-02'],
    [`/decisions/licences/${licence}`, '行政许可', '青交运许〔2025〕1号', '2026-03-02'],
  ] as const) {
    const meta = await metaOf(path);
    const told = ['ColumnName', 'ArticleTitle', 'PubDate', 'ContentSource', 'Url'].map((name) => meta.get(name));
    expect(told).toEqual([column, title, published, '江州市交通运输局', `http://localhost${path}`]);
  }
  const image = (await metaOf(`/info/${pictured}`)).get('Image')!;
  expect(image).toBe(`http://localhost/info/file/${hash}/${pictured}`);
  expect((await test.visit().get(image.slice('http://localhost'.length))).status).toBe(200);
  expect((await metaOf(`/info/${item}`)).has('Image')).toBe(false);
});

it('a document tells in the words of schema.org whether it holds, and what is none of 条例 20(1) tells no such thing', async () => {
  const toldOf = async (path: string) =>
    allOf((await test.visit().get(path)).html, 'script').flatMap((script) => {
      const told = JSON.parse(textOf(script)) as Record<string, unknown>;
      return told['@type'] === 'Legislation' ? [[told.legislationIdentifier, told.legislationLegalForce]] : [];
    });
  const rules = await publish(test, { column: '20-1', title: '线路规定</script>' });
  const path = `/info/${rules.indexNumber}`;
  expect(await toldOf(path)).toEqual([['江交〔2026〕8号', 'https://schema.org/InForce']]);
  await rules.does('repeal', { reason: '已被取代', successor: item });
  expect(await toldOf(path)).toEqual([['江交〔2026〕8号', 'https://schema.org/NotInForce']]);
  expect(await toldOf(`/info/${pictured}`)).toEqual([]);
});
