import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import type { Role } from '../../cases/entry.ts';
import { mailDays, mailState, outboxCounts } from '../../store/mail/days.ts';
import { takeMailKey } from '../../store/mail/seal.ts';
import { type MailTest, openMailTest } from './mail.fixture.ts';
import { resendMails, sendTest, stopMails, tidyMail } from './office.ts';

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
  await test.db.query('delete from mail_day');
  await test.db.query('delete from mail_state');
});

const counts = async () => {
  const { now } = await test.context();
  return outboxCounts(test.db, test.house.agencyId, now);
};
const days = async () =>
  Object.fromEntries(
    (await mailDays(test.db, test.house.agencyId, '2000-01-01')).map(({ what, n: times }) => [what, times]),
  );
const as = async (role: Role) => ({ ...(await test.context()), actor: { id: role, name: role, roles: [role] } });

/** Publishes and lets a day go by. */
async function publishAndWait(title: string): Promise<void> {
  await test.publish(title);
  await test.round();
  test.wait(24 * 60);
}

it('an address that is refused for good three times running is erased with all that hangs on it', async () => {
  await test.subscribe(address);
  test.server.answerTo = () => '550 5.1.1 no such user';
  await publishAndWait('一');
  await publishAndWait('二');
  expect(await counts()).toMatchObject({ subscribers: 1, failed: 1 });
  await publishAndWait('三');
  expect(await counts()).toEqual({ subscribers: 0, unconfirmed: 0, due: 0, later: 0, failed: 0 });
  expect(await days()).toMatchObject({ failed: 1, erased: 1, confirm: 1 });
  expect(await test.db.query('select 1 from outbox_item')).toEqual([]);
});

it('a mail that is taken in between begins the count anew, and brings what was owed', async () => {
  await test.subscribe(address);
  for (const title of ['一', '二']) {
    test.server.answerTo = () => '550 5.1.1 no such user';
    await publishAndWait(title);
  }
  test.server.answerTo = () => undefined;
  await publishAndWait('三');
  expect(test.news(address)).toEqual(['青石市交通运输局公开信息3条：三等']);
  test.server.answerTo = () => '550 5.1.1 no such user';
  for (const title of ['四', '五']) await publishAndWait(title);
  expect(await counts()).toMatchObject({ subscribers: 1, failed: 1 });
});

it('an address that asked and is refused is erased at once', async () => {
  test.server.answerTo = () => '550 5.1.1 no such user';
  await expect(test.ask(address)).rejects.toThrow();
  expect(await counts()).toMatchObject({ subscribers: 0, unconfirmed: 0 });
});

it('a mail that is taken for spam fails, erases nobody however often, and is sent again by the office', async () => {
  await test.subscribe(address);
  test.server.answerData = () => '554 5.7.1 spam';
  for (const title of ['一', '二', '三', '四']) await publishAndWait(title);
  expect(await counts()).toMatchObject({ subscribers: 1, failed: 1 });
  test.server.answerData = () => undefined;
  expect(await resendMails(await as('clerk'))).toMatchObject({ refused: [{ code: 'mail.not-your-role' }] });
  expect(await resendMails(await as('publisher'))).toBe(1);
  await test.round();
  expect(test.news(address)).toEqual(['青石市交通运输局公开信息4条：四等']);
});

it('a mail that the server wants later is tried for three days, ever more seldom, and then has failed', async () => {
  await test.subscribe(address);
  test.server.answerTo = () => '450 4.2.0 greylisted';
  await test.publish('一');
  const tries: number[] = [];
  let before = 0;
  test.server.answerTo = () => {
    tries.push(before);
    return '450 4.2.0 greylisted';
  };
  for (let minute = 0; minute < 5 * 24 * 60; minute += 15) {
    before = minute;
    await test.round();
    test.wait(15);
  }
  expect(tries.slice(0, 5)).toEqual([0, 15, 30, 45, 105]);
  expect(tries).toHaveLength(9);
  expect(await counts()).toMatchObject({ subscribers: 1, failed: 1 });
});

it('a server that is away holds everything up, counts against nobody, and is tried with one mail', async () => {
  for (const one of ['a', 'b', 'c']) await test.subscribe(`${one}${address}`);
  await test.publish('邮件服务器停机时的一件');
  await test.server.goDown();
  await test.round();
  const { db, now } = await test.context();
  expect(await mailState(db, test.house.agencyId)).toMatchObject({
    trouble: expect.stringMatching(/ECONNREFUSED|ESOCKET/),
    troubleAt: now,
  });
  expect(await counts()).toMatchObject({ due: 3, failed: 0 });
  test.wait(24 * 60 * 10);
  await test.round();
  expect(await mailState(db, test.house.agencyId)).toMatchObject({ troubleAt: now });
  await test.server.comeUp();
  test.wait(2);
  await test.round();
  expect(await mailState(db, test.house.agencyId)).toMatchObject({ trouble: null, troubleAt: null });
  for (const one of ['a', 'b', 'c']) expect(test.news(`${one}${address}`)).toHaveLength(1);
  expect(await counts()).toMatchObject({ due: 0, failed: 0 });
});

it('while the office has stopped the mails none goes; then all that was owed', async () => {
  await test.subscribe(address);
  expect(await stopMails(await as('clerk'), true)).toMatchObject({ refused: [{ code: 'mail.not-your-role' }] });
  expect(await stopMails(await as('head'), true)).toBeNull();
  await test.publish('停发期间的一件');
  await test.round();
  expect(test.news(address)).toEqual([]);
  expect(await counts()).toMatchObject({ due: 1 });
  await stopMails(await as('publisher'), false);
  await test.round();
  expect(test.news(address)).toEqual(['青石市交通运输局公开：停发期间的一件']);
});

it('an address that was sealed with another key is not sent to, and is again once the key is back', async () => {
  await test.subscribe(address);
  await test.db.query(`update subscriber set sealed = sealed || '\\x00'::bytea`);
  await publishAndWait('一');
  expect(await counts()).toMatchObject({ subscribers: 1, failed: 1 });
  await test.db.query(`update subscriber set sealed = substring(sealed from 1 for length(sealed) - 1)`);
  await resendMails(await as('publisher'));
  await test.round();
  expect(test.news(address)).toHaveLength(1);
});

it('what was sent long ago is forgotten', async () => {
  await test.subscribe(address);
  await publishAndWait('一');
  await tidyMail(await test.context());
  expect(await test.db.query('select 1 from outbox_item')).toHaveLength(1);
  test.wait(91 * 24 * 60);
  await tidyMail(await test.context());
  expect(await test.db.query('select 1 from outbox_item')).toEqual([]);
});

it('the office tries its mail server with one mail', async () => {
  expect(await sendTest(await test.context(), address)).toBeNull();
  expect(test.news(address)).toEqual(['测试邮件：青石市交通运输局政府信息公开']);
  expect(isRefusal(await sendTest(await test.context(), 'nobody'))).toBe(true);
  await test.server.goDown();
  expect(await sendTest(await test.context(), address)).toMatchObject({ what: 'server' });
  await test.server.comeUp();
});

it('a key file that holds none is no key', async () => {
  takeMailKey('/dev/null');
  await expect(test.ask(address)).rejects.toThrow('/dev/null holds no key');
});
