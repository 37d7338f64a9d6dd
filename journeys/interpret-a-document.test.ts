import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Deed } from '../src/actions/act.ts';
import { expectAccessible, JOURNEY_MS, openBrowser, openPage } from './browser.ts';
import { choose, doVerb, field, type Login, type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
const TITLE = '公交线路调整管理办法';
const RULE = '调整公交线路应当提前十五日在沿线站点和网站公告。';
const CHAIN: readonly [Login, string, object?][] = [
  ['section', 'submit'],
  ['section-head', 'review-section'],
  ['secrecy', 'review-secrecy', { basis: '不涉及国家秘密。' }],
  ['legal', 'review-legal'],
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

async function pass(caseId: string, without: readonly string[] = []): Promise<void> {
  for (const [login, verb, facts = {}] of CHAIN)
    if (!without.includes(verb)) await publication(login, { verb, caseId, facts });
}

const editor = (page: Page) => page.getByRole('textbox', { name: '正文' });

async function type(page: Page, html: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('Control+A');
  await editor(page).evaluate((box, given) => {
    const data = new DataTransfer();
    data.setData('text/html', given);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, html);
}

it('a section interprets the document it drafted, in its own words, and readers find each from the other', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given a normative document that the leader is to decide on
  const facts = {
    ...{ title: TITLE, openness: 'public', column: '20-1', genre: 'normative-document', theme: '交通运输' },
    ...{
      issuers: ['江州市交通运输局'],
      madeOn: '2026-03-02',
      abstract: '规范公交线路调整。',
      body: `<p>第一条 ${RULE}</p>`,
    },
  };
  const { caseId } = await publication('section', { verb: 'draft', facts });
  await pass(caseId, ['approve', 'publish']);

  // When the leader opens it while nothing interprets it, it cannot be approved
  let page = await desk.signIn(browser, 'leader');
  await page.goto(`${desk.address}/desk/publications/${caseId}`);
  await page.getByText('送审之前本文件不能审签').waitFor();
  await page.locator('[data-verb="approve"]').click();
  await page.locator('.ant-drawer .gk-submit').click();
  await page.locator('.ant-drawer').getByText('解读应当与文件一并报批').waitFor();
  await expectAccessible(page);
  await page.context().close();

  // Until the agency says that it may follow
  const settings = { interpretationAtApproval: 'warn' };
  await desk.did('head', 'agency', { verb: 'set', facts: { settings, why: '解读可以在文件公布之后报批' } });
  for (const [login, verb] of [
    ['leader', 'approve'],
    ['publisher', 'publish'],
  ] as const)
    await publication(login, { verb, caseId, facts: {} });
  desk.setDay('2026-03-03');

  // When whoever drafted it comes to the desk, it says what is to be interpreted, and by when
  page = await desk.signIn(browser, 'section');
  const owed = page.getByRole('region', { name: '已公开而尚未解读的文件（1）' });
  await owed.getByText('2026-03-05').waitFor();
  await expectAccessible(page);
  await owed.getByRole('link', { name: TITLE }).click();
  await page.getByRole('button', { name: '拟写解读' }).click();

  // Then the draft begins with what the document says of itself
  await expect.poll(() => field(page, '名称').inputValue()).toBe(`《${TITLE}》政策解读`);
  await field(page, '内容概述').fill('说明提前公告的原因和方式。');
  await type(page, `<p>${RULE}</p>`);
  await field(page, '成文日期').fill('2026-03-03');
  await page.keyboard.press('Tab');
  await choose(page, '解读形式', '文字解读');
  await page.keyboard.press('Escape');
  await field(page, '第一解读人（姓名、职务）').fill('刘建平 局长');
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存为拟稿' }).click();

  // And the page marks what was only copied, before anybody reviews it
  const compared = page.getByRole('region', { name: '与文件原文的比对' });
  await compared.getByText('100%的句子与文件原文相同（1句中有1句）').waitFor();
  await compared.locator('mark', { hasText: RULE }).waitFor();
  await expectAccessible(page);

  // When they say it in their own words
  await page.getByRole('button', { name: '修改本稿' }).click();
  await type(page, '<p>以前线路说改就改，乘客到站才知道，所以规定提前公告。</p><p>站点贴纸、网站和手机都能看到。</p>');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await compared.getByText('0%的句子与文件原文相同（2句中有0句）').waitFor();
  await doVerb(page, 'submit');
  await page.getByText('待科室审核', { exact: true }).first().waitFor();
  const interpretation = page.url().split('/').at(-1)!;
  await page.context().close();
  await pass(interpretation, ['submit', 'review-legal']);

  // Then the document says that it is interpreted, and the desk asks for nothing more
  page = await desk.signIn(browser, 'section');
  expect(await page.getByText('已公开而尚未解读的文件').count()).toBe(0);
  await page.goto(`${desk.address}/desk/publications/${caseId}`);
  await page.getByText('已于2026-03-03解读，期限为2026-03-05').waitFor();
  await page
    .getByRole('region', { name: '政策解读' })
    .getByRole('link', { name: `《${TITLE}》政策解读` })
    .waitFor();
  await expectAccessible(page);
  await page.context().close();

  // And a reader goes from the document to its interpretation and back
  page = await openPage(browser, { viewport: { width: 320, height: 720 } });
  await page.goto(`${desk.address}/info/000014349/2026-00001`);
  await expectAccessible(page);
  await page
    .getByRole('link', { name: `《${TITLE}》政策解读` })
    .first()
    .click();
  await page.getByText('解读形式：文字解读').waitFor();
  await page.getByText('第一解读人：刘建平 局长').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: TITLE, exact: true }).first().click();
  await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  await page.context().close();
});
