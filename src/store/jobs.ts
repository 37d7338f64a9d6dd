import type { Reason } from '../base/refusal.ts';
import type { Actor } from '../cases/entry.ts';
import type { Queryable, Statement } from './database.ts';

export const JOB_STATES = ['queued', 'running', 'cancelling', 'cancelled', 'done', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** One item of a job that could not be done, and why. */
export interface Failure {
  /** By which people know it: the number of a request, an agency and a year. */
  readonly number: string;
  readonly what: string;
  readonly reasons: readonly Reason[];
}

/** How far a job is. `failures` are the first of those that failed. */
export interface JobProgress {
  /** Null while what there is to do is being listed. */
  readonly total: number | null;
  /** Items that are through, the failed ones included. */
  readonly done: number;
  readonly failed: number;
  readonly failures: readonly Failure[];
}

export interface Job extends JobProgress {
  readonly agencyId: number;
  readonly jobId: string;
  readonly kind: string;
  readonly params: unknown;
  readonly askedBy: Actor;
  readonly state: JobState;
  /** Why the whole of it failed. */
  readonly reason: Reason | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
}

/** A process that has not been heard of for so long has died: its job is anybody's. Seconds, by the database's clock. */
export const LEASE_S = 15;

const COLUMNS = `agency_id as "agencyId", job_id as "jobId", kind, params, asked_by as "askedBy", state, total, done,
  failed, failures, reason, created_at as "createdAt", started_at as "startedAt", ended_at as "endedAt"`;
const OPEN = `state in ('queued', 'running', 'cancelling')`;

type NewJob = Pick<Job, 'agencyId' | 'jobId' | 'kind' | 'params' | 'askedBy'>;

/** Queued; or at once in the hands of `runner`, whom nobody else then comes before. */
export async function insertJob(db: Queryable, one: NewJob, runner: string | null = null): Promise<void> {
  const { agencyId, jobId, kind, params, askedBy } = one;
  await db.query(
    `insert into job (agency_id, job_id, kind, params, asked_by, state, runner, heartbeat, started_at)
     values ($1, $2, $3, $4, $5, case when $6::uuid is null then 'queued' else 'running' end, $6,
       case when $6::uuid is not null then now() end, case when $6::uuid is not null then now() end)`,
    [agencyId, jobId, kind, JSON.stringify(params), JSON.stringify(askedBy), runner],
  );
}

const TAKE: Statement = {
  name: 'job-take',
  text: `update job set runner = $1, heartbeat = now(), started_at = coalesce(started_at, now()),
      state = case state when 'queued' then 'running' else state end
    where (agency_id, job_id) = (
      select agency_id, job_id from job
      where ${OPEN} and kind = any ($2) and ($3::uuid is null or job_id = $3)
        and (runner is null or heartbeat < now() - ${LEASE_S} * interval '1 second')
      order by created_at limit 1 for update skip locked)
    returning ${COLUMNS}`,
};

/** The oldest job that nobody is at, of any agency, now in the hands of `runner`; of two that ask at once one gets it. */
export async function takeJob(
  db: Queryable,
  runner: string,
  kinds: readonly string[],
  jobId: string | null = null,
): Promise<Job | null> {
  return (await db.query<Job>(TAKE, [runner, kinds, jobId]))[0] ?? null;
}

/** What a runner says of the job that it has in hand. */
export interface Held {
  readonly agencyId: number;
  readonly jobId: string;
  readonly runner: string;
}

const STATE: Statement = {
  name: 'job-state',
  text: `select state from job where agency_id = $1 and job_id = $2 and runner = $3`,
};

/** The state, as long as the runner has the job in hand; null where it was taken away. */
export async function heldState(db: Queryable, { agencyId, jobId, runner }: Held): Promise<JobState | null> {
  return (await db.query<{ state: JobState }>(STATE, [agencyId, jobId, runner]))[0]?.state ?? null;
}

const progressValues = ({ total, done, failed, failures }: JobProgress) => [
  total,
  done,
  failed,
  JSON.stringify(failures),
];

const BEAT: Statement = {
  name: 'job-beat',
  text: `update job set heartbeat = now(), total = $4, done = $5, failed = $6, failures = $7
    where agency_id = $1 and job_id = $2 and runner = $3`,
};

/** Says that the runner lives, and how far it is. */
export async function beat(db: Queryable, { agencyId, jobId, runner }: Held, progress: JobProgress): Promise<void> {
  await db.query(BEAT, [agencyId, jobId, runner, ...progressValues(progress)]);
}

/** The end, told by who has the job in hand; `queued` gives it back to whoever takes it next. */
export async function letGo(
  db: Queryable,
  { agencyId, jobId, runner }: Held,
  state: 'done' | 'cancelled' | 'failed' | 'queued',
  progress: JobProgress,
  reason: Reason | null = null,
): Promise<void> {
  await db.query(
    `update job set total = $4, done = $5, failed = $6, failures = $7, reason = $9, runner = null,
       state = case when $8 = 'queued' and state = 'cancelling' then state else $8 end,
       ended_at = case when $8 = 'queued' then null else now() end
     where agency_id = $1 and job_id = $2 and runner = $3`,
    [agencyId, jobId, runner, ...progressValues(progress), state, reason && JSON.stringify(reason)],
  );
}

/** Asks the job to stop; one that nobody has begun has ended with that. Null where it has ended already, or is not there. */
export async function cancelJob(db: Queryable, agencyId: number, jobId: string): Promise<Job | null> {
  const [job] = await db.query<Job>(
    `update job set state = case state when 'queued' then 'cancelled' else 'cancelling' end,
       ended_at = case state when 'queued' then now() end
     where agency_id = $1 and job_id = $2 and ${OPEN} returning ${COLUMNS}`,
    [agencyId, jobId],
  );
  return job ?? null;
}

/** A job that was cancelled or has failed is to go on; what it has made is still there. */
export async function requeueJob(db: Queryable, agencyId: number, jobId: string): Promise<boolean> {
  const rows = await db.query(
    `update job set state = 'queued', ended_at = null, reason = null
     where agency_id = $1 and job_id = $2 and state in ('cancelled', 'failed') returning job_id`,
    [agencyId, jobId],
  );
  return rows.length > 0;
}

export async function findJob(db: Queryable, agencyId: number, jobId: string): Promise<Job | null> {
  const text = `select ${COLUMNS} from job where agency_id = $1 and job_id = $2`;
  return (await db.query<Job>(text, [agencyId, jobId]))[0] ?? null;
}

/** The newest jobs of these kinds, newest first. */
export function newestJobs(db: Queryable, agencyId: number, kinds: readonly string[], limit: number): Promise<Job[]> {
  const text = `select ${COLUMNS} from job where agency_id = $1 and kind = any ($2)
    order by created_at desc, job_id limit $3`;
  return db.query<Job>(text, [agencyId, kinds, limit]);
}

/** The newest job that asked for the same, by the same person. */
export async function sameJob(db: Queryable, one: Omit<NewJob, 'jobId'>): Promise<Job | null> {
  const text = `select ${COLUMNS} from job where agency_id = $1 and kind = $2 and params = $3 and asked_by->>'id' = $4
    order by created_at desc limit 1`;
  const { agencyId, kind, params, askedBy } = one;
  return (await db.query<Job>(text, [agencyId, kind, JSON.stringify(params), askedBy.id]))[0] ?? null;
}

export async function countOpenJobs(db: Queryable, agencyId: number): Promise<number> {
  const [row] = await db.query<{ n: number }>(`select count(*) as n from job where agency_id = $1 and ${OPEN}`, [
    agencyId,
  ]);
  return row!.n;
}

/** Of all agencies: for the housekeeping alone. */
export function jobsEndedBefore(db: Queryable, instant: Date): Promise<Pick<Job, 'agencyId' | 'jobId'>[]> {
  return db.query(`select agency_id as "agencyId", job_id as "jobId" from job where ended_at < $1`, [instant]);
}

export async function deleteJob(db: Queryable, agencyId: number, jobId: string): Promise<void> {
  await db.query('delete from job where agency_id = $1 and job_id = $2 and ended_at is not null', [agencyId, jobId]);
}
