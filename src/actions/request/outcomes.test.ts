import { describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { isRefusal } from '../../base/refusal.ts';
import { eachNotice } from '../../papers/notices/notice.ts';
import { findPublicRequest } from '../../reads/public/request.ts';
import { findRequest } from '../../reads/request.ts';
import { findCase } from '../../store/case-index.ts';
import { act } from '../act.ts';
import { ACTING } from '../nouns.ts';
import { OTHER, requestIn, testOffice, WRITER } from './steps.fixture.ts';

const office = testOffice(WRITER);
const { go } = office;
const draft = (outcome: string, more: object = {}) => ({ outcome, grounds: '理由。', content: '内容。', ...more });

/** What a draft of the outcome is told: its refusals by code, or the state that it leads to. */
async function told(caseId: string, on: string, facts: object): Promise<string | string[]> {
  const done = await go('draft-reply', on, facts, caseId);
  return isRefusal(done) ? done.refused.map((one) => one.code) : done.state;
}

describe('excessive without good reason (条例 35)', () => {
  it('waits for the reasons, or for the end of the period for them', async () => {
    const { caseId } = await requestIn(office.base, 'explaining');
    await go('record-notice-delivery', '2026-01-05', {}, caseId);
    expect(await told(caseId, '2026-01-05', draft('NOHANDLE_MASSIVE'))).toEqual(['outcome.reasons-awaited']);
    expect(await told(caseId, '2026-03-18', draft('NOHANDLE_MASSIVE'))).toBe('drafted');
  });

  it('may follow as soon as reasons were given and do not hold', async () => {
    const { caseId } = await requestIn(office.base, 'in-hand');
    expect(await told(caseId, '2026-01-05', draft('NOHANDLE_MASSIVE'))).toBe('drafted');
  });
});

describe('a partial disclosure (条例 37)', () => {
  it.each<[string, string[], string | string[]]>([
    ['names its ground', [], ['outcome.ground-missing']],
    ['withholds nothing because it does not exist', ['UNABLE_NOT_EXIST'], ['field.not-an-option']],
    ['withholds nothing because it discloses', ['DISCLOSE'], ['field.not-an-option']],
    ['withholds under 条例 14-16', ['DENY_THIRD_PARTY', 'DENY_PROCESS'], 'drafted'],
    ['withholds what is no government information', ['NOT_INFORMATION'], 'drafted'],
  ])('%s', async (_why, otherGrounds, expected) => {
    const { caseId } = await requestIn(office.base, 'in-hand');
    expect(await told(caseId, '2026-01-05', draft('PARTIAL', { otherGrounds }))).toEqual(expected);
  });
});

it('that another organ is responsible (条例 36(5)) is a numbered reply by the head, and counts when it is served', async () => {
  const { caseId } = await requestIn(office.base, 'registered');
  const facts = { party: '丙局', contact: '000-8200300', reason: '由丙局制作。' };
  expect(await go('transfer-out', '2026-01-06', facts, caseId)).toMatchObject({ state: 'answered' });
  const row = () => findCase(office.base.db, office.base.office.agencyId, caseId);
  const answered = await row();
  expect(answered).toMatchObject({ outcome: 'UNABLE_NOT_RESPONSIBLE', countedOn: null });
  expect(answered?.extra.decisionNumber).toMatch(/^青交公复〔2026〕\d+号$/);
  const view = (await findRequest({ ...office.base, actor: WRITER }, caseId))!;
  expect(view.case.decision?.paper).toMatchObject({ code: 'D16', number: answered?.extra.decisionNumber });
  expect(await go('serve', '2026-01-07', { means: 'post' }, caseId)).toMatchObject({ state: 'served' });
  expect(await row()).toMatchObject({ outcome: 'UNABLE_NOT_RESPONSIBLE', countedOn: '2026-01-07' });
});

describe('disclosing over the objection of a third party (条例 32)', () => {
  async function objected() {
    const { caseId } = await requestIn(office.base, 'in-hand');
    const letter = { party: '甲公司', question: '是否同意公开？', deliveredOn: '2026-01-05' };
    await go('consult-third-party', '2026-01-05', letter, caseId);
    await go('record-opinion', '2026-01-06', { consultation: 1, opinion: 'objects', reasons: '商业秘密。' }, caseId);
    await go('end-consultation', '2026-01-06', {}, caseId);
    return caseId;
  }

  it.each<[string, string, object, string | string[]]>([
    ['needs the public interest', 'DISCLOSE', {}, ['outcome.over-objection']],
    ['needs it for a part too', 'PARTIAL', { otherGrounds: ['DENY_PROCESS'] }, ['outcome.over-objection']],
    ['is none where their part is withheld', 'PARTIAL', { otherGrounds: ['DENY_THIRD_PARTY'] }, 'drafted'],
    ['is possible in the public interest', 'DISCLOSE', { publicInterest: '涉及公众安全。' }, 'drafted'],
  ])('%s', async (_why, outcome, more, expected) => {
    expect(await told(await objected(), '2026-01-06', draft(outcome, more))).toEqual(expected);
  });

  it('issues beside the reply a notice of its own to the third party, and the requester sees the reply alone', async () => {
    const caseId = await objected();
    await go('draft-reply', '2026-01-06', draft('DISCLOSE', { publicInterest: '涉及公众安全。' }), caseId);
    for (const verb of ['review', 'approve', 'answer', 'serve'] as const) {
      const facts = verb === 'serve' ? { means: 'post' } : {};
      const deed = { verb, caseId, on: day('2026-01-07'), facts };
      expect(await act(ACTING.request, { ...office.base, actor: OTHER }, deed)).not.toHaveProperty('refused');
    }
    const { notices, case: c } = (await findRequest({ ...office.base, actor: WRITER }, caseId))!;
    const [reply, toThird] = eachNotice(notices.at(-1)!.paper);
    const serial = Number(/(\d+)号/.exec(c.decision!.number)![1]);
    expect(reply).toMatchObject({ code: 'D11', number: c.decision!.number });
    expect(toThird).toMatchObject({ code: 'D09', to: '甲公司', number: `青交公复〔2026〕${serial + 1}号` });
    const shown = JSON.stringify(await findPublicRequest({ ...office.base, actor: WRITER }, caseId));
    expect(shown).toContain('"D11"');
    expect(shown).not.toMatch(/D09|甲公司/);
  });
});
