import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askSubscription } from '../actions/mail/ask.ts';
import { confirmSubscription } from '../actions/mail/decide.ts';
import { sendMails } from '../actions/mail/send.ts';
import { takeMail } from '../papers/mail/post.ts';
import { type MailServer, openMailServer } from '../papers/mail/smtp.fixture.ts';
import { CLOCK } from '../store/context.ts';
import { takeMailKey } from '../store/mail/seal.ts';
import { type Bureau, openBureau } from './api.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-api-mail-'));
let bureau: Bureau;
let server: MailServer;

beforeAll(async () => {
  [bureau, server] = await Promise.all([openBureau(), openMailServer()]);
});
afterAll(async () => {
  takeMail(null);
  await server.close();
  await bureau.close();
  rmSync(folder, { recursive: true });
});

function offer(): void {
  takeMailKey(join(folder, 'mail.key'));
  const settings = { user: null, password: null, passwordFile: null, caFile: null, from: 'gk@agency.example.cn' };
  takeMail({ ...settings, host: '127.0.0.1', port: server.port, tls: 'none', origin: 'https://gk.example.cn' });
}

async function ask(email: string, topic: object = {}): Promise<void> {
  const wish = { column: '', genre: '', theme: '', issuer: '', words: '', lines: [], pace: 'daily', email, ...topic };
  expect(await askSubscription(await bureau.house.contextFor(CLOCK), wish)).toBeNull();
  await sendMails(bureau.house);
}

it('says that no mail server is set up', async () => {
  const clerk = await bureau.signIn('clerk');
  expect((await clerk('GET', '/mail')).body).toMatchObject({
    offered: false,
    mayManage: false,
    topics: [],
    failed: [],
  });
  expect((await bureau.ask('GET', '/mail')).status).toBe(401);
});

it('shows how many want what, what went and what failed, and no address whole', async () => {
  offer();
  for (const email of ['wang@example.cn', 'li@example.cn']) {
    await ask(email, { column: '20-1' });
    const token = server.to(email).at(-1)!.links[0]!.split('/').at(-1)!;
    await confirmSubscription(await bureau.house.contextFor(CLOCK), token);
  }
  server.answerData = () => '554 5.7.1 spam';
  await ask('zhao@example.cn', { words: '公交', lines: [['公交']] });
  const { status, body } = await (await bureau.signIn('auditor'))('GET', '/mail');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    offered: true,
    mayManage: false,
    counts: { subscribers: 2, unconfirmed: 1, due: 0, later: 0, failed: 1 },
    topics: [{ column: '20-1', words: '', daily: 2, atOnce: 0, subscribers: 2 }],
    failed: [{ address: 'z***@example.cn', kind: 'confirm', why: '554 5.7.1 spam' }],
  });
  expect(body.days).toHaveLength(14);
  expect(body.days[0]).toMatchObject({ sent: 0, confirm: 2, failed: 1 });
  expect(JSON.stringify(body)).not.toMatch(/wang|li@|zhao/);
});

it('lets the head and the publisher alone send again', async () => {
  expect((await (await bureau.signIn('clerk'))('POST', '/mail/resend', {})).status).toBe(403);
  server.answerData = () => undefined;
  const publisher = await bureau.signIn('publisher');
  expect((await publisher('POST', '/mail/resend', {})).body.counts).toMatchObject({ due: 1, failed: 0 });
  await sendMails(bureau.house);
  expect(server.to('zhao@example.cn')).toHaveLength(1);
});

it('lets them alone stop the mails, and says who did', async () => {
  const clerk = await bureau.signIn('clerk');
  expect(await clerk('POST', '/mail/stop', { stop: true })).toMatchObject({
    status: 403,
    body: { detail: expect.stringMatching(/公开机构负责人、发布员/) },
  });
  const head = await bureau.signIn('head');
  expect((await head('POST', '/mail/stop', { stop: true })).body.state).toMatchObject({
    stoppedAt: expect.any(String),
    stoppedBy: expect.any(String),
  });
  await ask('qian@example.cn');
  expect(server.to('qian@example.cn')).toEqual([]);
  expect((await head('POST', '/mail/stop', { stop: false })).body.state).toMatchObject({ stoppedAt: null });
  await sendMails(bureau.house);
  expect(server.to('qian@example.cn')).toHaveLength(1);
  expect((await head('POST', '/mail/stop', { stop: 'yes' })).status).toBe(422);
});
