import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, type Bureau, LODGING, openBureau } from './api.fixture.ts';

let bureau: Bureau;
const staff: Record<string, Ask> = {};

beforeAll(async () => {
  bureau = await openBureau();
  for (const login of ['clerk', 'section', 'head', 'legal', 'leader', 'auditor']) {
    staff[login] = await bureau.signIn(login);
  }
});
afterAll(() => bureau.close());

const text = (name: string, content: string) => ({ name, base64: Buffer.from(content).toString('base64') });

async function lodge(body: object = {}): Promise<string> {
  const done = await staff.clerk!('POST', '/requests', { facts: LODGING, ...body });
  expect(done.status).toBe(201);
  return done.body.caseId;
}

/** From the counter to the archive, each step by who may. */
const TO_ARCHIVE: readonly [who: string, verb: string, facts: object, state: string][] = [
  ['clerk', 'register', {}, 'registered'],
  ['clerk', 'accept', {}, 'in-hand'],
  ['head', 'assign', { section: '运输科' }, 'in-hand'],
  ['section', 'draft-reply', { outcome: 'DISCLOSE', grounds: '属于本机关制作', content: '见附件' }, 'drafted'],
  ['legal', 'review', {}, 'reviewed'],
  ['leader', 'approve', {}, 'approved'],
  ['clerk', 'answer', {}, 'answered'],
  ['clerk', 'serve', { means: 'direct' }, 'served'],
  ['clerk', 'close', {}, 'closed'],
  ['clerk', 'archive', { archiveNumber: '2026-1' }, 'archived'],
];

async function archive(id: string): Promise<void> {
  for (const [who, verb, facts, state] of TO_ARCHIVE) {
    const done = await staff[who]!('POST', `/requests/${id}/${verb}`, { facts });
    expect([verb, done.status, done.body.state ?? done.body.detail]).toEqual([verb, 200, state]);
  }
}

describe('the life of a request', () => {
  it('goes from the counter to the archive, each step by who may', async () => {
    const id = await lodge();
    await archive(id);
    const { body } = await staff.auditor!('GET', `/requests/${id}`);
    expect(body).toMatchObject({ case: { state: 'archived', outcome: 'DISCLOSE' }, due: null, timeliness: 'in-time' });
    expect(body.timeline).toHaveLength(TO_ARCHIVE.length + 1);
    expect(body.notices.at(-1)).toMatchObject({ code: 'D11', number: '江州公复〔2026〕1号' });
    expect(JSON.stringify(body)).not.toContain('lookupHash');
    expect(bureau.changed).toContain(bureau.agencyId);
  });

  it('says which verbs are possible, and in Chinese why the others are not', async () => {
    const id = await lodge();
    const { body } = await staff.clerk!('GET', `/requests/${id}`);
    const reasonsOf = (verb: string) => body.verbs.find((one: { verb: string }) => one.verb === verb).reasons;
    expect(reasonsOf('register')).toEqual([]);
    expect(reasonsOf('serve')[0]).toMatchObject({
      code: 'life.not-in-this-state',
      text: '当前状态为“待登记”，不能“送达”。',
    });
  });
});

