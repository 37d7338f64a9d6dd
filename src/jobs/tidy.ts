import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CLOCK, type House } from '../store/context.ts';
import { deleteJob, findJob, jobsEndedBefore } from '../store/jobs.ts';
import { jobFolder, jobsFolder } from './work/folder.ts';

/** How long what a job has made can be fetched after its end. Days. */
export const KEPT_DAYS = 7;

export const keptUntil = (endedAt: Date): Date => new Date(endedAt.getTime() + KEPT_DAYS * 86_400_000);

/** Forgets jobs that ended long ago, with what they made, and folders that belong to no job. */
export async function tidyJobs(house: House, now: Date): Promise<void> {
  const { folder } = house;
  if (folder === null) return;
  const { db } = await house.contextFor(CLOCK);
  for (const job of await jobsEndedBefore(db, new Date(now.getTime() - KEPT_DAYS * 86_400_000))) {
    await rm(jobFolder(folder, job), { recursive: true, force: true });
    await deleteJob(db, job.agencyId, job.jobId);
  }
  const root = jobsFolder(folder);
  for (const agency of await readdir(root).catch(() => [])) {
    for (const jobId of await readdir(join(root, agency))) {
      if (!UUID.test(jobId) || (await findJob(db, Number(agency), jobId))) continue;
      await rm(join(root, agency, jobId), { recursive: true, force: true });
    }
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
