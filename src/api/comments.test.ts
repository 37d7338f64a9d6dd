import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ask, type Bureau, openBureau } from './api.fixture.ts';

let bureau: Bureau;
const as: Record<string, Ask> = {};
let call: { caseId: string; number: string };

const CHAIN = [
  ['section', 'submit', {}],
  ['section-head', 'review-section', {}],
  ['secrecy', 'review-secrecy', { basis: '不涉密。' }],
  ['head', 'review-office', {}],
  ['leader', 'approve', {}],
  ['publisher', 'publish', {}],
] as const;

const CONTENT = {
  ...{ title: '公交线路调整方案（征求意见稿）', openness: 'public', column: '21-2', theme: '交通运输' },
  ...{ genre: 'call-for-comments', commentsUntil: '2026-04-01', commentsHere: true, issuers: ['江州市交通运输局'] },
  ...{ madeOn: '2026-02-27', abstract: '就线路调整征求意见。', body: '<p>1路调整走向。</p>' },
};

async function published(content: object): Promise<{ caseId: string; number: string }> {
  const { caseId } = (await as.section!('POST', '/publications', { facts: content })).body;
  let number = '';
  for (const [login, verb, facts] of CHAIN) {
    const { status, body } = await as[login]!('POST', `/publications/${caseId}/${verb}`, { facts });
    expect([verb, status, body.reasons]).toEqual([verb, 200, undefined]);
    number = body.number;
  }
  return { caseId, number };
}

beforeAll(async () => {
  bureau = await openBureau();
  for (const [login] of CHAIN) as[login] = await bureau.signIn(login);
  as.clerk = await bureau.signIn('clerk');
  as.auditor = await bureau.signIn('auditor');
  const code = { settings: { indexCode: '000014349' }, why: '启用索引号' };
  await as.head!('POST', '/agency/set', { facts: code });
  call = await published(CONTENT);
});
afterAll(() => bureau.close());

const enter = async (more: object = {}) =>
  (
    await as.section!('POST', '/comments', {
      facts: { call: call.number, channel: 'post', text: '末班车太早。', ...more },
    })
  ).body as { caseId: string; number: string };
const list = async (query = '') => (await as.section!('GET', `/publications/${call.caseId}/comments${query}`)).body;

it('comments are entered, put in order several at once, decided on, reported on, and found', async () => {
  const ones = [
    await enter({ name: '王芳', contact: '13800000000' }),
    await enter({ channel: 'email' }),
    await enter({ channel: 'meeting', text: '票价不要涨。' }),
  ];
  const [one, two, three] = ones.map(({ caseId }) => caseId) as [string, string, string];
  const at = `/publications/${call.caseId}/comments`;
  const many = async (verb: string, cases: string[], facts: object) =>
    (await as.section!('POST', `${at}/${verb}`, { cases, facts })).body;
  expect((await as.section!('GET', '/publications/desk')).body.undecided).toMatchObject([{ total: 3, undecided: 3 }]);
  expect((await as.auditor!('GET', '/publications/desk')).body.undecided).toEqual([]);

  expect(await many('classify', [one, two], { part: '第三条', theme: '班次', gist: '推迟末班车' })).toEqual({
    ...{ done: 2, undone: [] },
  });
  expect(await many('decide', [one, two, three], { outcome: 'not-adopted', reason: '运力不足。' })).toMatchObject({
    done: 2,
    undone: [{ caseId: three, number: ones[2]!.number, text: expect.stringContaining('当前状态') }],
  });
  expect(await many('classify', [three], { sameAs: ones[0]!.number })).toMatchObject({ done: 1 });

  expect(await list()).toMatchObject({
    call: { title: CONTENT.title, standing: 'open', until: '2026-04-01' },
    counts: {
      ...{ total: 3, undecided: 0, outcomes: [{ outcome: 'not-adopted', n: 3 }], days: [{ day: '2026-03-02', n: 3 }] },
      ...{ themes: [{ value: '班次', n: 2 }], parts: [{ value: '第三条', n: 2 }] },
    },
    rows: expect.arrayContaining([
      expect.objectContaining({ caseId: three, state: 'merged', outcome: 'not-adopted', sameAs: ones[0]!.number }),
    ]),
    total: 3,
  });
  const found = async (query: string): Promise<string[]> =>
    (await list(query)).rows.map(({ caseId }: { caseId: string }) => caseId).sort();
  expect(await found('?state=merged')).toEqual([three]);
  expect(await found('?channel=email&state=&outcome=not-adopted')).toEqual([two]);
  expect(await found('?theme=%E7%8F%AD%E6%AC%A1')).toEqual([one, two].sort());
  expect(await found('?q=%E7%8E%8B%E8%8A%B3')).toEqual([one]);
  expect(await found('?page=2')).toEqual([]);

  const { body: view } = await as.section!('GET', `/comments/${one}`);
  expect(view).toMatchObject({
    case: { name: '王芳', decision: { outcome: 'not-adopted' }, lookupHash: null },
    ...{ callTitle: CONTENT.title, others: [{ number: ones[1]!.number }], nextUndecided: null, themes: ['班次'] },
  });

  const { body: draft } = await as.section!('GET', `${at}/report`);
  expect(draft).toMatchObject({ total: 3, undecided: 0, abstract: '征求意见期间共收到意见3条：未采纳3条。' });
  expect(draft.body).toContain('<td>推迟末班车</td><td>3</td>');
  expect(draft.body).not.toContain('王芳');

  const file = await bureau.download('section', `${at}/csv`);
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(await file.text()).toContain('13800000000');
});

