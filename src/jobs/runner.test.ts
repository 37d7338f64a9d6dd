import { appendFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../base/ids.ts';
import { isRefusal } from '../base/refusal.ts';
import { cancelJob, LEASE_S } from '../store/jobs.ts';
import { startJobs } from './runner.ts';
import { KEPT_DAYS, tidyJobs } from './tidy.ts';
import { makeToy, openShop, type Shop } from './toy.fixture.ts';
import { jobFolder } from './work/folder.ts';
import { resultEntries } from './zip/result.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const folderOf = (jobId: string) => jobFolder(shop.house.folder, { agencyId: shop.agencyId, jobId });

function start(log: string[] = []) {
  const { made, kinds } = makeToy();
  const stop = startJobs(shop.house, { kinds, pauseMs: 10, log: (text) => log.push(text) });
  return { made, stop };
}

async function paths(jobId: string): Promise<string[]> {
  const entries = await resultEntries(folderOf(jobId));
  if (isRefusal(entries)) throw new Error(JSON.stringify(entries));
  return entries.map(({ path }) => path);
}

it('one that cannot be made is named, one that throws once is made, and all others are done', async () => {
  const log: string[] = [];
  const { made, stop } = start(log);
  const jobId = await shop.ask({ count: 6, refused: [2], once: [3], always: [5] });
  const job = await shop.until(jobId);
  expect(job).toMatchObject({ state: 'done', total: 6, done: 6, failed: 2 });
  expect(job.failures.map(({ number, reasons }) => [number, reasons[0]!.code])).toEqual([
    ['第2号', 'paper.not-found'],
    ['第5号', 'job.item-fault'],
  ]);
  expect(log).toHaveLength(1);
  expect(made).toEqual([1, 2, 3, 3, 4, 5, 5, 6]);
  expect(await paths(jobId)).toEqual(['清单.csv', '失败清单.csv', '玩具1.txt', '玩具3.txt', '玩具4.txt', '玩具6.txt']);
  await stop();
});

it('cancelled while it runs, it stops within an item, and what waits behind it is done', async () => {
  const { made, stop } = start();
  const jobId = await shop.ask({ count: 1000, ms: 5 });
  const next = await shop.ask({ count: 1 });
  await shop.until(jobId, () => made.length > 10);
  await cancelJob(shop.db, shop.agencyId, jobId);
  const atCancel = made.length;
  expect((await shop.until(jobId)).state).toBe('cancelled');
  expect((await shop.until(next)).state).toBe('done');
  expect(made.length - 1).toBeLessThanOrEqual(atCancel + 1);
  await stop();
});

it('a process that is ended gives its job back, and the next makes what is left and nothing again', async () => {
  const first = start();
  const jobId = await shop.ask({ count: 40, ms: 5 });
  await shop.until(jobId, () => first.made.length > 10);
  await first.stop();
  expect((await shop.job(jobId)).state).toBe('queued');
  const second = start();
  await shop.until(jobId);
  await second.stop();
  expect([...first.made, ...second.made]).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  expect(second.made.length).toBeGreaterThan(0);
});

it('what a crash left half is made again: a line cut off, a file that is not what its line says', async () => {
  const first = start();
  const jobId = await shop.ask({ count: 30, ms: 5 });
  await shop.until(jobId, () => first.made.length > 12);
  await first.stop();
  const spoilt = shop.journal(jobId)[3]!;
  writeFileSync(join(folderOf(jobId), 'files', spoilt.file!.sha256), 'half');
  appendFileSync(join(folderOf(jobId), 'done.jsonl'), '{"n":29,"number":"第29');
  const second = start();
  expect(await shop.until(jobId)).toMatchObject({ state: 'done', done: 30, failed: 0 });
  await second.stop();
  expect(second.made[0]).toBe(4);
  expect(second.made).toHaveLength(30 - first.made.length + 1);
  expect(await paths(jobId)).toHaveLength(32);
});

it('two runners on one database share the jobs and never do one twice', async () => {
  const [one, other] = [start(), start()];
  const jobs = await Promise.all(Array.from({ length: 6 }, () => shop.ask({ count: 20, ms: 1 })));
  for (const jobId of jobs) expect((await shop.until(jobId)).state).toBe('done');
  await Promise.all([one.stop(), other.stop()]);
  expect(one.made.length + other.made.length).toBe(120);
  expect(Math.min(one.made.length, other.made.length)).toBeGreaterThanOrEqual(20);
  for (const jobId of jobs) expect(shop.journal(jobId)).toHaveLength(20);
});

it('a runner from whom the job was taken writes nothing more', async () => {
  const asleep = start();
  const jobId = await shop.ask({ count: 30, ms: 20 });
  await shop.until(jobId, () => asleep.made.length > 3);
  await shop.db.query(
    `update job set runner = $1, heartbeat = now() - ${LEASE_S + 1} * interval '1 second' where job_id = $2`,
    [newId(), jobId],
  );
  const awake = start();
  expect(await shop.until(jobId)).toMatchObject({ state: 'done', done: 30 });
  await Promise.all([asleep.stop(), awake.stop()]);
  expect(new Set(shop.journal(jobId).map(({ n }) => n)).size).toBe(30);
  expect(await paths(jobId)).toHaveLength(32);
});

it('a folder that cannot be written fails the job after three times, with the number in the log', async () => {
  const log: string[] = [];
  const jobId = await shop.ask({ count: 2 });
  mkdirSync(join(folderOf(jobId), '..'), { recursive: true });
  writeFileSync(folderOf(jobId), 'a file in its place');
  const { stop } = start(log);
  const job = await shop.until(jobId);
  await stop();
  expect(job).toMatchObject({ state: 'failed', reason: { code: 'job.fault' } });
  expect(log).toHaveLength(3);
  expect(log[2]).toContain(String(job.reason!.facts!.id));
});

it('memory holds one item, however many there are', async () => {
  const { stop } = start();
  const jobId = await shop.ask({ count: 300, bytes: 1_000_000 });
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers);
  }, 5);
  await shop.until(jobId);
  clearInterval(watch);
  await stop();
  expect(most).toBeLessThan(100_000_000);
});

it('what ended long ago is thrown away with what it made, and folders of no job; what is kept stays', async () => {
  const { stop } = start();
  const jobId = await shop.ask({ count: 1 });
  await shop.until(jobId);
  await stop();
  const nobodys = folderOf(newId());
  mkdirSync(nobodys, { recursive: true });
  await tidyJobs(shop.house, new Date(Date.now() + (KEPT_DAYS - 1) * 86_400_000));
  expect(existsSync(nobodys)).toBe(false);
  expect(await paths(jobId)).toHaveLength(3);
  await tidyJobs(shop.house, new Date(Date.now() + (KEPT_DAYS + 1) * 86_400_000));
  expect(existsSync(folderOf(jobId))).toBe(false);
  expect(await shop.job(jobId)).toBeNull();
  expect(readdirSync(join(shop.house.folder, 'jobs', String(shop.agencyId)))).toEqual([]);
});
