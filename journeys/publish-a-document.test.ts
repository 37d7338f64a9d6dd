import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, JOURNEY_MS, openBrowser } from './browser.ts';
import { choose, chord, doVerb, field, type Login, type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
let folder: string;
const TITLE = '关于调整城东公交线路的公告';
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), serveDesk('2026-03-02')]);
  folder = await mkdtemp(join(tmpdir(), 'gongkai-publish-'));
  await writeFile(join(folder, '线路图.png'), Buffer.from(PICTURE, 'base64'));
  const settings = { indexCode: '000014349' };
  await desk.did('head', 'agency', { verb: 'set', facts: { settings, why: '启用索引号' } });
});
afterAll(async () => {
  await browser.close();
  await desk.close();
  await rm(folder, { recursive: true });
});

/** Signs in, finds the publication under 待我办理 with the keyboard, and opens it. */
async function takeUp(login: Login): Promise<Page> {
  const page = await desk.signIn(browser, login);
  await chord(page, 'b');
  await page.locator('a[aria-current]', { hasText: '待我办理（1）' }).waitFor();
  await page.getByText(TITLE).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  return page;
}

const editor = (page: Page) => page.getByRole('textbox', { name: '正文' });

it('a drafter writes, the right people review in their order, and the publisher publishes what was approved', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given a drafter who begins with the title alone and a picture of the line
  let page = await desk.signIn(browser, 'section');
  await chord(page, 'b');
  await page.getByRole('button', { name: '新拟稿' }).click();
  await page.getByRole('heading', { name: '新拟稿', level: 1 }).waitFor();
  await field(page, '名称').fill(TITLE);
  await page.locator('input[type=file]').setInputFiles(join(folder, '线路图.png'));
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存为拟稿' }).click();
  await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  await expectAccessible(page);

  // Then it cannot be submitted yet, and the page says what is missing
  await page
    .locator('summary', { hasText: '为什么不能办理其他' })
    .or(page.locator('.gk-why-not summary'))
    .first()
    .click();
  await page.getByText(/公开栏目：提交审核之前必须填写/).waitFor();

  // When they paste the text out of a word processor, and put the picture into it
  await page.getByRole('button', { name: '修改本稿' }).click();
  await editor(page).click();
  await editor(page).evaluate((box) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<h1 style="color:red">一、调整内容</h1><p class="MsoNormal"><b>1路</b>调整走向。<script>1</script></p>',
    );
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  expect(await editor(page).innerHTML()).not.toMatch(/style|class|script|<h1/);
  await page.getByRole('toolbar', { name: '正文格式' }).getByRole('button', { name: '图片' }).click();
  const dialog = page.getByRole('dialog', { name: '图片' });
  await dialog.getByLabel('替代文字').fill('1路公交线路图');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '插入' }).click();
  await editor(page).getByRole('img', { name: '1路公交线路图' }).waitFor();
  await field(page, '内容概述').fill('1路公交线路调整走向。');
  await choose(page, '公开栏目', '公共服务');
  await choose(page, '体裁', '公告、通告');
  await field(page, '主题分类').fill('交通运输');
  await field(page, '成文日期').fill('2026-02-27');
  await page.keyboard.press('Tab');
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();

  // Then the page shows it as its readers will see it
  const shown = page.getByRole('region', { name: '公开后的样子' });
  await shown.getByRole('heading', { name: '一、调整内容' }).waitFor();
  await shown.getByRole('img', { name: '1路公交线路图' }).waitFor();
  await expectAccessible(page);
  await doVerb(page, 'submit');
  await page.getByText('待科室审核', { exact: true }).first().waitFor();
  await page.context().close();

  // When each reviewer finds it waiting, and answers for what is theirs
  const chain: [Login, string, ((form: import('playwright-core').Locator) => Promise<void>)?][] = [
    ['section-head', 'review-section'],
    ['secrecy', 'review-secrecy', (form) => field(form, '保密审查依据和结论').fill('不涉及国家秘密。')],
    ['head', 'review-office'],
    ['leader', 'approve'],
  ];
  for (const [login, verb, fill] of chain) {
    page = await takeUp(login);
    await doVerb(page, verb, fill);
    await page.context().close();
  }

  // Then the publisher publishes it, and it has its index number
  page = await takeUp('publisher');
  await page.getByText('与审签时一致').waitFor();
  await page.getByText('不涉及国家秘密。').first().waitFor();
  await doVerb(page, 'publish');
  await page.getByText('000014349/2026-00001').first().waitFor();
  await page.getByText('正在公开').waitFor();
  await expectAccessible(page);

  // And takes it down again, with the reason
  await doVerb(page, 'withdraw', (form) => field(form, '原因').fill('线路图有误。'));
  await page.getByText(/已于2026-03-02撤回：线路图有误。/).waitFor();
  await expectAccessible(page);
});