it('the report is not submitted while a comment is undecided, and the chase counts them', async () => {
  const { caseId } = await enter();
  bureau.setTime('2026-04-02T02:00:00Z');
  for (const login of Object.keys(as)) as[login] = await bureau.signIn(login);
  expect((await as.section!('GET', '/publications/desk')).body.unreported).toMatchObject([{ total: 4, undecided: 1 }]);
  const content = {
    ...CONTENT,
    genre: 'report',
    commentsUntil: undefined,
    commentsHere: false,
    reportsOn: call.number,
  };
  const report = (await as.section!('POST', '/publications', { facts: content })).body.caseId;
  const refused = await as.section!('POST', `/publications/${report}/submit`, { facts: {} });
  expect([refused.status, refused.body.reasons[0].text]).toEqual([
    409,
    `征求意见（${call.number}）还有1条意见没有处理，处理之后才能公布采纳情况。`,
  ]);
  expect((await as.section!('GET', `/publications/${report}`)).body.comments.counts).toMatchObject({ undecided: 1 });
  await as.section!('POST', `/comments/${caseId}/void`, { facts: { reason: '重复。' } });
  expect((await as.section!('GET', `/comments/${caseId}`)).body.verbs).toContainEqual(
    expect.objectContaining({ verb: 'void', reasons: [expect.objectContaining({ code: 'life.not-your-role' })] }),
  );
});

it('what is no call has no comments, and whoever may not is told so before anything is judged', async () => {
  const id = '01900000-0000-7000-8000-000000000000';
  for (const path of ['', '/report', '/csv'])
    expect((await as.clerk!('GET', `/publications/${id}/comments${path}`)).status).toBe(404);
  expect((await as.clerk!('GET', `/comments/${call.caseId}`)).status).toBe(404);
  const many = (ask: Ask, body: object) => ask('POST', `/publications/${call.caseId}/comments/decide`, body);
  expect((await many(as.auditor!, {})).status).toBe(403);
  expect((await many(as.clerk!, { cases: [], facts: { outcome: 'adopted' } })).status).toBe(422);
  expect((await many(as.clerk!, { cases: [id], facts: { outcome: 'adopted' } })).body).toMatchObject({
    ...{ done: 0, undone: [{ caseId: id }] },
  });
});
