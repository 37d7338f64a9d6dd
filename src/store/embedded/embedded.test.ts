import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { isRefusal, refuse } from '../../base/refusal.ts';
import { isRunning } from './alive.ts';
import { linkLibraries } from './binaries.ts';
import { answers } from './connection.ts';
import { attachEmbedded, type EmbeddedOptions, type EmbeddedServer, startEmbedded } from './embedded.ts';
import { findOwner } from './owner.ts';

let dataDir: string;
let children: ChildProcess[];
/** One cluster is made, every test begins with a copy of it. */
let made: string;
beforeAll(async () => {
  dataDir = made = mkdtempSync(join(tmpdir(), 'gongkai-embedded-made-'));
  await (await started()).stop();
});
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'gongkai-embedded-'));
  chmodSync(dataDir, 0o755);
  cpSync(join(made, 'postgres'), join(dataDir, 'postgres'), { recursive: true });
  children = [];
});
afterAll(() => rmSync(made, { recursive: true, force: true }));
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  if (existsSync(join(dataDir, 'postgres'))) await (await started()).stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function started(options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const server = await startEmbedded(dataDir, options);
  if (isRefusal(server)) throw new Error(JSON.stringify(server));
  return server;
}

async function attached(options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const server = await attachEmbedded(dataDir, options);
  if (isRefusal(server)) throw new Error(JSON.stringify(server));
  return server;
}

/** Another process, and what it got. */
async function another(as: 'server' | 'command'): Promise<{ child: ChildProcess; got: Record<string, unknown> }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve.fixture.ts'), as, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = await once(createInterface(child.stdout), 'line');
  return { child, got: JSON.parse(line) };
}

function postmaster(): number {
  return Number.parseInt(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}

async function killed(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

test('a second start on the same data is refused, names the first, and leaves it alone', async () => {
  const first = await started();
  const { got } = await another('server');
  expect(got).toEqual(refuse({ code: 'store.already-running', facts: { pid: process.pid } }));
  expect(await startEmbedded(dataDir)).toEqual(refuse({ code: 'store.already-running', facts: { pid: process.pid } }));
  expect(await answers(first.connection)).toBe(true);
  await first.stop();
  expect(await answers(first.connection)).toBe(false);
});

test.each(['an empty folder', 'no folder at all'])('a command finds no data in %s, and makes none', async (which) => {
  const folder = join(dataDir, 'elsewhere');
  if (which === 'an empty folder') mkdirSync(folder);
  expect(await attachEmbedded(folder)).toEqual(refuse({ code: 'store.no-data', facts: { folder } }));
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
  expect(existsSync(folder)).toBe(which === 'an empty folder');
});

test('what founds an agency makes the data it needs', async () => {
  rmSync(join(dataDir, 'postgres'), { recursive: true });
  const command = await attached({ create: true });
  expect(await answers(command.connection)).toBe(true);
  await command.stop();
});

test('a command uses the running server and does not stop it', async () => {
  const server = await started();
  const command = await attached();
  expect(command.owner).toBe(false);
  await command.stop();
  expect(await answers(server.connection)).toBe(true);
  await server.stop();
});

test('a command without a server has one for its life, and waits for another command that uses it', async () => {
  const first = await attached();
  const { child, got } = await another('command');
  expect([first.owner, got.owner]).toEqual([true, false]);
  const stopping = first.stop();
  expect(await answers(first.connection)).toBe(true);
  child.stdin?.write('\n');
  await stopping;
  expect(await answers(first.connection)).toBe(false);
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s to the owner stops the server too', async (signal) => {
  const { child } = await another('server');
  const pid = postmaster();
  await killed(child, signal);
  expect(isRunning(pid)).toBe(false);
  expect(findOwner(dataDir)).toBe(null);
});

test('a server whose owner was killed with -9 is taken over as it runs', async () => {
  const { child } = await another('server');
  const pid = postmaster();
  await killed(child, 'SIGKILL');
  const server = await started();
  expect(postmaster()).toBe(pid);
  await server.stop();
  expect(isRunning(pid)).toBe(false);
});

test('a server that is killed with -9 is started again by its owner', async () => {
  const server = await started();
  const pid = postmaster();
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => answers(server.connection), { timeout: 20_000 }).toBe(true);
  expect(postmaster()).not.toBe(pid);
  await server.stop();
});

test('locks left by a killed owner and a killed server stop nobody, even where a pid is used again', async () => {
  const { child } = await another('server');
  const pid = postmaster();
  await killed(child, 'SIGKILL');
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => isRunning(pid)).toBe(false);
  const lock = join(dataDir, 'postgres', 'postmaster.pid');
  writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^\d+/, String(process.pid)));
  writeFileSync(join(dataDir, 'owner.lock'), JSON.stringify({ pid: process.pid, started: '1', as: 'server' }));
  const server = await started();
  expect(await answers(server.connection)).toBe(true);
  await server.stop();
});

test('what a crash during initdb left is removed', async () => {
  mkdirSync(join(dataDir, 'postgres.init-4194305', 'base'), { recursive: true });
  const server = await started();
  expect(readdirSync(dataDir).filter((name) => name.includes('init-'))).toEqual([]);
  await server.stop();
});

test('a folder with a long name has its socket where the path is short enough', async () => {
  dataDir = join(dataDir, '很长的名字'.repeat(12));
  const server = await started();
  expect(Buffer.byteLength(server.connection.host!)).toBeLessThan(90);
  await server.stop();
  rmSync(server.connection.host!, { recursive: true });
});

const asRoot = test.skipIf(process.getuid?.() !== 0);

asRoot.each(['uid', 'uid-with-copy', 'unshare'] as const)(
  'root may start it (%s), also on data that it made in another way before',
  async (runAs) => {
    const other = await started({ runAs: runAs === 'unshare' ? 'uid' : 'unshare' });
    await other.stop();
    const server = await started({ runAs });
    expect(await answers(server.connection)).toBe(true);
    expect(statSync(join(dataDir, 'postgres')).uid).toBe(runAs === 'unshare' ? 0 : 65534);
    await server.stop();
  },
);

asRoot('a folder that only root may enter is named where PostgreSQL must run as another user', async () => {
  chmodSync(dataDir, 0o700);
  await expect(started({ runAs: 'uid' })).rejects.toThrow(`${dataDir} may be entered by root only`);
});

test('links of libraries that npm left out are made, twice without harm', () => {
  const native = join(dataDir, 'native');
  mkdirSync(join(native, 'lib'), { recursive: true });
  writeFileSync(join(native, 'lib', 'libx.so.1.2'), 'x');
  const links = [{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }];
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links));
  linkLibraries(native);
  linkLibraries(native);
  expect(readFileSync(join(native, 'lib', 'libx.so.1'), 'utf8')).toBe('x');
});
