import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linesOf } from '../src/papers/templates/template.fixture.ts';
import { expectAccessible, JOURNEY_MS, openBrowser } from './browser.ts';
import { type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
let folder: string;
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), serveDesk('2026-03-02')]);
  folder = await mkdtemp(join(tmpdir(), 'gongkai-template-'));
});
afterAll(async () => {
  await browser.close();
  await desk.close();
  await rm(folder, { recursive: true });
});

/** What is saved when this is pressed. */
async function saved(page: Page, press: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** As a person would change it in Word. */
function withWords(template: Uint8Array, ...changes: readonly (readonly [from: string, to: string])[]): Uint8Array {
  const parts = unzipSync(template);
  const document = strFromU8(parts['word/document.xml']!);
  const changed = changes.reduce((text, [from, to]) => text.replace(from, to), document);
  return zipSync({ ...parts, 'word/document.xml': strToU8(changed) });
}

const lodged = {
  channel: 'counter',
  requester: { kind: 'A', name: '王小明', idType: 'passport', idNumber: 'E12345678', phone: '13800000000' },
  items: [{ description: '2025年全市公交线路调整方案' }],
  form: 'electronic',
  delivery: 'pickup',
};

/** A request is lodged and registered, and the Word file of its receipt is had from the screen. */
async function receiptOf(page: Page): Promise<string[]> {
  const { caseId } = await desk.did('clerk', 'request', { verb: 'lodge', facts: lodged });
  await desk.did('clerk', 'request', { verb: 'register', caseId, facts: {} });
  await page.goto(`${desk.address}/desk/requests/${caseId}`);
  const word = page.getByRole('link', { name: '下载 Word：政府信息公开申请登记回执' });
  return linesOf((await saved(page, word)).bytes);
}

it('the head takes a template of the bureau’s own into use, and the clerk’s notices are made with it', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given a head at the settings of the agency
  const head = await desk.signIn(browser, 'head');
  await head.goto(`${desk.address}/desk/agency`);
  await head.getByRole('link', { name: '文书模板' }).click();
  await head.getByRole('heading', { name: '文书模板', level: 1 }).waitFor();
  await head.getByText('本程序的格式').first().waitFor();
  await expectAccessible(head);

  // When they take the template to begin with
  await head.getByRole('link', { name: '政府信息公开申请登记回执' }).click();
  await head.getByRole('heading', { name: '政府信息公开申请登记回执', level: 1 }).waitFor();
  await expectAccessible(head);
  const start = await saved(head, head.getByRole('link', { name: '下载起始模板' }));
  expect(start.name).toBe('政府信息公开申请登记回执（模板）.docx');

  // And upload it with a field that does not exist
  const wrong = join(folder, '回执.docx');
  await writeFile(wrong, withWords(start.bytes, ['{主送}', '{收件人}'], ['政府信息公开申请登记回执', '受理回执']));
  await head.locator('input[type=file]').setInputFiles(wrong);

  // Then it is named, with its place and what there is instead, and the template cannot be taken into use
  await head.getByText('“回执.docx”有 2 处需要修改').waitFor();
  await head.getByText('没有字段{收件人}（正文第5段“{收件人}：”）').waitFor();
  await head.getByText('缺少字段{主送}').waitFor();
  expect(await head.getByRole('button', { name: /^启用第/ }).count()).toBe(0);
  await expectAccessible(head);

  // When they choose the mended one
  const mended = join(folder, '回执（改）.docx');
  await writeFile(mended, withWords(start.bytes, ['政府信息公开申请登记回执', '江州市交通运输局受理回执']));
  await head.locator('input[type=file]').setInputFiles(mended);
  await head.getByText('“回执（改）.docx”检查通过').waitFor();
  await expectAccessible(head);

  // Then an example shows it filled
  const example = await saved(head, head.getByRole('button', { name: '下载示例文书' }));
  expect(example.name).toBe('政府信息公开申请登记回执（示例）.docx');
  expect(linesOf(example.bytes)).toEqual(expect.arrayContaining(['江州市交通运输局受理回执', '张三（示例）：']));

  // When it is taken into use, then it stands in the list
  await head.getByLabel('说明（可不填）').fill('局党组会议同意');
  await head.getByRole('button', { name: '启用第1版' }).click();
  await head.getByText('局党组会议同意').waitFor();
  await head.getByText('2026-03-02 至 另行停用或者更换').waitFor();
  await expectAccessible(head);
  await head.getByRole('navigation', { name: '当前位置' }).getByRole('link', { name: '文书模板' }).click();
  await head.getByText('第1版（2026-03-02起）').waitFor();

  // And the clerk's next receipt is made with it, and says so
  const clerk = await desk.signIn(browser, 'clerk');
  const lines = await receiptOf(clerk);
  expect(lines).toEqual(expect.arrayContaining(['江州市交通运输局受理回执', '王小明：']));
  expect(lines.join('')).not.toMatch(/[{}]/);
  await clerk.getByText('Word 文件按第1版模板').waitFor();
  await expectAccessible(clerk);

  // When the head takes it out of use, then they are told what comes instead
  await head.getByRole('link', { name: '政府信息公开申请登记回执' }).click();
  await head.getByRole('button', { name: '停用第1版' }).click();
  const dialog = head.getByRole('dialog');
  await dialog.getByText('改用：本程序的格式').waitFor();
  await expectAccessible(head);
  await dialog.getByLabel('停用原因').fill('标题有误');
  await dialog.getByRole('button', { name: '停用第1版' }).click();
  await head.getByText('2026-03-02停用：标题有误').waitFor();
  await expectAccessible(head);

  // And notices are the program's own again, while the first keeps its own
  const word = clerk.getByRole('link', { name: '下载 Word：政府信息公开申请登记回执' });
  expect(linesOf((await saved(clerk, word)).bytes)).toContain('江州市交通运输局受理回执');
  expect(await receiptOf(clerk)).toContain('政府信息公开申请登记回执');
});

it('a clerk sees the templates and changes nothing', { timeout: JOURNEY_MS }, async () => {
  const clerk = await desk.signIn(browser, 'clerk');
  await clerk.goto(`${desk.address}/desk/agency/templates/D14`);
  await clerk.getByText('还没有本机关的模板').waitFor();
  expect(await clerk.locator('input[type=file]').count()).toBe(0);
  await expectAccessible(clerk);
});
