import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { isRefusal } from '../../base/refusal.ts';
import type { Context } from '../../store/context.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { act } from '../act.ts';
import { ACTING } from '../nouns.ts';
import { doVerb, foundOffice, OTHER, requestIn } from './steps.fixture.ts';

let db: TestDatabase;
let base: Omit<Context, 'actor'>;

beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundOffice(db);
});
afterAll(() => db.close());

async function remedyOf(requestNumber: string, result?: string): Promise<string> {
  const context = { ...base, actor: OTHER };
  const facts = { kind: 'R', requestNumber, body: '青石市人民政府', claim: '不服。' };
  const filed = await act(ACTING.remedy, context, { verb: 'file', on: day('2026-01-06'), facts });
  if (isRefusal(filed)) throw new Error(JSON.stringify(filed));
  if (result) {
    const decide = { verb: 'decide', caseId: filed.caseId, on: day('2026-02-10'), facts: { result, text: '责令。' } };
    await act(ACTING.remedy, context, decide);
  }
  return filed.number;
}

async function told(caseId: string, remedyNumber: string, on = '2026-02-11') {
  const facts = { order: '责令重新答复。', ...(remedyNumber ? { remedyNumber } : {}) };
  const done = await act(ACTING.request, { ...base, actor: OTHER }, { verb: 'reopen', caseId, on: day(on), facts });
  return isRefusal(done) ? done.refused.map((one) => one.code) : done.state;
}

it('a request comes back by a decided remedy of its own that was corrected, and by nothing else', async () => {
  const { caseId, number } = await requestIn(base, 'closed');
  const { number: another } = await requestIn(base, 'served');
  expect(await told(caseId, '')).toEqual(['field.missing']);
  expect(await told(caseId, '救济2026-9999')).toEqual(['reopen.no-such-remedy']);
  expect(await told(caseId, await remedyOf(another, 'corrected'))).toEqual(['reopen.no-such-remedy']);
  expect(await told(caseId, await remedyOf(number))).toEqual(['reopen.remedy-not-corrected']);
  expect(await told(caseId, await remedyOf(number, 'upheld'))).toEqual(['reopen.remedy-not-corrected']);
  const corrected = await remedyOf(number, 'corrected');
  expect(await told(caseId, corrected, '2026-02-09')).toEqual(['reopen.remedy-not-corrected']);
  expect(await told(caseId, corrected)).toBe('in-hand');
});

it('a request that lapsed comes back too, from ended as from served', async () => {
  const { caseId, number } = await requestIn(base, 'supplementing');
  await doVerb(base, 'record-notice-delivery', caseId);
  await doVerb(base, 'lapse', caseId);
  const corrected = await remedyOf(number, 'corrected');
  expect(await told(caseId, corrected, '2026-03-20')).toBe('in-hand');
});
