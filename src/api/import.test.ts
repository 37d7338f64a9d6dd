import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { drawReport } from '../papers/read/made/drawing.fixture.ts';
import { docxOf } from '../papers/read/made/office.fixture.ts';
import { MadePage, makePdf } from '../papers/read/made/pdf.fixture.ts';
import { sampleReport } from '../papers/read/made/reports.fixture.ts';
import type { CanonicalReport } from '../report/canonical.ts';
import { type Ask, type Bureau, openBureau } from './api.fixture.ts';

let bureau: Bureau;
let clerk: Ask;
let head: Ask;
let leader: Ask;
beforeAll(async () => {
  bureau = await openBureau('2026-01-05');
  [clerk, head, leader] = await Promise.all([bureau.signIn('clerk'), bureau.signIn('head'), bureau.signIn('leader')]);
});
afterAll(() => bureau.close());

/** A report on 2024 that carries three requests over. */
const report: CanonicalReport = {
  ...sampleReport('2021'),
  year: 2024,
  requests: {
    ...sampleReport('2021').requests,
    '4': { A: 3, B1: 0, B2: 0, B3: 0, B4: 0, B5: 0, T: 3 },
  },
};
const figures = ({ format, proactive, requests, remedies }: CanonicalReport) => ({
  format,
  proactive,
  requests,
  remedies,
});
const fileOf = (bytes: Uint8Array, name: string) => ({ name, base64: Buffer.from(bytes).toString('base64') });
const pdf = makePdf(drawReport('2021', report, { rules: 'lines' }));
const file = fileOf(pdf, '2024年度报告.pdf');
const hash = createHash('sha256').update(pdf).digest('hex');
const sent = (one = file) => [{ ...one, purpose: 'published-report' }];

describe('a preview keeps nothing', () => {
  it('gives figures, tables as printed, what has no place, and the source', async () => {
    const { status, body } = await clerk('POST', '/reports/preview', { file });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      year: 2024,
      unread: [],
      unplaced: [],
      file: { name: file.name, hash, size: pdf.length },
    });
    expect(body.figures).toEqual(report);
    expect(body.tables.map((table: { code: string }) => table.code)).toEqual(['proactive', 'requests', 'remedies']);
    expect(body.source.some((block: { kind: string }) => block.kind === 'row')).toBe(true);
    expect(body.findings[0]).toMatchObject({ level: 'error', text: expect.any(String) });
    expect((await clerk('GET', '/reports')).body.rows).toEqual([]);
  });

  it('of a scanned report says so, and has the blank form of the year', async () => {
    const { status, body } = await clerk('POST', '/reports/preview', {
      file: fileOf(makePdf([new MadePage()]), 'a.pdf'),
      year: 2020,
    });
    expect(status).toBe(200);
    expect(body.unread).toEqual([expect.stringContaining('扫描件')]);
    expect(body).toMatchObject({ year: 2020, figures: { format: '2019', requests: {} } });
    expect(body.tables[1].rows.length).toBeGreaterThan(20);
  });

  afterEach(() => expect(bureau.faults).toEqual([]));

  it('is for those who may import', async () => {
    expect((await leader('POST', '/reports/preview', { file })).status).toBe(403);
    expect((await bureau.ask('POST', '/reports/preview', { file })).status).toBe(401);
    expect((await clerk('POST', '/reports/preview', { file: { name: 'a.pdf', base64: '!' } })).status).toBe(422);
  });
});