describe('what is refused', () => {
  it('is refused to the wrong role with 403', async () => {
    for (const who of ['head', 'auditor']) {
      const { status, body } = await staff[who]!('POST', '/requests', { facts: LODGING });
      expect(status).toBe(403);
      expect(body.reasons[0].text).toContain('经办人');
    }
  });

  it('is refused in the wrong state and to the stale with 409', async () => {
    const id = await lodge();
    expect((await staff.clerk!('POST', `/requests/${id}/serve`, { facts: { means: 'direct' } })).status).toBe(409);
    const stale = await staff.clerk!('POST', `/requests/${id}/register`, { expectedSeq: 0 });
    expect(stale).toMatchObject({ status: 409, body: { reasons: [{ code: 'ledger.moved-on' }] } });
    expect((await staff.clerk!('POST', `/requests/${id}/register`, { expectedSeq: 1 })).status).toBe(200);
  });

  it('names every field that is wrong with 422', async () => {
    const facts = {
      ...LODGING,
      requester: { ...LODGING.requester, name: '', phone: 7, idNumber: 'x'.repeat(41) },
      items: [],
    };
    const { status, body, headers } = await staff.clerk!('POST', '/requests', { facts, on: '2021-02-29' });
    expect(status).toBe(422);
    expect(headers.get('content-type')).toContain('application/problem+json');
    const found = body.reasons.map((one: { field: string; code: string }) => [one.field, one.code]);
    expect(found).toEqual([
      ['requester.name', 'field.missing'],
      ['requester.idNumber', 'field.too-long'],
      ['requester.phone', 'field.wrong-kind'],
      ['items', 'field.too-few'],
      ['on', 'field.not-a-day'],
    ]);
    expect(body.reasons[0].text).toBe('姓名或名称：必须填写。');
  });

  it('names the day with 422', async () => {
    const { status, body } = await staff.clerk!('POST', '/requests', { facts: LODGING, on: '2026-03-03' });
    expect([status, body.reasons[0].code]).toEqual([422, 'day.in-the-future']);
  });

  it.each([
    ['no JSON', '{"facts":', 'application/json', 400],
    ['a form', 'a=1', 'application/x-www-form-urlencoded', 403],
    ['no type of ours', '<a/>', 'application/xml', 415],
    ['a NUL', JSON.stringify({ facts: { ...LODGING, form: 'a\0b' } }), 'application/json', 422],
    ['half a character', JSON.stringify({ facts: { ...LODGING, form: '\ud800' } }), 'application/json', 422],
    ['nesting without end', `{"facts":${'['.repeat(9000)}${']'.repeat(9000)}}`, 'application/json', 422],
    ['too much text', JSON.stringify({ facts: 'x'.repeat(1_100_000) }), 'application/json', 413],
    ['too much of all', JSON.stringify({ files: 'x'.repeat(31 << 20) }), 'application/json', 413],
  ])('is refused for %s', async (_why, body, type, status) => {
    const answer = await staff.clerk!('POST', '/requests', body, { 'content-type': type });
    expect(answer.status).toBe(status);
    expect(answer.body.reasons[0].text).toMatch(/\p{Script=Han}/u);
  });

  it('is not found with 404', async () => {
    const nowhere = '01900000-0000-7000-8000-000000000000';
    for (const path of [`/requests/${nowhere}`, '/requests/7', '/nothing', '/reports/2031', '/forms/request/dance']) {
      const { status, body } = await staff.clerk!('GET', path);
      expect([path, status, body.status]).toEqual([path, 404, 404]);
    }
    expect((await staff.clerk!('POST', `/requests/${nowhere}/register`, {})).status).toBe(404);
    expect((await staff.clerk!('GET', '/requests/%00')).status).toBe(400);
  });
});

describe('a key', () => {
  it('makes the same request once, for its sender alone', async () => {
    const send = (who: string) => staff[who]!('POST', '/requests', { facts: LODGING }, { 'idempotency-key': 'once' });
    const [first, again] = [await send('clerk'), await send('clerk')];
    expect(first).toMatchObject({ status: 201, body: { state: 'received', seq: 1 } });
    expect(again.body).toEqual(first.body);
    expect((await send('head')).status).toBe(403);
    const facts = { ...LODGING, items: [{ description: '另一份文件' }] };
    const other = await staff.clerk!('POST', '/requests', { facts }, { 'idempotency-key': 'once' });
    expect(other).toMatchObject({
      status: 422,
      body: { reasons: [{ code: 'key.reused', field: 'Idempotency-Key' }] },
    });
  });
});

