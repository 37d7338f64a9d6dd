import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startJobs } from '../jobs/runner.ts';
import { type Ask, type Bureau, LODGING, openBureau } from './api.fixture.ts';

let bureau: Bureau;
let clerk: Ask;
let head: Ask;
let stop: () => Promise<void>;
const ids: string[] = [];

beforeAll(async () => {
  bureau = await openBureau();
  [clerk, head] = [await bureau.signIn('clerk'), await bureau.signIn('head')];
  for (const year of [2025, 2026]) {
    const on = `${year}-01-05`;
    const { body } = await clerk('POST', '/requests', { on, facts: LODGING });
    await clerk('POST', `/requests/${body.caseId}/register`, { on });
    ids.push(body.caseId);
  }
  await clerk('POST', '/reports', { facts: { year: 2025 } });
});
afterAll(async () => {
  await stop?.();
  await bureau.close();
});

/** Runs what is waiting, and says how a job ended. */
async function ended(jobId: string) {
  stop ??= startJobs(bureau.house, { pauseMs: 20 });
  for (;;) {
    const { body } = await clerk('GET', `/jobs/${jobId}`);
    if (body.endedAt) return body;
    await new Promise((again) => setTimeout(again, 20));
  }
}

async function zipOf(jobId: string): Promise<string[]> {
  const answer = await bureau.download('clerk', `/jobs/${jobId}/result`);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(answer.headers.get('content-length')).toBe(String(bytes.length));
  return Object.keys(unzipSync(bytes));
}

const RECEIPT_2025 = '政府信息公开申请登记回执（2025-00001）';
const RECEIPT_2026 = '政府信息公开申请登记回执（2026-00001）';
const ask = (body: object, key?: string) => clerk('POST', '/jobs', body, key ? { 'idempotency-key': key } : {});

describe('before anybody runs them', () => {
  it('a job waits, is listed, and is cancelled by who asked for it or the head, and by nobody else', async () => {
    const { status, body } = await ask({ kind: 'reports', years: [2025], formats: ['pdf'] });
    expect([status, body.state, body.askedBy.name]).toEqual([201, 'queued', 'clerk']);
    expect((await clerk('GET', `/jobs/${body.jobId}/result`)).status).toBe(409);
    const section = await bureau.signIn('section');
    expect((await section('POST', `/jobs/${body.jobId}/cancel`, {})).status).toBe(403);
    expect((await section('GET', '/jobs')).body.rows[0]).toMatchObject({ jobId: body.jobId, mayCancel: false });
    expect((await head('POST', `/jobs/${body.jobId}/cancel`, {})).body.state).toBe('cancelled');
    const again = await head('POST', `/jobs/${body.jobId}/cancel`, {});
    expect([again.status, again.body.reasons[0].code]).toEqual([409, 'job.ended']);
  });

  it('the same deed is one job, and too many that wait are refused', async () => {
    const wish = { kind: 'reports', years: [2025], formats: ['csv'] };
    const [first, second] = [await ask(wish, 'k1'), await ask(wish, 'k1')];
    expect(second.body.jobId).toBe(first.body.jobId);
    expect((await ask({ ...wish, years: [2024] }, 'k1')).body.reasons[0].code).toBe('key.reused');
    const more = [];
    for (let i = 0; i < 9; i++) more.push(await ask(wish));
    const refused = await ask(wish);
    expect([refused.status, refused.body.reasons[0].code]).toEqual([409, 'job.too-many']);
    for (const { body } of [first, ...more]) await clerk('POST', `/jobs/${body.jobId}/cancel`, {});
  });

  it.each([
    [{ kind: 'exe', formats: ['pdf'] }, 'kind'],
    [{ kind: 'reports-of-all', years: [2025], formats: ['pdf'] }, 'kind'],
    [{ kind: 'reports', formats: ['pdf'] }, 'years'],
    [{ kind: 'reports', years: [], formats: ['pdf'] }, 'years'],
    [{ kind: 'notices', formats: [] }, 'formats'],
    [{ kind: 'notices', formats: ['xlsx'] }, 'formats.0'],
    [{ kind: 'notices', formats: ['pdf'], cases: ['x'] }, 'cases.0'],
  ])('%j is refused at %s', async (body, field) => {
    const { status, body: problem } = await ask(body);
    expect([status, problem.reasons[0].field]).toEqual([422, field]);
  });

  it('a request of another agency cannot be named', async () => {
    const stranger = await bureau.signIn('clerk', bureau.otherAgencyId);
    const asked = await stranger('POST', '/jobs', { kind: 'notices', cases: ids, formats: ['pdf'] });
    expect([asked.status, asked.body.reasons[0].code]).toEqual([404, 'case.not-found']);
  });
});

