import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf, withText } from '../papers/templates/template.fixture.ts';
import { type Ask, type Bureau, LODGING, openBureau, PASSWORD } from './api.fixture.ts';

let bureau: Bureau;
let head: Ask;
let clerk: Ask;
let cookie: string;

async function signIn(): Promise<void> {
  [head, clerk] = [await bureau.signIn('head'), await bureau.signIn('clerk')];
  const signed = await bureau.ask('POST', '/session', { login: 'clerk', password: PASSWORD });
  cookie = signed.headers.get('set-cookie')!.split(';')[0]!;
}
beforeAll(async () => {
  bureau = await openBureau();
  await signIn();
});
afterAll(() => bureau.close());

const worded = (title: string) => withText('D02', (document) => document.replace('政府信息公开申请登记回执', title));
const WRONG = withText('D02', (document) => document.replace('{主送}', '{收件人}'));
const fileOf = (bytes: Uint8Array, name = '模板.docx') => ({ name, base64: Buffer.from(bytes).toString('base64') });
const attached = (bytes: Uint8Array, name?: string) => [{ ...fileOf(bytes, name), purpose: 'notice-template' }];
const keep = (bytes: Uint8Array, more: object = {}, ask = head) =>
  ask('POST', '/agency/keep-template', { facts: { kind: 'D02', from: '2026-03-02', ...more }, files: attached(bytes) });

async function download(path: string) {
  const answer = await bureau.api.request(path, { headers: { cookie } });
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()), headers: answer.headers };
}

/** A request is registered, and its receipt had in Word. */
async function receipt(on: string) {
  const { body } = await clerk('POST', '/requests', { on, facts: LODGING });
  await clerk('POST', `/requests/${body.caseId}/register`, { on });
  const [notice] = (await clerk('GET', `/requests/${body.caseId}`)).body.notices;
  const at = `/requests/${body.caseId}/notices/${notice.seq}/D02`;
  return { notice, at, lines: async () => linesOf((await download(`${at}/docx`)).bytes) };
}

const d02 = async () =>
  (await clerk('GET', '/agency/templates')).body.kinds.find(({ kind }: { kind: string }) => kind === 'D02');

describe('before one is kept', () => {
  it('every kind has its fields, and the program’s own form in force', async () => {
    const { body } = await clerk('GET', '/agency/templates');
    expect(body.kinds.length).toBeGreaterThanOrEqual(23);
    expect(body.kinds.every((kind: { inForce: unknown }) => kind.inForce === null)).toBe(true);
    expect((await d02()).fields).toContainEqual({ id: 'body', tag: '正文', shape: 'paragraphs', required: true });
  });

  it('the template to begin with is had, and can be used', async () => {
    const { status, bytes, headers } = await download('/agency/templates/D02/start');
    expect(status).toBe(200);
    expect(decodeURIComponent(headers.get('content-disposition')!)).toContain('政府信息公开申请登记回执（模板）.docx');
    expect(linesOf(bytes)).toEqual(expect.arrayContaining(['江州市交通运输局', '{主送}：', '{正文}']));
    const { body } = await head('POST', '/agency/templates/D02/try', { file: fileOf(bytes) });
    expect(body.reasons).toEqual([]);
    expect((await download('/agency/templates/D99/start')).status).toBe(404);
  });

  it('a check names every fault in words, and keeps nothing', async () => {
    const { status, body } = await head('POST', '/agency/templates/D02/try', { file: fileOf(WRONG) });
    expect(status).toBe(200);
    expect(body.example).toBeNull();
    expect(body.reasons.map(({ text }: { text: string }) => text)).toEqual([
      '没有字段{收件人}（正文第5段“{收件人}：”）；可以用的字段是标题、文号、主送、正文、机关、日期、申请编号、二维码、条形码。',
      '缺少字段{主送}，或者它只在另一字段的条件段落里。',
    ]);
  });

  it('a check that finds nothing shows the notice of an example case, with the agency’s own name', async () => {
    const { body } = await head('POST', '/agency/templates/D02/try', { file: fileOf(worded('登记回执（新）')) });
    const lines = linesOf(Buffer.from(body.example, 'base64'));
    expect(lines).toEqual(expect.arrayContaining(['登记回执（新）', '张三（示例）：']));
    expect(lines.join('')).toContain('政务公开科');
  });

  it.each<[why: string, more: object, files: unknown, reason: object]>([
    ['a template with a fault', {}, () => attached(WRONG), { code: 'template.unknown-field', field: 'files' }],
    ['no file', {}, () => [], { code: 'template.one-file' }],
    ['a file that is marked as something else', {}, () => [fileOf(worded('甲'))], { code: 'template.one-file' }],
    [
      'a file that is no Word document',
      {},
      () => attached(Buffer.from('a'), 'a.txt'),
      { code: 'template.no-document' },
    ],
    [
      'a day that is past',
      { from: '2026-03-01' },
      () => attached(worded('甲')),
      { code: 'template.from-past', field: 'from' },
    ],
    [
      'a last day before the first',
      { until: '2026-03-01' },
      () => attached(worded('甲')),
      { code: 'template.until-before-from' },
    ],
    [
      'a kind that does not exist',
      { kind: 'D99' },
      () => attached(worded('甲')),
      { code: 'template.no-such-kind', field: 'kind' },
    ],
  ])('refused: %s', async (_, more, files, reason) => {
    const facts = { kind: 'D02', from: '2026-03-02', ...more };
    const { status, body } = await head('POST', '/agency/keep-template', { facts, files: (files as () => unknown)() });
    expect(status).toBe(422);
    expect(body.reasons).toContainEqual(expect.objectContaining(reason));
    expect((await d02()).versions).toEqual([]);
  });

  it('is for the head alone', async () => {
    expect((await keep(worded('甲'), {}, clerk)).status).toBe(403);
    expect((await clerk('POST', '/agency/templates/D02/try', { file: fileOf(WRONG) })).status).toBe(403);
    expect((await bureau.ask('GET', '/agency/templates')).status).toBe(401);
    expect((await bureau.ask('GET', '/agency/templates/D02/start')).status).toBe(401);
  });
});

