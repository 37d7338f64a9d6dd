import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './alive.ts';

/** Where the things of one data folder lie. */
export interface Folders {
  readonly dataDir: string;
  readonly cluster: string;
  readonly socket: string;
  readonly log: string;
}

/** A socket's path may have 107 bytes on Linux, 103 on macOS; PostgreSQL adds `/.s.PGSQL.5432`. */
const LONGEST = 103 - '/.s.PGSQL.5432'.length;
const LOG_LIMIT = 10_000_000;

/** Makes the data folder and its socket folder, clears what a crash left, and says where everything is. */
export function prepareFolders(dir: string): Folders {
  mkdirSync(dir, { recursive: true });
  const dataDir = realpathSync(dir);
  const folders = {
    dataDir,
    cluster: join(dataDir, 'postgres'),
    ...socketFolder(dataDir),
    log: join(dataDir, 'postgres.log'),
  };
  mkdirSync(folders.socket, { recursive: true, mode: 0o700 });
  refuseStranger(folders.socket);
  removeLeftovers(dataDir);
  turnLog(folders.log);
  return folders;
}

/** Whether there is a cluster in the folder; makes nothing. */
export function holdsCluster(dir: string): boolean {
  return existsSync(join(dir, 'postgres', 'PG_VERSION'));
}

function socketFolder(dataDir: string): { socket: string } {
  const inside = join(dataDir, 'socket');
  if (Buffer.byteLength(inside) <= LONGEST) return { socket: inside };
  const short = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  return { socket: join(tmpdir(), `gongkai-${short}`) };
}

/** Anybody may make a folder in /tmp: a server in one that is not ours could answer in the place of our own. */
function refuseStranger(socket: string): void {
  const { uid } = lstatSync(socket);
  const mine = process.getuid?.() ?? uid;
  if (uid !== mine && !(mine === 0 && uid === 65534)) throw new Error(`${socket} belongs to user ${uid}: remove it`);
  chmodSync(socket, 0o700);
}

/** A crash during initdb leaves `postgres.init-PID`. */
function removeLeftovers(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const pid = /^postgres\.init-(\d+)$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}

function turnLog(log: string): void {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT) renameSync(log, `${log}.1`);
}
