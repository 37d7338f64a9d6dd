import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSameProcess, markOf, type ProcessMark } from './alive.ts';

/** Who may stop the server: the serving process for as long as it lives, or a command that found none running. */
export interface Owner extends ProcessMark {
  readonly as: 'server' | 'command';
}

const NAME = 'owner.lock';

/** The live owner of the data folder, or null where there is none or it was killed. */
export function findOwner(dataDir: string): Owner | null {
  const owner = read(join(dataDir, NAME));
  return owner && isSameProcess(owner) ? owner : null;
}

/**
 * Makes this process the owner, or gives the live one. The lock appears at once and whole (link); a dead owner's is moved
 * aside first, and put back where it turns out that somebody else had just replaced it.
 */
export function takeOwnership(dataDir: string, as: Owner['as']): Owner | null {
  const lock = join(dataDir, NAME);
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ ...markOf(process.pid), as }));
  try {
    for (;;) {
      if (tryLink(mine, lock)) return null;
      const owner = findOwner(dataDir);
      if (owner) return owner;
      setAside(lock);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Whether this process is the owner. Asked again once the server runs: of three that took over at once, one is. */
export function isOwner(dataDir: string): boolean {
  return findOwner(dataDir)?.pid === process.pid;
}

export function giveUpOwnership(dataDir: string): void {
  if (isOwner(dataDir)) rmSync(join(dataDir, NAME), { force: true });
}

function setAside(lock: string): void {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw e;
  }
  const owner = read(aside);
  if (owner && isSameProcess(owner)) tryLink(aside, lock);
  rmSync(aside, { force: true });
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw e;
  }
}

function read(path: string): Owner | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
