import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, type Bureau, openBureau } from './api.fixture.ts';

let bureau: Bureau;
const as: Record<string, Ask> = {};
beforeAll(async () => {
  bureau = await openBureau();
  for (const login of [
    'section',
    'section-head',
    'secrecy',
    'legal',
    'head',
    'leader',
    'publisher',
    'clerk',
    'auditor',
  ])
    as[login] = await bureau.signIn(login);
  const code = { settings: { indexCode: '000014349' }, why: '启用索引号' };
  expect((await as.head!('POST', '/agency/set', { facts: code })).status).toBe(200);
});
afterAll(() => bureau.close());

const CONTENT = {
  ...{ title: '关于公交线路的公告', openness: 'public', column: '21-2', genre: 'announcement', theme: '交通运输' },
  ...{
    issuers: ['江州市交通运输局'],
    madeOn: '2026-02-27',
    abstract: '调整一条线路。',
    documentNumber: '江交〔2026〕5号',
  },
  body: '<p>1路调整走向。</p>',
};

async function post(login: string, path: string, facts: object = {}, files?: object[]) {
  return as[login]!('POST', path, { facts, ...(files ? { files } : {}) });
}

const CHAIN = [
  ['section', 'submit', {}],
  ['section-head', 'review-section', { comment: '同意。' }],
  ['secrecy', 'review-secrecy', { basis: '不涉密。' }],
  ['head', 'review-office', {}],
  ['leader', 'approve', {}],
  ['publisher', 'publish', {}],
] as const;

async function drafted(content: object = CONTENT): Promise<string> {
  const { status, body } = await post('section', '/publications', content);
  expect(status).toBe(201);
  return `/publications/${body.caseId}`;
}

async function through(path: string, upTo: (typeof CHAIN)[number][1]) {
  for (const [login, verb, facts] of CHAIN) {
    expect(await post(login, `${path}/${verb}`, facts)).toMatchObject({ status: 200 });
    if (verb === upTo) return;
  }
}

describe('a publication', () => {
  it('goes from hand to hand, and waits for whoever has the next step', async () => {
    const path = await drafted();
    const waiting = async (login: string) => {
      const { body } = await as[login]!('GET', '/publications/desk');
      return body.rows.find((row: { caseId: string }) => path.endsWith(row.caseId)).yours;
    };
    for (const [login, verb, facts] of CHAIN) {
      expect([login, await waiting(login)]).toEqual([login, true]);
      if (login !== 'section') expect(await waiting('section')).toBe(false);
      expect(await post(login, `${path}/${verb}`, facts)).toMatchObject({ status: 200 });
    }
    const { body } = await as.auditor!('GET', path);
    expect(body.case).toMatchObject({ number: '000014349/2026-00001', shown: true, versions: [{ version: 1 }] });
    expect(body.case.reviews.map((one: { comment: string; basis: string }) => one.comment + one.basis)).toEqual([
      ...['同意。', '不涉密。', '', ''],
    ]);
    expect(body.due).toBeNull();
    for (const [format, media] of [
      ['pdf', 'application/pdf'],
      ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ]) {
      const { status, headers } = await as.auditor!('GET', `${path}/slip/${format}`);
      expect([status, headers.get('content-type')]).toEqual([200, media]);
    }
    expect(await as.auditor!('GET', `${await drafted()}/slip/pdf`)).toMatchObject({ status: 404 });
  });

  it('says by when it must be public, and how near that is', async () => {
    const path = await drafted({ ...CONTENT, madeOn: '2026-01-20' });
    const { body } = await as.clerk!('GET', path);
    expect(body.due).toEqual({ on: '2026-02-24', provisional: false, left: -5, light: 'overdue' });
  });

  it('shows what a correction changes', async () => {
    const path = await drafted();
    await through(path, 'publish');
    await post('section', `${path}/revise`, { reason: '走向有误。' });
    await post('section', `${path}/edit`, { ...CONTENT, title: '关于公交线路的通告', body: '<p>8路调整走向。</p>' });
    const { body } = await as.leader!('GET', path);
    expect(body.difference).toMatchObject({
      from: 1,
      to: 2,
      fields: [{ field: 'title' }],
      body: [
        { kind: 'changed', runs: [{ kind: 'removed', text: '1' }, { kind: 'added', text: '8' }, { kind: 'same' }] },
      ],
    });
    await through(path, 'publish');
    const { body: after } = await as.leader!('GET', path);
    expect(after).toMatchObject({ difference: null, corrections: [{ from: 1, to: 2 }] });
  });

  it('warns of a document number that stands in the register too', async () => {
    const document = { kind: '20-1.b', title: '公交管理规定', documentNumber: '江交规〔2026〕1号' };
    await as.clerk!('POST', '/documents', { facts: document });
    const path = await drafted({ ...CONTENT, documentNumber: '江交规〔2026〕1号' });
    const { body } = await as.clerk!('GET', path);
    expect(body.sameNumber).toMatchObject([{ noun: 'document', title: '公交管理规定' }]);
  });

  it('names what the scan finds before it is published', async () => {
    const path = await drafted({ ...CONTENT, body: '<p>联系人手机13912345678。</p>' });
    expect((await as.secrecy!('GET', path)).body.scan.hits).toMatchObject([{ kind: 'phone', text: '13912345678' }]);
  });

  it('says in words what is wrong with a body, and what is missing for the review', async () => {
    const picture = { ...CONTENT, body: '<img src="https://a.example/1.png" alt="图">' };
    const { status, body } = await post('section', '/publications', picture);
    expect(status).toBe(422);
    expect(body.reasons[0]).toMatchObject({ field: 'body' });
    expect(body.reasons[0].text).toMatch(/^正文：正文中的图片应当先添加为附件/);
    const path = await drafted({ title: '短', openness: 'public' });
    const refused = await post('section', `${path}/submit`);
    expect(refused.body.reasons[0].text).toBe('公开栏目：提交审核之前必须填写（《政府信息公开条例》第十二条）。');
  });

  it('keeps a picture that was attached, and shows it to staff', async () => {
    const path = await drafted();
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    await post('section', `${path}/attach`, {}, [{ name: '图.png', base64: png }]);
    const { hash } = (await as.section!('GET', path)).body.case.attachments[0];
    const body = `<img src="/api/v1/files/${hash}?case=x" alt="线路图">`;
    expect((await post('section', `${path}/edit`, { ...CONTENT, body })).status).toBe(200);
    const view = (await as.section!('GET', path)).body;
    expect(view.case.content.body).toBe(`<figure><img src="files/${hash}" alt="线路图"></figure>`);
    expect(view.shownBody).toContain(`src="/api/v1/files/${hash}?case=${view.case.caseId}"`);
    expect((await post('section', `${path}/detach`, { hash })).body.reasons[0].text).toBe(
      '附件：正文中正在使用这张图片。',
    );
  });
});

it('lists by state, by words and by year', async () => {
  const path = await drafted({ ...CONTENT, title: '隧道养护公告' });
  const find = (query: string) => as.auditor!('GET', `/publications?${query}`);
  expect((await find(`q=${encodeURIComponent('隧道')}`)).body).toMatchObject({ total: 1, rows: [{ state: 'draft' }] });
  expect((await find('state=discarded')).body.total).toBe(0);
  await post('section', `${path}/discard`, { reason: '重复。' });
  expect((await find('state=discarded')).body.total).toBe(1);
});
