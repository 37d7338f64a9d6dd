import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseCsv } from '../../../papers/sheet/csv.ts';
import { allOf, attribute, openTestPortal, type TestPortal, textOf } from '../../portal.fixture.ts';
import { giveIndexCode, publish } from '../publish.fixture.ts';

let test: TestPortal;
let older: Awaited<ReturnType<typeof publish>>;
const TERMS = { column: '20-7', section: '办公室', channel: '政府信息公开专栏', from: '2026-01-01' };

beforeAll(async () => {
  test = await openTestPortal();
  await giveIndexCode(test);
  const define = (facts: object) => test.staff('duty', { verb: 'define', facts: { ...TERMS, ...facts } });
  const { number } = await define({
    ...{ name: '部门决算', code: 'JT-02', content: '九张公开表', basis: '预算法第十四条' },
    ...{ mode: 'periodic', cycle: 'year', dueDays: 270 },
  });
  await define({ name: '政府信息公开指南', column: 'guide', mode: 'permanent' });
  await define({ name: '内部考核材料', mode: 'permanent', openness: 'on-request' });
  await define({ name: '明年起公开的事项', mode: 'permanent', from: '2027-01-01' });
  older = await publish(test, { title: '2024年度部门决算', column: '20-7', duty: number });
});
afterAll(() => test.close());

const get = async (path: string) => (await test.visit().get(path)).html;

it('lists what is published on the own initiative with basis, cycle, owner and channel, each with its newest publication', async () => {
  const html = await get('/info/duties');
  const rows = allOf(html, 'tr').slice(1).map(textOf);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatch(
    /^部门决算九张公开表预算法第十四条财政预算、决算定期公开（每年）办公室政府信息公开专栏2024年度部门决算 \d{4}-\d\d-\d\d$/,
  );
  expect(rows[1]).toContain('尚未公开');
  const links = allOf(html, 'a').map((link) => attribute(link, 'href'));
  expect(links).toContain(`/info/${older.indexNumber}`);
  expect(html).not.toContain('内部考核材料');
  expect(allOf(await get('/info'), 'a').map((link) => attribute(link, 'href'))).toContain('/info/duties');
});

it('gives the same as CSV and JSON, and nothing of what was withdrawn', async () => {
  const read = async () => {
    const [head, ...lines] = parseCsv((await get('/data/duties.csv')).replace('\ufeff', ''));
    const { rows } = JSON.parse(await get('/data/duties.json'));
    expect(rows.map((row: object) => Object.values(row).map((value) => String(value ?? '')))).toEqual(lines);
    expect(head).toEqual(Object.keys(rows[0]));
    return rows;
  };
  expect((await read())[0]).toMatchObject({
    ...{ code: 'JT-02', cycle: 'year', newestTitle: '2024年度部门决算' },
    newestUrl: `http://localhost/info/${older.indexNumber}`,
  });
  await older.does('withdraw', { reason: '内容有误。' });
  expect((await read())[0]).toMatchObject({ newestTitle: null, newestUrl: null });
  expect(await get('/info/duties')).not.toContain('2024年度部门决算');
});
