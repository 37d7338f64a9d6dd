import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Deed } from '../src/actions/act.ts';
import { expectAccessible, JOURNEY_MS, openBrowser, openPage } from './browser.ts';
import { choose, chord, doVerb, field, type Login, type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
const TITLE = '滨江隧道内公交车起火';
const QUESTION = '滨江隧道里的公交车为什么起火？有没有人受伤？';
const ANSWER = `关于${TITLE}有关情况的说明`;
const CHAIN: readonly [Login, string, object?][] = [
  ['section', 'submit'],
  ['section-head', 'review-section'],
  ['secrecy', 'review-secrecy', { basis: '不涉及国家秘密。' }],
  ['head', 'review-office'],
  ['leader', 'approve'],
  ['publisher', 'publish'],
];

const publication = (login: Login, deed: Deed) => desk.did(login, 'publication', deed);
const clocks = (page: Page) => page.getByRole('region', { name: '回应时限' });

beforeAll(async () => {
  // Nine in the morning of a Friday.
  [browser, desk] = await Promise.all([openBrowser(), serveDesk('2026-03-06')]);
  await desk.did('head', 'agency', { verb: 'set', facts: { settings: { indexCode: '000014349' }, why: '启用索引号' } });
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

it('a concern is noticed, answered within its hours by what we publish, found by a reader, evaluated and closed', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given a clerk who sees at eight what the public asks
  const clerk = await desk.signIn(browser, 'clerk');
  await chord(clerk, 'y');
  await clerk.getByRole('heading', { name: '政务舆情回应', level: 1 }).waitFor();
  await expectAccessible(clerk);
  await clerk.getByRole('button', { name: '登记舆情' }).click();
  const form = clerk.locator('.ant-drawer').filter({ has: clerk.locator('form') });
  await field(form, '舆情标题').fill(TITLE);
  await field(form, '公众关切的问题').fill(QUESTION);
  await choose(form, '舆情类别', '涉及突发事件处置和自然灾害应对');
  await choose(form, '涉及事件的等级', '重大');
  await choose(form, '发现渠道', '短视频平台');
  await field(form, '媒体、平台或者账号').fill('某短视频平台同城榜');
  await field(form, '发现时间（北京时间）').fill('2026-03-06T08:00');
  await field(form, '涉事责任科室').fill('运输管理科');
  await expectAccessible(clerk);
  await form.locator('.gk-submit').click();

  // Then what is owed stands there to the minute, over the weekend
  await clerk.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  await clocks(clerk).getByText('还剩 4 小时 0 分').waitFor();
  await clocks(clerk).getByText('2026-03-07 08:00').waitFor();
  await expectAccessible(clerk);

  // When the leader finds it at the desk and assesses it
  const leader = await desk.signIn(browser, 'leader');
  const waiting = leader.getByRole('region', { name: /政务舆情回应/ });
  await waiting.getByText('还剩 4 小时 0 分').waitFor();
  await waiting.getByText('待我办理').waitFor();
  await expectAccessible(leader);
  await waiting.getByRole('link', { name: TITLE }).click();
  await doVerb(leader, 'assess', async (drawer) => {
    await drawer.getByRole('radio', { name: '需要回应', exact: true }).check();
    await choose(drawer, '涉及事件的等级', '重大');
    await field(drawer, '涉事责任科室').fill('运输管理科');
  });

  // And the section drafts the answer out of it, which is published
  const section = await desk.signIn(browser, 'section');
  await section
    .getByRole('region', { name: /政务舆情回应/ })
    .getByRole('link', { name: TITLE })
    .click();
  await section.getByRole('button', { name: '起草回应信息' }).click();
  await field(section, '内容概述').fill('火已扑灭，无人员伤亡。');
  await field(section, '正文').fill('火已扑灭，无人员伤亡，起火原因正在调查。');
  await field(section, '主题分类').fill('交通运输');
  await field(section, '成文日期').fill('2026-03-06');
  await section.keyboard.press('Tab');
  await expectAccessible(section);
  await section.getByRole('button', { name: '保存为拟稿' }).click();
  await section.getByRole('heading', { name: ANSWER, level: 1 }).waitFor();
  await section.getByRole('region', { name: '所回应的政务舆情' }).getByText('还剩 4 小时 0 分').waitFor();
  await expectAccessible(section);
  const caseId = section.url().split('/').at(-1)!;
  for (const [login, verb, facts = {}] of CHAIN) await publication(login, { verb, caseId, facts });

  // Then the response is recorded at the time at which it was published, in time
  await clerk.reload();
  await clocks(clerk).getByText('2026-03-06 09:00 作出').waitFor();
  await clerk
    .getByRole('region', { name: /历次回应/ })
    .getByRole('link', { name: /^000014349\/2026-/ })
    .waitFor();
  await expectAccessible(clerk);

  // And a reader finds the question beside the answer, on a phone, by the column and in its feed
  const reader = await openPage(browser, { viewport: { width: 320, height: 720 } });
  await reader.goto(`${desk.address}/info`);
  await reader.getByRole('link', { name: '回应关切', exact: true }).first().click();
  await reader.getByRole('heading', { name: '回应关切', level: 1 }).waitFor();
  await reader.getByText(QUESTION).waitFor();
  await expectAccessible(reader);
  expect(await reader.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const feed = await reader.request.get(`${desk.address}/info/feed.atom?genre=concern-response`);
  expect(await feed.text()).toContain(`<title>${ANSWER}</title>`);
  await reader.getByRole('link', { name: ANSWER }).click();
  await reader.getByRole('heading', { name: '公众关切' }).waitFor();
  await reader.getByText(QUESTION).waitFor();
  await expectAccessible(reader);

  // When the press conference was held on Saturday, and the concern is evaluated and closed
  desk.setDay('2026-03-07');
  const at = clerk.url();
  const open = async (login: Login) => {
    const page = await desk.signIn(browser, login);
    await page.goto(at);
    return page;
  };
  await doVerb(await open('section'), 'respond', async (drawer) => {
    await drawer.getByRole('radio', { name: '新闻发布会', exact: true }).check();
    await drawer.getByLabel(/^回应时间/).fill('2026-03-07T07:30');
    await choose(drawer, '回应渠道', '新闻发布会、吹风会');
    await field(drawer, '回应要点').fill('通报起火原因。');
  });
  const evaluating = await open('clerk');
  await clocks(evaluating).getByText('2026-03-07 07:30 作出').waitFor();
  await doVerb(evaluating, 'evaluate', async (drawer) => {
    await drawer.getByRole('radio', { name: '疑虑消除，舆情平息' }).check();
    await field(drawer, '评估意见').fill('回应及时，评论理性。');
  });
  const head = await open('head');
  await doVerb(head, 'close');

  // Then the year counts it as answered in time
  await head.goto(`${desk.address}/desk/concerns?tab=figures`);
  await head.getByText('100.0%').first().waitFor();
  await head.getByRole('img', { name: '2026 年各月发现的舆情及回应情况' }).waitFor();
  await expectAccessible(head);
});

it('a page that stays open says what is left as the time goes on, and names what is overdue', {
  timeout: JOURNEY_MS,
}, async () => {
  const report = {
    ...{ title: '站台积水', about: '站台为什么积水？', kind: 'interests', level: 'ordinary', source: 'hotline' },
    ...{ seenAt: '市民热线', section: '运输管理科', noticedAt: '2026-03-05T08:02' },
  };
  desk.setDay('2026-03-07');
  await desk.did('clerk', 'concern', { verb: 'report', facts: report });
  const page = await openPage(browser, { viewport: { width: 320, height: 720 }, reducedMotion: 'reduce' });
  await page.clock.install();
  const cookies = await (await desk.signIn(browser, 'section')).context().cookies();
  await page.context().addCookies(cookies);
  await page.goto(`${desk.address}/desk/concerns`);
  // 48 hours end at 08:02, and it is nine.
  await page.getByText('已超时 58 分').waitFor();
  // Nobody tells it the time any more, and three minutes go by.
  await page.context().setOffline(true);
  await page.clock.runFor(3 * 60_000);
  await page.getByText('已超时 1 小时 1 分').waitFor();
  await expectAccessible(page);
});
