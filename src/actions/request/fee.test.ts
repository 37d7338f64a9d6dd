import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { isRefusal } from '../../base/refusal.ts';
import type { RequestVerb } from '../../cases/request/life.ts';
import { request } from '../../cases/request/noun.ts';
import { findCase } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { act } from '../act.ts';
import { ACTING } from '../nouns.ts';
import { FACTS, foundOffice, OTHER, REQUESTER_FACTS } from './steps.fixture.ts';

let db: TestDatabase;
let base: Omit<Context, 'actor'>;

beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundOffice(db);
});
afterAll(() => db.close());

async function go(verb: RequestVerb, on: string, facts: object, caseId?: string): Promise<string> {
  const done = await act(ACTING.request, { ...base, actor: OTHER }, { verb, caseId, on: day(on), facts });
  if (isRefusal(done)) throw new Error(`${verb}: ${JSON.stringify(done)}`);
  return done.caseId;
}

const lodge = (on: string, items: number, requester: object = {}) =>
  go('lodge', on, {
    ...FACTS.lodge,
    requester: { ...REQUESTER_FACTS, ...requester },
    items: Array.from({ length: items }, (_, i) => ({ description: `第${i + 1}份文件` })),
  });

async function received(lodgedOn: string, receivedOn: string, items: number, requester: object = {}) {
  const caseId = await lodge(lodgedOn, items, requester);
  return go('confirm-receipt', receivedOn, {}, caseId);
}

/** Yuan asked for by item, for so many items of the request. */
async function feeOf(caseId: string, on: string, count: number): Promise<number | undefined> {
  await go('register', on, {}, caseId);
  await go('accept', on, {}, caseId);
  await go('charge-fee', on, { basis: 'items', count, howToPay: '凭缴款码缴纳。' }, caseId);
  return request.fold(await entriesOf(db, base.office.agencyId, caseId)).fee?.amount;
}

it('按件: a namesake with another number is another requester', async () => {
  await received('2025-03-03', '2025-03-03', 20, { idNumber: 'E00000011' });
  expect(await feeOf(await received('2025-03-04', '2025-03-04', 11, { idNumber: 'E00000012' }), '2025-03-05', 11)).toBe(
    100,
  );
});

it('按件: the same number is the same requester, however the name is written', async () => {
  await received('2025-04-01', '2025-04-01', 10, { idNumber: 'E00000013' });
  const other = await received('2025-04-02', '2025-04-02', 1, { idNumber: 'e0000 0013', name: '王　芳' });
  expect(await feeOf(other, '2025-04-03', 1)).toBe(100);
});

it('按件: earlier is what was received earlier, whatever its number', async () => {
  const first = await lodge('2025-05-05', 1, { idNumber: 'E00000014' });
  await received('2025-05-06', '2025-05-06', 10, { idNumber: 'E00000014' });
  await go('confirm-receipt', '2025-05-07', {}, first);
  expect(await feeOf(first, '2025-05-08', 1)).toBe(100);
});

it('按件: last month does not count', async () => {
  await received('2025-05-30', '2025-05-30', 10, { idNumber: 'E00000015' });
  const caseId = await received('2025-06-03', '2025-06-03', 11, { idNumber: 'E00000015' });
  expect(await feeOf(caseId, '2025-06-04', 11)).toBe(100);
});

it('the index keeps no number of a proof of identity in the clear', async () => {
  const row = await findCase(db, base.office.agencyId, await lodge('2025-07-01', 1, { idNumber: 'E00000016' }));
  expect(JSON.stringify(row)).not.toContain('E00000016');
});
