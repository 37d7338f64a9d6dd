import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ask, type Bureau, openBureau } from './api.fixture.ts';

let bureau: Bureau;
const as: Record<string, Ask> = {};
const LOGINS = ['section', 'section-head', 'secrecy', 'head', 'leader', 'clerk'];
const sign = async () => {
  for (const login of LOGINS) as[login] = await bureau.signIn(login);
};
const set = (reconsiderMonths: number) =>
  as.head!('POST', '/agency/set', { facts: { settings: { reconsiderMonths }, why: '动态调整' } });
const kept = async () => (await as.clerk!('GET', '/publications/desk')).body.kept;

let caseId: string;
beforeAll(async () => {
  bureau = await openBureau();
  bureau.setTime('2026-03-02T02:00:00Z');
  await sign();
  const content = {
    ...{ title: '联合执法工作方案', openness: 'withheld', ground: 'DENY_PROCESS', column: '20-13', genre: 'plan' },
    ...{ opennessReason: '行动尚未结束。', theme: '交通运输', issuers: ['江州市交通运输局'], madeOn: '2026-02-27' },
    ...{ abstract: '时间和路段。', body: '<p>分三个阶段。</p>' },
  };
  ({
    body: { caseId },
  } = await as.section!('POST', '/publications', { facts: content }));
  const chain = [
    ['section', 'submit', {}],
    ['section-head', 'review-section', {}],
    ['secrecy', 'review-secrecy', { basis: '不涉密。' }],
    ['head', 'review-office', {}],
    ['leader', 'approve', {}],
  ] as const;
  for (const [login, verb, facts] of chain)
    expect(await as[login]!('POST', `/publications/${caseId}/${verb}`, { facts })).toMatchObject({ status: 200 });
});
afterAll(() => bureau.close());

it('what is not public is chased at the desk by the interval of the agency, until it is looked at again; without one it is not', async () => {
  bureau.setTime('2026-12-10T02:00:00Z');
  await sign();
  expect(await kept()).toEqual([]);
  expect((await set(6)).status).toBe(200);
  expect(await kept()).toMatchObject([{ caseId, lastOn: '2026-03-02', due: '2026-09-02', left: -99 }]);
  const looked = { facts: { conclusion: '行动仍在进行，继续不公开。' } };
  expect((await as.clerk!('POST', `/publications/${caseId}/reconsider`, looked)).status).toBe(200);
  expect(await kept()).toEqual([]);
  bureau.setTime('2027-05-12T02:00:00Z');
  await sign();
  expect(await kept()).toMatchObject([{ lastOn: '2026-12-10', due: '2027-06-10', left: 29 }]);
  expect((await set(0)).status).toBe(200);
  expect(await kept()).toEqual([]);
});
