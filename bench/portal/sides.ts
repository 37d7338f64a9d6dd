import { writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { openPortal } from '../../src/portal/portal.ts';
import type { House } from '../../src/store/context.ts';

/** What the server process says when it listens. */
export interface Sides {
  /** Every page made from the database each time; kept as bytes; and the same bytes from plain node:http. */
  readonly rendered: number;
  readonly kept: number;
  readonly plain: number;
  /** Of each page, in the order of the paths. */
  readonly bytes: readonly number[];
}

/** Serves the pages in each way, puts their bytes as files into the folder, `0` for the first, and tells whoever started this process. */
export async function serveSides(house: House, paths: readonly string[], folder: string): Promise<void> {
  const uncached = openPortal(house, { cache: false });
  const cached = openPortal(house);
  const route = getRequestListener(cached.app.fetch);
  const bodies = new Map<string, Buffer>();
  for (const [i, path] of paths.entries()) {
    const answer = await cached.app.request(path);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    const body = Buffer.from(await answer.arrayBuffer());
    bodies.set(path, body);
    writeFileSync(join(folder, String(i)), body);
  }
  process.send!({
    rendered: await listen(getRequestListener(uncached.app.fetch)),
    kept: await listen((req, res) => {
      if (!cached.fast(req, res)) void route(req, res);
    }),
    plain: await listen((req, res) => {
      const body = bodies.get(req.url!)!;
      res.writeHead(200, { 'Content-Type': 'text/html; charset=UTF-8', 'Content-Length': body.length }).end(body);
    }),
    bytes: [...bodies.values()].map((body) => body.length),
  } satisfies Sides);
}

async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}
