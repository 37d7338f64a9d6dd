import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteZip } from '../src/jobs/earlier/site.fixture.ts';
import { expectAccessible, JOURNEY_MS, openBrowser } from './browser.ts';
import { choose, type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
const file = join(tmpdir(), `gongkai-site-${process.pid}.zip`);

beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), serveDesk('2026-03-18')]);
  await writeFile(file, siteZip());
  await desk.did('head', 'agency', { verb: 'set', facts: { settings: { indexCode: '000014349' }, why: '代码' } });
  desk.startJobs();
}, JOURNEY_MS);
afterAll(async () => {
  await browser.close();
  await desk.close();
});

it('a clerk takes over the pages of an earlier site, four of which are bad; a reader comes by an old address', {
  timeout: JOURNEY_MS * 3,
}, async () => {
  // Given a clerk who has the pages of the earlier site as a zip
  const page = await desk.signIn(browser, 'clerk');
  await page.getByRole('link', { name: '主动公开' }).first().click();
  await page.getByRole('button', { name: '接收原网站信息' }).click();
  await page.getByRole('heading', { name: '接收原网站信息' }).waitFor();
  await page.getByText('不超过20MB').waitFor();
  await expectAccessible(page);

  // When they have it checked
  await page.getByLabel('原网站网址').fill('http://old.jiangzhou.example/');
  await page.getByLabel('选择文件并检查').setInputFiles(file);

  // Then each page that cannot be taken over is named, with why, and nothing is there yet
  await page.getByText('不能接收的信息（4）').waitFor();
  for (const [place, why] of [
    ['bad/nodate.html', '原发布时间：没有找到这一项'],
    ['bad/nofile.html', '附件或者图片“none.pdf”不在所给的文件夹中'],
    ['bad/id.html', '发布前扫描发现“110…2X”（身份证号码）'],
    ['bad/text.html', '没有找到正文'],
  ] as const)
    await page.getByRole('row').filter({ hasText: place }).getByText(why).waitFor();
  await expectAccessible(page);
  const [list] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载清单（CSV）' }).click(),
  ]);
  expect((await readFile(await list.path(), 'utf8')).trim().split('\r\n')).toHaveLength(5);

  // When they put a column where it belongs, and check again
  await choose(page, '原栏目“通知公告”归入', '民生政策措施及其实施');
  await page.getByText('设置有改动，请重新检查后再接收。').waitFor();
  await page.getByRole('button', { name: '按现在的设置重新检查' }).click();
  await page.getByRole('button', { name: '接收3条' }).click();

  // Then the three that are sound are taken over, and the others listed
  await page.getByText('接收完成：3条，未能接收4条').waitFor({ timeout: JOURNEY_MS });
  await expectAccessible(page);

  // When a reader comes by the old address
  const reader = await browser.newPage();
  const answer = await reader.goto(`${desk.address}/art/2019/5/6/art_1_22.html`);
  expect([answer?.status(), new URL(reader.url()).pathname]).toEqual([200, '/info/000014349/2019-00017']);
  expect((await answer!.request().redirectedFrom()!.response())?.status()).toBe(301);

  // Then they find the item with its own day and its file, and are told where it comes from
  await reader.getByRole('heading', { name: '关于调整公交线路的通知' }).waitFor();
  for (const said of [
    '2019-05-06',
    '青交〔2019〕3号',
    '民生政策措施及其实施',
    '2026-03-18 接收至本站',
    '附件1：线路表.txt',
  ])
    expect(await reader.locator('main').innerText()).toContain(said);
  await reader.getByRole('link', { name: '解读' }).click();
  await reader.getByRole('heading', { name: '公交线路调整政策解读' }).waitFor();

  // When the clerk exports what is public, and looks into the file
  await page.goto(`${desk.address}/desk/jobs`);
  await page.getByRole('heading', { name: '全部导出' }).waitFor();
  expect(await page.getByRole('button', { name: '导出全部信息' }).count()).toBe(0);
  await page.getByRole('button', { name: '导出已公开的信息' }).click();
  const exported = page.locator('.gk-jobs > li').filter({ hasText: '全部导出' });
  await exported.getByText('已完成').waitFor({ timeout: JOURNEY_MS });
  await expectAccessible(page);
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    exported.getByRole('link', { name: '下载压缩包' }).click(),
  ]);
  const inside = unzipSync(await readFile(await zip.path()));
  const text = (name: string) => new TextDecoder().decode(inside[name]);

  // Then the items are in it with their bodies and files, each under its hash, and what the fields mean
  const { rows } = JSON.parse(text('publications-0001.json')) as {
    rows: { title: string; files: { file: string }[] }[];
  };
  const bus = rows.find(({ title }) => title === '关于调整公交线路的通知')!;
  expect(rows).toHaveLength(3);
  for (const { file: name } of bus.files) {
    expect(name.slice(0, 64)).toBe(createHash('sha256').update(inside[name]!).digest('hex'));
    expect(text('清单.csv')).toContain(name);
  }
  expect(text('说明.html')).toContain('索引号');
});
