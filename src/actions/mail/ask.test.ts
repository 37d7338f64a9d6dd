import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { askSubscription } from './ask.ts';
import { confirmSubscription, forgetAddress, leaveSubscriptions } from './decide.ts';
import { type MailTest, openMailTest } from './mail.fixture.ts';
import { tidyMail } from './office.ts';

let test: MailTest;
beforeAll(async () => {
  test = await openMailTest();
});
afterAll(() => test.close());

let n = 0;
let address: string;
beforeEach(async () => {
  address = `reader${++n}@example.cn`;
  await test.db.query('delete from subscriber');
});

const ALL = { column: '', genre: '', theme: '', issuer: '', words: '', lines: [], pace: 'at-once' };
const rows = async (table: string) => test.db.query<Record<string, unknown>>(`select * from ${table}`);
const mine = () => test.server.to(address).at(-1)!.links.at(-1)!.split('/').at(-1)!;

it.each([
  ['no address', { email: ' ' }, 'email', 'field.missing'],
  ['what is no address', { email: 'reader' }, 'email', 'mail.address'],
  ['a column that is none', { column: '20-99' }, 'column', 'field.not-an-option'],
  ['a genre that is none', { genre: 'x' }, 'genre', 'field.not-an-option'],
  ['words that cannot be searched for', { words: '！？' }, 'words', 'mail.words'],
  ['words without end', { words: '字'.repeat(101), lines: [['字']] }, 'words', 'field.too-long'],
  ['no pace', { pace: '' }, 'pace', 'field.missing'],
  ['another pace', { pace: 'hourly' }, 'pace', 'field.not-an-option'],
])('%s is refused at its field', async (_, over, field, code) => {
  const refused = await askSubscription(await test.context(), { ...ALL, email: address, ...over });
  expect(refused).toMatchObject({ refused: [{ field, code }] });
  expect(await rows('subscriber')).toEqual([]);
});

it('an address is asked first, and gets nothing before it has said yes', async () => {
  const token = await test.ask(address, { column: '20-1', pace: 'daily' });
  const [mail] = test.server.to(address);
  expect(mail!.head.subject).toBe('请确认订阅：青石市交通运输局政府信息公开');
  expect(mail!.head).not.toHaveProperty('list-unsubscribe');
  expect(mail!.text).toContain('订阅内容：规章和规范性文件');
  expect(mail!.text).toContain('发送频率：每天（早上八点汇总）');
  await test.publish('确认以前的一件');
  test.wait(30 * 60);
  await test.round();
  expect(test.server.to(address)).toHaveLength(1);
  expect(await confirmSubscription(await test.context(), token)).toBe(true);
  expect(await confirmSubscription(await test.context(), token)).toBe(true);
  await test.publish('确认以后的一件');
  await test.round();
  test.wait(24 * 60);
  await test.round();
  expect(test.news(address)).toEqual(['青石市交通运输局公开：确认以后的一件']);
});

it('a link that somebody made up, or that is for something else, does nothing', async () => {
  const token = await test.ask(address);
  const changed = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;
  for (const wrong of [changed, '', 'x', `${token}${token}`, '../../etc'])
    expect(await confirmSubscription(await test.context(), wrong)).toBe(false);
  expect(await leaveSubscriptions(await test.context(), token, null)).toBe(false);
  expect((await rows('subscription'))[0]!.confirmed_at).toBeNull();
});

it('nothing in the database shows an address, nor lets one be tried', async () => {
  await test.subscribe(address, { pace: 'weekly' });
  await test.publish('一件');
  await test.round();
  const tables = await test.db.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  for (const { name } of tables) {
    const text = JSON.stringify(await test.db.query(`select t::text from "${name}" t`));
    expect(text, name).not.toContain(address);
    expect(text, name).not.toContain(Buffer.from(address).toString('hex'));
  }
});

it('a stranger’s address gets three questions a day, whoever asks and in whichever spelling', async () => {
  for (const [i, email] of [address, address.toUpperCase(), ` ${address} `, address, address].entries()) {
    expect(
      await askSubscription(await test.context(), { ...ALL, words: `词${i}`, lines: [[`词${i}`]], email }),
    ).toBeNull();
    await test.round();
  }
  expect(test.server.received.filter(({ to }) => to[0]!.toLowerCase() === address)).toHaveLength(3);
  expect(await rows('subscription')).toHaveLength(3);
  test.wait(24 * 60 + 1);
  await test.ask(address);
  expect(test.server.received.filter(({ to }) => to[0]!.toLowerCase() === address)).toHaveLength(4);
});

it('what is asked for twice before the mail is gone is one mail', async () => {
  await test.server.goDown();
  for (let i = 0; i < 2; i++) await askSubscription(await test.context(), { ...ALL, email: address });
  await test.server.comeUp();
  test.wait(2);
  await test.round();
  expect(test.server.to(address)).toHaveLength(1);
});

it('what is not confirmed within two days is erased with the address; what is confirmed stays', async () => {
  await test.subscribe(address);
  await test.ask(address, { column: '20-3' });
  await test.ask(`other-${address}`);
  test.wait(47 * 60);
  await tidyMail(await test.context());
  expect(await rows('subscription')).toHaveLength(3);
  test.wait(61);
  await tidyMail(await test.context());
  expect(await rows('subscription')).toHaveLength(1);
  expect(await rows('subscriber')).toHaveLength(1);
});

it('another pace counts once it is confirmed, for the same subscription', async () => {
  await test.subscribe(address);
  const token = await test.ask(address, { pace: 'daily' });
  expect(await rows('subscription')).toMatchObject([{ pace: 'at-once', wanted_pace: 'daily' }]);
  await confirmSubscription(await test.context(), token);
  expect(await rows('subscription')).toMatchObject([{ pace: 'daily' }]);
});

it('whoever leaves is erased with the last subscription; the link goes on to do no harm', async () => {
  await test.subscribe(address, { column: '20-1' });
  await test.subscribe(address, { words: '公交', lines: [['公交']] });
  await test.publish('公交一件');
  await test.round();
  const token = mine();
  const [first] = await rows('subscription');
  expect(await leaveSubscriptions(await test.context(), token, String(first!.subscription_id))).toBe(true);
  expect(await rows('subscription')).toHaveLength(1);
  expect(await leaveSubscriptions(await test.context(), token, null)).toBe(true);
  for (const table of ['subscriber', 'subscription', 'outbox', 'outbox_item']) expect(await rows(table)).toEqual([]);
  expect(await leaveSubscriptions(await test.context(), token, null)).toBe(true);
  await test.publish('公交又一件');
  test.wait(60);
  await test.round();
  expect(test.news(address)).toHaveLength(1);
});

it('the office erases an address that its owner names', async () => {
  await test.subscribe(address);
  expect(await forgetAddress(await test.context(), `  ${address.toUpperCase()}`)).toBe(true);
  expect(await rows('subscriber')).toEqual([]);
  expect(await forgetAddress(await test.context(), address)).toBe(false);
});
