import { afterAll, beforeAll, expect, it } from 'vitest';
import { type MailTest, openMailTest } from '../actions/mail/mail.fixture.ts';
import { takeMail } from '../papers/mail/post.ts';
import { mail } from './mail.ts';

let test: MailTest;
beforeAll(async () => {
  test = await openMailTest();
});
afterAll(() => test.close());

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
  const code = await mail(args, terminal, async () => test.house);
  return { code, out: out.join(''), err: err.join('') };
}

it('tells how many subscribe, and what waits', async () => {
  await test.subscribe('one@example.cn', { pace: 'daily' });
  await test.publish('一件');
  await test.round();
  expect(await run('--status')).toEqual({
    code: 0,
    out: '订阅人1，待确认0；邮件：待发0，定时汇总1，失败0\n',
    err: '',
  });
});

it('sends a test, and greets the server without one', async () => {
  const { port } = test.server;
  expect(await run('--check')).toMatchObject({ code: 0, out: `邮件服务器127.0.0.1:${port}可以使用\n` });
  expect(test.news('operator@example.cn')).toEqual([]);
  expect(await run('--test', 'operator@example.cn')).toMatchObject({
    code: 0,
    out: `邮件服务器127.0.0.1:${port}已接收发往operator@example.cn的测试邮件\n`,
  });
  expect(test.news('operator@example.cn')).toHaveLength(1);
});

it('says what the server has against it', async () => {
  test.server.answerTo = () => '550 5.7.1 relaying denied';
  expect(await run('--test', 'operator@example.cn')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^没有发出：.*relaying denied/),
  });
});

it('erases an address', async () => {
  expect(await run('--forget', 'one@example.cn')).toMatchObject({ code: 0, out: '已删除该地址及其全部订阅\n' });
  expect(await run('--forget', 'one@example.cn')).toMatchObject({ code: 1, out: '没有这个地址的订阅\n' });
});

it.each([[[]], [['--test']], [['--check', '--status']], [['x']]])(
  '%j is answered with how it is used',
  async (args) => {
    expect(await run(...args)).toMatchObject({ code: 2, err: expect.stringMatching(/^用法：gongkai mail/) });
  },
);

it('says that there is no mail server', async () => {
  takeMail(null);
  for (const args of [['--check'], ['--test', 'a@example.cn']])
    expect(await run(...args)).toMatchObject({ code: 2, err: expect.stringMatching(/^没有设置邮件服务器/) });
});
