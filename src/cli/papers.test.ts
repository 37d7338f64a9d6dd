import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { act } from '../actions/act.ts';
import { found } from '../actions/found.ts';
import { ACTING } from '../actions/nouns.ts';
import { isRefusal, type Refusal } from '../base/refusal.ts';
import { makeHouse } from '../reads/house.ts';
import { officialYears } from '../rules/calendar/official.fixture.ts';
import type { House } from '../store/context.ts';
import { openTestDatabase, type TestDatabase } from '../store/test-database.ts';
import type { ExitCode } from './command.ts';
import { papers } from './papers.ts';

const WRITER = { id: 'w', name: '李', roles: ['clerk', 'head'] } as const;
const LODGING = {
  channel: 'counter',
  requester: { kind: 'A', name: '王小明', idType: 'passport', idNumber: 'E12345678', phone: '13800000000' },
  items: [{ description: '2025年全市公交线路调整方案' }],
  form: 'electronic',
  delivery: 'pickup',
};

let db: TestDatabase;
let house: House;
let folder: string;

const good = <T>(done: T | Refusal): T => {
  if (isRefusal(done)) throw new Error(JSON.stringify(done));
  return done;
};

beforeAll(async () => {
  db = await openTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'gongkai-papers-'));
  const contact = { office: '办', address: '路1号', hours: '9:00-17:00', telephone: '000-1234567' };
  const clock = () => new Date('2026-03-02T02:00:00Z');
  const ids: number[] = [];
  for (const name of ['甲局', '乙局', '丙局'])
    ids.push(good(await found(db, { name, shortName: '交', contact }, new Date('2018-01-02T02:00:00Z'))));
  house = makeHouse(db, ids[0]!, officialYears, clock, folder);
  for (const id of ids.slice(0, 2))
    good(await act(ACTING.report, await house.contextFor(WRITER, id), { verb: 'open', facts: { year: 2025 } }));
  const context = await house.contextFor(WRITER);
  for (let i = 0; i < 30; i++) {
    const { caseId } = good(await act(ACTING.request, context, { verb: 'lodge', facts: LODGING }));
    good(await act(ACTING.request, context, { verb: 'register', caseId, facts: {} }));
  }
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<{ exit: ExitCode; out: string; err: string }> {
  const said = { out: '', err: '' };
  const terminal = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
  };
  return { exit: await papers(args, terminal, async () => house), ...said };
}

const namesIn = (file: string) => Object.keys(unzipSync(readFileSync(file)));

it('the reports of all agencies in one zip; an agency without one is named', async () => {
  const file = join(folder, 'reports.zip');
  const { exit, out, err } = await run('--reports', '--year', '2025', '--out', file);
  expect([exit, err]).toEqual([1, '丙局 2025 PDF：该年度的年度报告尚未编制。\n']);
  expect(out).toBe(`共 3 份，写入 ${file}；失败 1 份。\n`);
  const titles = ['甲局', '乙局'].map((name) => `${name}2025年政府信息公开工作年度报告.pdf`);
  expect(namesIn(file)).toEqual(['清单.csv', '失败清单.csv', ...titles]);
  expect((await run('--reports', '--own', '--year', '2025', '--format', 'csv', '--out', file)).exit).toBe(0);
  expect(namesIn(file)).toHaveLength(3);
});

it('an interrupt ends it within a paper, and --resume makes what is left', async () => {
  const file = join(folder, 'notices.zip');
  const args = ['--notices', '--year', '2026', '--format', 'pdf,docx', '--out', file];
  const running = run(...args);
  // The row is written once a second; the journal tells at once.
  const begun = async () => {
    const [row] = await db.query<{ id: string }>(`select job_id as id from job where kind = 'notices'`);
    const journal = join(folder, 'jobs', String(house.agencyId), row?.id ?? '', 'done.jsonl');
    return existsSync(journal) && readFileSync(journal, 'utf8').split('\n').length > 3;
  };
  while (!(await begun())) await new Promise((again) => setTimeout(again, 2));
  process.emit('SIGINT');
  const { exit, err } = await running;
  const [, done] = /已取消，完成 (\d+)\/60 份/.exec(err)!;
  expect([exit, existsSync(file), existsSync(`${file}.part`)]).toEqual([2, false, false]);
  expect(Number(done)).toBeLessThan(60);
  const again = await run(...args, '--resume');
  expect([again.exit, again.err]).toEqual([0, `接着上次的第 ${done} 份继续。\n`]);
  expect(namesIn(file)).toHaveLength(62);
});

it.each([
  [[]],
  [['--reports', '--year', '2025']],
  [['--reports', '--out', 'x.zip']],
  [['--reports', '--notices', '--year', '2025', '--out', 'x.zip']],
  [['--reports', '--year', '2025', '--format', 'exe', '--out', 'x.zip']],
  [['--notices', '--year', '2025', '--own', '--out', 'x.zip']],
  [['--notices', '--year', '二〇', '--out', 'x.zip']],
])('%j is answered with how it is used', async (args) => {
  expect(await run(...args)).toMatchObject({ exit: 2, out: '', err: expect.stringContaining('用法：gongkai papers') });
});

it('a file that cannot be written is told before anything is made', async () => {
  const { exit, err } = await run('--notices', '--out', join(folder, 'nowhere', 'x.zip'));
  expect([exit, err]).toEqual([2, expect.stringContaining('写不进去（ENOENT）')]);
  const kinds = await db.query<{ n: number }>(`select count(*) as n from job where kind = 'notices'`);
  expect(kinds[0]!.n).toBe(1);
});
