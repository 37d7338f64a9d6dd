import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isRefusal } from '../../src/base/refusal.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { verifyChain } from '../../src/store/ledger/chain.ts';
import { entriesOf } from '../../src/store/ledger.ts';

/** Who is killed: the server's main process, all of the server, the program that owns it, or everything. */
export const VICTIMS = ['postmaster', 'server', 'owner', 'both'] as const;
export type Victim = (typeof VICTIMS)[number];

export interface Round {
  readonly acknowledged: number;
  /** Acknowledged when the kill came. */
  readonly atKill: number;
  readonly recoveredMs: number;
  /** What does not hold afterwards; none is what must be. */
  readonly wrong: readonly string[];
}

/** Begins `commits` commits at once, kills the victim with -9 after `killAfter` of them, starts again and looks. */
export async function killRound(dataDir: string, victim: Victim, commits: number, killAfter: number): Promise<Round> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), dataDir, String(commits)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(writer, 'close');
  const acknowledged: string[] = [];
  let atKill = 0;
  for await (const line of createInterface(writer.stdout)) {
    if (line !== 'ready') acknowledged.push(line);
    if (acknowledged.length === killAfter && atKill === 0) {
      atKill = acknowledged.length;
      kill(dataDir, victim, writer);
    }
  }
  await ended;
  const start = performance.now();
  const db = await openDatabase({ dataDir, as: 'server' });
  if (isRefusal(db)) throw new Error(JSON.stringify(db));
  const recoveredMs = performance.now() - start;
  const wrong = [...(await lost(db, acknowledged)), ...(await halves(db))];
  await db.close();
  return { acknowledged: acknowledged.length, atKill, recoveredMs, wrong };
}

function kill(dataDir: string, victim: Victim, writer: ChildProcess): void {
  const postmaster = Number.parseInt(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10);
  const pids = [];
  if (victim === 'owner' || victim === 'both') pids.push(writer.pid!);
  if (victim !== 'owner') pids.push(postmaster);
  if (victim === 'server' || victim === 'both') pids.push(...childrenOf(postmaster));
  for (const pid of pids) process.kill(pid, 'SIGKILL');
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => readStat(pid).split(') ')[1]?.split(' ')[1] === String(parent))
    .map(Number);
}

function readStat(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}

async function lost(db: Database, acknowledged: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const line of acknowledged) {
    const [agencyId, caseId, hash] = line.split(' ') as [string, string, string];
    const entries = await entriesOf(db, Number(agencyId), caseId);
    if (entries[0]?.hash !== hash || verifyChain(entries).length > 0) wrong.push(`lost: ${line}`);
  }
  return wrong;
}

/** An entry without its projection, a projection without its entry, a number without a case: none of the three may be. */
async function halves(db: Database): Promise<string[]> {
  const pairs = await db.query<{ caseId: string }>(
    `select coalesce(e.case_id, i.case_id) as "caseId" from entry e full join case_index i
       on i.agency_id = e.agency_id and i.case_id = e.case_id and i.head = e.hash
     where e.case_id is null or i.case_id is null`,
  );
  const gaps = await db.query<{ agency: number }>(
    `select n.agency_id as agency from number n where n.last <>
       (select count(*) from case_index i where i.agency_id = n.agency_id and i.noun = n.noun)`,
  );
  return [...pairs.map(({ caseId }) => `half: ${caseId}`), ...gaps.map(({ agency }) => `gap in agency ${agency}`)];
}
