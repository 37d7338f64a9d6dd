import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, JOURNEY_MS, openBrowser } from './browser.ts';
import { choose, chord, doVerb, field, type Login, type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
const NAME = '城市公共交通客运量统计';
const GUIDE = { name: '政府信息公开指南', column: 'guide', mode: 'permanent', section: '办公室', from: '2026-01-01' };

beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), serveDesk('2026-03-20')]);
  const settings = { indexCode: '000014349' };
  await desk.did('head', 'agency', { verb: 'set', facts: { settings, why: '启用索引号' } });
  await desk.did('clerk', 'duty', { verb: 'define', facts: GUIDE });
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

/** No part of the page is wider than the window. */
async function expectNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.waitForFunction(() => document.documentElement.scrollWidth <= 320);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1440, height: 900 });
}

const tab = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

it('a clerk runs the duties of the year from the calendar: what is overdue is drafted from it, published and settled', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given a clerk who puts a monthly duty of another section into the catalogue
  let page = await desk.signIn(browser, 'clerk');
  await chord(page, 'o');
  await page.getByRole('heading', { name: '公开事项', level: 1 }).waitFor();
  await page.getByRole('button', { name: '设立事项' }).click();
  const form = page.getByRole('dialog');
  await field(form, '事项名称').fill(NAME);
  await choose(form, '公开栏目', '统计信息');
  await form.getByText('定期公开').click();
  await choose(form, '更新周期', '每月');
  await field(form, '周期结束后几日内公开').fill('15');
  await choose(form, '体裁', '统计资料');
  await field(form, '主题分类').fill('交通运输');
  await choose(form, '检查指标类别', '通知公告');
  await field(form, '责任科室').fill('运输管理科');
  await field(form, '自何日起执行').fill('2026-01-01');
  await page.keyboard.press('Tab');
  await expectAccessible(page);
  await form.locator('.gk-submit').click();
  await form.waitFor({ state: 'hidden' });

  // Then the calendar shows by colour, sign and words what is overdue, and narrows to its day by keyboard
  const day = page.getByRole('button', { name: '2026-02-15 1 项到期：逾期 1' });
  await day.waitFor();
  await day.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: '2026-02-15 到期（1）' }).getByText(NAME).waitFor();
  await expectAccessible(page);
  await expectNarrow(page);
  await page.getByText('以表格查看').click();
  await page
    .getByRole('region', { name: /2026 年的期限/ })
    .getByText('2026年12月')
    .or(page.getByText('2026年11月'))
    .first()
    .waitFor();
  await expectAccessible(page);

  // And what is permanent is confirmed where it stands in the catalogue
  await tab(page, '目录');
  await page.getByText('目录2026-0002').waitFor();
  await expectNarrow(page);
  await page.getByRole('button', { name: `核对无误：${GUIDE.name}` }).click();
  const confirm = page.getByRole('dialog');
  await field(confirm, '核对情况').fill('内容无变化。');
  await expectAccessible(page);
  await confirm.locator('.gk-submit').click();
  await confirm.waitFor({ state: 'hidden' });
  await page
    .getByRole('link', { name: GUIDE.name })
    .or(page.getByRole('link', { name: /^目录2026-0001$/ }))
    .first()
    .click();
  await page.getByText('内容无变化。').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.context().close();

  // When the section finds at its desk what it owes, and drafts it from there
  page = await desk.signIn(browser, 'section');
  const own = page.getByRole('region', { name: /本科室的公开事项（\d）/ });
  await own.getByText('逾期 33 日').waitFor();
  await expectAccessible(page);
  await own
    .getByRole('link', { name: `起草：${NAME}` })
    .first()
    .click();
  await page.getByRole('heading', { name: '新拟稿', level: 1 }).waitFor();
  expect(await field(page, '名称').inputValue()).toBe(`2026年1月${NAME}`);
  expect(await field(page, '对应的公开事项').inputValue()).toBe('目录2026-0002');
  expect(await field(page, '主题分类').inputValue()).toBe('交通运输');
  await page.getByText('统计资料', { exact: true }).first().waitFor();
  await field(page, '成文日期').fill('2026-03-19');
  await field(page, '内容概述').fill('一月份客运量。');
  await page.getByRole('textbox', { name: '正文' }).fill('客运量86.2万人次。');
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存为拟稿' }).click();
  await page.getByRole('heading', { name: `2026年1月${NAME}`, level: 1 }).waitFor();
  await doVerb(page, 'submit');
  const caseId = page.url().split('/').at(-1)!;

  // And the chain of reviews lets it through
  const chain: [Login, string, object?][] = [
    ['section-head', 'review-section'],
    ['secrecy', 'review-secrecy', { basis: '不涉及国家秘密。' }],
    ['head', 'review-office'],
    ['leader', 'approve'],
    ['publisher', 'publish'],
  ];
  for (const [login, verb, facts = {}] of chain) await desk.did(login, 'publication', { verb, caseId, facts });

  // Then January is settled, late, February is still overdue, and the column is fresh
  await chord(page, 'o');
  await tab(page, '逾期和近期');
  const overdue = page.getByRole('region', { name: '逾期（1）' });
  await overdue.getByText('2026年2月').waitFor();
  await expectAccessible(page);
  await expectNarrow(page);
  await tab(page, '日历');
  await page.getByRole('button', { name: '2026-02-15 1 项到期：逾期完成 1' }).waitFor();
  await tab(page, '栏目更新预警');
  await page.getByText('最近发布 2026-03-20').first().waitFor();
  await page.getByText('空白栏目：政府信息公开指南').waitFor();
  await expectAccessible(page);
  await expectNarrow(page);

  // When the clerk says why February has nothing, and hands the item over, from the list of what is overdue
  await page.context().close();
  page = await desk.signIn(browser, 'clerk');
  await chord(page, 'o');
  await tab(page, '逾期和近期');
  await page
    .getByRole('region', { name: '逾期（1）' })
    .getByRole('button', { name: `本期不适用：${NAME}` })
    .click();
  const skip = page.getByRole('dialog');
  await field(skip, '原因').fill('二月系统切换，与三月合并公布。');
  await expectAccessible(page);
  await skip.locator('.gk-submit').click();
  await skip.waitFor({ state: 'hidden' });
  await page.getByRole('region', { name: '逾期（0）' }).waitFor();
  await tab(page, '日历');
  await page.getByRole('button', { name: '2026-03-15 1 项到期：不适用 1' }).click();
  await page.getByText('原因：二月系统切换，与三月合并公布。').waitFor();
  await tab(page, '目录');
  const row = page.getByRole('row').filter({ hasText: NAME });
  await row.getByText('2026-04-15').waitFor();
  await row.getByRole('button', { name: `移交：${NAME}` }).click();
  const over = page.getByRole('dialog');
  await field(over, '责任科室').fill('办公室');
  await page.keyboard.press('Tab');
  await field(over, '变更原因').fill('职责调整。');
  await expectAccessible(page);
  await over.locator('.gk-submit').click();
  await over.waitFor({ state: 'hidden' });
  await row.getByText('办公室').waitFor();
  await expectAccessible(page);
  await expectNarrow(page);

  await tab(page, '栏目更新预警');

  // And all that is published is checked in the background
  desk.startJobs();
  await page.getByRole('button', { name: '站点自查' }).click();
  const job = page.locator('li[data-job]', { hasText: '站点自查' });
  await job.getByText('已完成').waitFor();
  await job.getByText('全部已公开的信息').waitFor();
  await expectAccessible(page);

  // Then in the next year the calendar says what of the old one is still owed, and what comes
  desk.setDay('2027-01-05');
  await page.context().close();
  page = await desk.signIn(browser, 'clerk');
  await chord(page, 'o');
  await tab(page, '逾期和近期');
  await page
    .getByRole('region', { name: /逾期（\d+）/ })
    .getByText('2026年11月')
    .waitFor();
  await page
    .getByRole('region', { name: /三十日内到期（\d+）/ })
    .getByText('2026年12月')
    .waitFor();
  await tab(page, '日历');
  await page.getByRole('button', { name: '2027-01-15 1 项到期：待办 1' }).waitFor();
  await expectAccessible(page);
});
