import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../base/ids.ts';
import { CLOCK, type House } from '../store/context.ts';
import type { Database } from '../store/database.ts';
import { type Job, letGo, takeJob } from '../store/jobs.ts';
import type { JobKind } from './kind.ts';
import { KINDS } from './kinds.ts';
import { runJob } from './run.ts';

export interface RunnerOptions {
  readonly kinds?: readonly JobKind[];
  /** How often it looks for work, where there was none. Milliseconds. */
  readonly pauseMs?: number;
  readonly log?: (text: string, fault: unknown) => void;
}

/** A job that met a fault (a full disk, a lost connection) is begun again so often before it has failed. */
const MOST_FAULTS = 3;
const PAUSE_MS = 1_000;

/**
 * Does the jobs of the installation, one after the other, beside everything else that the process does. Returns how to
 * stop it: after the item that is under way, and what is left is taken up by whoever comes next.
 */
export function startJobs(house: House, options: RunnerOptions = {}): () => Promise<void> {
  const { kinds = KINDS, pauseMs = PAUSE_MS, log = logFault } = options;
  const { folder } = house;
  if (folder === null) return async () => {};
  const ids = kinds.map(({ id }) => id);
  const end = new AbortController();
  const stopping = () => end.signal.aborted;
  const faults = new Map<string, number>();
  let away = false;
  const next = async (): Promise<boolean> => {
    const { db } = await house.contextFor(CLOCK);
    const runner = newId();
    const job = await takeJob(db, runner, ids);
    away = false;
    if (!job) return false;
    const kind = kinds.find(({ id }) => id === job.kind)!;
    try {
      await runJob({ db, house: { ...house, folder }, kind, job, runner, stopping, log });
      faults.delete(job.jobId);
    } catch (fault) {
      const times = (faults.get(job.jobId) ?? 0) + 1;
      faults.set(job.jobId, times);
      await giveUp(db, job, runner, fault, { times, log });
      return false;
    }
    return true;
  };
  const loop = async () => {
    while (!stopping()) {
      const found = await next().catch((fault: unknown) => {
        // Once, and not every second of an hour without a database.
        if (!away) log('jobs', fault);
        away = true;
        return false;
      });
      if (!found) await sleep(pauseMs, undefined, { signal: end.signal }).catch(() => {});
    }
  };
  const ended = loop();
  return () => {
    end.abort();
    return ended;
  };
}

/** Gives a job back after a fault; the third time it has failed, with the number that the log has. */
async function giveUp(
  db: Database,
  job: Job,
  runner: string,
  fault: unknown,
  { times, log }: { readonly times: number; readonly log: (text: string, fault: unknown) => void },
): Promise<void> {
  const id = newId();
  log(`job ${job.jobId}: fault ${id}`, fault);
  const full = /^(ENOSPC|EDQUOT)$/.test(String((fault as { code?: string }).code));
  const reason = full ? { code: 'job.disk-full' } : { code: 'job.fault', facts: { id } };
  const state = times >= MOST_FAULTS ? 'failed' : 'queued';
  await letGo(db, { ...job, runner }, state, job, state === 'failed' ? reason : null);
}

function logFault(text: string, fault: unknown): void {
  console.error(`gongkai: ${text}`, fault);
}