describe('when they are run', () => {
  it.each([
    ['of a year', { filter: { year: 2026 } }, [RECEIPT_2026]],
    ['of all, in the order of their numbers', {}, [RECEIPT_2025, RECEIPT_2026]],
    ['of those that are named', () => ({ cases: [ids[0]] }), [RECEIPT_2025]],
    ['of none', { filter: { year: 2019 } }, []],
  ])('the notices %s', async (_, which, names) => {
    const chosen = typeof which === 'function' ? which() : which;
    const { body } = await ask({ kind: 'notices', formats: ['docx', 'pdf'], ...chosen });
    const job = await ended(body.jobId);
    expect(job).toMatchObject({ state: 'done', total: names.length * 2, failed: 0 });
    const files = names.flatMap((name) => [`${name}.pdf`, `${name}.docx`]);
    expect(await zipOf(body.jobId)).toEqual(['清单.csv', '失败清单.csv', ...files]);
  });

  it('the reports of some years in every format; a year that nobody has begun is named', async () => {
    const { body } = await ask({ kind: 'reports', years: [2025, 2024], formats: ['pdf', 'csv'] });
    const job = await ended(body.jobId);
    expect(job).toMatchObject({ state: 'done', total: 4, done: 4, failed: 2 });
    expect(job.failures[0]).toEqual({
      number: '江州市交通运输局 2024',
      what: 'PDF',
      text: '该年度的年度报告尚未编制。',
    });
    const title = '江州市交通运输局2025年政府信息公开工作年度报告';
    expect(await zipOf(body.jobId)).toEqual(['清单.csv', '失败清单.csv', `${title}.pdf`, `${title}.csv`]);
  });

  it('another agency has no part in them', async () => {
    const { body } = await ask({ kind: 'notices', formats: ['pdf'] });
    await ended(body.jobId);
    const stranger = await bureau.signIn('head', bureau.otherAgencyId);
    expect((await stranger('GET', '/jobs')).body.rows).toEqual([]);
    for (const [method, path, sent] of [
      ['GET', '', undefined],
      ['GET', '/result', undefined],
      ['POST', '/cancel', {}],
    ] as const)
      expect((await stranger(method, `/jobs/${body.jobId}${path}`, sent)).status).toBe(404);
    expect((await bureau.ask('GET', `/jobs/${body.jobId}/result`)).status).toBe(401);
    expect(bureau.faults).toEqual([]);
  });
});

it('everything is exported for the head alone, and nobody else fetches it; what is public is anybody’s', async () => {
  const ask = { kind: 'export-all', formats: [], scope: 'all' };
  expect((await clerk('POST', '/jobs', ask)).body.reasons).toMatchObject([{ code: 'export.head' }]);
  const { body } = await head('POST', '/jobs', ask);
  expect(await ended(body.jobId)).toMatchObject({ state: 'done', failed: 0 });
  const refused = await clerk('GET', `/jobs/${body.jobId}/result`);
  expect(refused.body.reasons).toMatchObject([{ code: 'job.not-yours' }]);
  expect((await bureau.download('head', `/jobs/${body.jobId}/result`)).status).toBe(200);
  const open = await clerk('POST', '/jobs', { ...ask, scope: 'public' });
  await ended(open.body.jobId);
  expect(await zipOf(open.body.jobId)).toContain('publications.csv');
});
