import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, type Bureau, LODGING, openBureau } from './api.fixture.ts';

let bureau: Bureau;
let clerk: Ask;
let head: Ask;

beforeAll(async () => {
  bureau = await openBureau();
  [clerk, head] = await Promise.all([bureau.signIn('clerk'), bureau.signIn('head')]);
});
afterAll(() => bureau.close());

describe('the registers', () => {
  it.each([
    [
      'documents',
      { kind: '20-1.b', title: '公交线网管理办法', documentNumber: '江交〔2026〕1号' },
      'made',
      'repeal',
      { reason: '已修订' },
    ],
    ['matters', { kind: '20-5.a', title: '道路运输经营许可' }, 'listed', 'delist', { reason: '取消' }],
    ['tallies', { kind: '20-8.a', title: '占道费', amount: 184_719.5 }, 'recorded', 'void', { why: '重复登记' }],
  ])('%s are entered, shown, added up and struck out', async (path, facts, state, verb, why) => {
    const made = await clerk('POST', `/${path}`, { facts });
    expect(made).toMatchObject({ status: 201, body: { state } });
    const { caseId } = made.body;
    const list = (await clerk('GET', `/${path}?year=2026&q=${encodeURIComponent(facts.title)}`)).body;
    expect(list.rows).toMatchObject([{ caseId, kind: facts.kind, title: facts.title }]);
    expect(list.totals).toMatchObject([{ kind: facts.kind, amount: 'amount' in facts ? 184_719.5 : null }]);
    const one = (await clerk('GET', `/${path}/${caseId}`)).body;
    expect(one).toMatchObject({ case: { ...facts, state }, timeline: [{ seq: 1 }] });
    expect((await clerk('POST', `/${path}/${caseId}/${verb}`, { facts: why })).status).toBe(200);
    expect((await clerk('GET', `/${path}`)).body.totals).toEqual([]);
  });

  it.each([
    [
      'documents',
      { kind: '20-1.b', title: '更正前的办法' },
      'correct-entry',
      { kind: '20-1.a', title: '更正后的规章', madeOn: '2025-12-30' },
      'madeOn',
    ],
    [
      'matters',
      { kind: '20-6.b', title: '更正前' },
      'correct-entry',
      { title: '更正后', listedOn: '2025-12-30' },
      'listedOn',
    ],
    [
      'tallies',
      { kind: '20-6.b', title: '拘留', count: 30 },
      'correct',
      { count: 3, recordedOn: '2025-12-30' },
      'recordedOn',
    ],
  ])('%s are corrected, and the year they count in with them', async (path, facts, verb, mend, day) => {
    const { caseId } = (await clerk('POST', `/${path}`, { facts })).body;
    const late = await clerk('POST', `/${path}/${caseId}/${verb}`, { facts: { why: '误', [day]: '2099-01-01' } });
    expect(late).toMatchObject({ status: 422, body: { reasons: [{ code: 'correction.in-the-future', field: day }] } });
    expect((await clerk('POST', `/${path}/${caseId}/${verb}`, { facts: { why: '误', ...mend } })).status).toBe(200);
    expect((await clerk('GET', `/${path}/${caseId}`)).body.case).toMatchObject(mend);
    const kind = 'kind' in mend ? mend.kind : facts.kind;
    const last = (await clerk('GET', `/${path}?year=2025`)).body.totals;
    expect(last).toMatchObject([{ kind, ...('count' in mend && { count: mend.count }) }]);
    expect((await clerk('GET', `/${path}?year=2026&kind=${kind}`)).body.totals).toEqual([]);
  });

  it('are not one another', async () => {
    const { caseId } = (await clerk('POST', '/matters', { facts: { kind: '20-6.a', title: '行政处罚' } })).body;
    expect((await clerk('GET', `/documents/${caseId}`)).status).toBe(404);
    expect((await clerk('POST', `/documents/${caseId}/publish`, {})).status).toBe(404);
  });
});

describe('a remedy', () => {
  it('is filed against a request, and shown with it', async () => {
    const request = (await clerk('POST', '/requests', { facts: LODGING })).body;
    const facts = { kind: 'R', requestNumber: request.number, body: '江州市人民政府', claim: '不服答复' };
    const filed = await clerk('POST', '/remedies', { facts });
    expect(filed.status).toBe(201);
    const unknown = await clerk('POST', '/remedies', { facts: { ...facts, requestNumber: '1999-1' } });
    expect(unknown.body.reasons[0]).toMatchObject({ code: 'request.not-found', field: 'requestNumber' });
    await head('POST', `/remedies/${filed.body.caseId}/decide`, { facts: { result: 'upheld', text: '维持' } });
    expect((await clerk('GET', `/remedies/${filed.body.caseId}`)).body.case).toMatchObject({ result: 'upheld' });
    expect((await clerk('GET', '/remedies?kind=R&outcome=upheld')).body.total).toBe(1);
    const { remedies } = (await clerk('GET', `/requests/${request.caseId}`)).body;
    expect(remedies).toMatchObject([{ number: filed.body.number, result: 'upheld' }]);

    const other = (await clerk('POST', '/requests', { facts: LODGING })).body;
    const mend = (given: object) =>
      clerk('POST', `/remedies/${filed.body.caseId}/correct-entry`, { facts: { why: '误', ...given } });
    expect((await mend({ requestNumber: '1999-1' })).body.reasons[0]).toMatchObject({ field: 'requestNumber' });
    expect((await mend({ requestNumber: other.number, result: 'other' })).status).toBe(200);
    expect((await clerk('GET', `/requests/${request.caseId}`)).body.remedies).toEqual([]);
    expect((await clerk('GET', `/requests/${other.caseId}`)).body.remedies).toMatchObject([{ result: 'other' }]);
  });
});

