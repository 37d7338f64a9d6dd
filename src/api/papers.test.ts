import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORM_FORMATS, NOTICE_FORMATS, REPORT_FORMATS } from '../papers/formats.ts';
import { FORM_FORMAT_WORDS, NOTICE_FORMAT_WORDS, REPORT_FORMAT_WORDS } from '../words/papers.ts';
import { type Ask, type Bureau, LODGING, openBureau, PASSWORD } from './api.fixture.ts';

let bureau: Bureau;
let clerk: Ask;
let id: string;
let cookie: string;

beforeAll(async () => {
  bureau = await openBureau();
  clerk = await bureau.signIn('clerk');
  id = (await clerk('POST', '/requests', { on: '2026-03-02', facts: LODGING })).body.caseId;
  await clerk('POST', `/requests/${id}/register`, { on: '2026-03-02' });
  await clerk('POST', '/reports', { facts: { year: 2025 } });
  const signed = await bureau.ask('POST', '/session', { login: 'clerk', password: PASSWORD });
  cookie = signed.headers.get('set-cookie')!.split(';')[0]!;
});
afterAll(() => bureau.close());

async function download(path: string) {
  const answer = await bureau.api.request(path, { headers: { cookie } });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, begins: bytes.toString('latin1', 0, 5), bytes };
}

describe('papers', () => {
  it('have a word for every format, in the order of the table', () => {
    expect(Object.keys(REPORT_FORMAT_WORDS)).toEqual(REPORT_FORMATS.map((format) => format.id));
    expect(Object.keys(FORM_FORMAT_WORDS)).toEqual(FORM_FORMATS.map((format) => format.id));
    expect(Object.keys(NOTICE_FORMAT_WORDS)).toEqual(NOTICE_FORMATS.map((format) => format.id));
  });

  it.each(REPORT_FORMATS.map((format) => [format.id, format.media] as const))(
    'of a report: %s',
    async (format, media) => {
      const { status, headers } = await download(`/reports/2025/papers/${format}`);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe(media);
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/);
    },
  );

  it('of a notice as it was issued', async () => {
    const [notice] = (await clerk('GET', `/requests/${id}`)).body.notices;
    expect(notice.code).toBe('D02');
    const { status, begins, headers } = await download(`/requests/${id}/notices/${notice.seq}/D02/pdf`);
    expect([status, begins]).toEqual([200, '%PDF-']);
    expect(decodeURIComponent(headers.get('content-disposition')!)).toContain(
      '政府信息公开申请登记回执（2026-00001）.pdf',
    );
  });

  it('of a notice in Word', async () => {
    const [notice] = (await clerk('GET', `/requests/${id}`)).body.notices;
    const { status, bytes } = await download(`/requests/${id}/notices/${notice.seq}/D02/docx`);
    expect(status).toBe(200);
    expect(strFromU8(unzipSync(bytes)['word/document.xml']!)).toContain('2026-00001');
  });

  it('list the cases behind the figures by number, and name nobody in them', async () => {
    await clerk('POST', '/reports', { facts: { year: 2026 } });
    const { bytes } = await download('/reports/2026/papers/xlsx');
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet4.xml']!);
    expect(sheet).toContain('2026-00001');
    expect(sheet).not.toContain(LODGING.requester.name);
    expect(sheet).not.toContain(LODGING.items[0]!.description);
  });

  it.each([
    ['of a report that nobody has begun', () => '/reports/2024/papers/pdf'],
    ['in no known format', () => '/reports/2025/papers/exe'],
    ['of a notice that the step did not issue', () => `/requests/${id}/notices/2/D05/pdf`],
    ['of an entry that issued none', () => `/requests/${id}/notices/1/D02/pdf`],
    ['of no case', () => '/requests/00000000-0000-4000-8000-000000000000/notices/1/D02/pdf'],
  ])('are not there: %s', async (_, path) => {
    expect((await download(path())).status).toBe(404);
  });

  it('are for staff alone, and of their own agency', async () => {
    expect((await bureau.ask('GET', '/reports/2025/papers/pdf')).status).toBe(401);
    const stranger = await bureau.signIn('clerk', bureau.otherAgencyId);
    expect((await stranger('GET', `/requests/${id}/notices/2/D02/pdf`)).status).toBe(404);
  });

  it('say which fonts stand in place of those that the standard names, and claim no conformity', async () => {
    const { body } = await clerk('GET', '/papers/fonts');
    expect(body.lines).toContain('仿宋：以 LXGW WenKai 代替');
    expect(body.note).toContain('不是标准规定的字体');
  });

  it('are refused by the character that no font has', async () => {
    await clerk('POST', '/reports/2025/write', { facts: { section: '1', text: '笑脸😀' } });
    const { status, body } = await clerk('GET', '/reports/2025/papers/pdf');
    expect(status).toBe(422);
    expect(body.detail).toContain('字符“😀”（U+1F600）');
  });

  it('can be looked at before they are issued, by whoever may issue them', async () => {
    const what = { facts: { what: '请写明年份。' }, on: '2026-03-02' };
    const { status, body } = await clerk('POST', `/requests/${id}/ask-to-supplement/preview`, what);
    expect([status, body.letters.map(({ code }: { code: string }) => code)]).toEqual([200, ['D03']]);
    expect(body.letters[0].list).toEqual(['请写明年份。']);
    const refused = await clerk('POST', `/requests/${id}/ask-to-supplement/preview`, { facts: {} });
    expect([refused.status, refused.body.reasons[0].field]).toEqual([422, 'what']);
    const leader = await bureau.signIn('leader');
    expect((await leader('POST', `/requests/${id}/ask-to-supplement/preview`, what)).status).toBe(403);
    expect((await clerk('GET', `/requests/${id}`)).body.case.state).toBe('registered');
  });

  it.each(FORM_FORMATS.map(({ id: format, media }) => [format, media] as const))(
    'of the application and of a record of service: %s',
    async (format, media) => {
      const [notice] = (await clerk('GET', `/requests/${id}`)).body.notices;
      for (const path of ['application', `notices/${notice.seq}/D02/delivery-record`]) {
        const { status, headers } = await download(`/requests/${id}/${path}/${format}`);
        expect([path, status, headers.get('content-type')]).toEqual([path, 200, media]);
        expect(decodeURIComponent(headers.get('content-disposition')!)).toContain('（2026-00001）');
      }
      expect((await download(`/requests/${id}/notices/1/D02/delivery-record/${format}`)).status).toBe(404);
    },
  );
});
