import { execFile } from 'node:child_process';
import { mkdir, rmdir, stat } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const BUILD = new URL('../build.mjs', import.meta.url).pathname;
const LOCK = join(tmpdir(), `gongkai-build-${userInfo().uid}`);
/** A build takes seconds: a lock as old as this was left by a test that was ended. Milliseconds. */
const STALE_MS = 60_000;

/**
 * Brings dist up to date, as a start would: in a process of its own, since a bundle made under a test's NODE_ENV is another.
 * Several test files may ask at once: who makes the folder builds, the others wait until it is gone.
 */
export async function ensureBuilt(): Promise<void> {
  while (!(await takeLock())) await new Promise((again) => setTimeout(again, 200));
  try {
    await promisify(execFile)(process.execPath, [BUILD], { env: { ...process.env, NODE_ENV: 'production' } });
  } finally {
    await rmdir(LOCK);
  }
}

async function takeLock(): Promise<boolean> {
  try {
    await mkdir(LOCK);
    return true;
  } catch {
    const since = await stat(LOCK).catch(() => null);
    if (since && Date.now() - since.mtimeMs > STALE_MS) await rmdir(LOCK).catch(() => {});
    return false;
  }
}
