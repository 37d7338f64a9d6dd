import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casesOf } from '../../store/case-index.ts';
import { FILLED, faultsOn, fieldsOf, openTestPortal, sendApplication, type TestPortal } from '../portal.fixture.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await openTestPortal({ applies: 10_000 });
});
afterAll(() => test.close());

const AGENT = { 'agent.name': '韩梅', 'agent.idNumber': 'E00000002', 'agent.phone': '13900000000' };
const PAPER = Buffer.from('授权委托书');
const requests = () => casesOf(test.db, 1, 'request');

/** The form as an agent sends it, with these files on the page on which it is checked. */
async function sendWith(files: readonly { name: string; bytes: Uint8Array; field?: string }[], name = '王芳') {
  const browser = test.visit();
  const check = await sendApplication(test, browser, { ...AGENT, 'requester.name': name });
  expect(check.status).toBe(200);
  return browser.upload('/apply', { ...fieldsOf(check.html), do: 'send' }, files);
}

describe('a request by an agent', () => {
  it.each([
    ['no file', []],
    ['a file that is marked as something else', [{ name: '授权委托书.txt', bytes: PAPER }]],
  ])('with %s is refused at the power of attorney, and nothing typed is lost', async (_why, files) => {
    const before = (await requests()).length;
    const sent = await sendWith(files);
    expect(sent.status).toBe(422);
    expect([...faultsOn(sent.html)]).toEqual([
      [
        'power-of-attorney',
        '授权委托书：由代理人提出申请的，必须上传授权委托书（《政府信息公开条例》第二十九条第二款）。',
      ],
    ]);
    expect(fieldsOf(sent.html)).toMatchObject({ ...FILLED, ...AGENT });
    expect(await requests()).toHaveLength(before);
  });

  it('says at its own field what is wrong with it', async () => {
    const sent = await sendWith([{ name: '委托.pdf', bytes: PAPER, field: 'power-of-attorney' }]);
    expect(faultsOn(sent.html).get('power-of-attorney')).toContain('委托.pdf');
  });

  it('is lodged with it, and each file says what it is', async () => {
    const sent = await sendWith(
      [
        { name: '委托.txt', bytes: PAPER, field: 'power-of-attorney' },
        { name: '证件.txt', bytes: PAPER, field: 'identity' },
        { name: '说明.txt', bytes: PAPER },
      ],
      '周二',
    );
    expect(sent.location).toBe('/receipt');
    const [row] = (await requests()).filter((one) => one.party === '周二');
    const [entry] = await test.db.query<{ facts: object; files: object[] }>(
      'select facts, files from entry where case_id = $1',
      [row!.caseId],
    );
    expect(entry).toMatchObject({
      facts: { agent: { name: '韩梅' } },
      files: [
        { name: '委托.txt', purpose: 'power-of-attorney' },
        { name: '证件.txt', purpose: 'identity' },
        { name: '说明.txt', purpose: 'attachment' },
      ],
    });
  });
});

it('a request without an agent is not asked for one', async () => {
  const check = await sendApplication(test, test.visit(), {});
  expect(check.html).not.toContain('name="power-of-attorney"');
  expect(check.html).toContain('name="identity"');
});
