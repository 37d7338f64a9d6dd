import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { day } from '../src/base/day.ts';
import { newId } from '../src/base/ids.ts';
import { isRefusal } from '../src/base/refusal.ts';
import type { Entry } from '../src/cases/entry.ts';
import { indexRow } from '../src/cases/noun.ts';
import { connect, type Database } from '../src/store/database.ts';
import { startEmbedded } from '../src/store/embedded/embedded.ts';
import { append } from '../src/store/ledger.ts';
import { migrate } from '../src/store/migrations/migrate.ts';

/** Share of the bare rate that an append must reach. */
const TARGET = 0.6;
const ROUNDS = 7;
const SECONDS = 1.5;
const ON = day('2021-03-01');
const BY = { id: 'u1', name: '王小明', roles: ['clerk'] as const };
const FACTS = { content: '本市公交线路调整方案及客流统计'.repeat(8), channel: 'online', delivery: 'e-mail' };
const LINE = { noun: 'request', kind: 'citizen', title: '本市公交线路调整方案', party: '张三', openedOn: ON };

type Work = () => Promise<unknown>;

/** The same two rows of the same size with nothing else: no hash, no secondary index, no check of what came before. */
function bareInsert(db: Database): Work {
  const [facts, line] = [JSON.stringify(FACTS), JSON.stringify(indexRow({ ...LINE, number: 'R', state: 'lodged' }))];
  const first = { name: 'bare-1', text: 'insert into bare_1 (agency_id, case_id, seq, facts) values ($1, $2, 1, $3)' };
  const second = { name: 'bare-2', text: 'insert into bare_2 (agency_id, case_id, line) values ($1, $2, $3)' };
  return () =>
    db.tx(async (tx) => {
      const key = [someAgency(), newId()];
      await tx.query(first, [...key, facts]);
      await tx.query(second, [...key, line]);
    });
}

/** Half of the transactions begin a case, half add the next entry to it. */
function appends(db: Database): Work {
  const waiting: Entry[] = [];
  return async () => {
    const last = waiting.pop();
    const { agencyId, caseId } = last ?? { agencyId: someAgency(), caseId: newId() };
    const entry = {
      agencyId,
      caseId,
      noun: 'request',
      verb: last ? 'accept' : 'lodge',
      on: ON,
      by: BY,
      facts: FACTS,
      files: [],
    };
    const row = indexRow({ ...LINE, number: `R-${caseId}`, state: entry.verb });
    const written = await db.tx((tx) => append(tx, entry, last ?? null, row));
    if (isRefusal(written)) throw new Error(JSON.stringify(written));
    if (!last) waiting.push(written);
  };
}

const someAgency = () => 1 + Math.floor(Math.random() * 3000);

/** Transactions a second of so many clients at once. */
async function rate(work: Work, clients: number): Promise<number> {
  const end = performance.now() + SECONDS * 1000;
  let done = 0;
  const client = async () => {
    for (; performance.now() < end; done++) await work();
  };
  await Promise.all(Array.from({ length: clients }, client));
  return done / SECONDS;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** In turns, so that whatever else the machine does meets both alike. */
async function compare(bare: Work, ours: Work, clients: number) {
  const rates: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round++) rates.push([await rate(bare, clients), await rate(ours, clients)]);
  const medians = [0, 1].map((i) => median(rates.map((pair) => pair[i]!)));
  return { rates: medians, ratio: median(rates.map(([bareRate, ourRate]) => ourRate / bareRate)) };
}

/** The rate of an append (entry and projection in one transaction) beside a bare two-row insert transaction, with 1 and 16 clients. */
export async function run(print: (line: string) => void): Promise<boolean> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const server = await startEmbedded(dataDir);
  if (isRefusal(server)) throw new Error(JSON.stringify(server));
  await migrate(server.connection);
  await makeBareTables(server.connection);
  const db = connect(server.connection);
  const [bare, ours] = [bareInsert(db), appends(db)];
  let met = true;
  for (const clients of [1, 16]) {
    const { rates, ratio } = await compare(bare, ours, clients);
    const [bareRate, ourRate] = rates.map(Math.round);
    print(
      `append, ${clients} at once   ${ourRate} tx/s, bare two-row insert ${bareRate} tx/s, ratio ${ratio.toFixed(2)} (target ${TARGET})`,
    );
    met &&= ratio >= TARGET;
  }
  await db.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
  return met;
}

async function makeBareTables(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(
    'create table bare_1 (agency_id int, case_id uuid, seq int, facts jsonb, primary key (agency_id, case_id, seq))',
  );
  await client.query('create table bare_2 (agency_id int, case_id uuid, line jsonb, primary key (agency_id, case_id))');
  await client.query('grant insert on bare_1, bare_2 to gongkai_app');
  await client.end();
}
