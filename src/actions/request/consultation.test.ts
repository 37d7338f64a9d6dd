import { describe, expect, it } from 'vitest';
import { FACTS, requestIn, testOffice } from './steps.fixture.ts';

const office = testOffice();
const { go, caseOf } = office;

const THIRD = FACTS['consult-third-party'];
const JOINT = { ...FACTS['consult-organ'], jointMaker: true };
const ORGAN = FACTS['consult-organ'];

describe('the day of delivery that comes with the letter', () => {
  it.each([
    ['before the letter went out', 'consult-third-party', THIRD, '2026-01-04', 'delivery.before-dispatch', 32],
    ['still to come', 'consult-third-party', THIRD, '2026-03-21', 'delivery.future', 32],
    ['before the letter to an organ went out', 'consult-organ', ORGAN, '2026-01-04', 'delivery.before-dispatch', 34],
    ['still to come for an organ', 'consult-organ', ORGAN, '2099-01-01', 'delivery.future', 34],
  ] as const)('is not one %s', async (_, verb, facts, deliveredOn, code, article) => {
    const { caseId } = await requestIn(office.base, 'in-hand');
    expect(await go(verb, '2026-01-05', { ...facts, deliveredOn }, caseId)).toMatchObject({
      refused: [{ code, field: 'deliveredOn', cite: { article } }],
    });
  });

  it('may be that of dispatch, and any until today', async () => {
    for (const deliveredOn of ['2026-01-05', '2026-03-20']) {
      const { caseId } = await requestIn(office.base, 'in-hand');
      expect(await go('consult-organ', '2026-01-05', { ...ORGAN, deliveredOn }, caseId)).toMatchObject({
        state: 'consulting',
      });
    }
  });
});

describe('a letter that reached nobody', () => {
  it.each([
    ['a third party', 'consult-third-party', THIRD, 32],
    ['a joint maker', 'consult-organ', JOINT, 34],
  ] as const)('to %s is ended with a conclusion that says why', async (_, verb, facts, article) => {
    const { caseId } = await requestIn(office.base, 'in-hand');
    await go(verb, '2026-01-05', facts, caseId);
    expect(await go('end-consultation', '2026-01-30', {}, caseId)).toMatchObject({
      refused: [{ code: 'consultation.undelivered-needs-conclusion', field: 'conclusion', cite: { article } }],
    });
    expect(await go('end-consultation', '2026-01-30', { conclusion: '查无此址。' }, caseId)).toMatchObject({
      state: 'in-hand',
    });
    const [one] = (await caseOf(caseId)).consultations;
    expect(one).toMatchObject({ opinion: null, opinionOn: null, endedOn: '2026-01-30' });
  });

  it('does not stand against a later consultation', async () => {
    const { caseId } = await requestIn(office.base, 'in-hand');
    await go('consult-third-party', '2026-01-05', THIRD, caseId);
    await go('end-consultation', '2026-01-30', { conclusion: '查无此址。' }, caseId);
    await go('consult-organ', '2026-01-30', ORGAN, caseId);
    expect(await go('end-consultation', '2026-01-31', {}, caseId)).toMatchObject({ state: 'in-hand' });
  });
});

describe('silence', () => {
  const delivered = { deliveredOn: '2026-01-05' };
  const silent = { consultation: 1, opinion: 'silent' };

  it.each([
    ['of a joint maker is consent (条例 34)', 'consult-organ', JOINT, 'deemed-consent'],
    ['of a third party leaves it to the agency (条例 32)', 'consult-third-party', THIRD, 'agency-decides'],
    ['of another organ is silence', 'consult-organ', ORGAN, 'silent'],
  ] as const)('%s', async (_, verb, facts, opinion) => {
    const { caseId } = await requestIn(office.base, 'in-hand');
    await go(verb, '2026-01-05', { ...facts, ...delivered }, caseId);
    await go('record-opinion', '2026-01-27', silent, caseId);
    expect((await caseOf(caseId)).consultations).toMatchObject([{ opinion, opinionOn: '2026-01-27' }]);
  });

  it.each([
    ['a joint maker', 'consult-organ', JOINT, 'deemed-consent'],
    ['a third party', 'consult-third-party', THIRD, 'agency-decides'],
  ] as const)('of %s is recorded as such by ending the consultation too', async (_, verb, facts, opinion) => {
    const { caseId } = await requestIn(office.base, 'in-hand');
    await go(verb, '2026-01-05', { ...facts, ...delivered }, caseId);
    expect(await go('end-consultation', '2026-01-27', {}, caseId)).toMatchObject({ state: 'in-hand' });
    expect((await caseOf(caseId)).consultations).toMatchObject([{ opinion, opinionOn: '2026-01-27', endedOn: null }]);
  });
});
