import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../base/ids.ts';
import { exchangeRow } from '../../cases/decision/invented.fixture.ts';
import { parseCsv } from '../../papers/sheet/csv.ts';
import { putShown } from '../../store/publication/put-shown.ts';
import { aShown } from '../../store/publication/shown.fixture.ts';
import { giveIndexCode, publish } from '../info/publish.fixture.ts';
import { allOf, attribute, openTestPortal, type TestPortal } from '../portal.fixture.ts';
import { DATASETS } from './datasets.ts';

const MANY = 2100;
let test: TestPortal;
beforeAll(async () => {
  test = await openTestPortal();
  await test.db.tx(async (tx) => {
    for (let i = 0; i < MANY; i++) {
      const over = { indexNumber: `n/${i}`, title: i === 7 ? '=HYPERLINK("http://evil")' : `第${i}号`, column: '20-6' };
      await putShown(
        tx,
        1,
        newId(),
        aShown({ ...over, publishedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, i)).toISOString() }),
      );
    }
    await putShown(tx, 1, newId(), aShown({ indexNumber: 'r/1', title: '办法', column: '20-1', validity: 'repealed' }));
  });
  const { caseId } = await test.staff('report', { verb: 'open', facts: { year: 2025 } });
  const does = (verb: string, facts: object = {}) => test.staff('report', { verb, caseId, facts });
  for (const section of ['1', '5', '6']) await does('write', { section, text: '情况。' });
  for (const verb of ['submit', 'approve', 'publish']) await does(verb);
});
afterAll(() => test.close());

const get = async (path: string) => (await test.visit().get(path)).html;
const csvOf = async (id: string) => parseCsv((await get(`/data/${id}.csv`)).replace('\ufeff', ''));
const jsonOf = async (id: string) => JSON.parse(await get(`/data/${id}.json`));

it('every list is offered with its schema, and every link of the page answers', async () => {
  const html = await get('/data');
  const links = allOf(html, 'a').map((link) => attribute(link, 'href')!);
  for (const { id } of DATASETS)
    for (const format of ['csv', 'json', 'xlsx', 'schema.json']) {
      expect(links).toContain(`/data/${id}.${format}`);
      expect((await test.visit().get(`/data/${id}.${format}`)).status).toBe(200);
    }
});

it('JSON and CSV say the same, in the fields of the schema', async () => {
  for (const { id, fields } of DATASETS) {
    const [[...head], ...lines] = (await csvOf(id)) as [string[], ...string[][]];
    const { rows, schema } = await jsonOf(id);
    expect(head).toEqual(fields.map(({ name }) => name));
    expect(rows.map((row: object) => Object.values(row).map((value) => String(value ?? '')))).toEqual(lines);
    expect(schema).toBe(`http://localhost/data/${id}.schema.json`);
    expect(JSON.parse(await get(`/data/${id}.schema.json`)).fields).toEqual(
      fields.map((field) => ({ ...field, title: expect.any(String) })),
    );
  }
});

it('the catalogue has all of it once, newest first, and no field of it is a formula', async () => {
  const { rows } = await jsonOf('catalogue');
  expect(new Set(rows.map((row: { indexNumber: string }) => row.indexNumber)).size).toBe(MANY + 1);
  const days = rows.map((row: { publishedAt: string }) => row.publishedAt);
  expect(days).toEqual(days.toSorted().reverse());
  expect(await get('/data/catalogue.csv')).toContain(`"'=HYPERLINK(""http://evil"")"`);
  expect(rows[0]).toMatchObject({
    columnName: expect.any(String),
    url: expect.stringMatching(/^http:\/\/localhost\/info\//),
  });
});

it('decisions on organisations are offered field by field, those on persons not at all, and no secret of either', async () => {
  const carrier = { XK_XDR_MC: '远达运输有限公司', XK_XDR_LB: '法人及非法人组织', XK_XDR_SHXYM: '110000000000000048' };
  for (const [i, party] of [
    { ...carrier, XK_FRDB: '王某', XK_FR_ZJHM: exchangeRow('licence', 2).XK_XDR_ZJHM },
    {},
  ].entries()) {
    const row = { ...exchangeRow('licence', i + 1), ...party, decisionType: '准予' };
    const { caseId } = await test.staff('licence', { verb: 'record', facts: row });
    await test.staff('licence', { verb: 'publish', caseId, facts: {} });
  }
  const { rows } = await jsonOf('licences');
  expect(rows).toEqual([expect.objectContaining({ XK_XDR_MC: '远达运输有限公司', XK_WSH: '青交运许〔2025〕1号' })]);
  expect(rows[0].url).toMatch(/^http:\/\/localhost\/decisions\/licences\//);
  expect((await test.visit().get(rows[0].url.slice('http://localhost'.length))).status).toBe(200);
  const text = await get('/data/licences.csv');
  expect(text).not.toContain(exchangeRow('licence', 2).XK_XDR_ZJHM);
  const { fields } = JSON.parse(await get('/data/licences.schema.json'));
  expect(fields).toContainEqual({ name: 'XK_JDRQ', type: 'date', title: '许可决定日期' });
  expect(fields.some(({ name }: { name: string }) => /ZJHM|ZJLX/.test(name))).toBe(false);
  const fines = JSON.parse(await get('/data/penalties.schema.json')).fields;
  expect(fines).toContainEqual(expect.objectContaining({ name: 'CF_NR_FK', type: 'number' }));
});

it('the documents are those of their item, with their validity; the figures are those of the report', async () => {
  expect((await jsonOf('documents')).rows).toEqual([expect.objectContaining({ title: '办法', validity: 'repealed' })]);
  const { rows } = await jsonOf('reports');
  expect(rows.length).toBeGreaterThan(100);
  expect(rows[0]).toMatchObject({ year: 2025, publishedOn: '2026-03-02' });
  const counted = (await jsonOf('columns')).rows.find((row: { column: string }) => row.column === '20-6');
  expect(counted).toMatchObject({ columnName: '行政处罚、行政强制', count: MANY });
});

it('a call for comments says until when it is open, and where to read what became of them', async () => {
  await giveIndexCode(test);
  const call = { title: '票价方案（征求意见稿）', genre: 'call-for-comments', shorterBecause: '新票价四月施行。' };
  const asked = await publish(test, { ...call, column: '20-8', commentsUntil: '2026-03-20' });
  const { rows } = JSON.parse(await get('/data/calls.json'));
  expect(rows).toMatchObject([{ indexNumber: asked.indexNumber, commentsUntil: '2026-03-20', feedbackUrl: null }]);
  expect(['open', 'closed']).toContain(rows[0].standing);
});
