import { unzipSync } from 'fflate';
import { serializeOuter } from 'parse5';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { isRefusal } from '../../base/refusal.ts';
import { readReport } from '../../papers/read/read-report.ts';
import { makeCertificate, pemSettings } from '../../papers/sign/certificate.fixture.ts';
import { findSignatures } from '../../papers/sign/find-signatures.ts';
import { takeSigningKey } from '../../papers/sign/signing.ts';
import type { CanonicalReport } from '../../report/canonical.ts';
import { allOf, attribute, elements, openTestPortal, type TestPortal, textOf } from '../portal.fixture.ts';

let test: TestPortal;

async function publish(year: number, text: string): Promise<void> {
  const { caseId } = await test.staff('report', { verb: 'open', facts: { year } });
  for (const section of ['1', '5', '6'] as const)
    await test.staff('report', { verb: 'write', caseId, facts: { section, text } });
  await test.staff('report', { verb: 'submit', caseId, facts: {} });
  await test.staff('report', { verb: 'approve', caseId, facts: {} });
  await test.staff('report', { verb: 'publish', caseId, facts: {} });
}

/** A request that was lodged and withdrawn on the day: one received, one concluded. */
async function lodgeAndWithdraw(on: string): Promise<void> {
  const facts = {
    channel: 'counter',
    requester: { kind: 'A', name: '王芳', idType: 'passport', idNumber: 'E00000001', phone: '13800000000' },
    items: [{ description: '滨江路改造工程的施工许可文件' }],
    form: 'paper',
    delivery: 'pickup',
  };
  const { caseId } = await test.staff('request', { verb: 'lodge', on: day(on), facts });
  await test.staff('request', { verb: 'withdraw', caseId, on: day(on), facts: {} });
}

beforeAll(async () => {
  test = await openTestPortal();
  await publish(2019, '二〇一九年<script>alert(1)</script>\n第二段');
  await lodgeAndWithdraw('2022-03-01');
  await publish(2022, '二〇二二年');
  await test.staff('report', { verb: 'open', facts: { year: 2023 } });
});
afterEach(() => {
  takeSigningKey(null);
  test.portal.changed();
});
afterAll(() => test.close());

describe('a report in other formats', () => {
  it('is there for everybody as Word, Excel and CSV, and without the cases behind its figures', async () => {
    const { html } = await test.visit().get('/reports/2022');
    const links = allOf(html, 'a').map((link) => attribute(link, 'href'));
    expect(links).toEqual(expect.arrayContaining(['/reports/2022.docx', '/reports/2022.xlsx', '/reports/2022.csv']));
    const workbook = await test.portal.app.request('/reports/2022.xlsx');
    const files = Object.keys(unzipSync(new Uint8Array(await workbook.arrayBuffer())));
    expect(files.filter((path) => path.startsWith('xl/worksheets/'))).toHaveLength(3);
    const csv = await test.portal.app.request('/reports/2022.csv');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await csv.text()).toContain('一、本年新收政府信息公开申请数量,申请人情况/自然人,1\r\n');
  });
});

describe('a report as PDF', () => {
  it('is linked from its page, the same for everybody, and only once it is published', async () => {
    const { html } = await test.visit().get('/reports/2022');
    expect(allOf(html, 'a').map((link) => attribute(link, 'href'))).toContain('/reports/2022.pdf');
    const answer = await test.portal.app.request('/reports/2022.pdf');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
    expect((await test.portal.app.request('/reports/2023.pdf')).status).toBe(404);
  });

  it('is signed with the agency’s certificate, and its page says by whom', async () => {
    takeSigningKey(pemSettings(makeCertificate('rsa')));
    test.portal.changed();
    const { html } = await test.visit().get('/reports/2022');
    expect(html).toContain('PDF 文件有“海东市交通运输局”的电子签名（证书序列号1A2B3C4D5E6F，有效期至2099年12月31日）');
    const answer = await test.portal.app.request('/reports/2022.pdf');
    expect(findSignatures(new Uint8Array(await answer.arrayBuffer()))).toMatchObject([{ state: 'intact' }]);
  });

  it('is not handed out without its signature once the certificate has ended', async () => {
    takeSigningKey(pemSettings(makeCertificate('ec', { until: '2021-01-01' })));
    test.portal.changed();
    const refused = await test.visit().get('/reports/2022.pdf');
    expect(refused.status).toBe(503);
    expect(refused.html).toContain('文件暂时不能下载');
    expect((await test.visit().get('/reports/2022')).html).not.toContain('电子签名');
    expect((await test.portal.app.request('/reports/2022.docx')).status).toBe(200);
  });
});

