import { setImmediate as turn } from 'node:timers/promises';
import { newId } from '../base/ids.ts';
import { isRefusal, type Reason } from '../base/refusal.ts';
import type { House } from '../store/context.ts';
import type { Database } from '../store/database.ts';
import { beat, type Failure, type Held, heldState, type Job, type JobProgress, letGo } from '../store/jobs.ts';
import type { Item, JobKind, MadeFile, Work } from './kind.ts';
import {
  countList,
  isListed,
  jobFolder,
  keepFile,
  note,
  openFolder,
  readList,
  recover,
  type Through,
  writeList,
} from './work/folder.ts';
import { TOO_LARGE } from './zip/result.ts';
import { LARGEST_ZIP, MOST_ENTRIES } from './zip/zip.ts';

/** Failures that the row of a job names; the zip has them all. */
const MOST_NAMED = 100;
const BEAT_MS = 1_000;
/** What a file costs in the zip beside its bytes, at the most: its name twice, its two heads, its line of the manifest. */
const BESIDE = 1_200;

export interface Running {
  readonly db: Database;
  readonly house: House & { readonly folder: string };
  readonly kind: JobKind;
  readonly job: Job;
  readonly runner: string;
  /** The process is being ended: the job is given back after the item that is under way. */
  readonly stopping: () => boolean;
  readonly log: (text: string, fault: unknown) => void;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Does a job that `takeJob` has put into the hands of `runner`, from where it stands, to its end; or to where it is
 * cancelled, taken away, or the process is ended. What has been made stays. Throws where the store or the disk fails.
 */
export async function runJob(running: Running): Promise<void> {
  const { db, house, job, runner } = running;
  const held: Held = { agencyId: job.agencyId, jobId: job.jobId, runner };
  const folder = jobFolder(house.folder, job);
  const progress: Mutable<JobProgress> = { total: job.total, done: 0, failed: 0, failures: [] };
  // A beat that fails is no harm: the next item asks for the state and finds out.
  const timer = setInterval(() => void beat(db, held, progress).catch(() => {}), BEAT_MS);
  try {
    const end = await work(running, held, folder, progress);
    if (end) await letGo(db, held, end.state, progress, end.reason);
  } finally {
    clearInterval(timer);
  }
}

type End = { readonly state: 'done' | 'cancelled' | 'failed' | 'queued'; readonly reason?: Reason } | null;

async function work(running: Running, held: Held, folder: string, progress: Mutable<JobProgress>): Promise<End> {
  const { db, house, job, kind, runner } = running;
  const params = kind.params.parse(job.params) as never;
  const doer: Work = { contextFor: (agencyId = job.agencyId) => house.contextFor(job.askedBy, agencyId) };
  await openFolder(folder);
  progress.total = (await isListed(folder))
    ? await countList(folder)
    : await writeList(folder, kind.list(doer, params), runner);
  const before = new Set<number>();
  let bytes = 0;
  let files = 0;
  const count = (one: Through) => {
    progress.done++;
    bytes += one.file ? one.file.size + BESIDE : 0;
    files += one.file ? 1 : 0;
    if (!one.reasons) return;
    progress.failed++;
    if (progress.failures.length < MOST_NAMED) progress.failures = [...progress.failures, failureOf(one)];
  };
  for (const one of await recover(folder)) {
    before.add(one.n);
    count(one);
  }
  await beat(db, held, progress);
  for await (const { n, item } of readList(folder)) {
    if (before.has(n)) continue;
    const state = await heldState(db, held);
    if (state === null) return null;
    if (state === 'cancelling') return { state: 'cancelled' };
    if (running.stopping()) return { state: 'queued' };
    const made = await makeOne(running, doer, item as never, params);
    const named = { n, number: item.number, what: item.what };
    const one: Through = isRefusal(made)
      ? { ...named, reasons: made.refused }
      : made
        ? { ...named, file: await keepFile(folder, made, runner) }
        : named;
    await note(folder, one);
    count(one);
    if (bytes > LARGEST_ZIP || files > MOST_ENTRIES - 2) return { state: 'failed', reason: TOO_LARGE };
    // Whoever waits for a page or a paper of their own comes first.
    await turn();
  }
  return { state: (await heldState(db, held)) === 'cancelling' ? 'cancelled' : 'done' };
}

const failureOf = ({ number, what, reasons = [] }: Through): Failure => ({ number, what, reasons });

/** A fault is tried once more, since a connection may have been lost; then it is the item's failure, and logged. */
async function makeOne(
  { kind, job, log }: Running,
  doer: Work,
  item: Item & never,
  params: never,
): Promise<MadeFile | null | { readonly refused: readonly Reason[] }> {
  try {
    return await kind.make(doer, item, params);
  } catch {
    try {
      return await kind.make(doer, item, params);
    } catch (fault) {
      const id = newId();
      log(`job ${job.jobId}, ${(item as Item).number}: fault ${id}`, fault);
      return { refused: [{ code: 'job.item-fault', facts: { id } }] };
    }
  }
}
