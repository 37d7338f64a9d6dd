import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, JOURNEY_MS, openBrowser, openPage } from './browser.ts';
import { type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
const TITLE = '罗哈河快速通道收费标准';
const COLUMN = 'https://road.jiangzhou.example/zfxxgk/';
const REPORTS = 'https://road.jiangzhou.example/zfxxgk/nb/';

beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), serveDesk('2026-03-02')]);
  await desk.did('head', 'agency', { verb: 'set', facts: { settings: { indexCode: '000014349' }, why: '启用' } });
  const facts = {
    ...{ title: TITLE, openness: 'public', column: '20-8', genre: 'announcement', theme: '交通运输' },
    ...{ issuers: ['江州市交通运输局'], madeOn: '2026-02-27', abstract: '按里程收费。', body: '<p>按里程收费。</p>' },
  };
  const { caseId } = await desk.did('section', 'publication', { verb: 'draft', facts });
  const step = (login: Parameters<ServedDesk['did']>[0], verb: string, more: object = {}) =>
    desk.did(login, 'publication', { verb, caseId, facts: more });
  await step('section', 'submit');
  await step('section-head', 'review-section');
  await step('secrecy', 'review-secrecy', { basis: '不涉及国家秘密。' });
  await step('head', 'review-office');
  await step('leader', 'approve');
  await step('publisher', 'publish');
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

/** At 320 px and wide everything is there, and nothing is wider than the screen. */
async function expectGood(page: Page, picture: string): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const folder = process.env.GONGKAI_PICTURES;
    if (folder) await page.screenshot({ path: `${folder}/${picture}-${width}.png`, fullPage: true });
  }
}

it('the office gives its search other names, and leads readers to the columns of other bodies', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given a citizen who calls the road by its local name, and finds nothing
  const citizen = await openPage(browser, { javaScriptEnabled: false });
  const search = `${desk.address}/search?q=${encodeURIComponent('罗哈桥收费')}`;
  await citizen.goto(search);
  expect(await citizen.getByRole('link', { name: TITLE }).count()).toBe(0);

  // When a clerk adds a line to the names, with a mistake first
  const page = await desk.signIn(browser, 'clerk');
  await page.goto(`${desk.address}/desk/agency`);
  await page.getByRole('link', { name: '检索同义词' }).click();
  const names = page.getByLabel('每行一组，用顿号隔开');
  const shipped = await names.inputValue();
  expect(shipped).toContain('公积金、住房公积金');
  const why = page.getByLabel('更新原因');
  await names.fill(`罗哈桥、罗哈河快速通道\n公积金\n${shipped}`);
  await why.fill('当地叫法');
  await page.getByRole('button', { name: '更新同义词' }).click();
  await page.getByText('第2行“公积金”：一行至少要有两个词').waitFor();
  await names.fill(`罗哈桥、罗哈河快速通道\n罗哈桥、罗哈大桥\n${shipped}`);
  await page.getByRole('button', { name: '更新同义词' }).click();
  await page.getByText('第2行：“罗哈桥”重复').waitFor();
  await expectGood(page, 'names-refused');
  await names.fill(`罗哈桥、罗哈河快速通道\n${shipped}`);
  await page.getByRole('button', { name: '更新同义词' }).click();
  await page.getByText('同义词已更新').waitFor();

  // Then the citizen finds it at once, and is told what was looked for as well
  await citizen.goto(search);
  await citizen.getByText('也找了：罗哈河快速通道收费').waitFor();
  await citizen.getByRole('link', { name: TITLE }).waitFor();

  // And the list of the program can be had back
  await page.getByRole('button', { name: '填入程序自带的同义词' }).click();
  expect(await names.inputValue()).toBe(shipped);

  // When the clerk names other bodies, with an address that is none first
  await page.goto(`${desk.address}/desk/agency`);
  await page.getByRole('link', { name: '相关机关链接' }).click();
  const lower = page.getByRole('region', { name: '下级机关和所属单位' }).getByRole('textbox');
  await page
    .getByRole('region', { name: '上级机关' })
    .getByRole('textbox')
    .fill('江州市人民政府 → https://www.jiangzhou.example/zfxxgk/');
  await lower.fill('江州市公路中心 → road.jiangzhou');
  await why.fill('启用');
  await page.getByRole('button', { name: '更新链接' }).click();
  await page.getByText('第1行：“road.jiangzhou”不是可以打开的网址').waitFor();
  await lower.fill(`江州市公路中心\t${COLUMN}\t${REPORTS}`);
  await expectGood(page, 'bodies');
  await page.getByRole('button', { name: '更新链接' }).click();
  await page.getByText('链接已更新').waitFor();

  // Then readers are led there from the home of the column and from the reports
  for (const [path, address] of [
    ['/info', COLUMN],
    ['/reports', REPORTS],
    ['/info/column/report', REPORTS],
  ] as const) {
    await citizen.goto(desk.address + path);
    expect(await citizen.getByRole('link', { name: '江州市公路中心' }).getAttribute('href')).toBe(address);
  }
  const reader = await openPage(browser);
  for (const path of ['/info', '/reports']) {
    await reader.goto(desk.address + path);
    await expectGood(reader, `portal${path.replace('/', '-')}`);
  }
});
