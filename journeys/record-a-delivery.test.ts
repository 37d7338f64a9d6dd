import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '../src/base/day.ts';
import { expectAccessible, JOURNEY_MS, openBrowser } from './browser.ts';
import { doVerb, field, type Login, type ServedDesk, serveDesk } from './desk.fixture.ts';

let browser: Browser;
let desk: ServedDesk;
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), serveDesk('2026-03-06')]);
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

const LODGED = {
  channel: 'counter',
  requester: { kind: 'A', name: '王芳', idType: 'passport', idNumber: 'E00000001', phone: '000-8000001' },
  items: [{ description: '2025年江州大桥养护工程的招标文件' }],
  form: 'paper',
  delivery: 'pickup',
};

/** A request of Monday 2 March 2026, led on by these verbs on the same day. */
async function told(...steps: readonly [login: Login, verb: string, facts: object][]): Promise<string> {
  const on = day('2026-03-02');
  const { caseId } = await desk.did('clerk', 'request', { verb: 'lodge', on, facts: LODGED });
  await desk.did('clerk', 'request', { verb: 'register', caseId, on, facts: {} });
  for (const [login, verb, facts] of steps) await desk.did(login, 'request', { verb, caseId, on, facts });
  return caseId;
}

it('a clerk records that notice and letter arrived, and the last days are known', { timeout: JOURNEY_MS }, async () => {
  // Given a notice to the requester and a letter to a third party, of which nobody knows whether they arrived
  const waiting = await told(['clerk', 'ask-to-supplement', { what: '请明确年份。' }]);
  const consulting = await told(
    ['clerk', 'accept', {}],
    ['clerk', 'consult-third-party', { party: '甲公司', question: '是否同意公开？' }],
  );
  const clerk = await desk.signIn(browser, 'clerk');

  // Then the desk marks both
  await clerk.getByText('全部', { exact: true }).click();
  await clerk.getByText('送达未登记').nth(1).waitFor();
  await expectAccessible(clerk);

  // When the clerk opens the first, then it says why abandonment is not possible yet
  await clerk.goto(`${desk.address}/desk/requests/${waiting}`);
  await clerk.getByText('自收到之日起 15 个工作日').waitFor();
  await clerk.getByText('为什么不能办理其他操作').click();
  await clerk.getByText('尚未登记送达，期限自申请人收到之日起计算').waitFor();
  await expectAccessible(clerk);

  // When delivery of the notice is recorded, which asks for no letter
  await doVerb(clerk, 'record-notice-delivery', async (form) => {
    expect(await field(form, '征求意见序号').count()).toBe(0);
    await field(form, '对方收到日期').fill('2026-03-05');
    await field(form, '对方收到日期').press('Tab');
  });

  // Then the last day is known, and nothing is missing any more
  await clerk.locator('#facts').getByText('2026-03-26').waitFor();
  expect(await clerk.getByText('送达未登记').count()).toBe(0);

  // When the letter's delivery is recorded, whose only letter is chosen already
  await clerk.goto(`${desk.address}/desk/requests/${consulting}`);
  await clerk.getByText('期限没有终点').waitFor();
  await doVerb(clerk, 'record-letter-delivery');

  // Then the letter has its day
  await clerk.locator('#consultations').getByText('2026-03-06').waitFor();
  expect(await clerk.getByText('期限没有终点').count()).toBe(0);
  await clerk.close();
});
