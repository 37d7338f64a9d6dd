import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import type { Deed } from '../src/actions/act.ts';
import { expectAccessible, JOURNEY_MS, openBrowser, openPage } from './browser.ts';
import { field, type Login, type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
const TITLE = '公交票价调整方案（征求意见稿）';
const CHAIN: readonly [Login, string, object?][] = [
  ['section', 'submit'],
  ['section-head', 'review-section'],
  ['secrecy', 'review-secrecy', { basis: '不涉及国家秘密。' }],
  ['head', 'review-office'],
  ['leader', 'approve'],
  ['publisher', 'publish'],
];

const publication = (login: Login, deed: Deed) => desk.did(login, 'publication', deed);

beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), serveDesk('2026-03-02')]);
  const settings = { indexCode: '000014349' };
  await desk.did('head', 'agency', { verb: 'set', facts: { settings, why: '启用索引号' } });
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

async function pass(caseId: string): Promise<void> {
  for (const [login, verb, facts = {}] of CHAIN) await publication(login, { verb, caseId, facts });
}

it('a call for comments is open on the site, is over in time, and is reported on', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given a call for comments that has been public for a month
  const facts = {
    ...{ title: TITLE, openness: 'public', column: '20-11', genre: 'call-for-comments', theme: '交通运输' },
    ...{ issuers: ['江州市交通运输局'], madeOn: '2026-03-02', abstract: '就票价调整征求意见。' },
    ...{ commentsUntil: '2026-04-01', body: '<p>意见请于期限内寄送本局运输管理科。</p>' },
  };
  const { caseId } = await publication('section', { verb: 'draft', facts });
  await pass(caseId);

  // When a reader looks for what may be commented on, on a phone
  const reader = await openPage(browser, { viewport: { width: 320, height: 720 } });
  await reader.goto(`${desk.address}/info`);
  await reader.getByRole('link', { name: '征求意见', exact: true }).click();
  await reader.getByRole('heading', { name: '正在征求' }).waitFor();
  await expectAccessible(reader);
  await reader.getByRole('link', { name: TITLE }).click();
  await reader.getByText('征求意见期间：2026-03-02 至 2026-04-01').waitFor();
  await expectAccessible(reader);

  // And its last day is over
  desk.setDay('2026-04-02');
  const page = await desk.signIn(browser, 'section');
  await page
    .getByRole('region', { name: /征求意见已结束而尚未公布采纳情况/ })
    .getByRole('link', { name: TITLE })
    .click();
  await page.getByText('征求意见已于2026-04-01结束，尚未公布采纳情况').waitFor();
  await expectAccessible(page);

  // Then whoever drafted it reports on the comments, beginning with what the call says of itself
  await page.getByRole('button', { name: '拟写采纳情况反馈' }).click();
  await field(page, '内容概述').fill('收到意见12条，采纳5条。');
  await field(page, '正文').fill('收到意见12条，采纳5条，部分采纳3条，未采纳4条并说明了理由。');
  await field(page, '成文日期').fill('2026-04-02');
  await page.keyboard.press('Tab');
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存为拟稿' }).click();
  await page.getByRole('heading', { name: `${TITLE}的意见采纳情况`, level: 1 }).waitFor();
  await page.getByText('反馈的征求意见：').waitFor();
  await expectAccessible(page);
  await pass(page.url().split('/').at(-1)!);

  // And the reader finds what became of the comments beside the call
  await reader.goto(`${desk.address}/info/comments`);
  await reader.getByRole('link', { name: `${TITLE}的意见采纳情况` }).click();
  await reader.getByText('本文反馈的征求意见：').waitFor();
  await expectAccessible(reader);
});
