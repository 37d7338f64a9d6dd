import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, JOURNEY_MS, openBrowser } from './browser.ts';
import { choose, doVerb, field, type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), serveDesk('2026-03-06')]);
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

it('a clerk registers a demand for rectification, the head answers it', { timeout: JOURNEY_MS }, async () => {
  // Given a clerk at the list of demands, which is empty
  const clerk = await desk.signIn(browser, 'clerk');
  await clerk.getByRole('navigation').getByRole('link', { name: '更正申请' }).click();
  await clerk.getByText('没有更正申请').waitFor();
  await expectAccessible(clerk);

  // When the clerk registers what a person demands
  await clerk.getByRole('button', { name: '登记更正申请' }).click();
  const form = clerk.locator('.ant-drawer');
  await choose(form, '申请人类型', '自然人');
  await field(form, '姓名或名称').fill('王芳');
  await choose(form, '证件类型', '护照');
  await field(form, '证件号码').fill('E00000001');
  await field(form, '联系电话').fill('000-8000001');
  await field(form, '要求更正的政府信息').fill('道路运输从业资格证登记信息');
  await field(form, '认为不准确之处和更正要求').fill('出生日期应为1980年1月2日');
  await field(form, '证明记录不准确的证据').fill('护照。');
  await expectAccessible(clerk);
  await form.locator('.gk-submit').click();
  await clerk.getByRole('heading', { name: '更正2026-0001 王芳' }).waitFor();

  // And drafts the answer, then it stands there as it would be issued
  await doVerb(clerk, 'draft', async (drawer) => {
    await choose(drawer, '处理结果', '予以更正');
    await field(drawer, '核实情况').fill('与护照记载不一致');
    await field(drawer, '更正的内容，或者不予更正的理由').fill('出生日期更正为1980年1月2日');
  });
  await clerk.locator('#papers').getByText('经核实：与护照记载不一致').waitFor();
  await clerk.close();

  // When the head issues it
  const head = await desk.signIn(browser, 'head');
  await head.goto(`${desk.address}/desk/rectifications`);
  await head.getByRole('link', { name: '更正2026-0001' }).click();
  await doVerb(head, 'answer');

  // Then it has its number, and can be taken away
  await head.locator('#papers').getByText('江交公复〔2026〕1号').first().waitFor();
  await head.locator('#papers').getByText('更正的内容：出生日期更正为1980年1月2日').waitFor();
  await expectAccessible(head);
  if (process.env.SHOT) await head.screenshot({ path: process.env.SHOT, fullPage: true });
  const href = await head.locator('#papers').getByRole('link', { name: /PDF/ }).first().getAttribute('href');
  const answer = await head.request.get(desk.address + href);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
  await head.close();
});
