import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { JOURNEY_MS } from './browser.ts';
import { type Served, serveProgram } from './served.fixture.ts';

let dataDir: string;
let served: Served;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'gongkai-kill-job-'));
  served = await serveProgram(dataDir);
}, JOURNEY_MS);
afterAll(async () => {
  await served.end('SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
});

async function until(jobId: unknown, far: (job: Record<string, unknown>) => boolean) {
  for (;;) {
    const job = await served.ask('GET', `/jobs/${jobId}`);
    if (far(job)) return job;
    await sleep(20);
  }
}

/** What the zip of a job holds: every name with its hash, in order. */
async function contents(jobId: unknown): Promise<string[][]> {
  const bytes = new Uint8Array(await (await served.fetch(`/jobs/${jobId}/result`)).arrayBuffer());
  const files = Object.entries(unzipSync(bytes));
  return files.map(([name, file]) => [name, createHash('sha256').update(file).digest('hex')]);
}

it('killed with -9 in the middle of a job, the server goes on behind the last whole item', {
  timeout: JOURNEY_MS,
}, async () => {
  const wish = { kind: 'notices', formats: ['pdf'], filter: { year: 2020 } };

  // Given a job that is half done
  const { jobId } = await served.ask('POST', '/jobs', wish);
  const folder = join(dataDir, 'jobs', '1', String(jobId));
  /** The lines that are whole. */
  const journal = () => {
    const path = join(folder, 'done.jsonl');
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
    return lines.map((line) => JSON.parse(line) as { n: number; file: { sha256: string } });
  };
  while (journal().length < 30) await sleep(5);

  // When the process is killed, and started again
  await served.end('SIGKILL');
  const timeOf = (sha256: string) => statSync(join(folder, 'files', sha256)).mtimeMs;
  const before = journal().map(({ n, file }) => ({ n, file, time: timeOf(file.sha256) }));
  expect(before.length).toBeGreaterThan(20);
  served = await serveProgram(dataDir);
  const job = await until(jobId, ({ endedAt }) => endedAt !== null);

  // Then the job is done, nothing was made twice, and what was whole was not touched
  expect(job).toMatchObject({ state: 'done', failed: 0, done: job.total });
  expect(before.length).toBeLessThan(Number(job.total));
  const after = journal();
  expect(after.map(({ n }) => n)).toEqual(Array.from({ length: Number(job.total) }, (_, i) => i + 1));
  for (const { n, file, time } of before) {
    expect(after[n - 1]!.file).toEqual(file);
    expect(timeOf(file.sha256)).toBe(time);
  }

  // And its zip is what one holds that nobody interrupted
  const { jobId: calm } = await served.ask('POST', '/jobs', wish);
  await until(calm, ({ state }) => state === 'done');
  const files = await contents(jobId);
  expect(files).toHaveLength(Number(job.total) + 2);
  expect(files).toEqual(await contents(calm));
});