describe('the agency', () => {
  it('shows its settings and where the law leaves them open, and keeps why they changed', async () => {
    const facts = { settings: { warnDays: 7, court: '江州铁路运输法院' }, why: '集中管辖' };
    expect((await clerk('POST', '/agency/set', { facts })).status).toBe(403);
    const backdated = await head('POST', '/agency/set', { facts, on: '2026-01-05' });
    expect(backdated).toMatchObject({ status: 422, body: { reasons: [{ code: 'settings.backdated', field: 'on' }] } });
    expect((await head('POST', '/agency/set', { facts })).status).toBe(200);
    bureau.setTime('2026-03-02T02:00:02Z');
    await new Promise((done) => setTimeout(done, 1100)); // how long an office is believed (reads/house.ts)
    const { body } = await clerk('GET', '/agency');
    expect(body.settings).toMatchObject({ warnDays: 7, alarmDays: 2, court: '江州铁路运输法院' });
    expect(body.settingCites.supplementDays).toEqual({ law: 'regulation-711', article: 30 });
    expect(body.changes).toEqual([{ on: '2026-03-02', ...facts }]);
    expect(body.calendarYears).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  });

  it('takes no calendar that cannot be read', async () => {
    const { status, body } = await clerk('POST', '/agency/load-calendar', { facts: { calendar: { year: 2027 } } });
    expect(status).toBe(422);
    expect(body.reasons.map((one: { field: string }) => one.field)).toEqual([
      'calendar.notices',
      'calendar.holidays',
      'calendar.makeUpDays',
    ]);
    expect((await clerk('POST', '/agency/found', {})).status).toBe(404);
  });

  it('shows a year as days', async () => {
    const { body } = await clerk('GET', '/calendar?year=2026');
    expect(body.days).toHaveLength(365);
    expect(body.days[0]).toEqual({ day: '2026-01-01', kind: 'holiday', name: '元旦' });
    expect((await clerk('GET', '/calendar?year=2031')).body.loaded).toBe(false);
    expect((await clerk('GET', '/calendar')).body.reasons[0]).toMatchObject({ field: 'year' });
  });

  it('names its staff, and the outcomes with their rows', async () => {
    expect((await clerk('GET', '/staff')).body.rows).toHaveLength(10);
    const { rows } = (await clerk('GET', '/outcomes')).body;
    expect(rows).toHaveLength(24);
    expect(rows[0]).toMatchObject({ row: '3.1', rowLabel: '（一）予以公开', groupLabel: '（一）予以公开' });
    expect(rows.find((one: { code: string }) => one.code === 'DENY_PROCESS')).toMatchObject({
      row: '3.3.6',
      groupLabel: '（三）不予公开',
    });
  });
});

it('a document says by when it must be published (条例 26), and whether it was in time', async () => {
  const made = async (on: string) =>
    (await clerk('POST', '/documents', { on, facts: { kind: '20-1.b', title: `${on}的办法` } })).body.caseId;
  const publication = async (id: string) => (await clerk('GET', `/documents/${id}`)).body.publication;
  const id = await made('2026-01-05');
  expect(await publication(id)).toEqual({ on: '2026-02-02', provisional: false, timeliness: 'overdue' });
  await clerk('POST', `/documents/${id}/publish`, { on: '2026-02-03' });
  expect(await publication(id)).toMatchObject({ timeliness: 'late' });
  const inTime = await made('2026-01-05');
  await clerk('POST', `/documents/${inTime}/publish`, { on: '2026-02-02' });
  expect(await publication(inTime)).toMatchObject({ timeliness: 'in-time' });
  const repealed = await made('2026-01-05');
  await clerk('POST', `/documents/${repealed}/repeal`, { facts: { reason: '未施行即废止' } });
  expect(await publication(repealed)).toBeNull();
});

it('a demand for rectification is registered, looked at, answered by the head and taken away (条例 41)', async () => {
  const { requester } = LODGING;
  const requests = (await clerk('GET', '/requests')).body.total;
  const facts = { requester, record: '从业资格证', claim: '出生日期有误。', evidence: '身份证。' };
  const { caseId } = (await clerk('POST', '/rectifications', { facts })).body;
  const said = { result: 'corrected', check: '属实。', content: '已更正。' };
  const seen = await clerk('POST', `/rectifications/${caseId}/draft/preview`, { facts: said });
  expect(seen.body.letters).toMatchObject([{ code: 'D25', number: expect.stringMatching(/〔2026〕　号$/) }]);
  await clerk('POST', `/rectifications/${caseId}/draft`, { facts: said });
  expect((await clerk('POST', `/rectifications/${caseId}/answer`, {})).status).toBe(403);
  expect((await head('POST', `/rectifications/${caseId}/answer`, {})).body.state).toBe('answered');
  const { body } = await clerk('GET', `/rectifications/${caseId}`);
  expect(body.notices).toMatchObject([{ code: 'D25', number: expect.stringMatching(/公复〔2026〕1号$/) }]);
  const paper = `/rectifications/${caseId}/notices/${body.notices[0].seq}`;
  expect((await clerk('GET', `${paper}/D24/pdf`)).status).toBe(404);
  expect((await clerk('GET', '/rectifications?year=2026')).body.rows).toMatchObject([{ caseId, outcome: 'corrected' }]);
  expect((await clerk('GET', '/requests')).body.total).toBe(requests);
});
