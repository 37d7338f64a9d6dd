import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, JOURNEY_MS, openBrowser } from './browser.ts';
import { chord, field, type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), serveDesk('2025-03-03')]);
  await answerOne();
  desk.setDay('2026-01-12');
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

/** A request of 2025 that the requester withdrew, and a document made in that year. */
async function answerOne(): Promise<void> {
  const { caseId } = await desk.did('clerk', 'request', {
    verb: 'lodge',
    facts: {
      channel: 'counter',
      requester: {
        kind: 'B1',
        name: '江州路桥有限公司',
        idType: 'other',
        idNumber: 'X12345678',
        phone: '000-1234567',
      },
      items: [{ description: '2024年公路养护计划' }],
      form: 'paper',
      delivery: 'pickup',
    },
  });
  await desk.did('clerk', 'request', { verb: 'withdraw', caseId, facts: {} });
  await desk.did('clerk', 'document', { verb: 'make', facts: { kind: '20-1.b', title: '江州市公路养护管理办法' } });
}

it('the annual report is written with its figures at hand, and a figure opens the cases behind it', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given a clerk in January, who begins the report on the year before
  const page = await desk.signIn(browser, 'clerk');
  await chord(page, 'r');
  await page.getByRole('heading', { name: '政府信息公开工作年度报告', level: 1 }).waitFor();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: '年度' }).click();
  await page.getByRole('option', { name: '2025 年' }).click();
  await page.getByRole('button', { name: '编制2025年度报告' }).click();
  await page.getByRole('heading', { name: '2025年度报告', exact: true }).waitFor();

  // When they write the first part and put a figure into it
  await page.getByRole('button', { name: '编辑 一、总体情况' }).click();
  await page.getByLabel('一、总体情况').last().fill('2025年，本机关');
  await page.getByRole('button', { name: /^插入到正文：一、本年新收/ }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存', exact: true }).click();

  // Then it stands in the report
  await page.locator('.gk-prose', { hasText: '本年新收政府信息公开申请数量1' }).waitFor();
  await expectAccessible(page);

  // When they open the figure of the requests received from businesses
  await page
    .getByRole('button', { name: '1，查看案件：一、本年新收政府信息公开申请数量，申请人情况 法人或其他组织 商业企业' })
    .click();
  const drawer = page.locator('.ant-drawer', { hasText: '数字背后的案件' });
  const link = drawer.getByRole('link', { name: '2025-00001' });
  await link.waitFor();
  await expectAccessible(page);

  // Then the case behind it is a link to its page
  await link.click();
  await page.getByRole('heading', { name: '2025-00001 江州路桥有限公司' }).waitFor();
  await expectAccessible(page);

  // And a figure of table 二 opens the document that it counts
  await page.goBack();
  await page.getByRole('button', { name: /^1，查看案件：行政规范性文件，本年制发件数/ }).click();
  await drawer.getByRole('link').first().click();
  await page.getByText('江州市公路养护管理办法').first().waitFor();
  await expectAccessible(page);
});

it('every other page and its open form is accessible, in both languages', { timeout: JOURNEY_MS }, async () => {
  const page = await desk.signIn(browser, 'clerk');
  const pages: readonly [path: string, heading: string][] = [
    ['/requests?q=养护', '申请查询'],
    ['/remedies', '行政复议、行政诉讼'],
    ['/register/matter', '主动公开登记（表二）'],
    ['/register/tally?year=2025', '主动公开登记（表二）'],
    ['/calendar?year=2025', '工作日历'],
    ['/agency', '机关设置'],
    ['/nothing-there', '没有找到'],
  ];
  for (const [path, heading] of pages) {
    await page.goto(`${desk.address}/desk${path}`);
    await page.getByText(heading).first().waitFor();
    await page.locator('.ant-spin-spinning').waitFor({ state: 'hidden' });
    await expectAccessible(page);
  }

  // A number is recorded, and counted at once
  await page.goto(`${desk.address}/desk/register/tally`);
  await page.getByRole('button', { name: '登记数量' }).click();
  const form = page.locator('.ant-drawer').filter({ has: page.locator('form') });
  await field(form, '类别').click();
  await page.getByRole('option', { name: '行政处罚' }).click();
  await field(form, '说明').fill('行政处罚决定');
  await field(form, '数量').fill('12');
  await expectAccessible(page);
  await form.locator('.gk-submit').click();
  await page.getByRole('cell', { name: '12', exact: true }).waitFor();

  // The shortcuts are listed by ?, and the dialog gives the focus back
  await page.keyboard.press('Escape');
  await page.locator('body').press('?');
  await page.getByRole('dialog', { name: '键盘快捷键' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.locator('body').press('/');
  await page.locator('#gk-find:focus').waitFor();

  // And all of it is there in English
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Proactive register (table 二)' }).waitFor();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
});

it('who may only approve sees why the rest is not theirs to do', { timeout: JOURNEY_MS }, async () => {
  const page = await desk.signIn(browser, 'leader');
  await page.goto(`${desk.address}/desk/reports/2025`);
  await page.getByText('您目前没有可办理的操作').waitFor();
  await page.getByText('为什么不能办理其他操作').click();
  await page.getByText('只能由下列人员办理').first().waitFor();
  await expectAccessible(page);
  expect(await page.locator('[data-verb]').count()).toBe(0);

  // And who may register a request, in the place of a form that would be refused
  await page.goto(`${desk.address}/desk/counter`);
  await page.getByText('“提交申请”只能由下列人员办理：经办人').waitFor();
  await expectAccessible(page);
  expect(await page.getByRole('button', { name: '登记申请' }).count()).toBe(0);
});
