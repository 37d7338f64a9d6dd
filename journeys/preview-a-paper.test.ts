import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '../src/base/day.ts';
import { expectAccessible, JOURNEY_MS, openBrowser } from './browser.ts';
import { field, type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), serveDesk('2026-03-06')]);
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

const LODGED = {
  channel: 'counter',
  requester: { kind: 'A', name: '王芳', idType: 'passport', idNumber: 'E00000001', phone: '000-8000001' },
  items: [{ description: '2025年江州大桥养护工程的招标文件' }],
  form: 'paper',
  delivery: 'pickup',
};

it('a head sees the notice before issuing it, and the reply before approving it', { timeout: JOURNEY_MS }, async () => {
  // Given a request in hand
  const on = day('2026-03-02');
  const { caseId } = await desk.did('clerk', 'request', { verb: 'lodge', on, facts: LODGED });
  for (const verb of ['register', 'accept']) await desk.did('clerk', 'request', { verb, caseId, on, facts: {} });
  const head = await desk.signIn(browser, 'head');
  await head.goto(`${desk.address}/desk/requests/${caseId}`);

  // When the head looks at the notice of extension with a field left out, then the field says so
  await head.locator('[data-verb="extend"]').click();
  const form = head.locator('.ant-drawer');
  await form.getByRole('button', { name: '预览文书' }).click();
  await form.locator('.ant-form-item-explain-error').first().waitFor();

  // And with more days than the law gives, then the refusal is at the field
  await field(form, '期限（工作日）').fill('21');
  await field(form, '理由').fill('档案数量较大');
  await form.getByRole('button', { name: '预览文书' }).click();
  await form.locator('.ant-form-item-explain-error').first().waitFor();

  // And with what may be, then the notice stands there as it will be issued, without a serial number
  await field(form, '期限（工作日）').fill('10');
  await form.getByRole('button', { name: '预览文书' }).click();
  const seen = head.getByRole('dialog').filter({ has: head.locator('.gk-paper') });
  await seen.getByText('因档案数量较大，无法在规定的期限内答复').waitFor();
  await seen.getByText('江交公开〔2026〕　号').waitFor();
  await expectAccessible(head);
  await head.keyboard.press('Escape');
  await seen.waitFor({ state: 'hidden' });

  // Then nothing was done, and what was typed is still there
  expect(await field(form, '理由').inputValue()).toBe('档案数量较大');
  await form.locator('.gk-submit').click();
  await head.locator('#papers').getByText('江交公开〔2026〕1号').first().waitFor();

  // Given a draft, when the head opens the request, then the reply stands there as the draft would make it
  const draft = { outcome: 'DENY_INTERNAL', grounds: '属于值班安排。' };
  await desk.did('section', 'request', { verb: 'draft-reply', caseId, facts: draft });
  await head.reload();
  await head.locator('#papers').getByText('答复文书预览（尚未制发）').waitFor();
  await head.locator('#papers').getByText('应当先申请行政复议').waitFor();
  await expectAccessible(head);
  if (process.env.SHOT) await head.screenshot({ path: process.env.SHOT, fullPage: true });
  await head.close();
});
