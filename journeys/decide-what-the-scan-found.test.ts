import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeDocx, paragraph, run } from '../src/papers/read/made/office.fixture.ts';
import { MadePage, makePdf } from '../src/papers/read/made/pdf.fixture.ts';
import { expectAccessible, JOURNEY_MS, openBrowser } from './browser.ts';
import { doVerb, type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
const TITLE = '关于发放公交补贴的公告';
const ID = '11010519491231002X';
const PLAN = makeDocx(`${paragraph('补贴方案')}<w:p>${run('测算底稿请勿外传', '<w:vanish/>')}</w:p>`);
const MAP = makePdf([new MadePage().text(72, 72, 14, '途经滨河大道首末站')]);

beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), serveDesk('2026-03-02')]);
  const settings = { indexCode: '000014349' };
  await desk.did('head', 'agency', { verb: 'set', facts: { settings, why: '启用索引号' } });
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

const content = (body: string) => ({
  ...{ title: TITLE, openness: 'public', column: '21-2', genre: 'announcement', theme: '交通运输' },
  ...{ issuers: ['江州市交通运输局'], madeOn: '2026-02-27', abstract: '发放公交补贴。', body },
});

/** At 320 px everything is still there, and nothing is wider than the screen. */
async function expectNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1440, height: 900 });
}

it('what the scan finds is decided, mended and published, and an attachment is found by its words', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given an agency whose clerk keeps the wrong wordings, one a line
  let page = await desk.signIn(browser, 'clerk');
  await page.goto(`${desk.address}/desk/agency`);
  await page.getByRole('link', { name: '发布前扫描词表' }).click();
  await page.getByLabel('每行一条：错误写法 → 正确写法').fill('帐户\t账户\n既使');
  await page.getByLabel('每行一人：姓名 → 职务').fill('周敏 局长');
  await page.getByLabel('更新原因').fill('启用词表');
  await page.getByRole('button', { name: '更新词表' }).click();
  await page.getByText('第2行“既使”：应当有错误写法和正确写法两部分').waitFor();
  await page.getByLabel('每行一条：错误写法 → 正确写法').fill('帐户\t账户\n既使\t即使');
  await expectNarrow(page);
  await page.getByRole('button', { name: '更新词表' }).click();
  await page.getByText('现行2条').waitFor();
  await page.context().close();

  // And a draft with an identity number, a wrong word, hidden text in a Word file, and a map in PDF
  const files = [
    { name: '补贴方案.docx', bytes: PLAN },
    { name: '线路图.pdf', bytes: MAP },
  ];
  const facts = content(`<p>领取人身份证号<strong>${ID}</strong>。</p><p>请开立专用帐户。</p>`);
  const { caseId } = await desk.did('section', 'publication', { verb: 'draft', facts, files });
  const step = (login: Parameters<ServedDesk['did']>[0], verb: string, more: object = {}) =>
    desk.did(login, 'publication', { verb, caseId, facts: more });
  await step('section', 'submit');
  const at = `${desk.address}/desk/publications/${caseId}`;

  // When the head of the section looks at it, every hit is named, and marked in the text
  page = await desk.signIn(browser, 'section-head');
  await page.goto(at);
  const hits = hitsOn(page);
  await hits.getByText('4处，未处理4处').waitFor();
  await page.getByRole('region', { name: '公开后的样子' }).locator('mark', { hasText: ID }).waitFor();
  await hits.getByText('→ 账户').waitFor();
  await hits.getByText('测算底稿请勿外传').first().waitFor();
  await expectAccessible(page);
  await expectNarrow(page);

  // Then they have number and wording mended, many alike at once, and send it back
  await hits.getByRole('button', { name: '选中全部身份证号码（1）' }).click();
  await hits.getByRole('button', { name: '选中全部易错词（1）' }).click();
  await hits.getByText('应当修改', { exact: true }).click();
  await hits.getByRole('button', { name: '确定' }).click();
  await hits.getByText('4处，未处理2处').waitFor();
  await doVerb(page, 'send-back', (form) => form.getByLabel('原因').fill('请删除身份证号码。'));
  await page.context().close();

  // When it was mended, whoever reviews secrecy decides with the keyboard on what is left: what the file hides
  await step('section', 'edit', content('<p>凭身份证领取。</p><p>请开立专用账户。</p>'));
  await step('section', 'submit');
  await step('section-head', 'review-section');
  page = await desk.signIn(browser, 'secrecy');
  await page.goto(at);
  await hitsOn(page).getByText('2处，未处理2处').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Space');
  await page.keyboard.press('j');
  await page.keyboard.press('Space');
  await hitsOn(page).getByText('已选2处').waitFor();
  await hitsOn(page).getByLabel('理由').fill('草稿痕迹，不涉密，不影响公开。');
  await hitsOn(page).getByRole('button', { name: '确定' }).click();
  await hitsOn(page).getByText('2处，未处理0处').waitFor();
  await expectAccessible(page);
  await page.context().close();

  // Then it goes its way, and a citizen finds it by a word that stands in the PDF alone
  await step('secrecy', 'review-secrecy', { basis: '不涉及国家秘密。' });
  await step('head', 'review-office');
  await step('leader', 'approve');
  await step('publisher', 'publish');
  const citizen = await browser.newPage();
  await citizen.goto(desk.address);
  await citizen.locator('input[name=q]').first().fill('滨河大道首末站');
  await citizen.locator('input[name=q]').first().press('Enter');
  await citizen.getByRole('link', { name: TITLE }).waitFor();
  await citizen.locator('input[name=q]').first().fill('测算底稿');
  await citizen.locator('input[name=q]').first().press('Enter');
  await citizen.waitForURL(/%E6%B5%8B%E7%AE%97/);
  expect(await citizen.getByRole('link', { name: TITLE }).count()).toBe(0);
});

const hitsOn = (page: Page) => page.getByRole('region', { name: '发布前扫描' });
