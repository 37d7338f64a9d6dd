import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DecisionKind, EXCHANGE_FIELDS } from '../cases/decision/fields.ts';
import { exchangeRow } from '../cases/decision/invented.fixture.ts';
import type { ExchangeRow } from '../cases/decision/read-row.ts';
import { startJobs } from '../jobs/runner.ts';
import { toGbk } from '../papers/read/variants/gbk.fixture.ts';
import { csvLine } from '../papers/sheet/csv.ts';
import { tableFile } from '../papers/sheet/table-file.ts';
import { type Ask, type Bureau, openBureau } from './api.fixture.ts';

let bureau: Bureau;
let clerk: Ask;
let publisher: Ask;
let stop: () => Promise<void>;

beforeAll(async () => {
  bureau = await openBureau('2025-03-18');
  [clerk, publisher] = [await bureau.signIn('clerk'), await bureau.signIn('publisher')];
  stop = startJobs(bureau.house, { pauseMs: 20 });
});
afterAll(async () => {
  await stop();
  await bureau.close();
});

const linesOf = (kind: DecisionKind, rows: readonly ExchangeRow[]) => {
  const codes = EXCHANGE_FIELDS[kind].map(({ code }) => code);
  return [codes, ...rows.map((row) => codes.map((code) => row[code] ?? ''))];
};
const csvOf = (kind: DecisionKind, rows: readonly ExchangeRow[]) => linesOf(kind, rows).map(csvLine).join('');
const sent = (bytes: Uint8Array | string, more: object = {}) => ({
  files: [{ name: '许可.csv', base64: Buffer.from(bytes as string).toString('base64') }],
  decisionType: '准予',
  itemCode: '0118',
  ...more,
});
const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => exchangeRow('licence', from + i));

/** Waits until the job has ended. */
async function ended(jobId: string) {
  for (;;) {
    const { body } = await clerk('GET', `/jobs/${jobId}`);
    if (body.endedAt) return body;
    await new Promise((again) => setTimeout(again, 20));
  }
}

describe('an exchange file', () => {
  const bad: ExchangeRow = { ...exchangeRow('licence', 5), XK_XDR_ZJHM: '11010519491231002Y' };
  const file = csvOf('licence', [...rows(1, 5), bad, exchangeRow('licence', 1)]);

  it.each<[string, () => Uint8Array | string]>([
    ['CSV in UTF-8', () => file],
    ['CSV in GBK', () => toGbk(file)],
    [
      'XLSX',
      () =>
        tableFile(
          'xlsx',
          '许可',
          linesOf('licence', [...rows(1, 5), bad, exchangeRow('licence', 1)])[0]!,
          linesOf('licence', [...rows(1, 5), bad, exchangeRow('licence', 1)]).slice(1),
          '2025-03-18' as never,
        ),
    ],
  ])('is read as %s, and nothing is recorded by looking', async (_why, make) => {
    const { status, body } = await clerk('POST', '/licences/import/preview', sent(make()));
    expect(status).toBe(200);
    expect(body).toMatchObject({ total: 6, good: 4, there: 1, badCount: 1, unknown: [] });
    expect(body.bad).toEqual([
      {
        row: 6,
        number: '青交运许〔2025〕5号',
        party: '驾驶员5',
        reasons: [
          {
            field: 'XK_XDR_ZJHM',
            name: '自然人证件号码',
            text: '身份证号码的位数、日期或者校验码不符。',
          },
        ],
      },
    ]);
    expect((await clerk('GET', '/licences')).body.total).toBe(0);
  });

  it('is recorded as a job; sent again, nothing is recorded twice', async () => {
    const { status, body } = await clerk('POST', '/licences/import', sent(file));
    expect(status).toBe(201);
    expect(await ended(body.jobId)).toMatchObject({ state: 'done', total: 4, failed: 0 });
    const again = await clerk('POST', '/licences/import', sent(file));
    expect([again.status, again.body.reasons[0].code]).toEqual([422, 'decision.nothing-to-import']);
    const list = (await clerk('GET', '/licences?q=驾驶员3')).body;
    expect(list).toMatchObject({ total: 1, rows: [{ state: 'recorded', decisionType: '准予', itemCode: '0118' }] });
    // 2025-03-10 and seven working days.
    expect(list.rows[0].due).toMatchObject({ what: 'publish', on: '2025-03-19', left: 1, light: 'red' });
  });

  it('whose rows to mend come back with their reasons, and are recorded once they are mended', async () => {
    const { status, body, headers } = await clerk('POST', '/licences/import/bad-rows', sent(file));
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(body.split('\r\n')[0]).toMatch(/,错误原因$/);
    expect(body.split('\r\n')[1]).toContain('身份证号码的位数、日期或者校验码不符。');
    const sound = exchangeRow('licence', 5).XK_XDR_ZJHM!;
    const preview = await clerk('POST', '/licences/import/preview', sent(body.replace('11010519491231002Y', sound)));
    expect(preview.body).toMatchObject({ total: 1, good: 1, badCount: 0, unknown: [] });
  });

  it('with other contents under a number that is there names it', async () => {
    const other = { ...exchangeRow('licence', 2), XK_NR: '道路旅客运输驾驶员从业资格' };
    const { body } = await clerk('POST', '/licences/import/preview', sent(csvOf('licence', [other])));
    expect(body.bad[0].reasons[0].text).toBe(
      '文书号青交运许〔2025〕2号已于2025年3月10日登记，内容与本行不同；需要修改的，请在该条登记中更正。',
    );
  });

  it.each<[string, Uint8Array | string, string]>([
    ['no exchange file', '甲,乙\r\n1,2\r\n', 'decision.no-header'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'read.other-kind'],
    ['nothing', ' ', 'read.empty'],
  ])('that is %s is refused in words', async (_why, text, code) => {
    const { status, body } = await clerk('POST', '/licences/import/preview', sent(text));
    expect([status, body.reasons[0].code]).toEqual([422, code]);
  });

  it('is for those who may record, and is told so first', async () => {
    const auditor = await bureau.signIn('auditor');
    for (const path of ['preview', 'bad-rows'])
      expect((await auditor('POST', `/licences/import/${path}`, sent(file))).status).toBe(403);
    expect((await auditor('POST', '/licences/import', sent(file))).status).toBe(403);
  });
});

