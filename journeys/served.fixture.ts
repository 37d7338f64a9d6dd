import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ensureBuilt } from './built-desk.ts';

const PROGRAM = new URL('../dist/gongkai.mjs', import.meta.url).pathname;

/** The program as it is built, in a process of its own, and a clerk of the sample who is signed in. */
export interface Served {
  readonly process: ChildProcess;
  readonly address: string;
  /** What the API answers, as JSON. */
  readonly ask: (method: 'GET' | 'POST', path: string, body?: object) => Promise<Record<string, unknown>>;
  readonly fetch: (path: string) => Promise<Response>;
  /** Ends it with a signal, and waits. */
  readonly end: (signal: NodeJS.Signals) => Promise<void>;
}

/** `gongkai serve` on a folder, at a free port. An empty folder is filled with the sample, which takes a while. */
export async function serveProgram(dataDir: string): Promise<Served> {
  await ensureBuilt();
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--data', dataDir, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (/^auditor\s/.test(line)) break;
  }
  const address = /http:\S+/.exec(lines.join('\n'))![0];
  const [, password] = lines.find((line) => line.startsWith('clerk'))!.split(/\s+/);
  const base = `${address}/api/v1`;
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ login: 'clerk', password });
  const signed = await fetch(`${base}/session`, { method: 'POST', headers, body });
  const cookie = signed.headers.get('set-cookie')!.split(';')[0]!;
  return {
    process: child,
    address,
    ask: async (method, path, sent) => {
      const answer = await fetch(base + path, {
        method,
        headers: { ...headers, cookie },
        ...(sent ? { body: JSON.stringify(sent) } : {}),
      });
      return (await answer.json()) as Record<string, unknown>;
    },
    fetch: (path) => fetch(base + path, { headers: { cookie } }),
    end: async (signal) => {
      const closed = once(child, 'close');
      child.kill(signal);
      await closed;
    },
  };
}
