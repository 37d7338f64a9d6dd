import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../base/ids.ts';
import { CLOCK, type House } from '../store/context.ts';
import { cancelJob, findJob, insertJob, type Job, requeueJob, sameJob, takeJob } from '../store/jobs.ts';
import { KINDS } from './kinds.ts';
import { runJob } from './run.ts';

/** A command looks so often how far it is, and for how long another process that has its job keeps it. Milliseconds. */
const LOOK_MS = 500;

export interface Here {
  readonly kind: string;
  readonly params: unknown;
  /** Goes on with the newest job that asked for the same, where there is one. */
  readonly resume: boolean;
  /** `here`: this process is at it. */
  readonly onProgress: (job: Job, here: boolean) => void;
  /** What was found to go on with. */
  readonly onBegin: (resumed: Job | null) => void;
  /** Aborted: the job is cancelled after the item that is under way. */
  readonly signal: AbortSignal;
  readonly log: (text: string, fault: unknown) => void;
}

/** Does a job in this process, for a command; or waits for it where another process is at it already. Returns how it ended. */
export async function runHere(house: House & { readonly folder: string }, asked: Here): Promise<Job> {
  const context = await house.contextFor(CLOCK);
  const { db } = context;
  const { agencyId } = context.office;
  const kind = KINDS.find(({ id }) => id === asked.kind)!;
  const wanted = { agencyId, kind: kind.id, params: kind.params.parse(asked.params), askedBy: CLOCK };
  const runner = newId();
  const before = asked.resume ? await sameJob(db, wanted) : null;
  const jobId = before?.jobId ?? newId();
  asked.onBegin(before);
  if (before) await requeueJob(db, agencyId, jobId);
  else await insertJob(db, { ...wanted, jobId }, runner);
  asked.signal.addEventListener('abort', () => void cancelJob(db, agencyId, jobId).catch(() => {}), { once: true });
  const look = async () => (await findJob(db, agencyId, jobId))!;
  let mine = before ? await takeJob(db, runner, [kind.id], jobId) : await look();
  for (;;) {
    if (mine) {
      const watch = setInterval(() => void look().then((job) => asked.onProgress(job, true)), LOOK_MS);
      try {
        await runJob({ db, house, kind, job: mine, runner, stopping: () => false, log: asked.log });
      } finally {
        clearInterval(watch);
      }
    }
    const job = await look();
    asked.onProgress(job, Boolean(mine));
    if (job.endedAt) return job;
    await sleep(LOOK_MS);
    mine = await takeJob(db, runner, [kind.id], jobId);
  }
}
