import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../base/ids.ts';
import {
  beat,
  cancelJob,
  deleteJob,
  findJob,
  heldState,
  insertJob,
  JOB_STATES,
  type JobState,
  jobsEndedBefore,
  LEASE_S,
  letGo,
  requeueJob,
  takeJob,
} from './jobs.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());
beforeEach(() => db.query('delete from job'));

const AGENCY = 7;
const KINDS = ['toy'];
const askedBy = { id: 'u1', name: '李', roles: ['clerk'] as const };
const NONE = { total: 3, done: 1, failed: 0, failures: [] };

async function queued(agencyId = AGENCY): Promise<string> {
  const jobId = newId();
  await insertJob(db, { agencyId, jobId, kind: 'toy', params: {}, askedBy });
  return jobId;
}

/** A job in a state; where somebody has it in hand, `runner` does. */
async function jobIn(state: JobState): Promise<{ jobId: string; runner: string }> {
  const jobId = await queued();
  const runner = newId();
  if (state === 'queued') return { jobId, runner };
  await takeJob(db, runner, KINDS);
  if (state === 'cancelling') await cancelJob(db, AGENCY, jobId);
  if (state === 'cancelled' || state === 'done' || state === 'failed')
    await letGo(db, { agencyId: AGENCY, jobId, runner }, state, NONE);
  return { jobId, runner };
}

/** The runner is not heard of for longer than its lease. */
const silence = () => db.query(`update job set heartbeat = now() - ($1 + 1) * interval '1 second'`, [LEASE_S]);

const stateOf = async (jobId: string) => (await findJob(db, AGENCY, jobId))?.state ?? null;

type Step = (one: { jobId: string; runner: string }) => Promise<unknown>;
const STEPS: Readonly<Record<string, Step>> = {
  take: () => takeJob(db, newId(), KINDS),
  'take after silence': async () => {
    await silence();
    await takeJob(db, newId(), KINDS);
  },
  cancel: ({ jobId }) => cancelJob(db, AGENCY, jobId),
  requeue: ({ jobId }) => requeueJob(db, AGENCY, jobId),
  finish: (one) => letGo(db, { agencyId: AGENCY, ...one }, 'done', NONE),
  'give back': (one) => letGo(db, { agencyId: AGENCY, ...one }, 'queued', NONE),
  delete: ({ jobId }) => deleteJob(db, AGENCY, jobId),
};

/** What a step makes of each state; a state that is not named stays what it is. */
const LEADS: Readonly<Record<string, Partial<Record<JobState, JobState | null>>>> = {
  take: { queued: 'running' },
  'take after silence': { queued: 'running' },
  cancel: { queued: 'cancelled', running: 'cancelling' },
  requeue: { cancelled: 'queued', failed: 'queued' },
  finish: { running: 'done', cancelling: 'done' },
  'give back': { running: 'queued' },
  delete: { cancelled: null, done: null, failed: null },
};

describe.each(Object.keys(STEPS))('%s', (step) => {
  it.each(JOB_STATES)('of a job that is %s', async (state) => {
    const one = await jobIn(state);
    expect(await stateOf(one.jobId)).toBe(state);
    await STEPS[step]!(one);
    expect(await stateOf(one.jobId)).toBe(state in LEADS[step]! ? LEADS[step]![state] : state);
  });
});

it('of many that ask at the same moment each job goes to one, the oldest first', async () => {
  const jobs = [await queued(1), await queued(2), await queued(1)];
  const taken = await Promise.all(Array.from({ length: 8 }, () => takeJob(db, newId(), KINDS)));
  expect(taken.flatMap((job) => (job ? [job.jobId] : [])).sort()).toEqual([...jobs].sort());
  expect(await takeJob(db, newId(), KINDS)).toBeNull();
  await queued();
  expect(await takeJob(db, newId(), ['other'])).toBeNull();
});

it('a job is kept by who beats, and taken from who has fallen silent; who lost it may write no more', async () => {
  const { jobId, runner } = await jobIn('running');
  const held = { agencyId: AGENCY, jobId, runner };
  await silence();
  await beat(db, held, NONE);
  expect(await takeJob(db, newId(), KINDS)).toBeNull();
  await silence();
  const second = newId();
  expect((await takeJob(db, second, KINDS))?.jobId).toBe(jobId);
  expect(await heldState(db, held)).toBeNull();
  await beat(db, held, { ...NONE, done: 99 });
  await letGo(db, held, 'failed', NONE);
  expect(await findJob(db, AGENCY, jobId)).toMatchObject({ state: 'running', done: 1 });
  expect(await heldState(db, { ...held, runner: second })).toBe('running');
});

it('one that was being cancelled when its process died is taken up, to be ended', async () => {
  const { jobId } = await jobIn('cancelling');
  await silence();
  expect(await takeJob(db, newId(), KINDS)).toMatchObject({ jobId, state: 'cancelling' });
});

it('only what has ended before an instant is to be thrown away', async () => {
  const { jobId } = await jobIn('done');
  await jobIn('running');
  expect(await jobsEndedBefore(db, new Date(Date.now() - 60_000))).toEqual([]);
  expect(await jobsEndedBefore(db, new Date(Date.now() + 60_000))).toEqual([{ agencyId: AGENCY, jobId }]);
});
