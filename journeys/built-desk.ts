import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, rmdir, stat, utimes } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const BUILD = new URL('../build.mjs', import.meta.url).pathname;
const CHECKOUT = createHash('sha256').update(BUILD).digest('hex').slice(0, 12);
const LOCK = join(tmpdir(), `gongkai-build-${userInfo().uid}-${CHECKOUT}`);
/** Who builds marks the lock so often; one that was not marked for long was left by a test that was ended. Milliseconds. */
const MARK_MS = 5_000;
const STALE_MS = 60_000;

/**
 * Brings dist up to date, as a start would: in a process of its own, since a bundle made under a test's NODE_ENV is another.
 * Several test files may ask at once: who makes the folder builds, the others wait until it is gone.
 */
export async function ensureBuilt(): Promise<void> {
  while (!(await takeLock())) await new Promise((again) => setTimeout(again, 200));
  const mark = setInterval(() => void utimes(LOCK, new Date(), new Date()).catch(() => {}), MARK_MS);
  try {
    await promisify(execFile)(process.execPath, [BUILD], { env: { ...process.env, NODE_ENV: 'production' } });
  } finally {
    clearInterval(mark);
    await rmdir(LOCK).catch(() => {});
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
