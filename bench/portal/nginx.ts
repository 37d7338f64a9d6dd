import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Nginx {
  readonly port: number;
  readonly version: string;
  readonly stop: () => Promise<void>;
}

/** nginx with one worker, as the others have one thread, and the files of a folder behind these paths; null where none is installed. */
export async function startNginx(folder: string, paths: readonly string[]): Promise<Nginx | null> {
  const asked = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
  if (asked.error) return null;
  const port = await freePort();
  const home = join(folder, 'nginx');
  mkdirSync(join(home, 'logs'), { recursive: true });
  const locations = paths.map(
    (path, i) => `location = ${path.replace(/\?.*/, '')} { root ${folder}; rewrite ^ /${i} break; }`,
  );
  writeFileSync(
    join(home, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${home}/pid; error_log ${home}/logs/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 256; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; keepalive_timeout 600s;
  open_file_cache max=100 inactive=600s; types {} default_type "text/html; charset=UTF-8";
  server { listen 127.0.0.1:${port}; ${locations.join('\n')} }
}
`,
  );
  const child = spawn('nginx', ['-p', home, '-c', join(home, 'nginx.conf')], { stdio: 'inherit' });
  await untilItAnswers(child, port);
  return {
    port,
    version: /nginx\/[\d.]+/.exec(asked.stderr)?.[0] ?? 'nginx',
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function untilItAnswers(child: ChildProcess, port: number): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${child.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer) return;
    await sleep(20);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