it.each(['licences', 'penalties'])('the template of %s has an example that is never recorded', async (path) => {
  for (const format of ['csv', 'xlsx']) {
    const bytes = new Uint8Array(
      await (await bureau.download('clerk', `/${path}/template?format=${format}`)).arrayBuffer(),
    );
    const answer = await clerk('POST', `/${path}/import/preview`, sent(bytes));
    expect([answer.status, answer.body.reasons[0].code]).toEqual([422, 'decision.no-rows']);
  }
});

it('all that waits is published as one job, in time, and counted', async () => {
  expect((await clerk('POST', '/licences/publish-all', {})).status).toBe(403);
  const { body } = await publisher('POST', '/licences/publish-all', {});
  expect(await ended(body.jobId)).toMatchObject({ state: 'done', total: 4, failed: 0 });
  const summary = (await clerk('GET', '/licences/summary')).body;
  expect(summary).toMatchObject({ toPublish: 0, overdue: 0, year: 2025, inTime: 4, judged: 4 });
});

it('a penalty that is not public by its day is overdue, and is published as long as its class must be', async () => {
  const { CF_GSJZQ: _, ...row } = exchangeRow('penalty', 1) as Record<string, string>;
  const more = { decisionType: '处罚', itemCode: '', severity: 'ordinary' };
  const job = await clerk('POST', '/penalties/import', sent(csvOf('penalty', [row]), more));
  await ended(job.body.jobId);
  bureau.setTime('2025-03-20T02:00:00Z');
  [clerk, publisher] = [await bureau.signIn('clerk'), await bureau.signIn('publisher')];
  const late = (await clerk('GET', '/penalties?overdue=true')).body;
  expect(late.rows).toMatchObject([{ number: '青交罚〔2025〕1号', due: { on: '2025-03-19', light: 'overdue' } }]);
  expect((await clerk('GET', '/penalties/summary')).body).toMatchObject({ overdue: 1, inTime: 0, judged: 1 });
  const none = await publisher('POST', '/penalties/publish-all', {});
  expect((await ended(none.body.jobId)).failures[0].text).toBe('公示截止日期：应当确定公示截止日期。');
  const done = await publisher('POST', '/penalties/publish-all', { cases: [late.rows[0].caseId], term: 'least' });
  expect(await ended(done.body.jobId)).toMatchObject({ total: 1, failed: 0 });
  expect((await clerk('GET', `/penalties/${late.rows[0].caseId}`)).body.case).toMatchObject({
    state: 'published',
    publicUntil: '2025-06-10',
    severity: 'ordinary',
  });
});

it('the growth says its base, its definition, and what may stand twice', async () => {
  await clerk('POST', '/tallies', { on: '2025-03-01', facts: { kind: '20-5.a', title: '许可', count: 10 } });
  const { body } = await clerk('GET', '/licences/growth?year=2025');
  expect(body).toMatchObject({
    now: { year: 2025, count: 14, fromTallies: 10, fromDecisions: 4 },
    before: { year: 2024, count: 0 },
    growth: 14,
    changed: [],
    twice: [2025],
    items: [{ itemCode: '0118', title: '道路运输从业人员从业资格证', now: 4, before: 0 }],
  });
  expect(body.types).not.toContain('换证');
});
