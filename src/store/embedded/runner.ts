import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lchownSync, lstatSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** How to run a program of the PostgreSQL installation on this machine. */
export interface Runner {
  readonly how: 'user' | 'unshare' | 'uid' | 'uid-with-copy';
  /** The command and its first arguments for a program of bin/. */
  readonly command: (program: string) => readonly [string, readonly string[]];
  /** The owner that the files of the cluster must have, as root; undefined for an ordinary user. */
  readonly uid?: number;
  /** Gives a file or folder to that owner. */
  readonly own: (path: string) => void;
}

const NOBODY = 65534;
const COPIES = '/var/tmp';

/**
 * PostgreSQL refuses to run as root. As root, in this order: a user namespace without a map (geteuid() is not 0, files
 * stay root's, nothing is copied); the user 65534; the user 65534 with a copy of the programs, where the installation
 * lies in a folder that only root may enter. `only` is for tests.
 */
export function chooseRunner(native: string, only?: Runner['how']): Runner {
  const inPlace = (program: string) => [join(native, 'bin', program), []] as const;
  if (process.getuid?.() !== 0) return { how: 'user', command: inPlace, own: () => {} };
  const may = (how: Runner['how']) => only === undefined || only === how;
  if (may('unshare') && spawnSync('unshare', ['-U', inPlace('postgres')[0], '--version']).status === 0) {
    const command = (program: string) => ['unshare', ['-U', join(native, 'bin', program)]] as const;
    return { how: 'unshare', command, ...belongingTo(0) };
  }
  if (may('uid') && runsAsNobody(native)) return { how: 'uid', command: inPlace, ...belongingTo(NOBODY) };
  const copy = copyOf(native);
  if (!runsAsNobody(copy)) {
    throw new Error('cannot run PostgreSQL as root here: start as an ordinary user or set DATABASE_URL');
  }
  return { how: 'uid-with-copy', command: (program) => [join(copy, 'bin', program), []], ...belongingTo(NOBODY) };
}

/** The uid and gid to spawn its programs with. */
export function identity({ uid }: Runner): { uid?: number; gid?: number } {
  return uid ? { uid, gid: uid } : {};
}

function belongingTo(uid: number): Pick<Runner, 'uid' | 'own'> {
  return { uid, own: (path) => lchownSync(path, uid, uid) };
}

function runsAsNobody(native: string): boolean {
  const options = { uid: NOBODY, gid: NOBODY, cwd: '/' };
  return spawnSync(join(native, 'bin', 'postgres'), ['--version'], options).status === 0;
}

/** Copied beside and renamed, so that a crash leaves no half copy. Only a copy that root owns is trusted. */
function copyOf(native: string): string {
  const copy = join(COPIES, `gongkai-postgres-${createHash('sha256').update(native).digest('hex').slice(0, 12)}`);
  if (existsSync(copy)) {
    if (lstatSync(copy).uid !== 0) throw new Error(`${copy} belongs to somebody else: remove it`);
    return copy;
  }
  const half = `${copy}.${process.pid}`;
  mkdirSync(half, { mode: 0o700 });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  chmodSync(half, 0o755);
  try {
    renameSync(half, copy);
  } catch (e) {
    if (!existsSync(copy)) throw e;
  }
  return copy;
}
