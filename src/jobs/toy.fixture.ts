import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { found } from '../actions/found.ts';
import { newId } from '../base/ids.ts';
import { isRefusal, refuse } from '../base/refusal.ts';
import { makeHouse } from '../reads/house.ts';
import { CLOCK, type House } from '../store/context.ts';
import { findJob, insertJob, type Job } from '../store/jobs.ts';
import { openTestDatabase, type TestDatabase } from '../store/test-database.ts';
import type { Item, JobKind } from './kind.ts';
import { jobFolder, type Through } from './work/folder.ts';

const params = z.object({
  count: z.int(),
  /** Places that are refused, that throw once, and that throw always. */
  refused: z.array(z.int()).default([]),
  once: z.array(z.int()).default([]),
  always: z.array(z.int()).default([]),
  ms: z.int().default(0),
  bytes: z.int().default(20),
});
type Params = z.output<typeof params>;
interface One extends Item {
  readonly i: number;
}

/** A kind that counts what it is asked to make. */
export function makeToy() {
  const made: number[] = [];
  const toy: JobKind<Params, One> = {
    id: 'toy',
    for: 'staff',
    params,
    list: async function* (_, { count }) {
      for (let i = 1; i <= count; i++) yield { number: `第${i}号`, what: '玩具', i };
    },
    make: async (_, { i }, { refused, once, always, ms, bytes }) => {
      made.push(i);
      if (ms > 0) await sleep(ms);
      if (always.includes(i) || (once.includes(i) && made.filter((one) => one === i).length === 1))
        throw new Error(`no ${i}`);
      if (refused.includes(i)) return refuse({ code: 'paper.not-found' });
      return { name: `玩具${i}.txt`, bytes: Buffer.alloc(bytes, `${i}。`) };
    },
  };
  return { made, kinds: [toy as unknown as JobKind] };
}

export interface Shop {
  readonly db: TestDatabase;
  readonly house: House & { readonly folder: string };
  readonly agencyId: number;
  readonly ask: (params: Partial<Params>) => Promise<string>;
  readonly job: (jobId: string) => Promise<Job>;
  /** Waits until the job has ended, or is as far as it says. */
  readonly until: (jobId: string, far?: (job: Job) => boolean) => Promise<Job>;
  /** The lines of the journal. */
  readonly journal: (jobId: string) => Through[];
  readonly close: () => Promise<void>;
}

/** An agency on a database of its own, with a folder. */
export async function openShop(): Promise<Shop> {
  const db = await openTestDatabase();
  const contact = { office: '办', address: '路1号', hours: '9:00-17:00', telephone: '000-1234567' };
  const agencyId = await found(db, { name: '江州市交通运输局', shortName: '江交', contact }, new Date('2018-01-02'));
  if (isRefusal(agencyId)) throw new Error(JSON.stringify(agencyId));
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-jobs-'));
  const house = { ...makeHouse(db, agencyId, [], undefined, folder), folder };
  const job = async (jobId: string) => (await findJob(db, agencyId, jobId))!;
  return {
    db,
    house,
    agencyId,
    job,
    ask: async (asked) => {
      const jobId = newId();
      await insertJob(db, {
        agencyId,
        jobId,
        kind: 'toy',
        params: params.parse({ count: 5, ...asked }),
        askedBy: CLOCK,
      });
      return jobId;
    },
    until: async (jobId, far = ({ endedAt }) => endedAt !== null) => {
      for (;;) {
        const now = await job(jobId);
        if (far(now)) return now;
        await sleep(10);
      }
    },
    journal: (jobId) => {
      const text = readFileSync(join(jobFolder(folder, { agencyId, jobId }), 'done.jsonl'), 'utf8');
      return text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Through);
    },
    close: async () => {
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
