import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { isRefusal } from '../../base/refusal.ts';
import { request } from '../../cases/request/noun.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { act } from '../act.ts';
import { ACTING } from '../nouns.ts';
import { FACTS, foundOffice, OTHER, requestIn } from './steps.fixture.ts';

let db: TestDatabase;
let base: Omit<Context, 'actor'>;

beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundOffice(db);
});
afterAll(() => db.close());

const CLERK = { id: 'clerk', name: '赵阅', roles: ['clerk'] as const };
const HEAD = { id: 'head', name: '周敏', roles: ['head'] as const };

async function go(verb: string, on: string, facts: object, caseId?: string, actor: Context['actor'] = OTHER) {
  const done = await act(ACTING.request, { ...base, actor }, { verb, caseId, on: day(on), facts });
  return done;
}

/** Arrived on Friday 2 January 2026, confirmed on Wednesday the 7th, registered on Friday the 9th. */
async function registered(): Promise<string> {
  const done = await go('lodge', '2026-01-02', FACTS.lodge);
  if (isRefusal(done)) throw new Error(JSON.stringify(done));
  await go('confirm-receipt', '2026-01-07', {}, done.caseId);
  await go('register', '2026-01-09', {}, done.caseId);
  return done.caseId;
}

const correct = (caseId: string, facts: object, actor: Context['actor']) =>
  go('correct-entry', '2026-01-20', { why: '登记有误。', ...facts }, caseId, actor);
const caseOf = async (caseId: string) => request.fold(await entriesOf(db, base.office.agencyId, caseId));

describe('a corrected day of receipt', () => {
  it.each([
    ['after registration, since what is registered has been received', '2026-01-10', 'receipt.after-registration'],
    ['before arrival', '2026-01-01', 'receipt.before-arrival'],
    ['still to come', '2026-03-21', 'receipt.future'],
  ])('is none %s', async (_, receivedOn, code) => {
    expect(await correct(await registered(), { receivedOn }, HEAD)).toMatchObject({
      refused: [{ code, field: 'receivedOn', cite: { article: 31 } }],
    });
  });

  it('that moves the due day is recorded by the head alone, who is told from when to when', async () => {
    const caseId = await registered();
    expect(await correct(caseId, { receivedOn: '2026-01-08' }, CLERK)).toEqual({
      refused: [
        {
          code: 'correction.moves-the-due-day',
          field: 'receivedOn',
          cite: { law: 'regulation-711', article: 45 },
          facts: { from: '2026-02-04', to: '2026-02-05' },
        },
      ],
    });
    expect(await correct(caseId, { receivedOn: '2026-01-08' }, HEAD)).toMatchObject({ state: 'registered' });
    expect(await caseOf(caseId)).toMatchObject({ receivedOn: '2026-01-08', start: '2026-01-08' });
  });

  it('that moves nothing is the clerk’s', async () => {
    const done = await go('lodge', '2026-01-09', { ...FACTS.lodge, channel: 'counter' });
    const { caseId } = done as { caseId: string };
    await go('register', '2026-01-11', {}, caseId);
    await correct(caseId, { receivedOn: '2026-01-10' }, HEAD);
    // From one day of a weekend to the other.
    expect(await correct(caseId, { receivedOn: '2026-01-11' }, CLERK)).toMatchObject({ state: 'registered' });
  });

  it('of a request that has ended moves what it is judged by, and is the head’s too', async () => {
    const caseId = await registered();
    await go('withdraw', '2026-01-12', {}, caseId);
    expect(await correct(caseId, { receivedOn: '2026-01-08' }, CLERK)).toMatchObject({
      refused: [{ code: 'correction.moves-the-due-day' }],
    });
  });

  it('is none where nothing was received yet', async () => {
    const { caseId } = await requestIn(base, 'lodged');
    expect(await correct(caseId, { receivedOn: '2026-01-05' }, HEAD)).toMatchObject({
      refused: [{ code: 'receipt.not-received', field: 'receivedOn', cite: { article: 31 } }],
    });
  });
});

describe('what the counter mistyped', () => {
  it('may be form and delivery', async () => {
    const caseId = await registered();
    await correct(caseId, { form: 'electronic', delivery: 'pickup' }, CLERK);
    expect(await caseOf(caseId)).toMatchObject({ form: 'electronic', delivery: 'pickup' });
  });

  it('may be an agent that was forgotten, and then a part of them', async () => {
    const caseId = await registered();
    await correct(caseId, { agent: { name: '李明', idNumber: '123456', attorneySeen: true } }, CLERK);
    await correct(caseId, { agent: { phone: '000-8000009' } }, CLERK);
    expect((await caseOf(caseId)).agent).toEqual({
      name: '李明',
      idNumber: '123456',
      phone: '000-8000009',
      attorneySeen: true,
    });
  });

  it.each([
    ['a delivery that needs a mailbox', { delivery: 'email' }, 'requester.no-email', 'requester.email'],
    ['an address taken away from post', { requester: { address: '' } }, 'requester.no-address', 'requester.address'],
    [
      'an organisation without an agent',
      { requester: { kind: 'B1', idType: 'resident-id', idNumber: '11010519491231002X' } },
      'requester.organisation-id',
      'requester.idType',
    ],
    ['an agent without a name', { agent: { idNumber: '123456', attorneySeen: true } }, 'field.missing', 'agent.name'],
    ['an agent without a number', { agent: { name: '李明', attorneySeen: true } }, 'field.missing', 'agent.idNumber'],
    [
      'an agent without a power of attorney',
      { agent: { name: '李明', idNumber: '123456' } },
      'agent.no-power-of-attorney-seen',
      'agent.attorneySeen',
    ],
  ])('is judged as the lodging was: %s', async (_, facts, code, field) => {
    expect(await correct(await registered(), facts, CLERK)).toMatchObject({ refused: [{ code, field }] });
  });
});
