import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { isRunning } from './alive.ts';
import { findPostmaster, LOCALE, removeForeignLocks } from './cluster.ts';
import { type Connection, findClient } from './connection.ts';
import type { Folders } from './folders.ts';
import { identity, type Runner } from './runner.ts';

/** Settings of postgresql.conf, by name. */
export type ServerSettings = Readonly<Record<string, string | number>>;

const START_MS = 120_000;
/** The backends of a killed server may need a moment to end, in which no new one starts: some 12 s. */
const MOST_FAILURES = 50;
const SMART_MS = 5_000;
const FAST_MS = 60_000;

export function connectionTo({ socket }: Folders): Connection {
  return { host: socket, port: 5432, user: 'postgres', database: 'postgres' };
}

/**
 * A connection to the server, which is started where none runs; the caller ends it. Several processes may call this at
 * once: PostgreSQL's own lock decides whose server runs, the others find its socket.
 */
export async function launch(folders: Folders, runner: Runner, settings: ServerSettings): Promise<pg.Client> {
  const end = Date.now() + START_MS;
  let child: ChildProcess | null = null;
  let failures = 0;
  while (Date.now() < end && failures < MOST_FAILURES) {
    const client = await findClient(connectionTo(folders));
    if (client) return client;
    if (child === null || child.exitCode !== null || child.signalCode !== null) {
      if (child) await sleep(200);
      if (child && findPostmaster(folders) === null) failures++;
      removeForeignLocks(folders);
      child = await spawnPostgres(folders, runner, settings);
    }
    await sleep(20);
  }
  throw new Error(`PostgreSQL did not start. The end of ${folders.log}:\n${endOf(folders.log)}`);
}

/**
 * SIGTERM first: whoever is connected may finish. After a grace time SIGINT, which ends their connections. Either way the
 * server writes a checkpoint before it goes.
 */
export async function stopServer(folders: Folders): Promise<void> {
  const pid = findPostmaster(folders);
  if (pid === null) return;
  signal(pid, 'SIGTERM');
  if (await isGone(pid, SMART_MS)) return;
  signal(pid, 'SIGINT');
  if (!(await isGone(pid, FAST_MS))) throw new Error(`PostgreSQL (pid ${pid}) does not stop; see ${folders.log}`);
}

/** For the moment when nothing can be waited for any more: tells the server to stop. */
export function stopServerUnseen(folders: Folders): void {
  const pid = findPostmaster(folders);
  if (pid !== null) signal(pid, 'SIGINT');
}

/**
 * Detached: Ctrl-C in a terminal goes to every process of the group, and the server must outlive the pool that finishes
 * its transactions.
 */
async function spawnPostgres(folders: Folders, runner: Runner, settings: ServerSettings): Promise<ChildProcess> {
  const [command, first] = runner.command('postgres');
  const all = { ...tuning(), ...settings, unix_socket_directories: folders.socket };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(folders.log, 'a', 0o600);
  const env = { ...process.env, ...LOCALE };
  const options = { ...identity(runner), cwd: '/', env, stdio: ['ignore' as const, log, log], detached: true };
  const child = spawn(command, [...first, '-D', folders.cluster, ...flags], options);
  closeSync(log);
  child.unref();
  await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  return child;
}

function tuning(): ServerSettings {
  const sharedMb = Math.max(64, Math.min(1024, Math.floor(totalmem() / 16 / 1024 / 1024)));
  return {
    listen_addresses: '',
    unix_socket_permissions: '0700',
    fsync: 'on',
    shared_buffers: `${sharedMb}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    random_page_cost: 1.1,
    jit: 'off',
  };
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code !== 'ESRCH') throw e;
  }
}

async function isGone(pid: number, withinMs: number): Promise<boolean> {
  const end = Date.now() + withinMs;
  while (isRunning(pid)) {
    if (Date.now() > end) return false;
    await sleep(20);
  }
  return true;
}

function endOf(log: string): string {
  try {
    return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
  } catch {
    return '';
  }
}
