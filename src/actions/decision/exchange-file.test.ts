import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../base/ids.ts';
import { isRefusal } from '../../base/refusal.ts';
import type { Context } from '../../store/context.ts';
import { findExchangeFile } from '../../store/decision/exchange-file.ts';
import { insertJob, type JobState } from '../../store/jobs.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { foundOffice } from '../request/steps.fixture.ts';
import { tidy } from '../tidy.ts';
import { keepExchangeFile } from './keep-file.ts';

let db: TestDatabase;
let context: Omit<Context, 'actor'>;
const actor = { id: 'clerk', name: '李文', roles: [] };

beforeAll(async () => {
  db = await openTestDatabase();
  context = await foundOffice(db);
});
afterAll(() => db.close());

const after = (minutes: number) => new Date(context.now.getTime() + minutes * 60_000);
const isKept = async (hash: string) => (await findExchangeFile(db, context.office.agencyId, hash)) !== null;

async function keep(text: string): Promise<string> {
  const hash = await keepExchangeFile({ ...context, actor }, { name: '许可.csv', bytes: Buffer.from(text) });
  if (isRefusal(hash)) throw new Error(JSON.stringify(hash));
  return hash;
}

async function jobFor(file: string, state: JobState): Promise<void> {
  const one = { agencyId: context.office.agencyId, jobId: newId(), kind: 'decisions-import', askedBy: actor };
  await insertJob(db, { ...one, params: { of: 'licence', file } });
  await db.query('update job set state = $2 where job_id = $1', [one.jobId, state]);
}

it.each([
  ['queued', true],
  ['running', true],
  ['cancelling', true],
  ['cancelled', true],
  ['failed', true],
  ['done', false],
] as const)('an exchange file whose job is %s stays: %s', async (state, stays) => {
  const hash = await keep(`身份证号 ${state}`);
  await jobFor(hash, state);
  await tidy(db, after(61));
  expect(await isKept(hash)).toBe(stays);
});

it('one that no job was made for is deleted after an hour, and not before', async () => {
  const hash = await keep('没有任务');
  await tidy(db, after(59));
  expect(await isKept(hash)).toBe(true);
  await tidy(db, after(61));
  expect(await isKept(hash)).toBe(false);
});

it('one that is through for one job and needed by another stays, and a file of a case never holds it', async () => {
  const hash = await keep('两次导入');
  await jobFor(hash, 'done');
  await jobFor(hash, 'queued');
  await tidy(db, after(120));
  expect(await isKept(hash)).toBe(true);
  expect(await db.query('select hash from file')).toEqual([]);
});
