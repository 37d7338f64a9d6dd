import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRefusal } from '../../base/refusal.ts';
import { isRunning } from './alive.ts';
import { startEmbedded } from './embedded.ts';

const FOLDER = /^gongkai-test-(\d+)-/;

/** Tells the test files where their one server lies, and ends it after the last. It starts with the first that asks for it. */
export default async function setup(): Promise<() => Promise<void>> {
  await removeOldFolders();
  const dataDir = mkdtempSync(join(tmpdir(), `gongkai-test-${process.pid}-`));
  process.env.GONGKAI_TEST_DATA = dataDir;
  return () => removeFolder(dataDir);
}

/** What runs that were killed have left. */
async function removeOldFolders(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = FOLDER.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) await removeFolder(join(tmpdir(), name));
  }
}

async function removeFolder(dataDir: string): Promise<void> {
  if (readdirSync(dataDir).includes('postgres')) {
    const server = await startEmbedded(dataDir);
    if (!isRefusal(server)) await server.stop();
  }
  rmSync(dataDir, { recursive: true, force: true });
}
