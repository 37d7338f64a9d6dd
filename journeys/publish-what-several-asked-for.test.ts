import { expect, it } from 'vitest';
import { expectAccessible, JOURNEY_MS } from './browser.ts';
import { atDesk, field } from './desk.fixture.ts';

const at = atDesk('2026-03-02');

const ASKED = '城东公交首末站建设项目的环境影响评价批复';
const REPLY = '批复全文见下。\n同意项目建设。';

/** A request that was answered with the information, by the people whose turn it is. */
async function answered(name: string, idNumber: string): Promise<string> {
  const requester = { kind: 'A', name, idType: 'passport', idNumber, phone: '000-8000001', address: '东湖路1号' };
  const items = [{ description: ASKED }];
  const lodge = { channel: 'counter', requester, items, form: 'paper', delivery: 'post' };
  const { caseId } = await at.desk.did('clerk', 'request', { verb: 'lodge', facts: lodge });
  const reply = { outcome: 'DISCLOSE', grounds: '属于可以公开的信息。', content: REPLY };
  await at.desk.did('clerk', 'request', { verb: 'register', caseId, facts: {} });
  await at.desk.did('clerk', 'request', { verb: 'accept', caseId, facts: {} });
  await at.desk.did('section', 'request', { verb: 'draft-reply', caseId, facts: reply });
  await at.desk.did('legal', 'request', { verb: 'review', caseId, facts: {} });
  await at.desk.did('leader', 'request', { verb: 'approve', caseId, facts: {} });
  await at.desk.did('clerk', 'request', { verb: 'answer', caseId, facts: {} });
  return caseId;
}

it('what several asked for becomes a draft with what they were told', { timeout: JOURNEY_MS }, async () => {
  // Given two requesters who were told the same
  await answered('王芳', 'E00000001');
  const caseId = await answered('李强', 'E00000002');

  // When a clerk follows the proposal of 条例 44 on the request's page
  const page = await at.desk.signIn(at.browser, 'clerk');
  await page.goto(`${at.desk.address}/desk/requests/${caseId}`);
  await page.getByRole('button', { name: '拟稿公开' }).click();
  await page.getByRole('heading', { name: '新拟稿', level: 1 }).waitFor();

  // Then the draft has the description and the reply, and says which request it comes from
  const body = page.getByRole('textbox', { name: '正文' });
  await body.getByText('同意项目建设。').waitFor();
  expect(await field(page, '名称').inputValue()).toBe(ASKED);
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存为拟稿' }).click();
  await page.getByRole('heading', { name: ASKED, level: 1 }).waitFor();
  await page.getByText('依据申请').waitFor();
  await expectAccessible(page);

  // And it waits for them at the desk
  await page.goto(`${at.desk.address}/desk`);
  await page.getByRole('region', { name: '主动公开待我办理（1）' }).getByRole('link', { name: ASKED }).waitFor();
  await expectAccessible(page);
});
