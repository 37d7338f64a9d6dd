import { afterAll, beforeAll, expect, it } from 'vitest';
import { draftOf } from '../cases/publication/fiscal/draft.ts';
import { inventFiscal } from '../cases/publication/fiscal/invented.fixture.ts';
import { fiscalXlsx } from '../papers/sheet/fiscal/fiscal-files.ts';
import { type Ask, type Bureau, openBureau } from './api.fixture.ts';

let bureau: Bureau;
let section: Ask;
beforeAll(async () => {
  bureau = await openBureau();
  section = await bureau.signIn('section');
});
afterAll(() => bureau.close());

const honest = inventFiscal('budget', () => 123_457, 2025);
const given = { ...draftOf(honest), approvedOn: '2026-02-20' };
const wrong = () => {
  const draft = structuredClone(given);
  draft.tables[4]!.rows.find(({ id }) => id === '2140101')!.cells.project = '1,234.58';
  return draft;
};

it('checks what is being typed: the finding names its cells, the total says what its parts add up to', async () => {
  const { status, body } = await section('POST', '/fiscal/check', wrong());
  expect(status).toBe(200);
  const [first] = body.findings;
  expect(first).toMatchObject({ level: 'error', code: 'fiscal.sum' });
  expect(first.text).toContain('相差0.01元');
  expect(first.cells).toContainEqual({ table: 'general', row: '2140101', column: 'project' });
  const total = body.totals.find(
    (one: { table: string; row: string; column: string }) =>
      one.table === 'general' && one.row === '2140101' && one.column === 'total',
  );
  expect(total).toMatchObject({ sum: '2469.15', differs: true });
  expect((await section('POST', '/fiscal/check', given)).body).toMatchObject({ findings: [], unread: [] });
});

it('keeps what is no amount, names it, and gives nothing to save', async () => {
  const draft = structuredClone(given);
  draft.tables[4]!.rows[0]!.cells.basic = '约三万';
  const { body } = await section('POST', '/fiscal/check', draft);
  expect(body.content).toBeNull();
  expect(body.unread).toEqual([
    { table: 'general', at: 0, row: draft.tables[4]!.rows[0]!.name, column: 'basic', text: '约三万' },
  ]);
});

it('reads a workbook in the thread of readers, and what the check gives can be saved', async () => {
  const bytes = fiscalXlsx(
    { ...honest, approvedOn: '2026-02-20' as never },
    { title: '', agency: '', on: '2026-03-02' },
  );
  const file = { name: '预算.xlsx', base64: Buffer.from(bytes).toString('base64') };
  const read = await section('POST', '/fiscal/read', { file, kind: 'budget' });
  expect([read.status, read.body.unplaced]).toEqual([200, []]);
  const checked = await section('POST', '/fiscal/check', read.body.draft);
  expect(checked.body.findings).toEqual([]);
  const drafted = await section('POST', '/publications', {
    facts: { title: '2025年部门预算', openness: 'public', genre: 'budget' },
  });
  const { caseId } = drafted.body;
  const saved = await section('POST', `/publications/${caseId}/tabulate`, { facts: { fiscal: checked.body.content } });
  expect(saved.status).toBe(200);
  const { body } = await section('GET', `/publications/${caseId}`);
  expect(body.case.content.fiscal.tables).toHaveLength(9);
  expect(body.due.on).toBe('2026-03-12');
});

it('gives a workbook to fill in, and refuses what is none', async () => {
  const response = await bureau.download('section', '/fiscal/accounts/template/2026');
  expect(response.headers.get('content-disposition')).toContain('.xlsx');
  const file = { name: 'a.xlsx', base64: Buffer.from('今天').toString('base64') };
  expect((await section('POST', '/fiscal/read', { file, kind: 'budget' })).status).toBe(422);
  const leader = await bureau.signIn('leader');
  expect((await leader('POST', '/fiscal/check', given)).status).toBe(403);
});
