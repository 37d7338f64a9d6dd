import { schemaReasons } from '../actions/schema-reasons.ts';
import { newId } from '../base/ids.ts';
import { isRefusal, type Reason, type Refusal, refuse } from '../base/refusal.ts';
import type { Context, House } from '../store/context.ts';
import { deedKey, deedMark, rememberAnswer, rememberedAnswer } from '../store/idempotency.ts';
import { cancelJob, countOpenJobs, findJob, insertJob, type Job, newestJobs } from '../store/jobs.ts';
import { RESULT_WORDS } from '../words/jobs/jobs.ts';
import { sayWith } from '../words/word.ts';
import { KINDS, STAFF_KINDS } from './kinds.ts';
import { keptUntil } from './tidy.ts';
import { isListed, jobFolder } from './work/folder.ts';
import { resultEntries } from './zip/result.ts';
import { safeName } from './zip/safe-names.ts';
import { zipOf, zipSize } from './zip/zip.ts';

/** Jobs of an agency that may be open at once: each waits for those before it. */
const MOST_OPEN = 10;
/** Newest jobs that are listed. */
const SHOWN = 50;

/** A job as a screen shows it. */
export interface JobView extends Omit<Job, 'agencyId' | 'params' | 'createdAt' | 'startedAt' | 'endedAt'> {
  readonly params: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** When what it made is thrown away; null while it is not done. */
  readonly keptUntil: string | null;
  readonly mayCancel: boolean;
}

/** Asks for a job: it waits for those before it. Sent twice with the same key it is begun once. */
export async function askForJob(
  context: Context,
  asked: { readonly kind: string; readonly params: unknown },
  key?: string,
): Promise<JobView | Refusal> {
  const { db, office, actor } = context;
  const kind = KINDS.find(({ id }) => id === asked.kind && STAFF_KINDS.includes(id));
  if (!kind) return refuse({ code: 'field.not-an-option', field: 'kind' });
  const read = kind.params.safeParse(asked.params);
  if (!read.success) return refuse(...schemaReasons(read.error));
  const params = read.data;
  const reasons = (await kind.refuse?.(context, params as never)) ?? [];
  if (reasons.length > 0) return refuse(...reasons);
  const jobId = newId();
  const begun = await db.tx(async (tx) => {
    const deed = key === undefined ? null : deedKey(office.agencyId, actor.id, key);
    const mark = deedMark(['job', asked]);
    const before = deed && (await rememberedAnswer<{ jobId: string }>(tx, deed, mark));
    if (before) return before;
    if ((await countOpenJobs(tx, office.agencyId)) >= MOST_OPEN)
      return refuse({ code: 'job.too-many', facts: { limit: MOST_OPEN } });
    await insertJob(tx, { agencyId: office.agencyId, jobId, kind: kind.id, params, askedBy: actor });
    if (deed) await rememberAnswer(tx, deed, mark, { jobId });
    return { jobId };
  });
  return isRefusal(begun) ? begun : ((await jobView(context, begun.jobId)) ?? refuse({ code: 'job.not-found' }));
}

export async function jobList(context: Context): Promise<readonly JobView[]> {
  const jobs = await newestJobs(context.db, context.office.agencyId, STAFF_KINDS, SHOWN);
  return jobs.map((job) => viewOf(job, context));
}

export async function jobView(context: Context, jobId: string): Promise<JobView | null> {
  const job = await findStaffJob(context, jobId);
  return job && viewOf(job, context);
}

async function findStaffJob({ db, office }: Context, jobId: string): Promise<Job | null> {
  const job = await findJob(db, office.agencyId, jobId);
  return job && STAFF_KINDS.includes(job.kind) ? job : null;
}

/** Who asked for it may end it, and the head of the office. */
const mayCancel = ({ askedBy, state }: Job, { actor }: Context): Reason[] => {
  if (!['queued', 'running', 'cancelling'].includes(state)) return [{ code: 'job.ended' }];
  return askedBy.id === actor.id || actor.roles.includes('head') ? [] : [{ code: 'job.not-yours' }];
};

/** Stops a job after the item that is under way. Null where there is none. */
export async function stopJob(context: Context, jobId: string): Promise<JobView | Refusal | null> {
  const job = await findStaffJob(context, jobId);
  if (!job) return null;
  const reasons = mayCancel(job, context);
  if (reasons.length > 0) return refuse(...reasons);
  const cancelled = await cancelJob(context.db, context.office.agencyId, jobId);
  return cancelled ? viewOf(cancelled, context) : refuse({ code: 'job.ended' });
}

export interface JobResult {
  readonly name: string;
  readonly size: number;
  readonly bytes: AsyncGenerator<Uint8Array>;
}

/** The zip of a job that is done, a piece at a time. Null where there is no such job. */
export async function jobResult(house: House, context: Context, jobId: string): Promise<JobResult | Refusal | null> {
  const job = await findStaffJob(context, jobId);
  const kind = job && KINDS.find(({ id }) => id === job.kind);
  if (job && kind?.isOwn?.(job.params as never) && job.askedBy.id !== context.actor.id)
    return refuse({ code: 'job.not-yours' });
  return job && resultOf(house, job, context.office.name);
}

/** As jobResult, of any job that was found. Refuses with `job.not-done`, and `job.not-here` where another machine has it. */
export async function resultOf({ folder: root }: House, job: Job, agency: string): Promise<JobResult | Refusal> {
  if (job.state !== 'done') return refuse({ code: 'job.not-done' });
  const folder = root === null ? null : jobFolder(root, job);
  if (!folder || !(await isListed(folder))) return refuse({ code: 'job.not-here' });
  const entries = await resultEntries(folder);
  if (isRefusal(entries)) return entries;
  const day = job.createdAt.toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });
  const name = `${safeName(sayWith(RESULT_WORDS, `zip.${job.kind}`, { agency }))}_${day}.zip`;
  return { name, size: zipSize(entries), bytes: zipOf(entries, job.createdAt) };
}

function viewOf(job: Job, context: Context): JobView {
  const { agencyId: _, params, createdAt, startedAt, endedAt, ...rest } = job;
  return {
    ...rest,
    params: params as JobView['params'],
    createdAt: createdAt.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    keptUntil: job.state === 'done' && endedAt ? keptUntil(endedAt).toISOString() : null,
    mayCancel: mayCancel(job, context).length === 0,
  };
}
