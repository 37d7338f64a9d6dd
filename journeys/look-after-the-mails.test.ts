import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { takeMail } from '../src/papers/mail/post.ts';
import { type MailServer, openMailServer } from '../src/papers/mail/smtp.fixture.ts';
import { takeMailKey } from '../src/store/mail/seal.ts';
import { expectAccessible, JOURNEY_MS, openBrowser, openPage } from './browser.ts';
import { type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
let server: MailServer;
const folder = mkdtempSync(join(tmpdir(), 'gongkai-journey-desk-mail-'));

beforeAll(async () => {
  [browser, desk, server] = await Promise.all([openBrowser(), serveDesk('2026-03-02'), openMailServer()]);
  takeMailKey(join(folder, 'mail.key'));
  const settings = { user: null, password: null, passwordFile: null, caFile: null, from: 'gk@agency.example.cn' };
  takeMail({ ...settings, host: '127.0.0.1', port: server.port, tls: 'none', origin: desk.address });
});
afterAll(async () => {
  takeMail(null);
  await browser.close();
  await server.close();
  await desk.close();
  rmSync(folder, { recursive: true });
});

/** A reader asks for a subscription in a browser of their own; the link of the mail, where one came. */
async function subscribe(email: string, query = ''): Promise<string | undefined> {
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${desk.address}/subscribe${query}`);
  await page.getByLabel('电子邮箱').fill(email);
  await page.waitForTimeout(3100);
  await page.getByRole('button', { name: '发送确认邮件' }).click();
  await page.getByRole('heading', { name: '请查收确认邮件' }).waitFor();
  await desk.sendMails();
  const link = server.to(email).at(-1)?.links[0];
  if (link) {
    await page.goto(link);
    await page.getByRole('button', { name: '确认订阅' }).click();
    await page.getByRole('heading', { name: '已经订阅' }).waitFor();
  }
  await page.context().close();
  return link;
}

it('a publisher sees who wants what, stops the mails, lets them go, and sends again what failed', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given three readers, of whom one’s mail is taken for spam
  await subscribe('wang@example.cn', '?column=20-1');
  await subscribe('li@example.cn');
  server.answerData = () => '554 5.7.1 spam';
  expect(await subscribe('zhao@example.cn')).toBeUndefined();
  server.answerData = () => undefined;

  // When the publisher opens the page of the mails
  const page = await desk.signIn(browser, 'publisher');
  await page.getByRole('link', { name: '主动公开', exact: true }).click();
  await page.getByRole('link', { name: '邮件订阅' }).click();
  await page.getByRole('heading', { name: '失败的邮件' }).waitFor();

  // Then it says how many want what, and shows no address whole
  await page.getByRole('cell', { name: '规章和规范性文件' }).waitFor();
  await page.getByRole('cell', { name: 'z***@example.cn' }).waitFor();
  expect(await page.content()).not.toMatch(/zhao@|wang@/);
  await expectAccessible(page);

  // When they stop the mails, then the page says who did, and nothing goes
  await page.getByRole('button', { name: '暂停发送' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '暂停发送' }).click();
  await page.getByText(/吴晓梅于.*暂停了发送/).waitFor();
  await page.getByRole('button', { name: '全部重新发送' }).click();
  await page.getByText('没有失败的邮件').waitFor();
  await desk.sendMails();
  expect(server.to('zhao@example.cn')).toEqual([]);

  // When they let them go, then what was owed goes
  await page.getByRole('button', { name: '恢复发送' }).click();
  await page.getByText(/暂停了发送/).waitFor({ state: 'detached' });
  await desk.sendMails();
  expect(server.to('zhao@example.cn')).toHaveLength(1);

  // And it is read on a narrow screen too
  await page.setViewportSize({ width: 320, height: 900 });
  await page.reload();
  await page.getByRole('heading', { name: '最近十四天' }).waitFor();
  await expectAccessible(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBe(0);
  await page.context().close();
});
