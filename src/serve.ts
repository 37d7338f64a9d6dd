import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { isRefusal, type Reason } from './base/refusal.ts';
import type { Terminal } from './cli/command.ts';
import type { Config } from './config.ts';
import { openDoors } from './doors.ts';
import { startJobs } from './jobs/runner.ts';
import { houseOf, openStore, shippedCalendar } from './open-house.ts';
import { takeMail } from './papers/mail/post.ts';
import { certificateFacts } from './papers/sign/said.ts';
import type { Signer } from './papers/sign/signer.ts';
import { signerAt } from './papers/sign/signing.ts';
import { fillSampleYear } from './sample/fill.ts';
import { listAgencies } from './store/agencies.ts';
import type { Database } from './store/database.ts';
import { startTimer } from './timer/timer.ts';
import { SIGNING_WORDS } from './words/papers/signing.ts';
import { reasonText } from './words/refusals.ts';
import { sayWith } from './words/word.ts';

/** So long mails that are under way may take at the end. What is not gone then goes at the next start. */
const ENDING_MS = 20_000;

/** `gongkai serve`: opens the store, fills in the sample year where nothing is there, opens the doors, and waits to be ended. */
export async function serve(config: Config, terminal: Terminal): Promise<number> {
  const since = performance.now();
  const { err } = terminal;
  const signer = signerAt(new Date());
  if (isRefusal(signer)) return refused(err, signer.refused);
  mkdirSync(config.dataDir, { recursive: true });
  const db = await openStore(config, 'server');
  if (isRefusal(db)) return refused(err, db.refused);
  try {
    if ((await listAgencies(db)).length === 0) {
      if (config.databaseUrl && !config.sample) return refused(err, [{ code: 'agency.none-yet' }]);
      await fill(db, config, terminal);
    }
    const house = await houseOf(db, config);
    if (isRefusal(house)) return refused(err, house.refused);
    const doors = openDoors(house, config);
    const listener = getRequestListener(doors.fetch);
    const server = createServer((request, response) => {
      if (!doors.fast(request, response)) void listener(request, response);
    });
    const inUse = await listen(server, config);
    if (inUse) return refused(err, [inUse]);
    const stopTimer = startTimer(house, { onChange: doors.changed });
    const stopJobs = startJobs(house);
    announce(config, (server.address() as AddressInfo).port, performance.now() - since, signer, terminal);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await Promise.race([stopTimer(), sleep(ENDING_MS, null, { ref: false })]);
    takeMail(null);
    await stopJobs();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    return 0;
  } finally {
    await db.close();
  }
}

function refused(err: Terminal['err'], reasons: readonly Reason[]): number {
  err(`${reasons.map((reason) => reasonText(reason)).join('\n')}\n`);
  return 2;
}

/** Listens, or says why the address cannot be had. */
async function listen(server: Server, { port, host }: Config): Promise<Reason | null> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
    return null;
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    const known = ['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND'];
    if (!code || !known.includes(code)) throw fault;
    return { code: code === 'EADDRINUSE' ? 'serve.port-in-use' : 'serve.address', facts: { host, port } };
  }
}

/** Where the sample's logins are kept: on this machine alone, readable by its owner alone. */
const LOGINS = 'sample-logins.txt';

async function fill(db: Database, config: Config, { err }: Terminal): Promise<void> {
  err('第一次启动：正在写入示例机关的数据……\n');
  const logins = await fillSampleYear(db, shippedCalendar(), new Date(), (done, all) => err(`\r${done}/${all} 件`));
  err('\n');
  const lines = logins.map(
    ({ login, password, name, duties }) => `${login.padEnd(10)} ${password}  ${name}（${duties}）`,
  );
  writeFileSync(join(config.dataDir, LOGINS), `${lines.join('\n')}\n`, { mode: 0o600 });
}

function announce(config: Config, port: number, ms: number, signer: Signer | null, { out }: Terminal): void {
  const address = `http://${config.host}:${port}`;
  const logins = join(config.dataDir, LOGINS);
  const lines = [
    `公开 Gongkai 已启动（${(ms / 1000).toFixed(1)} 秒）`,
    `门户    ${address}`,
    `工作台  ${address}/desk`,
    `数据    ${config.databaseUrl ? '在 DATABASE_URL 所指的数据库中' : config.dataDir}`,
  ];
  if (config.mail) lines.push(`邮件    ${config.mail.from}，经 ${config.mail.host}:${config.mail.port}`);
  if (signer) lines.push(`签名    ${sayWith(SIGNING_WORDS, 'certificate', certificateFacts(signer.certificate))}`);
  if (existsSync(logins)) lines.push('示例账号（登录名  密码  姓名）：', readFileSync(logins, 'utf8').trimEnd());
  out(`${lines.join('\n')}\n`);
}