describe('the list', () => {
  it('holds what is published, newest year first, in one query', async () => {
    await test.visit().get('/reports');
    test.portal.changed();
    test.queries.length = 0;
    const { html } = await test.visit().get('/reports');
    expect(test.queries).toHaveLength(1);
    const links = allOf(html, 'a').map((link) => attribute(link, 'href')!);
    expect(links.filter((href) => /^\/reports\/\d{4}$/.test(href))).toEqual(['/reports/2022', '/reports/2019']);
    expect(html).not.toContain('2023年');
    const lines = allOf(html, 'li')
      .map(textOf)
      .filter((text) => /^20\d\d年政府/.test(text));
    expect(lines.map((text) => text.match(/新收 (\d+) 件，办结 (\d+) 件/)?.slice(1))).toEqual([
      ['1', '1'],
      ['0', '0'],
    ]);
  });

  it('has twenty a page', async () => {
    const many = await openTestPortal();
    const lines = Array.from({ length: 45 }, (_, i) => 2019 + i);
    for (const year of lines)
      await many.db.query(
        `insert into case_index (agency_id, case_id, seq, head, noun, number, state, kind, title, party, opened_on, counted_on, public, search)
         select agency_id, gen_random_uuid(), 1, head, 'report', $1, 'published', $1, $1, '', opened_on, opened_on, true, $1
         from case_index where noun = 'agency'`,
        [String(year)],
      );
    const rows = async (path: string) =>
      allOf((await many.visit().get(path)).html, 'a').filter((link) =>
        /^\/reports\/\d{4}$/.test(attribute(link, 'href')!),
      );
    expect(await rows('/reports')).toHaveLength(20);
    expect(await rows('/reports?page=3')).toHaveLength(5);
    expect(await rows('/reports?page=99')).toHaveLength(5);
    expect((await many.visit().get('/reports?page=2')).html).toContain('aria-current="page">2<');
    await many.close();
  });
});

describe.each([
  [2019, 7 * 23],
  [2022, 7 * 25],
])('the report of %i', (year, requestCells) => {
  it('has its six headings and what was written, as text', async () => {
    const { html } = await test.visit().get(`/reports/${year}`);
    const headings = allOf(html, 'h2').map(textOf);
    expect(headings.slice(0, 6).map((text) => text[0])).toEqual(['一', '二', '三', '四', '五', '六']);
    expect(html).not.toContain('<script>');
    expect(html).toContain(year === 2019 ? '二〇一九年&lt;script&gt;' : '二〇二二年');
  });

  it('has every figure as a number with its headers, and a caption a table', async () => {
    const { html } = await test.visit().get(`/reports/${year}`);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!));
    const tables = allOf(html, 'table').filter((table) => attribute(table, 'class')?.startsWith('grid'));
    expect(tables).toHaveLength(3);
    const cells = tables.map((table) => [...elements(table)].filter((one) => one.tagName === 'td'));
    expect(cells.map((one) => one.length).slice(1)).toEqual([requestCells, 15]);
    for (const cell of cells.flat()) {
      expect(textOf(cell)).toMatch(/^\d+(\.\d+)?$/);
      for (const id of attribute(cell, 'headers')!.split(' ')) expect(ids).toContain(id);
    }
    for (const table of tables) expect([...elements(table)].some((one) => one.tagName === 'caption')).toBe(true);
  });

  it('is what its JSON says', async () => {
    const { html, headers } = await test.visit().get(`/reports/${year}.json`);
    expect(headers.get('content-type')).toContain('application/json');
    const report = JSON.parse(html) as CanonicalReport;
    expect(report).toMatchObject({ agency: '江州市交通运输局', year, format: year === 2019 ? '2019' : '2021' });
    expect(report.requests['1']!.T).toBe(year === 2022 ? 1 : 0);
  });

  it('is read back from its own page, charts and menus left aside', async () => {
    const [{ html }, json] = [
      await test.visit().get(`/reports/${year}`),
      await test.visit().get(`/reports/${year}.json`),
    ];
    const reading = readReport(new TextEncoder().encode(html), `${year}.html`);
    if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
    const { agency, proactive, requests, remedies } = JSON.parse(json.html) as CanonicalReport;
    expect(reading.report).toMatchObject({ agency, year, proactive, requests, remedies });
    expect(reading.unplaced).toEqual([]);
    expect(reading.prose.title).toBe(`${agency}${year}年政府信息公开工作年度报告`);
  });

  it('has charts that are tables with a name, every number in words', async () => {
    const { html } = await test.visit().get(`/reports/${year}`);
    const charts = allOf(html, 'figure');
    expect(charts).toHaveLength(year === 2019 ? 1 : 2);
    for (const chart of charts) {
      const inside = (tag: string) => [...elements(chart)].filter((one) => one.tagName === tag);
      expect(inside('figcaption')).toHaveLength(1);
      expect(inside('rect').length).toBeGreaterThan(0);
      expect(inside('td').filter((cell) => attribute(cell, 'aria-hidden') === null)).toHaveLength(
        inside('rect').length,
      );
    }
    const told = charts.map((chart) => allOf(serializeOuter(chart), 'tr').slice(1).map(textOf));
    const outcomes = ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理'];
    expect(told[0]).toEqual(outcomes.map((name, i) => `${name}${year === 2022 && i === 5 ? 1 : 0}`));
    if (year === 2022) expect(told[1]).toEqual(['2019本年新收申请0', '上年结转0', '2022本年新收申请1', '上年结转0']);
  });
});

it('a report that is not published is not there', async () => {
  expect((await test.visit().get('/reports/2023')).status).toBe(404);
  expect((await test.visit().get('/reports/2023.json')).status).toBe(404);
});

it('the newest stands on the home page', async () => {
  expect((await test.visit().get('/')).html).toContain('阅读2022年年度报告');
});
