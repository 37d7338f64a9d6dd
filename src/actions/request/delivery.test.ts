import { describe, expect, it } from 'vitest';
import type { RequestState } from '../../cases/request/life.ts';
import { noticeText } from '../../papers/notices/text.ts';
import { findPublicRequest } from '../../reads/public/request.ts';
import { findRequest } from '../../reads/request.ts';
import type { Context } from '../../store/context.ts';
import { FACTS, OTHER, requestIn, testOffice } from './steps.fixture.ts';

const office = testOffice();
const { go } = office;
const at = (on: string): Context => ({ ...office.base, actor: OTHER, now: new Date(`${on}T02:00:00Z`) });
const shown = async (caseId: string, on = '2026-01-07') => (await findRequest(at(on), caseId))!;

type Notice = 'supplement' | 'reasons' | 'fee';
const WAITING: readonly (readonly [state: RequestState, notice: Notice, days: number, lastDay: string])[] = [
  // Issued on Monday 5 January 2026 and received on Friday the 9th.
  ['supplementing', 'supplement', 15, '2026-01-30'],
  ['explaining', 'reasons', 15, '2026-01-30'],
  ['paying', 'fee', 20, '2026-02-06'],
];

describe.each(WAITING)('a request that is %s', (state, notice, days, lastDay) => {
  it('waits so many working days from the day on which the requester received the notice', async () => {
    const { caseId } = await requestIn(office.base, state);
    expect((await shown(caseId)).case[notice]).toMatchObject({ days, deliveredOn: null, deadline: null });
    expect((await shown(caseId)).due).toMatchObject({ undelivered: true });
    expect(await go('record-notice-delivery', '2026-01-09', {}, caseId)).toMatchObject({ state });
    const after = await shown(caseId, '2026-01-12');
    expect(after.case[notice]).toMatchObject({ deliveredOn: '2026-01-09', deadline: lastDay });
    expect(after.due).toMatchObject({ undelivered: false });
    expect(after.verbs.find(({ verb }) => verb === 'record-notice-delivery')!.reasons).toMatchObject([
      { code: 'notice.delivered-before' },
    ]);
  });

  it('tells the requester the working days, and the last day once it is known', async () => {
    const { caseId } = await requestIn(office.base, state);
    expect((await findPublicRequest(at('2026-01-07'), caseId))!.asked).toMatchObject({ days, deadline: null });
    await go('record-notice-delivery', '2026-01-09', {}, caseId);
    const after = (await findPublicRequest(at('2026-01-12'), caseId))!;
    expect(after.asked).toMatchObject({ days, deadline: lastDay });
    expect(after.steps.at(-1)).toMatchObject({ key: 'record-notice-delivery', on: '2026-01-09' });
  });

  it('issued a notice that gives working days from receipt and no day', async () => {
    const { caseId } = await requestIn(office.base, state);
    const text = noticeText((await shown(caseId)).notices.at(-1)!.paper);
    expect(text).toMatch(new RegExp(`自收到本(告知|通知)书(之日|次日)起${days}个工作日内`));
    expect(text).not.toMatch(/截止日期|前（含当日）/);
  });

  it('is delivered once, and no earlier than it was issued', async () => {
    const { caseId } = await requestIn(office.base, state);
    expect(await go('record-notice-delivery', '2026-01-04', {}, caseId)).toHaveProperty('refused');
    await go('record-notice-delivery', '2026-01-05', {}, caseId);
    expect(await go('record-notice-delivery', '2026-01-06', {}, caseId)).toMatchObject({
      refused: [{ code: 'notice.delivered-before' }],
    });
  });
});

