import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawReport } from '../src/papers/read/made/drawing.fixture.ts';
import { MadePage, makePdf } from '../src/papers/read/made/pdf.fixture.ts';
import { sampleReport } from '../src/papers/read/made/reports.fixture.ts';
import { expectAccessible, JOURNEY_MS, openBrowser } from './browser.ts';
import { chord, type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
let folder: string;
const seven = (figure: number) => ({ A: figure, B1: 0, B2: 0, B3: 0, B4: 0, B5: 0, T: figure });
/** A report on 2024 that carries three requests over. */
const report = {
  ...sampleReport('2021'),
  year: 2024,
  requests: { ...sampleReport('2021').requests, '1': seven(8), '4': seven(3) },
};
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), serveDesk('2025-12-01')]);
  folder = await mkdtemp(join(tmpdir(), 'gongkai-import-'));
  await writeFile(join(folder, '2024年报.pdf'), makePdf(drawReport('2021', report, { rules: 'lines' })));
  await writeFile(join(folder, '扫描.pdf'), makePdf([new MadePage()]));
  desk.setDay('2026-01-12');
});
afterAll(async () => {
  await browser.close();
  await desk.close();
  await rm(folder, { recursive: true });
});

it('a report of the year before is imported, and the first report here is checked against it', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given a clerk whose bureau has worked here for a year
  const page = await desk.signIn(browser, 'clerk');
  await chord(page, 'r');
  await page.getByRole('link', { name: '导入已发布的报告' }).click();
  await page.getByRole('heading', { name: '导入已发布的报告', level: 1 }).waitFor();
  await expectAccessible(page);

  // When they choose the file that was published on 2024
  await page.locator('input[type=file]').setInputFiles(join(folder, '2024年报.pdf'));
  await page.getByText('所有数字都有位置').waitFor();
  await expectAccessible(page);

  // Then its source stands beside the figures that were read
  const source = page.getByRole('region', { name: '原文' }).last();
  expect(await source.textContent()).toContain('一、本年新收政府信息公开申请数量');
  const cell = page.getByLabel('一、本年新收政府信息公开申请数量，申请人情况 自然人');
  expect(await cell.inputValue()).toBe('8');

  // And it cannot be imported before they say that they have compared it
  const send = page.getByRole('button', { name: '导入2024年度报告' });
  expect(await send.isDisabled()).toBe(true);

  // When they change a figure, it is marked, and once they have compared all of it they import
  await cell.fill('9');
  await page.getByLabel('一、本年新收政府信息公开申请数量，申请人情况 自然人，已改，原为8').waitFor();
  await page.getByLabel('我已将各表数字与原件逐格核对').check();
  await expectAccessible(page);
  await send.click();

  // Then the year's page says where the figures come from
  await page.getByRole('heading', { name: '2024年度报告', exact: true }).waitFor();
  await page.getByText('其中 1 格由核对人录入或者改动').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^9，查看来源：一、本年新收/ }).click();
  const drawer = page.locator('.ant-drawer', { hasText: '数字的来源' });
  await drawer.getByText('由核对人录入或者改动').waitFor();
  await drawer.getByRole('link', { name: /2024年报\.pdf/ }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  // And the report on 2025 is checked against what 2024 carried over
  await desk.did('clerk', 'report', { verb: 'open', facts: { year: 2025 } });
  await page.goto(`${desk.address}/desk/reports/2025`);
  await page.getByText('与2024年报告结转下年度继续办理 3 不一致').first().waitFor();
});

it('a scanned report says so, and is keyed in beside its picture', { timeout: JOURNEY_MS }, async () => {
  const page = await desk.signIn(browser, 'clerk');
  await page.goto(`${desk.address}/desk/reports/import`);
  await page.locator('input[type=file]').setInputFiles(join(folder, '扫描.pdf'));
  await page.getByText('文件不能读取').waitFor();
  await page.getByText('可以在下面的表格中逐格录入').waitFor();
  await page.getByRole('link', { name: '打开原件' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: '年度' }).click();
  await page.getByRole('option', { name: '2023 年' }).click();
  await page.getByLabel('一、本年新收政府信息公开申请数量，申请人情况 自然人').fill('5');
  await page.getByLabel('我已将各表数字与原件逐格核对').check();
  await page.getByRole('button', { name: '导入2023年度报告' }).click();
  await page.getByRole('heading', { name: '2023年度报告', exact: true }).waitFor();
  await page.getByText('其中 1 格由核对人录入或者改动').waitFor();
});
