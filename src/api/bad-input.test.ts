import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, type Bureau, LODGING, openBureau } from './api.fixture.ts';

let bureau: Bureau;
let as: Record<'clerk' | 'head' | 'auditor', Ask>;
beforeAll(async () => {
  bureau = await openBureau();
  const [clerk, head, auditor] = await Promise.all(['clerk', 'head', 'auditor'].map((login) => bureau.signIn(login)));
  as = { clerk: clerk!, head: head!, auditor: auditor! };
});
afterAll(() => bureau.close());

const lodge = (facts: object, more: object = {}) =>
  as.clerk('POST', '/requests', { facts: { ...LODGING, ...facts }, ...more });
const file = (name: string, bytes: string) => ({ files: [{ name, base64: Buffer.from(bytes).toString('base64') }] });
const many = (n: number) => Array.from({ length: n }, () => ({ description: '公交' }));
const { requester } = LODGING;

describe('what is wrong is said in Chinese, once, by its field, and nothing is written', () => {
  it.each<[why: string, facts: object, more: object, field: string, text: string]>([
    [
      'a text too long',
      { requester: { ...requester, name: '长'.repeat(101) } },
      {},
      'requester.name',
      '姓名或名称：超过100个字。',
    ],
    [
      'a number for a text',
      { requester: { ...requester, name: 5 } },
      {},
      'requester.name',
      '姓名或名称：填写的内容类型不对，应当是文字。',
    ],
    [
      'a list for a text',
      { requester: { ...requester, idNumber: ['a'] } },
      {},
      'requester.idNumber',
      '证件号码：填写的内容类型不对，应当是文字。',
    ],
    [
      'a text for yes or no',
      { agent: { name: '韩', idNumber: 'E0001', attorneySeen: '是' } },
      {},
      'agent.attorneySeen',
      '代理人已查验纸质授权委托书：填写的内容类型不对，应当是“是”或者“否”。',
    ],
    ['no item', { items: [] }, {}, 'items', '所需政府信息：至少填写1项。'],
    ['too many items', { items: many(21) }, {}, 'items', '所需政府信息：不能超过20项。'],
    ['a day to come', {}, { on: '2099-01-01' }, 'on', '生效日期：2099年1月1日晚于今天2026年3月2日。'],
    ['a day that is none', {}, { on: '2026-02-30' }, 'on', '生效日期：不是有效的日期，应当形如2026-03-05。'],
    [
      'a file that is no base64',
      {},
      { files: [{ name: 'a.pdf', base64: '%' }] },
      'files.0.base64',
      '附件第1项文件内容：格式不正确。',
    ],
    ['an empty file', {}, file('空.pdf', ''), 'files', '附件：文件“空.pdf”是空的。'],
    ['a file that is not what its name says', {}, file('证.pdf', 'MZ'), 'files', '附件：文件“证.pdf”'],
    ['a program', {}, file('证.exe', 'MZ'), 'files', '附件：不接受文件“证.exe”'],
    ['a PDF that breaks off', {}, file('断.pdf', '%PDF-1.7\n1 0 obj\n<<'), 'files', '附件：文件“断.pdf”'],
  ])('%s', async (_why, facts, more, field, text) => {
    const before = (await as.clerk('GET', '/requests')).body.total;
    const { status, body } = await lodge(facts, more);
    expect(status).toBe(422);
    expect(body.reasons).toHaveLength(1);
    expect(body.reasons[0].field).toBe(field);
    expect(body.reasons[0].text.slice(0, text.length)).toBe(text);
    expect((await as.clerk('GET', '/requests')).body.total).toBe(before);
  });
});

it('whoever may never do a step is told so, whatever they have filled in', async () => {
  const { body } = await lodge({});
  for (const [who, path] of [
    ['auditor', '/requests'],
    ['auditor', `/requests/${body.caseId}/extend`],
    ['auditor', '/tallies'],
    ['clerk', '/agency/set'],
  ] as const) {
    const answer = await as[who]('POST', path, { facts: {} });
    expect([path, answer.status, answer.body.reasons[0].code]).toEqual([path, 403, 'life.not-your-role']);
  }
});

it('sent twice with the same key it is done once, and something else under that key is refused', async () => {
  const send = (name: string) =>
    as.clerk(
      'POST',
      '/requests',
      { facts: { ...LODGING, requester: { ...requester, name } } },
      { 'idempotency-key': 'k' },
    );
  const [one, two, other] = [await send('赵一'), await send('赵一'), await send('赵二')];
  expect([one.status, two.status, other.status]).toEqual([201, 201, 422]);
  expect(two.body).toEqual(one.body);
  expect(other.body.reasons[0].field).toBe('Idempotency-Key');
});
