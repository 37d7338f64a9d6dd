import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ask, type Bureau, LODGING, openBureau } from './api.fixture.ts';

let bureau: Bureau;
let clerk: Ask;
beforeAll(async () => {
  bureau = await openBureau();
  clerk = await bureau.signIn('clerk');
});
afterAll(() => bureau.close());

const AGENT = { name: '韩梅', idNumber: 'E00000002' };
const file = (purpose?: string) => ({ name: '委托.txt', base64: Buffer.from('授权').toString('base64'), purpose });
const lodge = (facts: object, files?: object[]) =>
  clerk('POST', '/requests', { facts: { ...LODGING, ...facts }, files });

it.each([
  ['at the counter', 'counter', 'agent.attorneySeen'],
  ['by letter', 'ordinary-post', 'agent.attorneySeen'],
])('an agent %s shows a power of attorney: attached as such, or seen on paper', async (_why, channel, field) => {
  for (const files of [undefined, [file()], [file('identity')]]) {
    const { status, body } = await lodge({ channel, agent: AGENT }, files);
    expect([status, body.reasons[0].field]).toEqual([422, field]);
    expect(body.detail).toContain('授权委托书');
  }
  expect((await lodge({ channel, agent: { ...AGENT, attorneySeen: true } })).status).toBe(201);
  expect((await lodge({ channel, agent: AGENT }, [file('power-of-attorney')])).status).toBe(201);
});

it('the case shows the agent, and what each file is', async () => {
  const { body } = await lodge({ agent: AGENT }, [file('power-of-attorney'), file()]);
  const { body: view } = await clerk('GET', `/requests/${body.caseId}`);
  expect(view.case.agent).toMatchObject({ name: '韩梅', attorneySeen: false });
  expect(view.timeline[0].files.map((one: { purpose: string }) => one.purpose)).toEqual([
    'power-of-attorney',
    'attachment',
  ]);
});

it('a purpose that there is not is refused at the file', async () => {
  const { status, body } = await lodge({}, [file('anything')]);
  expect([status, body.reasons[0].field]).toEqual([422, 'files.0.purpose']);
});

it('what came online has no paper to be seen: the file is needed', async () => {
  const { status, body } = await lodge({ channel: 'online', agent: { ...AGENT, attorneySeen: true } });
  expect([status, body.reasons[0].field]).toEqual([422, 'files']);
  expect((await lodge({ channel: 'online', agent: AGENT }, [file('power-of-attorney')])).status).toBe(201);
});