describe('what a person confirms is kept with its origin', () => {
  it.each<[string, object, object]>([
    ['no file', { facts: { year: 2024, figures: figures(report) } }, { code: 'import.one-file', field: 'files' }],
    [
      'a file that is marked as something else',
      { facts: { year: 2024, figures: figures(report) }, files: [file] },
      { code: 'import.one-file' },
    ],
    [
      'two files',
      { facts: { year: 2024, figures: figures(report) }, files: [...sent(), ...sent()] },
      { code: 'import.one-file' },
    ],
    [
      'a year that is not over',
      { facts: { year: 2026, figures: figures(report) }, files: sent() },
      { code: 'report.year-not-over', field: 'year' },
    ],
    [
      'a cell that no form has',
      { facts: { year: 2024, figures: { ...figures(report), requests: { '9.9': { A: 1 } } } }, files: sent() },
      { code: 'import.unknown-cell', field: 'figures' },
    ],
  ])('refused: %s', async (_, body, reason) => {
    const answer = await clerk('POST', '/reports/import', body);
    expect(answer.status).toBe(422);
    expect(answer.body.reasons).toContainEqual(expect.objectContaining(reason));
  });

  it('keeps file, hash, who and which figures were keyed in, told by reading the file again', async () => {
    const changed = { ...figures(report), requests: { ...report.requests, '1': { ...report.requests['1'], A: 77 } } };
    const done = await clerk('POST', '/reports/import', { facts: { year: 2024, figures: changed }, files: sent() });
    expect(done.body).toMatchObject({ number: '2024', state: 'imported' });
    const { body } = await clerk('GET', '/reports/2024');
    expect(body.figures).toMatchObject(changed);
    expect(body.case.imported).toMatchObject({
      file: { hash, name: file.name },
      by: { id: expect.any(String), name: 'clerk' },
      on: '2026-01-05',
    });
    expect(body.case.imported.keyed).toEqual(['requests/1/A']);
    expect(body.drift).toEqual([]);
    const original = await bureau.api.request(`/api/v1/files/${hash}?case=${body.case.caseId}`);
    expect(original.status).toBe(401);
    expect((await clerk('GET', '/reports')).body.rows).toMatchObject([
      { year: 2024, state: 'imported', overdue: false },
    ]);
    expect((await clerk('GET', '/reports')).body.mayImport).not.toContain(2024);
    expect((await clerk('POST', '/reports', { facts: { year: 2024 } })).status).toBe(422);
    expect(
      (await clerk('POST', '/reports/import', { facts: { year: 2024, figures: changed }, files: sent() })).body.reasons,
    ).toMatchObject([{ code: 'report.exists' }]);
    expect((await clerk('GET', '/reports/2024/papers/pdf')).status).toBe(404);
  });

  it('is corrected by another import of the year, with a reason', async () => {
    const word = fileOf(docxOf('2021', report), '2024.docx');
    const facts = { figures: figures(report), why: '原件有更正版' };
    const lacking = await clerk('POST', '/reports/2024/correct-import', {
      facts: { figures: figures(report) },
      files: sent(word),
    });
    expect(lacking.body.reasons).toMatchObject([{ field: 'why' }]);
    const done = await clerk('POST', '/reports/2024/correct-import', { facts, files: sent(word) });
    expect(done.body).toMatchObject({ state: 'imported', seq: 2 });
    const { body } = await clerk('GET', '/reports/2024');
    expect(body.case.imported).toMatchObject({ file: { name: '2024.docx' }, keyed: [] });
    expect(body.timeline).toHaveLength(2);
  });

  it('is the year before of the first year here: the carry-over is checked against it', async () => {
    await clerk('POST', '/reports', { facts: { year: 2025 } });
    const { body } = await clerk('GET', '/reports/2025');
    expect(body.previous.requests['4'].T).toBe(3);
    const carried = body.findings.filter((finding: { code: string }) => finding.code === 'H6');
    expect(carried[0]).toMatchObject({ level: 'error', text: expect.stringContaining('2024年') });
    await clerk('POST', '/reports/2025/submit', { facts: {} });
    await leader('POST', '/reports/2025/approve', { facts: {} });
    const refused = await clerk('POST', '/reports/2025/publish', { facts: {} });
    expect(refused.body.reasons).toContainEqual(expect.objectContaining({ code: 'report.identity-broken' }));
    expect((await head('GET', '/reports/2025')).body.trend.at(-2).carriedOut).toBe(3);
  });

  it('figures of a file that cannot be read were all keyed in', async () => {
    const scan = fileOf(makePdf([new MadePage()]), '2023.pdf');
    const keyed = { format: '2021', proactive: {}, requests: { '1': { A: 1, T: 1 } }, remedies: {} };
    await clerk('POST', '/reports/import', { facts: { year: 2023, figures: keyed }, files: sent(scan) });
    const { body } = await clerk('GET', '/reports/2023');
    expect(body.case.imported.keyed).toEqual(['requests/1/A', 'requests/1/T']);
  });
});
