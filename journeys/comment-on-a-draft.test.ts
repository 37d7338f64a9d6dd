import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import type { Deed } from '../src/actions/act.ts';
import { expectAccessible, JOURNEY_MS, openBrowser, openPage } from './browser.ts';
import { choose, doVerb, field, type Login, type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
const TITLE = '公交线路调整方案（征求意见稿）';
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

async function pass(caseId: string): Promise<string> {
  let number = '';
  for (const [login, verb, facts = {}] of CHAIN) number = (await publication(login, { verb, caseId, facts })).number;
  return number;
}

it('a citizen comments without JavaScript, the section answers, and the citizen reads what became of it', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given a call that takes comments here, and two that came by post
  const facts = {
    ...{ title: TITLE, openness: 'public', column: '20-11', genre: 'call-for-comments', theme: '交通运输' },
    ...{ issuers: ['江州市交通运输局'], madeOn: '2026-03-02', abstract: '就线路调整征求意见。' },
    ...{ commentsUntil: '2026-04-01', commentsHere: true, body: '<p>1路末班车调整为21点。</p>' },
  };
  const call = await publication('section', { verb: 'draft', facts });
  const number = await pass(call.caseId);
  for (const text of ['请保留22点的末班车。', '末班车不要提前。'])
    await desk.did('section', 'comment', { verb: 'enter', facts: { call: number, channel: 'post', text } });

  // When a citizen comments on a phone, with a browser that runs no script, and forgets the text at first
  const citizen = await openPage(browser, { viewport: { width: 320, height: 720 }, javaScriptEnabled: false });
  await citizen.goto(`${desk.address}/info/comments`);
  await citizen.getByRole('link', { name: new RegExp(`^提出意见.*${TITLE.slice(0, 6)}`) }).click();
  await citizen.getByRole('heading', { name: '提出意见' }).waitFor();
  await citizen.getByLabel(/^针对的条款/).fill('第一条');
  await citizen.getByLabel(/^姓名或者单位名称/).fill('王芳');
  await citizen.waitForTimeout(3500);
  await citizen.getByRole('button', { name: '提交意见' }).click();
  await citizen.getByRole('link', { name: '意见和理由：必须填写。' }).click();
  await citizen.getByLabel(/^意见和理由/).fill('下晚班的人回不了家，请保留22点的末班车。');
  await citizen.getByRole('button', { name: '提交意见' }).click();
  await citizen.getByRole('heading', { name: '意见已提交' }).waitFor();
  const [ownNumber, code] = await citizen.locator('.ticket strong').allInnerTexts();

  // Then the desk of the section counts three that wait, and lists them
  const page = await desk.signIn(browser, 'section');
  await page
    .getByRole('region', { name: /公众意见待处理/ })
    .getByRole('link', { name: TITLE })
    .click();
  await page.getByText('共3条意见，待处理3条').waitFor();
  await expectAccessible(page);

  // And the citizen's is put in order, the others with it, several at once
  await page.getByRole('link', { name: ownNumber! }).click();
  await page.getByRole('heading', { name: ownNumber!, level: 1 }).waitFor();
  await expectAccessible(page);
  await doVerb(page, 'classify', async (form) => {
    await field(form, '问题类别').fill('班次');
    await page.keyboard.press('Tab');
    await form.getByLabel(/^意见要点/).fill('保留22点的末班车');
  });
  await page.getByRole('link', { name: '公众意见', exact: true }).click();
  await page.getByRole('button', { name: '归类所选' }).waitFor();
  for (const box of await page.getByRole('checkbox', { name: /^选择意见/ }).all())
    if (!(await box.getAttribute('aria-label'))!.includes(ownNumber!)) await box.check();
  await page.getByRole('button', { name: '归类所选' }).click();
  await page.getByRole('dialog').getByLabel('与哪一条相同（编号）').fill(ownNumber!);
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: '归类', exact: true }).click();
  await page.getByText('共3条意见，待处理1条').waitFor();

  // And it is decided on once for all three
  await page.getByRole('link', { name: ownNumber! }).first().click();
  await doVerb(page, 'decide', async (form) => {
    await choose(form, '采纳情况', '部分采纳');
    await form.getByLabel(/^理由/).fill('周五、周六保留22点的末班车。');
  });
  await page.getByRole('link', { name: '公众意见', exact: true }).click();
  await page.getByText('共3条意见，待处理0条').waitFor();
  await expectAccessible(page);

  // When the call is over and the section reports on it, with the text that the decisions make
  desk.setDay('2026-04-02');
  const later = await desk.signIn(browser, 'section');
  await later.goto(`${desk.address}/desk/publications/${call.caseId}`);
  await later.getByRole('button', { name: '拟写采纳情况反馈' }).click();
  await later.getByText('按已处理的3条意见生成').waitFor();
  await later.getByText('周五、周六保留22点的末班车。').waitFor();
  await field(later, '成文日期').fill('2026-04-02');
  await later.keyboard.press('Tab');
  await expectAccessible(later);
  await later.getByRole('button', { name: '保存为拟稿' }).click();
  await later.getByRole('heading', { name: `${TITLE}的意见采纳情况`, level: 1 }).waitFor();
  await later.getByText('现有意见：共3条，部分采纳3条。').waitFor();
  await expectAccessible(later);
  await pass(later.url().split('/').at(-1)!);

  // Then the citizen reads what became of the comment, and the report beside the call
  await citizen.goto(`${desk.address}/comment/track`);
  await citizen.getByLabel('意见编号').fill(ownNumber!);
  await citizen.getByLabel('查询码').fill(code!);
  await citizen.getByRole('button', { name: '查询', exact: true }).click();
  await citizen.getByText('周五、周六保留22点的末班车。').waitFor();
  await citizen.getByRole('link', { name: `${TITLE}的意见采纳情况` }).click();
  await citizen.getByRole('cell', { name: '保留22点的末班车', exact: true }).waitFor();

  // And every page of the way is accessible, which only a browser with scripts can tell
  const reader = await openPage(browser, { viewport: { width: 320, height: 720 } });
  for (const path of ['/info/comments', `/comment?call=${number}`, '/comment/track', '/comment/receipt'])
    await reader.goto(`${desk.address}${path}`).then(() => expectAccessible(reader));
  await reader.goto(`${desk.address}/comment/track`);
  await reader.getByLabel('意见编号').fill(ownNumber!);
  await reader.getByLabel('查询码').fill(code!);
  await reader.getByRole('button', { name: '查询', exact: true }).click();
  await reader.getByText('部分采纳').waitFor();
  await expectAccessible(reader);
});