describe('a notice is had in the template that it was issued with', () => {
  it('also after newer ones came, and after its own was taken out of use', async () => {
    const before = await receipt('2026-03-02');
    expect(before.notice.template).toBeUndefined();

    expect((await keep(worded('第一版回执'))).status).toBe(200);
    const first = await receipt('2026-03-02');
    expect(await first.lines()).toContain('第一版回执');
    const kept = (await d02()).versions[0];
    expect(first.notice.template).toEqual({ version: 1, hash: kept.file.hash });

    expect((await keep(worded('第二版回执'))).status).toBe(200);
    const second = await receipt('2026-03-02');
    expect(await second.lines()).toContain('第二版回执');
    expect((await d02()).versions).toMatchObject([
      { version: 2, standing: 'in-force', without: 1 },
      { version: 1, standing: 'waiting' },
    ]);

    const ended = await head('POST', '/agency/end-template', { facts: { kind: 'D02', version: 2, why: '标题有误' } });
    expect(ended.status).toBe(200);
    expect((await receipt('2026-03-02')).notice.template.version).toBe(1);
    expect(await second.lines()).toContain('第二版回执');
    expect(await first.lines()).toContain('第一版回执');
    expect(await before.lines()).toContain('政府信息公开申请登记回执');
    expect((await download(`${second.at}/pdf`)).status).toBe(200);
    const again = await head('POST', '/agency/end-template', { facts: { kind: 'D02', version: 2, why: '再次' } });
    expect(again.body.reasons).toMatchObject([{ code: 'template.out-of-use', field: 'version' }]);
  });

  it('counts from its day, and its file is kept for whoever asks', async () => {
    expect((await keep(worded('下月回执'), { from: '2026-04-01', until: '2026-04-30' })).status).toBe(200);
    expect((await d02()).versions[0]).toMatchObject({ version: 3, standing: 'coming' });
    expect(await (await receipt('2026-03-02')).lines()).toContain('第一版回执');
    bureau.setTime('2026-04-01T02:00:00Z');
    await signIn();
    expect(await (await receipt('2026-04-01')).lines()).toContain('下月回执');
    const { body } = await clerk('GET', '/agency/templates');
    const file = (await d02()).versions[0].file;
    const original = await download(`/files/${file.hash}?case=${body.caseId}`);
    expect(linesOf(original.bytes)).toContain('下月回执');
  });

  it('no fault was written', () => expect(bureau.faults).toEqual([]));
});
