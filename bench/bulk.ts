import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const NOTICES = 1000;
const REPORTS = 3000;
/** A job against the same papers asked for one after the other, in the same run. */
const RATIO = 0.8;
/** What the jobs may add to the memory of a process that has set papers already. */
const MORE_MB = 200;
/** A clerk's own download while a job runs: so many times the time of one on its own, at the median. */
const WAIT = 4;

/** 1,000 notices and 3,000 reports as jobs, beside the same by single calls; what a clerk's download waits meanwhile; memory. */
export async function run(print: (line: string) => void): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bulk-'));
  try {
    const script = join(import.meta.dirname, 'bulk/jobs.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script, folder, String(NOTICES), String(REPORTS)]);
    return tell(JSON.parse(stdout) as Record<string, number>, print);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tell(seen: Record<string, number>, print: (line: string) => void): boolean {
  const [noticeRatio, reportRatio] = [seen.noticeBulk! / seen.noticeSingle!, seen.reportBulk! / seen.reportSingle!];
  const wait = seen.beside! / seen.idle!;
  const more = (Math.max(seen.noticeRss!, seen.reportRss!) - seen.rssBefore!) / 1e6;
  const line = (name: string, count: number, bulk: number, single: number, ratio: number, rss: number) =>
    `${count} ${name}`.padEnd(16) +
    `${(count / bulk).toFixed(0)} s, ${bulk.toFixed(0)} a second; single calls ${single.toFixed(0)} a second, ` +
    `ratio ${ratio.toFixed(2)} (≥ ${RATIO}); ${(rss / 1e6).toFixed(0)} MB`;
  print(line('notices', NOTICES, seen.noticeBulk!, seen.noticeSingle!, noticeRatio, seen.noticeRss!));
  print(line('reports', REPORTS, seen.reportBulk!, seen.reportSingle!, reportRatio, seen.reportRss!));
  print(`memory          ${more.toFixed(0)} MB more than before the first job, at the most (≤ ${MORE_MB})`);
  print(
    `a download      ${seen.idle!.toFixed(1)} ms alone (p95 ${seen.idleLate!.toFixed(1)}); ` +
      `${seen.beside!.toFixed(1)} ms beside a job (p95 ${seen.besideLate!.toFixed(1)}, ${seen.besideCount} of them): ${wait.toFixed(1)} times (≤ ${WAIT})`,
  );
  print(`the zip         ${(seen.zipBytes! / 1e6).toFixed(0)} MB in ${(seen.zipMs! / 1000).toFixed(1)} s`);
  const whole = seen.noticeFailed === 0 && seen.reportFailed === 0;
  return whole && Math.min(noticeRatio, reportRatio) >= RATIO && more <= MORE_MB && wait <= WAIT;
}
