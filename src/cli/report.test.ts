import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { found } from '../actions/found.ts';
import { isRefusal } from '../base/refusal.ts';
import { REPORT_FORMATS } from '../papers/formats.ts';
import { makeHouse } from '../reads/house.ts';
import { officialYears } from '../rules/calendar/official.fixture.ts';
import { BUREAU } from '../sample/bureau.ts';
import type { House } from '../store/context.ts';
import { openTestDatabase } from '../store/test-database.ts';
import { report } from './report.ts';

let house: House;
let close: () => Promise<void>;
const folder = mkdtempSync(join(tmpdir(), 'gongkai-report-'));

beforeAll(async () => {
  const db = await openTestDatabase();
  const agencyId = await found(db, BUREAU, new Date('2018-01-02T02:00:00Z'));
  if (isRefusal(agencyId)) throw new Error(JSON.stringify(agencyId));
  house = makeHouse(db, agencyId, officialYears, () => new Date('2026-03-02T02:00:00Z'));
  close = db.close;
});
afterAll(() => close());

async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const into = (channel: 'out' | 'err') => (text: string) => {
    said[channel] += text;
  };
  const status = await report(args, { out: into('out'), err: into('err') }, async () => house);
  return { status, ...said };
}

it.each(REPORT_FORMATS.map(({ id }) => [id]))('writes %s into a file', async (format) => {
  const file = join(folder, format);
  const { status, out } = await run('--year', '2025', '--format', format, '--out', file);
  expect([status, out]).toEqual([0, '']);
  expect(readFileSync(file).length).toBeGreaterThan(1000);
});

it('says which fonts a PDF has', async () => {
  const { err } = await run('--year', '2025', '--format', 'pdf', '--out', join(folder, 'a.pdf'));
  expect(err).toContain('小标宋：以 Noto Serif SC 代替');
});

it('says that OFD is experimental', async () => {
  const { err } = await run('--year', '2025', '--format', 'ofd', '--out', join(folder, 'a.ofd'));
  expect(err).toContain('OFD 为实验性输出');
});

it('prints JSON, or writes it', async () => {
  const printed = await run('--year', '2025');
  const file = join(folder, 'a.json');
  expect((await run('--year', '2025', '--out', file)).out).toBe('');
  expect(readFileSync(file, 'utf8')).toBe(printed.out);
});

it.each([
  ['a paper without a file', ['--year', '2025', '--format', 'pdf']],
  ['no known format', ['--year', '2025', '--format', 'exe', '--out', 'x']],
  ['no year', ['--format', 'json']],
])('says how it is used: %s', async (_, args) => {
  const { status, err } = await run(...args);
  expect(status).toBe(2);
  expect(err).toContain('pdf-archive');
});

it('says in words that a file cannot be written', async () => {
  const { status, err } = await run('--year', '2025', '--out', join(folder, 'none', 'a.json'));
  expect(status).toBe(2);
  expect(err).toContain('写不进去');
});
