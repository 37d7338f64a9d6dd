import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { claimMails } from '../../store/mail/outbox.ts';
import { mustDo, TAKEN } from '../publication/steps.fixture.ts';
import { type MailTest, ORIGIN, openMailTest } from './mail.fixture.ts';
import { sendMails } from './send.ts';

let test: MailTest;
beforeAll(async () => {
  test = await openMailTest();
});
afterAll(() => test.close());

let n = 0;
let address: string;
beforeEach(async () => {
  address = `reader${++n}@example.cn`;
  test.server.answerTo = () => undefined;
  test.server.answerData = () => undefined;
  await test.db.query('delete from subscriber');
  await test.db.query('delete from mail_state');
});

const withdraw = async (caseId: string) => mustDo(await test.context(), 'withdraw', caseId);
const count = async (table: string) =>
  (
    await test.db.query<{ n: number }>(`select count(*) as n from ${table} where agency_id = ${test.house.agencyId}`)
  )[0]!.n;

it('what is published arrives at once, in Chinese, with its address and a way out, and never again', async () => {
  await test.subscribe(address);
  await test.publish('关于调整公交线路的通知', { documentNumber: '青交〔2026〕77号', abstract: '调整三条线路。' });
  await test.round();
  const mail = test.server.to(address).at(-1)!;
  expect(mail.head.subject).toBe('青石市交通运输局公开：关于调整公交线路的通知');
  for (const body of [mail.text, mail.html]) {
    expect(body).toContain('关于调整公交线路的通知');
    expect(body).toContain('文号：青交〔2026〕77号');
    expect(body).toContain('调整三条线路。');
    expect(body).toContain(`${ORIGIN}/info/000014349/2026-0000`);
    expect(body).toContain(`${ORIGIN}/subscribe/mine/`);
  }
  expect(mail.html).not.toMatch(/src=|<img|<link|<script|style/);
  expect(mail.head['list-unsubscribe']).toMatch(/^<https:\/\/gk\.example\.cn\/subscribe\/leave\/[\w-]{43}>$/);
  test.wait(60);
  await test.round();
  expect(test.news(address)).toHaveLength(1);
  expect(await count('outbox')).toBe(0);
});

it.each([
  ['the column', { column: '20-1' }, true],
  ['another column', { column: '20-2' }, false],
  ['the genre', { genre: 'budget' }, true],
  ['another genre', { genre: 'notice' }, false],
  ['the theme', { theme: '交通运输' }, true],
  ['another theme', { theme: '教育' }, false],
  ['the issuer', { issuer: '青石市交通运输局' }, true],
  ['another issuer', { issuer: '青石市教育局' }, false],
  ['words in the title', { words: '夜班', lines: [['夜班']] }, true],
  ['words in the body', { words: '第一条', lines: [['第一条']] }, true],
  ['words by another of their names', { words: '晚班', lines: [['晚班', '夜班']] }, true],
  ['two words of which one is not there', { words: '夜班 停运', lines: [['夜班'], ['停运']] }, false],
  ['the column and words', { column: '20-1', words: '夜班', lines: [['夜班']] }, true],
  ['another column and words', { column: '20-2', words: '夜班', lines: [['夜班']] }, false],
])('a subscription to %s is told of what it wants alone', async (_, wish, isTold) => {
  await test.subscribe(address, wish);
  await test.publish('新增夜班公交线路');
  await test.round();
  expect(test.news(address)).toHaveLength(isTold ? 1 : 0);
});

it('who wants it by two subscriptions gets it once, at the earlier of the two', async () => {
  test.setNow('2026-03-10T02:00:00Z');
  await test.subscribe(address, { pace: 'weekly' });
  await test.subscribe(address, { column: '20-1', pace: 'daily' });
  await test.publish('两次也只收一次');
  await test.round();
  expect(test.news(address)).toEqual([]);
  test.setNow('2026-03-11T00:00:00Z');
  await test.round();
  expect(test.news(address)).toEqual(['青石市交通运输局公开：两次也只收一次']);
  test.setNow('2026-03-16T00:00:00Z');
  await test.round();
  expect(test.news(address)).toHaveLength(1);
});

it('a digest has all of the day, the newest first, and each by its own address', async () => {
  test.setNow('2026-03-17T02:00:00Z');
  await test.subscribe(address, { pace: 'daily' });
  for (const title of ['第一件', '第二件', '第三件']) {
    await test.publish(title);
    test.wait(10);
    await test.round();
  }
  test.setNow('2026-03-18T00:00:10Z');
  await test.round();
  const [, mail] = test.server.to(address);
  expect(mail!.head.subject).toBe('青石市交通运输局公开信息3条：第三件等');
  expect(mail!.text).toMatch(/新增3条：\s+1\. 第三件[\s\S]+2\. 第二件[\s\S]+3\. 第一件/);
  expect(new Set(mail!.links.filter((link) => link.includes('/info/'))).size).toBe(3);
});

