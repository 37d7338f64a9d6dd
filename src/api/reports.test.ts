import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, type Bureau, LODGING, openBureau } from './api.fixture.ts';

let bureau: Bureau;
let clerk: Ask;
let head: Ask;
let leader: Ask;

/** 2025: three requests of two kinds, one withdrawn; one of them open at the end of the year. */
beforeAll(async () => {
  bureau = await openBureau('2026-01-05');
  [clerk, head, leader] = await Promise.all([bureau.signIn('clerk'), bureau.signIn('head'), bureau.signIn('leader')]);
  const company = { ...LODGING.requester, kind: 'B1', name: '江州公交公司', idType: 'other' };
  const first = await lodge('2025-11-03', LODGING);
  await lodge('2025-11-04', { ...LODGING, requester: company });
  await lodge('2025-12-30', LODGING);
  await clerk('POST', `/requests/${first}/withdraw`, { on: '2025-11-05', facts: {} });
  await clerk('POST', '/tallies', { on: '2025-12-31', facts: { kind: '20-5.a', title: '道路运输许可', count: 2733 } });
  await clerk('POST', '/documents', { on: '2025-06-01', facts: { kind: '20-1.b', title: '公交线网管理办法' } });
});
afterAll(() => bureau.close());

async function lodge(on: string, facts: object): Promise<string> {
  const done = await clerk('POST', '/requests', { on, facts });
  expect(done.status).toBe(201);
  return done.body.caseId;
}