describe('files', () => {
  it('are kept with the entry and given back as an attachment, only through their case', async () => {
    const id = await lodge({ files: [text('申请书 (1).txt', '请公开')] });
    const other = await lodge();
    const [ref] = (await staff.clerk!('GET', `/requests/${id}`)).body.timeline[0].files;
    const file = await staff.auditor!('GET', `/files/${ref.hash}?case=${id}`);
    expect([file.status, file.body]).toEqual([200, '请公开']);
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''%E7%94%B3%E8%AF%B7%E4%B9%A6%20%281%29.txt`,
    );
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await staff.clerk!('GET', `/files/${ref.hash}?case=${other}`)).status).toBe(404);
    const stranger = await bureau.signIn('clerk', bureau.otherAgencyId);
    expect((await stranger('GET', `/files/${ref.hash}?case=${id}`)).status).toBe(404);
  });

  it('are refused by what they are, and nothing is written', async () => {
    const before = (await staff.clerk!('GET', '/requests')).body.total;
    const exe = { name: '附件.pdf', base64: Buffer.from('MZ not a pdf').toString('base64') };
    const { status, body } = await staff.clerk!('POST', '/requests', { facts: LODGING, files: [exe] });
    expect([status, body.reasons[0].code]).toEqual([422, 'file.not-what-it-says']);
    const many = Array.from({ length: 11 }, (_, i) => text(`${i}.txt`, 'x'));
    expect((await staff.clerk!('POST', '/requests', { facts: LODGING, files: many })).body.reasons[0].code).toBe(
      'file.too-many',
    );
    expect((await staff.clerk!('GET', '/requests')).body.total).toBe(before);
  });
});

describe('lists', () => {
  it('are narrowed by each filter and by words', async () => {
    const named = { ...LODGING.requester, name: '李大桥' };
    await lodge({ facts: { ...LODGING, requester: named, items: [{ description: '长江大桥 2024 年检测报告' }] } });
    const total = async (query: string) => (await staff.clerk!('GET', `/requests?${query}`)).body.total;
    expect(await total('q=李大桥')).toBe(1);
    expect(await total('q=检测 大桥&state=received&year=2026&kind=A&outcome=&holder=')).toBe(1);
    expect(await total('q=检测&state=archived')).toBe(0);
    expect(await total('year=2019')).toBe(0);
    expect(await total('open=false&outcome=DISCLOSE')).toBe(1);
    expect((await staff.clerk!('GET', '/requests?page=0')).status).toBe(422);
  });

  it('are turned page by page, and no case is on two', async () => {
    for (let i = 0; i < 22; i++) await lodge();
    const [one, two] = [await staff.clerk!('GET', '/requests'), await staff.clerk!('GET', '/requests?page=2')];
    expect(one.body.rows).toHaveLength(20);
    const ids = [...one.body.rows, ...two.body.rows].map((row: { caseId: string }) => row.caseId);
    expect(new Set(ids).size).toBe(ids.length);
    const open = one.body.rows.find(({ state }: { state: string }) => state === 'received');
    expect(open.due).toMatchObject({ what: 'reply', on: '2026-03-30', light: 'green' });
  });

  it('show one agency nothing of another', async () => {
    const stranger = await bureau.signIn('clerk', bureau.otherAgencyId);
    expect((await stranger('GET', '/requests')).body).toMatchObject({ rows: [], total: 0 });
    expect((await stranger('GET', '/desk')).body.rows).toEqual([]);
    const { caseId } = (await staff.clerk!('GET', '/requests')).body.rows[0];
    expect((await stranger('GET', `/requests/${caseId}`)).status).toBe(404);
    expect((await stranger('POST', `/requests/${caseId}/register`, {})).status).toBe(404);
    expect((await stranger('GET', '/session')).body.agency.name).toBe('海州市交通运输局');
  });

  it('warn of what is like it', async () => {
    const { body } = await staff.clerk!('GET', '/requests/similar?text=2025年全市公交线路的调整方案&name=王小明');
    expect(body.rows[0]).toMatchObject({ why: 'same-requester', party: '王小明' });
    const other = await staff.clerk!('GET', '/requests/similar?text=2025年全市公交线路调整方案&name=赵六');
    expect(other.body.rows.map((row: { why: string }) => row.why)).toEqual(['answered']);
    expect((await staff.clerk!('GET', '/requests/similar?text=食堂采购合同&name=')).body.rows).toEqual([]);
  });

  it('propose to publish what several asked for and one was given (条例 44)', async () => {
    const asks = (name: string, idNumber: string, description: string) =>
      lodge({ facts: { ...LODGING, requester: { ...LODGING.requester, name, idNumber }, items: [{ description }] } });
    const sameOf = async (id: string) => (await staff.clerk!('GET', `/requests/${id}`)).body.same;
    const wanted = '青石市2024年客运站布局规划图';
    const first = await asks('钱一', 'E1000001', wanted);
    const again = await asks('钱一', 'E1000001', wanted);
    await archive(first);
    expect(await sameOf(again)).toBeNull();
    const another = await asks('孙二', 'E1000002', `《${wanted}》`);
    const otherYear = await asks('李三', 'E1000003', wanted.replace('2024', '2025'));
    const same = await sameOf(another);
    expect(same.requesters).toBe(2);
    const others = same.others.map((one: { caseId: string }) => one.caseId);
    expect(new Set(others)).toEqual(new Set([first, again]));
    expect(await sameOf(otherYear)).toBeNull();
  });
});
