import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { found } from '../../src/actions/found.ts';
import { newId } from '../../src/base/ids.ts';
import { isRefusal } from '../../src/base/refusal.ts';
import { openPortal } from '../../src/portal/portal.ts';
import { makeHouse } from '../../src/reads/house.ts';
import { BUREAU } from '../../src/sample/bureau.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';

/** A full page of the list. */
const REPORTS = 20;

async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

/** The lines of published reports alone: the list reads nothing else. */
async function fillReports(db: Database, agencyId: number): Promise<void> {
  for (let i = 0; i < REPORTS; i++) {
    const year = String(2019 + i);
    await db.query(
      `insert into case_index (agency_id, case_id, seq, head, noun, number, state, kind, title, party, opened_on, counted_on, public, search)
       values ($1, $2, 1, decode(repeat('00', 32), 'hex'), 'report', $3, 'published', $3, $4, '', $5, $5, true, $3)`,
      [agencyId, newId(), year, `${year}年政府信息公开工作年度报告`, `${year}-01-20`],
    );
  }
}

const db = await openDatabase({ dataDir: process.argv[2]!, as: 'server' });
if (isRefusal(db)) throw new Error(JSON.stringify(db));
const agencyId = await found(db, BUREAU, new Date('2018-01-02'));
if (isRefusal(agencyId)) throw new Error(JSON.stringify(agencyId));
await fillReports(db, agencyId);
const house = makeHouse(db, agencyId, []);

const uncached = openPortal(house, { cache: false });
const cached = openPortal(house);
const route = getRequestListener(cached.app.fetch);
const body = Buffer.from(await (await cached.app.request('/reports')).arrayBuffer());
const headers = { 'Content-Type': 'text/html; charset=UTF-8', 'Content-Length': body.length };

process.send!({
  rendered: await listen(getRequestListener(uncached.app.fetch)),
  kept: await listen((req, res) => {
    if (!cached.fast(req, res)) void route(req, res);
  }),
  plain: await listen((_, res) => res.writeHead(200, headers).end(body)),
  bytes: body.length,
  items: REPORTS,
});

process.once('message', async () => {
  await db.close();
  process.exit(0);
});