it('nothing that was withdrawn before the mail went is in it; and when it comes back it is told of', async () => {
  test.setNow('2026-03-19T02:00:00Z');
  await test.subscribe(address, { pace: 'daily' });
  const gone = await test.publish('撤回的一件');
  await test.publish('留下的一件');
  await test.round();
  await withdraw(gone);
  test.setNow('2026-03-20T00:00:00Z');
  await test.round();
  expect(test.news(address)).toEqual(['青石市交通运输局公开：留下的一件']);
  expect(test.server.to(address).at(-1)!.text).not.toContain('撤回的一件');
  test.setNow('2026-03-20T02:00:00Z');
  for (const verb of [
    'revise',
    'submit',
    'review-section',
    'review-secrecy',
    'review-office',
    'approve',
    'publish',
  ] as const)
    await mustDo(await test.context(), verb, gone);
  await test.round();
  test.setNow('2026-03-21T00:00:00Z');
  await test.round();
  expect(test.news(address).at(-1)).toBe('青石市交通运输局公开：撤回的一件');
});

it('where everything was withdrawn no mail goes', async () => {
  await test.subscribe(address, { pace: 'daily' });
  const gone = await test.publish('唯一的一件');
  await test.round();
  await withdraw(gone);
  test.wait(2 * 24 * 60);
  await test.round();
  expect(test.news(address)).toEqual([]);
  expect(await count('outbox')).toBe(0);
});

it('what was sent, withdrawn and published anew does not come a second time', async () => {
  await test.subscribe(address);
  const caseId = await test.publish('发过的一件');
  await test.round();
  await withdraw(caseId);
  for (const verb of [
    'revise',
    'submit',
    'review-section',
    'review-secrecy',
    'review-office',
    'approve',
    'publish',
  ] as const)
    await mustDo(await test.context(), verb, caseId);
  test.wait(60);
  await test.round();
  expect(test.news(address)).toEqual(['青石市交通运输局公开：发过的一件']);
});

it('what is taken over from an earlier site is no news', async () => {
  await test.subscribe(address);
  const key = `https://old.qingshi.example/${n}.html`;
  await mustDo(await test.context(), 'take-over', undefined, {
    facts: { ...TAKEN, formerAddresses: [key], key, origin: key },
  });
  await test.round();
  expect(test.news(address)).toEqual([]);
});

it('a correction is no news', async () => {
  await test.subscribe(address);
  const caseId = await test.publish('要更正的一件');
  await test.round();
  for (const verb of [
    'revise',
    'edit',
    'submit',
    'review-section',
    'review-secrecy',
    'review-office',
    'approve',
    'publish',
  ] as const)
    await mustDo(await test.context(), verb, caseId);
  test.wait(60);
  await test.round();
  expect(test.news(address)).toHaveLength(1);
});

it('a program that dies with mails in hand loses none: another sends them once its claim has ended, and once', async () => {
  await test.subscribe(address);
  await test.publish('程序中断时的一件');
  const { db } = await test.context();
  test.server.answerTo = () => '450 4.2.0 later';
  await test.round();
  test.server.answerTo = () => undefined;
  test.wait(5);
  const at = (await test.context()).now;
  // Claimed, and not heard of any more
  expect(await claimMails(db, test.house.agencyId, at, 9)).toHaveLength(1);
  await test.round();
  expect(test.news(address)).toEqual([]);
  test.wait(11);
  await Promise.all([test.round(), test.round(), test.round()]);
  expect(test.news(address)).toEqual(['青石市交通运输局公开：程序中断时的一件']);
});

it('many programs at once send each mail once', async () => {
  const addresses = Array.from({ length: 25 }, (_, i) => `many${i}-${n}@example.cn`);
  for (const one of addresses) await test.subscribe(one);
  await test.publish('同时发送的一件');
  test.wait(1);
  await test.publish('同时发送的二件');
  await Promise.all(Array.from({ length: 4 }, () => sendMails(test.house)));
  expect(addresses.map((one) => test.news(one))).toEqual(
    addresses.map(() => ['青石市交通运输局公开信息2条：同时发送的二件等']),
  );
});

it('the same mail has the same mark however often it is tried', async () => {
  await test.subscribe(address);
  await test.publish('重试的一件');
  test.server.answerData = () => '451 4.3.0 later';
  await test.round();
  test.server.answerData = () => undefined;
  test.wait(2);
  await test.round();
  const marks = test.server.offered.slice(-2).map(({ head }) => head['message-id']);
  expect(marks[0]).toMatch(/^<[0-9a-f]{40}@agency\.example\.cn>$/);
  expect(marks[1]).toBe(marks[0]);
});

it('at once is at most every ten minutes', async () => {
  await test.subscribe(address);
  await test.publish('头一件');
  await test.round();
  for (const title of ['又一件', '再一件']) {
    await test.publish(title);
    test.wait(1);
    await test.round();
  }
  expect(test.news(address)).toHaveLength(1);
  test.wait(9);
  await test.round();
  expect(test.news(address).at(-1)).toBe('青石市交通运输局公开信息2条：再一件等');
});
