import { afterAll, beforeAll, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { parseDraft } from '../../cases/publication/fiscal/draft.ts';
import { inventFiscal } from '../../cases/publication/fiscal/invented.fixture.ts';
import { readFiscal } from '../../papers/read/fiscal/read-fiscal.ts';
import { giveIndexCode, type Published, publish } from '../info/publish.fixture.ts';
import { allOf, attribute, openTestPortal, type TestPortal, textOf } from '../portal.fixture.ts';

let test: TestPortal;
let newest: Published;
let path: string;
let step = 0;
const tables = (year: number) => inventFiscal('accounts', () => 100_000 * (1 + (++step % 9)), year);
const YEARS = [2023, 2024];
const made = new Map(YEARS.map((year) => [year, tables(year)]));

beforeAll(async () => {
  test = await openTestPortal();
  await giveIndexCode(test);
  for (const year of YEARS)
    newest = await publish(test, { title: `${year}年部门决算`, column: '20-7', genre: 'budget' }, [], made.get(year));
  path = `/info/${newest.indexNumber}`;
});
afterAll(() => test.close());

const visit = (at: string) => test.visit().get(at);

it('shows nine tables, every amount beside its subject and under its column, and says they were checked', async () => {
  const { html } = await visit(path);
  const shown = allOf(html, 'table').filter((table) => attribute(table, 'class') === 'grid fiscal');
  expect(shown).toHaveLength(9);
  const parts = html.split('<table class="grid fiscal"').slice(1, 10);
  for (const part of parts.map((one) => one.slice(0, one.indexOf('</table>')))) {
    expect(part).toContain('单位：元</caption>');
    expect(part.match(/<th\b(?! scope="(?:col|row|colgroup)")/g)).toBeNull();
  }
  expect(html).toContain('没有不符');
  expect(textOf(shown[2]!)).toMatch(/2140101项：行政运行[\d,]+\.\d\d/);
  expect(allOf(html, 'figcaption').map(textOf).join()).toMatch(/支出按功能分类.*“三公”经费/s);
});

it('prints 三公 of final accounts in one line of 12 columns, as the official form has it, each under its name', async () => {
  const { html } = await visit(path);
  const shown = html.split('<table ').find((one) => one.includes('>小计<'))!;
  const table = `<table ${shown.slice(0, shown.indexOf('</table>'))}</table>`;
  const [head] = allOf(table, 'thead');
  expect(allOf(table, 'th').filter((one) => attribute(one, 'colspan') === '6')).toHaveLength(2);
  const six = '合计因公出国（境）费公务用车购置及运行费公务接待费';
  expect(textOf(head!)).toBe(`预算数决算数${six}${six}${'小计公务用车购置费公务用车运行费'.repeat(2)}`);
  const cells = made
    .get(2024)!
    .tables.find(({ id }) => id === 'three-public')!
    .rows.map((row) => row.cells.reception);
  const amounts = allOf(table, 'td').map((cell) => textOf(cell).replaceAll(',', ''));
  expect(amounts).toHaveLength(12);
  expect([amounts[5], amounts[11]]).toEqual(cells.map((fen) => (Number(fen) / 100).toFixed(2)));
});

it('gives the workbook, JSON and each table as CSV; the workbook reads back as what was published', async () => {
  const links = allOf((await visit(path)).html, 'a').map((link) => attribute(link, 'href')!);
  const files = links.filter((href) => href.startsWith('/info/fiscal/file/'));
  expect(files).toHaveLength(11);
  for (const href of files) expect([href, (await visit(href)).status]).toEqual([href, 200]);
  const response = await test.portal.app.request(files.find((href) => href.includes('/xlsx/'))!);
  const reading = readFiscal(new Uint8Array(await response.arrayBuffer()), 'accounts', 'a.xlsx');
  if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
  const back = parseDraft(reading.draft as never).content;
  const amounts = (content: typeof back) => content.tables.map(({ rows }) => rows.map(({ cells }) => cells));
  expect(amounts(back)).toEqual(amounts(made.get(2024)!));
  const csv = await (await test.portal.app.request(files.find((href) => href.includes('/csv/general/'))!)).text();
  expect(csv.split('\r\n')[0]).toBe(
    '\ufeff科目编码,项目,本年支出合计（元）,基本支出（元）,项目支出（元）'.replace('\ufeff', ''),
  );
  for (const nothing of ['csv/nothing/000000777/2026-00001', 'xlsx/%00', 'json/a%00b', 'csv/%00/a'])
    expect([nothing, (await visit(`/info/fiscal/file/${nothing}`)).status]).toEqual([nothing, 404]);
});

it('puts the years side by side with their changes', async () => {
  const { html, status } = await visit('/info/fiscal/years/accounts/department');
  expect(status).toBe(200);
  expect(textOf(allOf(html, 'thead')[0]!)).toMatch(/项目2024年增减2023年增减/);
  expect(textOf(allOf(html, 'main')[0]!)).toMatch(/收入总计[\d,.]+[+-]?[\d.]+%[\d,.]+本年/);
  expect(textOf(allOf((await visit('/info/fiscal/years/budget/unit')).html, 'main')[0]!)).toContain('还没有公开的数据');
});

it('a corrected version shows the old value and the new', async () => {
  const fiscal = structuredClone(made.get(2024)!);
  const first = fiscal.tables.find(({ id }) => id === 'overall')!.rows;
  for (const id of ['in-opening', 'in-grand', 'out-closing', 'out-grand']) {
    const cells = first.find((row) => row.id === id)!.cells;
    cells.amount = (cells.amount as number) + 100;
  }
  await newest.correct({ title: '2024年部门决算', column: '20-7', genre: 'budget' }, '录入有误', fiscal);
  const { html } = await visit(path);
  expect(allOf(html, 'del').map(textOf)).toHaveLength(4);
  expect(textOf(allOf(html, 'main')[0]!)).toMatch(/《收入支出决算总表》收入总计 决算数：删去：[\d.]+增加：[\d.]+/);
});
