import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { act } from '../actions/act.ts';
import { found } from '../actions/found.ts';
import { ACTING } from '../actions/nouns.ts';
import { isRefusal } from '../base/refusal.ts';
import { type Actor, ROLES } from '../cases/entry.ts';
import { REPORT_FORMATS } from '../papers/formats.ts';
import { makeCertificate, pemSettings } from '../papers/sign/certificate.fixture.ts';
import { findSignatures } from '../papers/sign/find-signatures.ts';
import { takeSigningKey } from '../papers/sign/signing.ts';
import { makeHouse } from '../reads/house.ts';
import { officialYears } from '../rules/calendar/official.fixture.ts';
import { BUREAU } from '../sample/bureau.ts';
import type { House } from '../store/context.ts';
import { openTestDatabase } from '../store/test-database.ts';
import { report } from './report.ts';

const CLERK: Actor = { id: 'clerk', name: '李文', roles: ROLES };
const HEAD: Actor = { id: 'head', name: '周敏', roles: ROLES };
let house: House;
let close: () => Promise<void>;
const folder = mkdtempSync(join(tmpdir(), 'gongkai-report-'));

beforeAll(async () => {
  const db = await openTestDatabase();
  const agencyId = await found(db, BUREAU, new Date('2018-01-02T02:00:00Z'));
  if (isRefusal(agencyId)) throw new Error(JSON.stringify(agencyId));
  house = makeHouse(db, agencyId, officialYears, () => new Date('2026-03-02T02:00:00Z'));
  close = db.close;
  await publish(2024);
});
afterEach(() => takeSigningKey(null));
afterAll(() => close());

async function publish(year: number): Promise<void> {
  let caseId: string | undefined;
  const step = async (verb: string, facts: object) => {
    const by = await house.contextFor(verb === 'approve' ? HEAD : CLERK);
    const done = await act(ACTING.report as never, by, { verb, facts, ...(caseId ? { caseId } : {}) } as never);
    if (isRefusal(done)) throw new Error(`${verb}: ${JSON.stringify(done)}`);
    caseId = done.caseId;
  };
  await step('open', { year });
  for (const section of ['1', '5', '6']) await step('write', { section, text: '正文。' });
  for (const verb of ['submit', 'approve', 'publish']) await step(verb, {});
}

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

describe('with a certificate to sign with', () => {
  const write = (year: string, format: string) => {
    const file = join(folder, `${year}-${format}`);
    return run('--year', year, '--format', format, '--out', file).then((said) => ({ ...said, file }));
  };

  it('a draft is not signed, and the command says so', async () => {
    takeSigningKey(pemSettings(makeCertificate('ec')));
    const { err, file } = await write('2025', 'pdf');
    expect(err).toContain('尚未公布，没有签名');
    expect(findSignatures(readFileSync(file))).toEqual([]);
  });

  it.each(['pdf', 'pdf-archive'])('a published report is, and the command says by whom (%s)', async (format) => {
    takeSigningKey(pemSettings(makeCertificate('ec')));
    const { err, file } = await write('2024', format);
    expect(err).toContain('已签名：海东市交通运输局，证书序列号1A2B3C4D5E6F，有效期至2099年12月31日');
    expect(findSignatures(readFileSync(file))).toMatchObject([{ state: 'intact' }]);
  });

  it('a key that cannot be opened leaves no file', async () => {
    takeSigningKey({ file: join(folder, 'none.p12'), password: null, passwordFile: null });
    const file = join(folder, 'unsigned.pdf');
    const { status, err } = await run('--year', '2024', '--format', 'pdf', '--out', file);
    expect(status).toBe(2);
    expect(err).toContain('none.p12”不能读取（ENOENT）');
    expect(existsSync(file)).toBe(false);
  });
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
