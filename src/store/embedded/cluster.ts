import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProgram, isRunning } from './alive.ts';
import type { Folders } from './folders.ts';
import { identity, type Runner } from './runner.ts';

export const LOCALE = { LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' };

/**
 * Made beside its place and then renamed, so that neither a crash nor a second process
 * ever sees half of one. Sorts Chinese by pinyin (ICU), keeps checksums of its pages.
 */
async function makeCluster({ cluster }: Folders, runner: Runner): Promise<void> {
  const half = `${cluster}.init-${process.pid}`;
  mkdirSync(half, { mode: 0o700 });
  runner.own(half);
  const [command, first] = runner.command('initdb');
  const locale = ['-E', 'UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=zh-Hans-CN'];
  const rest = ['-D', half, '-U', 'postgres', '-A', 'trust', ...locale, '-k', '--no-instructions'];
  const failure = await run(command, [...first, ...rest], runner);
  if (failure) rmSync(half, { recursive: true, force: true });
  if (failure) throw new Error(`initdb failed in ${cluster} (run as ${runner.how}): ${failure}`);
  try {
    renameSync(half, cluster);
  } catch (e) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw e;
  }
}

/**
 * Makes sure that the cluster is there, and that it and the socket's folder belong to the user PostgreSQL will run as:
 * after a move to a container with other rights the whole tree changes hands.
 */
export async function readyCluster(folders: Folders, runner: Runner): Promise<void> {
  if (findPostmaster(folders) !== null) return;
  if (runner.uid) refuseClosed(folders.dataDir, runner.uid);
  handOver(folders.socket, runner);
  if (!existsSync(join(folders.cluster, 'PG_VERSION'))) return makeCluster(folders, runner);
  handOver(folders.cluster, runner);
  chmodSync(folders.cluster, 0o700); // what was copied back from a backup may be open to all, which PostgreSQL refuses
}

/** Every folder on the way must let the other user through, or PostgreSQL fails with words that help nobody. */
function refuseClosed(folder: string, uid: number): void {
  const { mode, uid: owner } = statSync(folder);
  if (owner !== uid && (mode & 0o001) === 0) {
    throw new Error(`${folder} may be entered by root only: set GONGKAI_DATA to a folder that everybody may enter`);
  }
  if (dirname(folder) !== folder) refuseClosed(dirname(folder), uid);
}

function handOver(folder: string, runner: Runner): void {
  if (runner.uid === undefined || statSync(folder).uid === runner.uid) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) runner.own(join(folder, name));
  runner.own(folder);
}

/** The pid of the running postmaster, or null. */
export function findPostmaster({ cluster }: Folders): number | null {
  const pid = firstNumber(join(cluster, 'postmaster.pid'));
  return pid !== null && isPostgres(pid) ? pid : null;
}

/**
 * After a restart of the machine or container the pid in a lock may belong to another program, and PostgreSQL would refuse
 * to start for ever. A lock with a dead pid is left alone: PostgreSQL clears it, after it has made sure by the shared
 * memory named in it that no orphaned backend still writes.
 */
export function removeForeignLocks({ cluster, socket }: Folders): void {
  for (const lock of [join(cluster, 'postmaster.pid'), join(socket, '.s.PGSQL.5432.lock')]) {
    const pid = firstNumber(lock);
    if (pid !== null && isRunning(pid) && !isPostgres(pid)) rmSync(lock, { force: true });
  }
}

function isPostgres(pid: number): boolean {
  return isRunning(pid) && (findProgram(pid) ?? 'postgres') === 'postgres';
}

function firstNumber(path: string): number | null {
  try {
    return Math.abs(Number.parseInt(readFileSync(path, 'utf8'), 10)) || null;
  } catch {
    return null;
  }
}

/** Null when it went well, else what it said. */
function run(command: string, args: readonly string[], runner: Runner): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...LOCALE };
    const child = spawn(command, args, { ...identity(runner), cwd: '/', env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    child.once('error', reject);
    child.once('close', (status) => resolve(status === 0 ? null : said.trim() || `status ${status}`));
  });
}