describe('the annual report', () => {
  it('is begun once, and then has figures in every cell', async () => {
    const { body: list } = await clerk('GET', '/reports');
    expect(list).toMatchObject({ rows: [], mayOpen: true });
    expect((await leader('GET', '/reports')).body.mayOpen).toBe(false);
    expect(list.notBegun.map(({ year }: { year: number }) => year)).toEqual([
      2025, 2024, 2023, 2022, 2021, 2020, 2019, 2026,
    ]);
    expect(list.notBegun.slice(0, 2)).toEqual([
      { year: 2025, dueOn: '2026-01-31', overdue: false, format: '2021' },
      { year: 2024, dueOn: '2025-01-31', overdue: true, format: '2021' },
    ]);
    expect((await clerk('GET', '/reports/2025')).status).toBe(404);
    expect((await clerk('POST', '/reports', { facts: { year: 2025 } })).body).toMatchObject({
      number: '2025',
      state: 'drafting',
    });
    expect((await clerk('POST', '/reports', { facts: { year: 2025 } })).status).toBe(422);
    const { body } = await clerk('GET', '/reports/2025');
    expect(body).toMatchObject({ year: 2025, format: '2021', dueOn: '2026-01-31', drift: [], versions: [] });
    expect(body.figures.requests['1']).toEqual({ A: 2, B1: 1, B2: 0, B3: 0, B4: 0, B5: 0, T: 3 });
    expect(body.figures.requests['3.6.3'].T).toBe(1);
    expect(body.figures.requests['4'].T).toBe(2);
    expect(body.figures.proactive['20-5.a'].decisions).toBe(2733);
    expect(body.tables.map((table: { code: string }) => table.code)).toEqual(['proactive', 'requests', 'remedies']);
    expect(body.trend.at(-1)).toMatchObject({ year: 2025, received: 3, other: 1, carriedOut: 2 });
    expect(body.trend).toHaveLength(5);
    expect(body.hints[0]).toEqual({ text: '一、本年新收政府信息公开申请数量', value: 3 });
    expect(body.findings.filter((one: { level: string }) => one.level === 'error')).toEqual([]);
  });

  it('has zeros and no blanks where the year has no case', async () => {
    const stranger = await bureau.signIn('clerk', bureau.otherAgencyId);
    await stranger('POST', '/reports', { facts: { year: 2024 } });
    const { figures } = (await stranger('GET', '/reports/2024')).body;
    const cells = ['proactive', 'requests', 'remedies'].flatMap((table) =>
      Object.values(figures[table]).flatMap((row) => Object.values(row as object)),
    );
    expect(cells).toHaveLength(200);
    expect(new Set(cells)).toEqual(new Set([0]));
  });

  it('opens each cell to the cases behind it', async () => {
    const behind = async (cell: string) => (await clerk('GET', `/reports/2025/cells/${cell}`)).body;
    expect((await behind('requests/1/T')).total).toBe(3);
    expect((await behind('requests/4/T')).rows.map((row: { openedOn: string }) => row.openedOn)).toEqual([
      '2025-11-04',
      '2025-12-30',
    ]);
    expect((await behind('requests/3.6.3/A')).rows).toMatchObject([{ outcome: 'OTHER_WITHDRAWN' }]);
    expect((await behind('proactive/20-5.a/decisions')).rows).toMatchObject([{ noun: 'tally', units: 2733 }]);
    expect((await behind('remedies/L1/total')).total).toBe(0);
    expect((await clerk('GET', '/reports/2025/cells/requests/3.3/T')).status).toBe(404);
  });

  it('is frozen when it is published, and then says where the ledger has gone on', async () => {
    await clerk('POST', '/reports/2025/write', { facts: { section: '1', text: '2025年，新收政府信息公开申请4件。' } });
    const warned = (await clerk('GET', '/reports/2025')).body.findings;
    expect(warned).toMatchObject([
      { code: 'W5', level: 'warning', text: expect.stringContaining('表三新收申请总计 3') },
    ]);
    expect(warned[0].cells[0]).toMatchObject({ year: 2025, table: 'requests' });
    await clerk('POST', '/reports/2025/submit', {});
    expect((await clerk('POST', '/reports/2025/approve', {})).status).toBe(403);
    expect((await leader('POST', '/reports/2025/approve', {})).status).toBe(200);
    expect((await clerk('POST', '/reports/2025/publish', {})).body.state).toBe('published');
    await lodge('2025-12-31', LODGING);
    const { body } = await head('GET', '/reports/2025');
    expect(body.figures.requests['1'].T).toBe(3);
    expect(body.drift).toContainEqual({ table: 'requests', row: '1', column: 'T', published: 3, ledger: 4 });
    expect(body.versions).toEqual([{ on: '2026-01-05' }]);
    expect((await clerk('GET', '/reports')).body.rows[0]).toMatchObject({
      year: 2025,
      publishedOn: '2026-01-05',
      overdue: false,
    });
  });

  it('is corrected from the figures of the ledger, while the public has the version before', async () => {
    expect((await head('POST', '/reports/2025/reissue', { facts: { why: '漏计一件' } })).status).toBe(200);
    const { body } = await head('GET', '/reports/2025');
    expect(body).toMatchObject({ case: { state: 'drafting', overrides: {} }, drift: [] });
    expect(body.figures.requests['1'].T).toBe(4);
    const { rows } = (await clerk('GET', '/reports')).body;
    expect(rows[0]).toMatchObject({ year: 2025, publishedOn: '2026-01-05' });
    await clerk('POST', '/reports/2025/submit', {});
    await leader('POST', '/reports/2025/approve', {});
    expect((await clerk('POST', '/reports/2025/publish', {})).body.state).toBe('published');
    const again = (await head('GET', '/reports/2025')).body;
    expect([again.figures.requests['1'].T, again.drift, again.versions]).toEqual([
      4,
      [],
      [{ on: '2026-01-05' }, { on: '2026-01-05' }],
    ]);
  });
});

describe('雷同', () => {
  /** 300 characters, no six of which come twice. */
  const text = String.fromCodePoint(...Array.from({ length: 300 }, (_, i) => 0x4e00 + 7 * i));
  const publish = async (of: number) => {
    const [by, approver] = [await bureau.signIn('clerk', of), await bureau.signIn('leader', of)];
    await by('POST', '/reports', { facts: { year: 2023 } });
    await by('POST', '/reports/2023/write', { facts: { section: '1', text: '一稿，与任何人都不同。' } });
    await by('POST', '/reports/2023/write', { facts: { section: '1', text } });
    await by('POST', '/reports/2023/submit', {});
    await approver('POST', '/reports/2023/approve', {});
    expect((await by('POST', '/reports/2023/publish', {})).status).toBe(200);
  };
  const alike = async () =>
    (await clerk('GET', '/reports/2023')).body.findings.filter(({ code }: { code: string }) => code === 'W7');

  it('with what another unit has published of the year is found before one publishes oneself', async () => {
    await clerk('POST', '/reports', { facts: { year: 2023 } });
    await clerk('POST', '/reports/2023/write', { facts: { section: '1', text } });
    expect(await alike()).toEqual([]);
    await publish(bureau.otherAgencyId);
    expect(await alike()).toMatchObject([{ text: expect.stringContaining('海州市交通运输局报告相同的文字占 100%') }]);
  });
});