describe('a delivery that is recorded late', () => {
  it('has the day on which the notice arrived, also before the last entry', async () => {
    const { caseId } = await requestIn(office.base, 'explaining');
    await go('extend', '2026-01-14', { days: 5, reason: '档案较多。' }, caseId);
    expect(await go('record-notice-delivery', '2026-01-14', { deliveredOn: '2026-01-04' }, caseId)).toMatchObject({
      refused: [{ code: 'delivery.before-dispatch', field: 'deliveredOn', cite: { article: 35 } }],
    });
    expect(await go('record-notice-delivery', '2026-01-14', { deliveredOn: '2026-03-21' }, caseId)).toMatchObject({
      refused: [{ code: 'delivery.future', field: 'deliveredOn' }],
    });
    await go('record-notice-delivery', '2026-01-14', { deliveredOn: '2026-01-09' }, caseId);
    expect((await shown(caseId, '2026-01-15')).case.reasons).toMatchObject({
      deliveredOn: '2026-01-09',
      deadline: '2026-01-30',
    });
    expect((await findPublicRequest(at('2026-01-15'), caseId))!.steps.at(-1)).toMatchObject({ on: '2026-01-09' });
  });

  it('is that of the letter that it names', async () => {
    const { caseId } = await requestIn(office.base, 'in-hand');
    const letter = FACTS['consult-third-party'];
    await go('consult-third-party', '2026-01-06', letter, caseId);
    await go('consult-third-party', '2026-01-12', { ...letter, party: '丁公司' }, caseId);
    const arrived = (deliveredOn: string) =>
      go('record-letter-delivery', '2026-01-12', { consultation: 1, deliveredOn }, caseId);
    expect(await arrived('2026-01-05')).toMatchObject({ refused: [{ code: 'delivery.before-dispatch' }] });
    await arrived('2026-01-08');
    expect((await shown(caseId)).case.consultations).toMatchObject([
      { deliveredOn: '2026-01-08' },
      { deliveredOn: null },
    ]);
  });
});

describe.each([
  ['supplementing', '2026-01-30', '2026-01-31', { law: 'regulation-711', article: 30 }],
  ['paying', '2026-02-06', '2026-02-07', { law: 'fee-109', point: '六' }],
] as const)('abandonment of a request that is %s', (state, lastDay, dayAfter, cite) => {
  it('counts from delivery, and waits for it to be recorded', async () => {
    const { caseId } = await requestIn(office.base, state);
    expect(await go('lapse', '2026-03-20', {}, caseId)).toEqual({ refused: [{ code: 'lapse.undelivered', cite }] });
    await go('record-notice-delivery', '2026-01-09', {}, caseId);
    expect(await go('lapse', lastDay, {}, caseId)).toMatchObject({
      refused: [{ code: 'lapse.early', facts: { dueOn: lastDay } }],
    });
    expect(await go('lapse', dayAfter, {}, caseId)).toMatchObject({ state: 'ended' });
    expect(noticeText((await shown(caseId)).notices.at(-1)!.paper)).toMatch(/于2026年1月9日收到/);
  });
});

describe('delivery of a letter of consultation', () => {
  it('names the letter, also where there is only one', async () => {
    const { caseId } = await requestIn(office.base, 'consulting');
    expect(await go('record-letter-delivery', '2026-01-05', {}, caseId)).toMatchObject({
      refused: [{ code: 'field.missing', field: 'consultation' }],
    });
  });

  it.each([
    ['of a third party', 'consult-third-party', FACTS['consult-third-party'], true],
    ['of a joint maker', 'consult-organ', { ...FACTS['consult-organ'], jointMaker: true }, true],
    ['of an organ without a period', 'consult-organ', FACTS['consult-organ'], false],
  ] as const)('is missed while it is not recorded: %s', async (_, verb, facts, undelivered) => {
    const { caseId } = await requestIn(office.base, 'in-hand');
    await go(verb, '2026-01-05', facts, caseId);
    expect((await shown(caseId)).due).toMatchObject({ what: 'reply', undelivered });
    await go('record-letter-delivery', '2026-01-07', { consultation: 1 }, caseId);
    expect((await shown(caseId)).due).toMatchObject({ undelivered: false });
    expect((await findPublicRequest(at('2026-01-12'), caseId))!.steps.at(-1)).toMatchObject({ key: 'consult' });
  });
});

it('reasons that nobody gave are judged once their period has passed since delivery', async () => {
  const { caseId } = await requestIn(office.base, 'explaining');
  const draft = { outcome: 'NOHANDLE_MASSIVE', grounds: '理由。', content: '内容。' };
  expect(await go('draft-reply', '2026-03-20', draft, caseId)).toMatchObject({
    refused: [{ code: 'outcome.reasons-undelivered', field: 'outcome' }],
  });
  await go('record-notice-delivery', '2026-01-09', {}, caseId);
  expect(await go('draft-reply', '2026-01-30', draft, caseId)).toMatchObject({
    refused: [{ code: 'outcome.reasons-awaited' }],
  });
  expect(await go('draft-reply', '2026-01-31', draft, caseId)).toMatchObject({ state: 'drafted' });
});
