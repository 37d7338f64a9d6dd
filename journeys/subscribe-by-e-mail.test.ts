import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { takeMail } from '../src/papers/mail/post.ts';
import { type MailServer, openMailServer } from '../src/papers/mail/smtp.fixture.ts';
import { giveIndexCode, publish } from '../src/portal/info/publish.fixture.ts';
import { takeMailKey } from '../src/store/mail/seal.ts';
import { startTimer } from '../src/timer/timer.ts';
import { JOURNEY_MS, openBrowser, openPage } from './browser.ts';
import { type Examiner, openExaminer, type ServedPortal, servePortal } from './portal.fixture.ts';

let browser: Browser;
let test: ServedPortal;
let server: MailServer;
let examiner: Examiner;
let stopTimer: () => Promise<void>;
const folder = mkdtempSync(join(tmpdir(), 'gongkai-journey-mail-'));
const expectGood = (page: Page) => examiner.expectGood(page);

beforeAll(async () => {
  [browser, test, server] = await Promise.all([openBrowser(), servePortal(), openMailServer()]);
  examiner = await openExaminer(browser);
  takeMailKey(join(folder, 'mail.key'));
  const settings = { user: null, password: null, passwordFile: null, caFile: null, from: 'gk@agency.example.cn' };
  takeMail({ ...settings, host: '127.0.0.1', port: server.port, tls: 'none', origin: test.address });
  await giveIndexCode(test);
  await publish(test);
  stopTimer = startTimer(test.house, { onChange: () => test.portal.changed(), everyMs: 100 });
});
afterAll(async () => {
  await stopTimer();
  takeMail(null);
  await browser.close();
  await server.close();
  await test.close();
  rmSync(folder, { recursive: true });
});

/** The mail that comes as the n-th to the address. */
async function mailNo(n: number, address: string) {
  await vi.waitUntil(() => server.to(address).length >= n, { timeout: 60_000, interval: 50 });
  return server.to(address)[n - 1]!;
}

it('a reader without scripts subscribes, confirms in the mail, is told of a document, and leaves', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given a reader without scripts who looks at a column
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${test.address}/info/column/20-11`);
  await page.getByRole('link', { name: '邮件' }).click();
  await expectGood(page);

  // When they mistype their address, then the page says so and keeps what they chose
  await page.getByLabel('电子邮箱').fill('wang.example.cn');
  await page.getByLabel(/^含有词语/).fill('公交');
  await page.getByRole('radio', { name: /^随时/ }).check();
  test.wait(5000);
  await page.getByRole('button', { name: '发送确认邮件' }).click();
  await expectGood(page);
  await page.getByRole('link', { name: /^电子邮箱：不是可用的邮箱地址/ }).click();
  expect(await page.getByLabel(/^含有词语/).inputValue()).toBe('公交');
  expect(await page.locator('#column').inputValue()).toBe('20-11');
  expect(await page.getByRole('radio', { name: /^随时/ }).isChecked()).toBe(true);

  // And when it is right, then a mail asks them
  await page.getByLabel('电子邮箱').fill('wang@example.cn');
  await page.getByRole('button', { name: '发送确认邮件' }).click();
  await page.getByRole('heading', { name: '请查收确认邮件' }).waitFor();
  await expectGood(page);
  const question = await mailNo(1, 'wang@example.cn');

  // When they open its link and press the button, then they are subscribed
  await page.goto(question.links[0]!);
  await expectGood(page);
  await page.getByRole('button', { name: '确认订阅' }).click();
  await page.getByRole('heading', { name: '已经订阅' }).waitFor();
  await expectGood(page);

  // When a document is published that they want, and one that they do not
  await publish(test, {
    title: '关于渡口检查的通知',
    documentNumber: '',
    abstract: '渡口。',
    keywords: [],
    body: '<p>渡口。</p>',
  });
  await publish(test, { title: '关于新增夜班公交的通知', documentNumber: '江交〔2026〕9号' });

  // Then a mail leads to the one
  const news = await mailNo(2, 'wang@example.cn');
  expect(news.head.subject).toBe('江州市交通运输局公开：关于新增夜班公交的通知');
  expect(news.text).not.toContain('渡口');
  await page.goto(news.links[0]!);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('关于新增夜班公交的通知');

  // When they leave by the link at its end, then nothing comes any more and nothing of them is kept
  await page.goto(news.links.at(-1)!);
  await expectGood(page);
  await page.getByRole('button', { name: /^全部退订/ }).click();
  await page.getByText('这个邮箱没有订阅任何信息，地址已经删除。').waitFor();
  await expectGood(page);
  expect(await test.db.query('select 1 from subscriber')).toEqual([]);
  test.wait(3_600_000);
  await publish(test, { title: '关于公交停运的通知', documentNumber: '' });
  await new Promise((done) => setTimeout(done, 500));
  expect(server.to('wang@example.cn')).toHaveLength(2);

  // And the same link, and one that was cut off, say what is so
  await page.goto(`${question.links[0]!.slice(0, -4)}`);
  await page.getByRole('heading', { name: '链接已经失效' }).waitFor();
  await expectGood(page);
  await page.context().close();
});
