import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXCHANGE_FIELDS } from '../src/cases/decision/fields.ts';
import { exchangeRow } from '../src/cases/decision/invented.fixture.ts';
import type { ExchangeRow } from '../src/cases/decision/read-row.ts';
import { toGbk } from '../src/papers/read/variants/gbk.fixture.ts';
import { csvLine } from '../src/papers/sheet/csv.ts';
import { expectAccessible, JOURNEY_MS, openBrowser } from './browser.ts';
import { type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
const file = join(tmpdir(), `gongkai-licences-${process.pid}.csv`);

/** 3,000 licences of drivers, five of them wrong. */
function licences(): ExchangeRow[] {
  const rows = Array.from({ length: 3000 }, (_, i): ExchangeRow => exchangeRow('licence', i + 1));
  const wrong: Readonly<Record<number, ExchangeRow>> = {
    10: { XK_XDR_ZJHM: '11010519491231002Y' },
    100: { XK_JDRQ: '2025-02-30' },
    1000: { XK_XDR_MC: '' },
    2000: { XK_YXQZI: '2020-01-01' },
    3000: { XK_LYDWDM: '110000000000000049' },
  };
  return rows.map((row, i) => ({ ...row, ...wrong[i + 1] }));
}

beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), serveDesk('2025-03-18')]);
  const codes = EXCHANGE_FIELDS.licence.map(({ code }) => code);
  const lines = [codes, ...licences().map((row) => codes.map((code) => row[code] ?? ''))];
  await writeFile(file, toGbk(lines.map(csvLine).join('')));
  desk.startJobs();
}, JOURNEY_MS);
afterAll(async () => {
  await browser.close();
  await desk.close();
});

it('a clerk imports a file of 3,000 licences, five of them wrong; a publisher publishes them; a citizen finds one', {
  timeout: JOURNEY_MS * 3,
}, async () => {
  // Given a clerk who has the exchange file of the licences
  const page = await desk.signIn(browser, 'clerk');
  await page.getByRole('link', { name: '双公示' }).click();
  await page.getByRole('heading', { name: '行政许可、行政处罚公示（双公示）' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: '导入交换文件' }).click();
  await page.getByRole('heading', { name: '导入行政许可交换文件' }).waitFor();
  await expectAccessible(page);

  // When they have it checked
  await page.getByLabel('事项编码').fill('0118001');
  await page.getByLabel('选择文件并检查').setInputFiles(file);

  // Then the five that are wrong are named with their rows and why, and nothing is recorded
  await page.getByText('有错误的行（5）').waitFor();
  for (const [row, why] of [
    ['11', '身份证号码的位数、日期或者校验码不符。'],
    ['101', '“许可决定日期”应是日期'],
    ['1001', '没有填写“行政相对人名称”'],
    ['2001', '截止日期2020年1月1日早于开始日期2025年3月10日'],
    ['3001', '“110000000000000049”的位数或者校验码不符'],
  ] as const)
    await page.getByRole('row').filter({ hasText: why }).getByRole('cell', { name: row, exact: true }).waitFor();
  await expectAccessible(page);

  // When they take the five away to be mended
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载有错误的行（附原因）' }).click(),
  ]);
  const bad = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect([download.suggestedFilename(), bad.length]).toEqual(['行政许可待修改.csv', 6]);

  // And have the others recorded
  await page.getByRole('button', { name: '登记2995行' }).click();
  await page.getByText('登记完成：2995行，失败0行').waitFor({ timeout: JOURNEY_MS });
  await expectAccessible(page);
  await page.getByRole('link', { name: '查看列表' }).click();
  await page.getByText('共 2995 件').waitFor();
  await expectAccessible(page);

  // When the publisher publishes all that wait
  const publisher = await desk.signIn(browser, 'publisher');
  await publisher.goto(`${desk.address}/desk/decisions/licence`);
  await publisher.getByRole('button', { name: '公示全部待公示的（2995）' }).click();
  await publisher.getByText('将公示2995件').waitFor();
  await expectAccessible(publisher);
  await publisher.getByRole('button', { name: '公示', exact: true }).click();
  await publisher.locator('.gk-jobs > li').first().getByText('已完成').waitFor({ timeout: JOURNEY_MS });

  // Then all of the year were public in time
  await publisher.goto(`${desk.address}/desk/decisions/licence`);
  await publisher.getByText('100.0%（2995/2995）').waitFor();

  // And a citizen finds a licence by its whole number, without the number of an identity card
  await publisher.goto(`${desk.address}/decisions/licences/persons`);
  await expectAccessible(publisher);
  await publisher.getByLabel('按决定文书号查找（须填写完整）').fill('青交运许〔2025〕7号');
  await publisher.getByRole('button', { name: '查找' }).click();
  await publisher.getByText('共1件').waitFor();
  await publisher.getByRole('link', { name: '青交运许〔2025〕7号' }).click();
  await publisher.getByRole('heading', { name: '青交运许〔2025〕7号' }).waitFor();
  expect(await publisher.locator('main').innerText()).not.toContain(exchangeRow('licence', 7).XK_XDR_ZJHM);
  await expectAccessible(publisher);
  const address = publisher.url();

  // When the licence is withdrawn
  await page.goto(`${desk.address}/desk/decisions/licence?q=${encodeURIComponent('青交运许〔2025〕7号')}`);
  await page.getByRole('link', { name: '青交运许〔2025〕7号', exact: true }).click();
  await page.getByRole('heading', { name: '行政许可 青交运许〔2025〕7号' }).waitFor();
  await expectAccessible(page);
  const id = page.url().split('/').at(-1)!;
  await desk.did('publisher', 'licence', {
    verb: 'withdraw',
    caseId: id,
    facts: { ground: 'revoked', reason: '经行政复议撤销。' },
  });

  // Then its page says so and nothing else
  const gone = await publisher.goto(address);
  expect(gone?.status()).toBe(410);
  await publisher.getByText('事由：决定被依法撤销。经行政复议撤销。').waitFor();
  await expectAccessible(publisher);
});
