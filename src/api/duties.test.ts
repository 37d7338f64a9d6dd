import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, type Bureau, openBureau } from './api.fixture.ts';

let bureau: Bureau;
const as: Record<string, Ask> = {};
beforeAll(async () => {
  bureau = await openBureau();
  bureau.setTime('2026-03-20T02:00:00Z');
  for (const login of ['section', 'section-head', 'secrecy', 'head', 'leader', 'publisher', 'clerk', 'auditor'])
    as[login] = await bureau.signIn(login);
  await as.head!('POST', '/agency/set', { facts: { settings: { indexCode: '000014349' }, why: '启用' } });
});
afterAll(() => bureau.close());

const TERMS = {
  ...{ name: '月度客运量统计', column: '20-4', mode: 'periodic', cycle: 'month', dueDays: 15, from: '2026-01-01' },
  ...{ section: '运输管理科', person: '赵立新', freshness: 'policy', maxGapDays: 45 },
};

async function define(terms: object = {}) {
  const { status, body } = await as.clerk!('POST', '/duties', { facts: { ...TERMS, ...terms } });
  expect(status).toBe(201);
  return body as { caseId: string; number: string };
}

async function publish(duty: string, title = '客运量统计') {
  const content = {
    ...{ title, openness: 'public', column: '20-4', genre: 'statistics', theme: '交通运输', duty },
    ...{ issuers: ['江州市交通运输局'], madeOn: '2026-02-27', abstract: '客运量。', body: '<p>86.2万人次。</p>' },
  };
  const { body } = await as.section!('POST', '/publications', { facts: content });
  const chain = [
    ['section', 'submit', {}],
    ['section-head', 'review-section', {}],
    ['secrecy', 'review-secrecy', { basis: '不涉密。' }],
    ['head', 'review-office', {}],
    ['leader', 'approve', {}],
    ['publisher', 'publish', {}],
  ] as const;
  for (const [login, verb, facts] of chain)
    expect(await as[login]!('POST', `/publications/${body.caseId}/${verb}`, { facts })).toMatchObject({ status: 200 });
  return body.caseId as string;
}

const stateOf = async (number: string, label: string) => {
  const { body } = await as.clerk!('GET', '/duties/years/2026');
  const line = body.duties.find((one: { number: string }) => one.number === number);
  return line.occurrences.find((one: { label: string }) => one.label === label);
};

describe('the calendar of duties', () => {
  it('has what is overdue, and a publishing settles the oldest that is open', async () => {
    const { number } = await define();
    expect(await stateOf(number, '2026-01')).toMatchObject({ due: '2026-02-15', doneOn: null, state: 'overdue' });
    const { body } = await as.section!('GET', '/duties/due');
    const own = body.overdue.filter((one: { number: string }) => one.number === number);
    expect(own.map(({ label, left }: { label: string; left: number }) => [label, left])).toEqual([
      ['2026-01', -33],
      [null, -33],
      ['2026-02', -5],
    ]);
    const caseId = await publish(number);
    expect(await stateOf(number, '2026-01')).toMatchObject({ doneOn: '2026-03-20', state: 'late' });
    expect(await stateOf(number, '2026-02')).toMatchObject({ doneOn: null, state: 'overdue' });
    // What is taken down again fulfils nothing.
    await as.head!('POST', `/publications/${caseId}/withdraw`, { facts: { reason: '数据有误' } });
    expect(await stateOf(number, '2026-01')).toMatchObject({ doneOn: null, state: 'overdue' });
  });

  it('takes no corrected version for the next month', async () => {
    const { number } = await define({ name: '另一项统计' });
    const caseId = await publish(number, '另一项');
    await as.section!('POST', `/publications/${caseId}/revise`, { facts: { reason: '更正' } });
    expect(await stateOf(number, '2026-02')).toMatchObject({ doneOn: null });
  });

  it('refuses a duty that is not there or is retired, by its field', async () => {
    const { caseId, number } = await define({ name: '将停用' });
    await as.head!('POST', `/duties/${caseId}/retire`, { facts: { reason: '停用' } });
    for (const [duty, code] of [
      ['目录2020-9999', 'duty.no-such'],
      [number, 'duty.retired'],
    ] as const) {
      const { status, body } = await as.section!('POST', '/publications', {
        facts: { title: '统计', openness: 'public', duty },
      });
      expect([status, body.reasons[0].code, body.reasons[0].field]).toEqual([422, code, 'duty']);
    }
  });

  it('is downloaded as iCalendar and CSV, and by nobody who is not signed in', async () => {
    const ics = await bureau.download('clerk', '/duties/years/2026/ics');
    expect(ics.headers.get('content-type')).toContain('text/calendar');
    expect((await ics.text()).match(/BEGIN:VEVENT/g)!.length).toBeGreaterThan(10);
    expect(await (await bureau.download('clerk', '/duties/years/2026/csv')).text()).toContain('月度客运量统计');
    expect((await bureau.ask('GET', '/duties/years/2026/csv')).status).toBe(401);
  });

  it('says how long each column has before it fails, the home page first where it is nearest', async () => {
    const { body } = await as.auditor!('GET', '/duties/freshness');
    const home = body.columns.find(({ column }: { column: string }) => column === 'home');
    const statistics = body.columns.find(({ column }: { column: string }) => column === '20-4');
    expect(home).toMatchObject({ kind: 'home', lastOn: '2026-03-20', failsOn: '2026-04-03', left: 14 });
    expect(statistics).toMatchObject({ failsOn: '2026-09-19', ownDays: 45, ownLeft: 45 });
    expect(body.stale).toEqual({ failed: 0, limit: 5 });
  });

  it('counts a column of the catalogue in which nothing stands as empty', async () => {
    await define({ name: '机关简介', column: '20-2', mode: 'permanent', cycle: undefined });
    const { body } = await as.clerk!('GET', '/duties/freshness');
    expect(body.emptyColumns).toContain('20-2');
    expect(body.empty).toEqual({ failed: body.emptyColumns.length, limit: 5 });
  });

  it('asks for the check of the site as a job', async () => {
    const { status, body } = await as.clerk!('POST', '/duties/site-check', {});
    expect([status, body.kind, body.state]).toEqual([201, 'site-check', 'queued']);
  });
});
