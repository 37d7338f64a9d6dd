import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { testLetter } from './letter.ts';
import { type MailSettings, mailPost, takeMail } from './post.ts';
import { CERTIFICATE, LOGIN, type MailServer, openMailServer } from './smtp.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-post-'));
const caFile = join(folder, 'ca.pem');
const passwordFile = join(folder, 'password.txt');
writeFileSync(caFile, CERTIFICATE);
writeFileSync(passwordFile, `${LOGIN.password}\n`, { mode: 0o600 });

let server: MailServer | null = null;
afterEach(async () => {
  takeMail(null);
  await server?.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

function settingsFor(port: number, over: Partial<MailSettings> = {}): MailSettings {
  const whole = { tls: 'none', user: null, password: null, passwordFile: null, caFile: null } as const;
  const from = 'gongkai@jiangzhou.example';
  return { ...whole, host: '127.0.0.1', port, from, origin: 'https://gk.jiangzhou.example', ...over };
}

const MESSAGE = {
  ...testLetter('江州市交通运输局'),
  to: 'wang@example.cn',
  sender: '江州市交通运输局',
  id: 'one',
  leaveUrl: 'https://gk.jiangzhou.example/subscribe/leave/x',
};

it.each(['starttls', 'tls'] as const)('a mail goes out enciphered (%s) and with a login', async (mode) => {
  server = await openMailServer({ mode, login: true });
  expect(takeMail(settingsFor(server.port, { tls: mode, user: LOGIN.user, passwordFile, caFile }))).toBeNull();
  expect(await mailPost()!.send(MESSAGE)).toBeNull();
  const [mail] = server.received;
  expect(mail).toMatchObject({
    secure: true,
    user: LOGIN.user,
    from: 'gongkai@jiangzhou.example',
    to: ['wang@example.cn'],
  });
  expect(mail!.head).toMatchObject({
    from: '江州市交通运输局 <gongkai@jiangzhou.example>',
    to: 'wang@example.cn',
    subject: '测试邮件：江州市交通运输局政府信息公开',
    'message-id': '<one@jiangzhou.example>',
    'mime-version': '1.0',
    'auto-submitted': 'auto-generated',
    'list-unsubscribe': '<https://gk.jiangzhou.example/subscribe/leave/x>',
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
  });
  expect(mail!.head['content-type']).toMatch(/^multipart\/alternative/);
  expect(mail!.text).toContain('收到它，说明邮件服务器的设置可以使用。');
  expect(mail!.html).toContain('<p>这是邮件订阅的测试邮件。');
  expect(mail!.raw.split('\r\n').every((line) => Buffer.byteLength(line) <= 998)).toBe(true);
});

it('a server whose certificate nobody vouches for gets neither login nor mail', async () => {
  server = await openMailServer({ mode: 'starttls', login: true });
  takeMail(settingsFor(server.port, { tls: 'starttls', user: LOGIN.user, passwordFile }));
  expect(await mailPost()!.send(MESSAGE)).toMatchObject({ what: 'server' });
  expect(server.received).toEqual([]);
});

it('where STARTTLS is asked for and not to be had nothing is sent in the clear', async () => {
  server = await openMailServer();
  takeMail(settingsFor(server.port, { tls: 'starttls', caFile }));
  expect(await mailPost()!.send(MESSAGE)).toMatchObject({ what: 'server' });
  expect(server.received).toEqual([]);
});

it('a wrong password is the server’s matter, and told by a check that sends nothing', async () => {
  server = await openMailServer({ mode: 'starttls', login: true });
  takeMail(settingsFor(server.port, { tls: 'starttls', user: LOGIN.user, password: 'wrong', caFile }));
  expect(await mailPost()!.verify()).toMatchObject({ what: 'server', why: expect.stringContaining('535') });
});

it.each([
  ['a mailbox that is none', '550 5.1.1 no such user', undefined, 'refused'],
  ['one that is asked again later', '450 4.2.0 greylisted', undefined, 'later'],
  ['a mail that is taken for spam', undefined, '554 5.7.1 spam', 'rejected'],
] as const)('the server’s answer is told from another: %s', async (_, rcpt, data, what) => {
  server = await openMailServer();
  server.answerTo = () => rcpt;
  server.answerData = () => data;
  takeMail(settingsFor(server.port));
  expect(await mailPost()!.send(MESSAGE)).toMatchObject({ what });
});

it('a server that is away is told from one that refuses', async () => {
  server = await openMailServer();
  takeMail(settingsFor(server.port));
  await server.goDown();
  expect(await mailPost()!.send(MESSAGE)).toMatchObject({ what: 'server' });
  await server.comeUp();
  expect(await mailPost()!.send(MESSAGE)).toBeNull();
});

it('a password file that others may read, or that is not there, is refused', () => {
  const open = join(folder, 'open.txt');
  writeFileSync(open, 'x', { mode: 0o644 });
  expect(takeMail(settingsFor(25, { passwordFile: open }))).toMatchObject({
    refused: [{ code: 'mail.open-to-others' }],
  });
  expect(takeMail(settingsFor(25, { passwordFile: join(folder, 'none') }))).toMatchObject({
    refused: [{ code: 'mail.cannot-read' }],
  });
  expect(mailPost()).toBeNull();
});
