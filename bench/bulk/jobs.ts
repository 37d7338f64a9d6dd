import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { act } from '../../src/actions/act.ts';
import { found } from '../../src/actions/found.ts';
import { ACTING } from '../../src/actions/nouns.ts';
import { newId } from '../../src/base/ids.ts';
import { isRefusal, type Refusal } from '../../src/base/refusal.ts';
import { resultOf } from '../../src/jobs/ask.ts';
import { notices } from '../../src/jobs/kinds/notices.ts';
import { reportsOfAll } from '../../src/jobs/kinds/reports.ts';
import { startJobs } from '../../src/jobs/runner.ts';
import { NOTICE_FORMATS, REPORT_FORMATS } from '../../src/papers/formats.ts';
import { makeHouse } from '../../src/reads/house.ts';
import { issuedNotices } from '../../src/reads/issued-notices.ts';
import { findNotice } from '../../src/reads/papers/notice.ts';
import { reportPaper } from '../../src/reads/report/paper.ts';
import { CLOCK } from '../../src/store/context.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { findJob, insertJob, type Job } from '../../src/store/jobs.ts';

/** `jobs.ts FOLDER NOTICES REPORTS`: fills a store, runs one job of each kind in this process, and says what it saw. */
const [folder, ...counts] = process.argv.slice(2) as [string, string, string];
const [NOTICES, REPORTS] = counts.map(Number) as [number, number];
const YEAR = 2025;
const CLERK = { id: 'clerk', name: '李文静', roles: ['clerk', 'head'] } as const;
const LODGING = {
  channel: 'counter',
  requester: { kind: 'A', name: '王小明', idType: 'passport', idNumber: 'E12345678', phone: '13800000000' },
  items: [{ description: '2025年全市公交线路调整方案' }],
  form: 'electronic',
  delivery: 'pickup',
} as const;

function good<T>(made: T | Refusal): T {
  if (isRefusal(made)) throw new Error(JSON.stringify(made));
  return made;
}

async function fill(db: Database): Promise<number> {
  const contact = { office: '办公室', address: '滨江路1号', hours: '9:00-17:00', telephone: '0000-1234567' };
  let first = 0;
  for (let i = 1; i <= REPORTS; i++) {
    const founding = { name: `第${i}号交通运输局`, shortName: '交', contact };
    const agencyId = good(await found(db, founding, new Date('2018-01-02T02:00:00Z')));
    first ||= agencyId;
    const context = await makeHouse(db, agencyId, []).contextFor(CLERK);
    good(await act(ACTING.report, context, { verb: 'open', facts: { year: YEAR } }));
  }
  const context = await makeHouse(db, first, []).contextFor(CLERK);
  for (let i = 0; i < NOTICES; i++) {
    const { caseId } = good(await act(ACTING.request, context, { verb: 'lodge', facts: LODGING }));
    good(await act(ACTING.request, context, { verb: 'register', caseId, facts: {} }));
  }
  return first;
}

const db = good(await openDatabase({ dataDir: join(folder, 'postgres'), as: 'server' }));
mkdirSync(folder, { recursive: true });
const agencyId = await fill(db);
const house = makeHouse(db, agencyId, [], undefined, folder);
const seen: Record<string, number> = {};
let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 50);

/** Each call by itself, as a clerk's download makes it: milliseconds, sorted. */
async function times(count: number, call: (i: number) => Promise<unknown>): Promise<number[]> {
  const all: number[] = [];
  for (let i = 0; i < count; i++) {
    const began = performance.now();
    await call(i);
    all.push(performance.now() - began);
  }
  return all.sort((a, b) => a - b);
}

const all: { caseId: string; seq: number; key: string }[] = [];
for await (const one of issuedNotices(await house.contextFor(CLERK), { filter: {} })) all.push(one);
const singleNotice = async (i: number) => {
  const context = await house.contextFor(CLERK);
  const { notice, number, template } = (await findNotice(context, 'request', all[i]!.caseId, all[i]!))!;
  good(await NOTICE_FORMATS[0]!.make({ notice, request: { number, address: null }, issuedBy: agencyId, template }));
};
const singleReport = async (i: number) => {
  const context = await house.contextFor(CLERK, agencyId + i);
  good(await REPORT_FORMATS[0]!.make((await reportPaper(context, YEAR))!));
};
const mean = (sorted: readonly number[]) => sorted.reduce((sum, one) => sum + one, 0) / sorted.length;
const quantile = (sorted: readonly number[], q: number) => sorted[Math.floor((sorted.length - 1) * q)]!;

/** Runs a job to its end; meanwhile a clerk downloads one notice after the other. */
async function run(kind: string, params: unknown, download: boolean): Promise<{ job: Job; waits: number[] }> {
  const jobId = newId();
  await insertJob(db, { agencyId, jobId, kind, params, askedBy: CLOCK });
  const stop = startJobs(house, { pauseMs: 20 });
  const waits: number[] = [];
  for (let i = 0; ; i++) {
    const job = (await findJob(db, agencyId, jobId))!;
    if (job.endedAt) {
      await stop();
      return { job, waits: waits.sort((a, b) => a - b) };
    }
    if (download && job.done > 0) waits.push(...(await times(1, () => singleNotice(i % all.length))));
    await sleep(100);
  }
}

const rate = ({ startedAt, endedAt, total }: Job) => total! / ((endedAt!.getTime() - startedAt!.getTime()) / 1000);
const sample = (n: number) => Math.min(300, n);

await times(20, (i) => singleNotice(i % all.length));
seen.rssBefore = process.memoryUsage().rss;
const singleNotices = await times(sample(NOTICES), singleNotice);
seen.noticeSingle = 1000 / mean(singleNotices);
const bulkNotices = await run('notices', notices.params.parse({ formats: ['pdf'] }), false);
seen.noticeBulk = rate(bulkNotices.job);
seen.noticeFailed = bulkNotices.job.failed;
seen.noticeRss = most;
most = 0;
seen.reportSingle = 1000 / mean(await times(sample(REPORTS), singleReport));
const wish = { years: [YEAR], formats: ['pdf'] };
const { job } = await run('reports-of-all', reportsOfAll.params.parse(wish), false);
seen.reportBulk = rate(job);
seen.reportFailed = job.failed;
seen.reportRss = most;
seen.idle = quantile(singleNotices, 0.5);
seen.idleLate = quantile(singleNotices, 0.95);
const beside = await run(
  'notices',
  notices.params.parse({ formats: ['pdf'], address: 'https://a.example/track' }),
  true,
);
seen.beside = quantile(beside.waits, 0.5);
seen.besideLate = quantile(beside.waits, 0.95);
seen.besideCount = beside.waits.length;
const zipping = performance.now();
seen.zipBytes = 0;
for await (const piece of good(await resultOf(house, job, '')).bytes) seen.zipBytes += piece.length;
seen.zipMs = performance.now() - zipping;
clearInterval(watch);
await db.close();
console.log(JSON.stringify(seen));
