import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, JOURNEY_MS, openBrowser } from './browser.ts';
import { chord, type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
const LODGING = {
  channel: 'counter',
  requester: { kind: 'A', name: '王小明', idType: 'passport', idNumber: 'E12345678', phone: '13800000000' },
  items: [{ description: '2025年全市公交线路调整方案' }],
  form: 'electronic',
  delivery: 'pickup',
};

beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), serveDesk('2026-03-02')]);
  for (let i = 0; i < 25; i++) {
    const { caseId } = await desk.did('clerk', 'request', { verb: 'lodge', facts: LODGING });
    await desk.did('clerk', 'request', { verb: 'register', caseId, facts: {} });
  }
  await desk.did('clerk', 'report', { verb: 'open', facts: { year: 2024 } });
  const { caseId } = await desk.did('clerk', 'report', { verb: 'open', facts: { year: 2025 } });
  await desk.did('clerk', 'report', { verb: 'write', caseId, facts: { section: '1', text: '笑脸😀' } });
}, JOURNEY_MS);
afterAll(async () => {
  await browser.close();
  await desk.close();
});

const jobs = (page: Page) => page.locator('.gk-jobs > li');

async function unpacked(page: Page): Promise<Record<string, Uint8Array>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('link', { name: /^下载压缩包/ })
      .first()
      .click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^江州市交通运输局.*\.zip$/);
  return unzipSync(await readFile(await download.path()));
}

it('a clerk exports notices in bulk, cancels one job, follows another, and opens its zip', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given a clerk who has looked for the requests of this year
  const page = await desk.signIn(browser, 'clerk');
  await page.goto(`${desk.address}/desk/requests?year=2026`);
  await page.getByText('共 25 件').waitFor();
  await expectAccessible(page);

  // When they ask for all notices of these, as PDF and in Word
  await page.getByRole('button', { name: '批量导出', exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByText('符合当前查询条件的 25 件申请').waitFor();
  await form.getByLabel('Word').check();
  await expectAccessible(page);
  await form.getByRole('button', { name: '开始制作' }).click();

  // Then the job waits, and its page says of what it is
  await page.getByRole('heading', { name: '批量任务', level: 1 }).waitFor();
  await jobs(page).first().getByText('提交年度 2026 · PDF、Word').waitFor();
  await expectAccessible(page);

  // When they ask for two requests that they have chosen, and think better of it
  await chord(page, 's');
  await page
    .getByLabel(/^选择2026/)
    .nth(0)
    .check();
  await page
    .getByLabel(/^选择2026/)
    .nth(1)
    .check();
  await page.getByRole('button', { name: '批量导出选定的 2 件' }).click();
  await page.getByRole('dialog').getByText('选定的 2 件申请').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: '开始制作' }).click();
  await jobs(page).first().getByText('选定的 2 件申请').waitFor();
  await jobs(page)
    .first()
    .getByRole('button', { name: /^取消任务/ })
    .click();
  await jobs(page).first().getByText('已取消', { exact: true }).waitFor();

  // Then only the other is done, and is seen to come on
  desk.startJobs();
  await jobs(page).last().getByText('50 / 50 份').waitFor();
  await jobs(page).last().getByText('已完成', { exact: true }).waitFor();
  const bar = jobs(page).last().getByRole('progressbar');
  expect(await bar.getAttribute('aria-valuenow')).toBe('100');
  await expectAccessible(page);

  // And its zip has a manifest and every paper, by Chinese names
  const files = await unpacked(page);
  expect(Object.keys(files)).toHaveLength(52);
  expect(strFromU8(files['清单.csv']!)).toContain('2026-00001,政府信息公开申请登记回执（PDF）,');
  expect(strFromU8(files['政府信息公开申请登记回执（2026-00007）.pdf']!.subarray(0, 5))).toBe('%PDF-');
});

it('reports are exported in bulk, and one that cannot be made is named', { timeout: JOURNEY_MS }, async () => {
  const page = await desk.signIn(browser, 'leader');
  await page.goto(`${desk.address}/desk/reports`);
  await page.getByRole('button', { name: '批量导出', exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('2024 年').waitFor();
  await form.getByLabel('CSV（数据）').check();
  await expectAccessible(page);
  await form.getByRole('button', { name: '开始制作' }).click();
  const job = jobs(page).first();
  await job.getByText('2024 年、2025 年 · PDF、CSV（数据）').waitFor();
  await job.getByText('已完成', { exact: true }).waitFor();
  await job.getByText('失败 1 份').click();
  await job.getByText('江州市交通运输局 2025 PDF：').waitFor();
  expect(await job.innerText()).toContain('字符“😀”（U+1F600）');
  await expectAccessible(page);
  const files = await unpacked(page);
  expect(Object.keys(files)).toHaveLength(5);
  expect(strFromU8(files['失败清单.csv']!)).toContain('U+1F600');

  // On a narrow screen everything is still there
  await page.setViewportSize({ width: 320, height: 800 });
  await job.getByRole('link', { name: /^下载压缩包/ }).waitFor();
  await expectAccessible(page);
});
