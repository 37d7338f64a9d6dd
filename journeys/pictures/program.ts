import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The program as a newcomer starts it, on data of its own. */
export interface Program {
  readonly address: string;
  readonly passwordOf: (login: string) => string;
  readonly end: () => Promise<void>;
}

const PROGRAM = new URL('../../bin/gongkai.mjs', import.meta.url).pathname;
const PATIENCE_MS = 180_000;

/** Starts `gongkai serve` on an empty temporary folder, which the first start fills with the sample year. */
export async function startProgram(): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-pictures-'));
  const child = spawn(process.execPath, [PROGRAM, 'serve'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', GONGKAI_DATA: folder, DATABASE_URL: undefined },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const end = async () => {
    if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
  const since = Date.now();
  while (!/^auditor /m.test(printed)) {
    if (child.exitCode !== null || Date.now() - since > PATIENCE_MS) {
      await end();
      throw new Error('the program did not start');
    }
    await new Promise((next) => setTimeout(next, 100));
  }
  return {
    address: /http:\/\/[\d.]+:\d+/.exec(printed)![0],
    passwordOf: (login) => new RegExp(`^${login} +(\\S+)`, 'm').exec(printed)![1]!,
    end,
  };
}
