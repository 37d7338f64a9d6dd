import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { isRefusal } from '../../base/refusal.ts';
import { findRequest } from '../../reads/request.ts';
import { findCase } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { act } from '../act.ts';
import { ACTING } from '../nouns.ts';
import { doVerb, FACTS, foundOffice, OTHER, PATHS, REQUESTER_FACTS, requestIn } from './steps.fixture.ts';

let db: TestDatabase;
let base: Omit<Context, 'actor'>;

beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundOffice(db);
});
afterAll(() => db.close());

const read = async (caseId: string) => (await findRequest({ ...base, actor: OTHER }, caseId))!;
const serve = (context: typeof base, caseId: string, on: string, facts: object) =>
  act(ACTING.request, { ...context, actor: OTHER }, { verb: 'serve', caseId, on: day(on), facts });

describe('a reply is complete (答复时点), and in time by that day: due on 2 February', () => {
  it.each([
    [
      'posted on the due day, signed later',
      '2026-02-02',
      { means: 'post', signedOn: '2026-02-05' },
      '2026-02-02',
      true,
    ],
    ['posted a day late', '2026-02-03', { means: 'post' }, '2026-02-03', false],
    ['handed over on the due day', '2026-02-02', { means: 'direct' }, '2026-02-02', true],
    ['sent in time, signed a day late', '2026-02-02', { means: 'direct', signedOn: '2026-02-03' }, '2026-02-03', false],
  ])('%s', async (_why, on, facts, completedOn, inTime) => {
    const { caseId } = await requestIn(base, 'answered');
    expect(await serve(base, caseId, on, facts)).toMatchObject({ state: 'served' });
    expect(await read(caseId)).toMatchObject({ completedOn, timeliness: inTime ? 'in-time' : 'late' });
    expect(await findCase(db, base.office.agencyId, caseId)).toMatchObject({ countedOn: completedOn });
  });

  it('is overdue while nothing was served, and neither where the requester withdrew', async () => {
    const { caseId } = await requestIn(base, 'answered');
    expect(await read(caseId)).toMatchObject({ completedOn: null, timeliness: 'overdue' });
    const ended = await requestIn(base, 'ended');
    expect(await read(ended.caseId)).toMatchObject({ completedOn: null, timeliness: null });
    await serve(base, ended.caseId, '2026-03-01', { means: 'post' });
    expect(await read(ended.caseId)).toMatchObject({ completedOn: null, timeliness: null });
  });
});

it('an electronic reply waits for the requester where the agency reads it so (electronicCompletion)', async () => {
  const settings = { ...base.office.settingsOn(day('2026-01-05')), electronicCompletion: 'signed' as const };
  const strict = { ...base, office: { ...base.office, settingsOn: () => settings } };
  const requester = { ...REQUESTER_FACTS, email: 'wangfang@example.cn' };
  const lodged = await doVerb(strict, 'lodge', undefined, OTHER, { ...FACTS.lodge, requester, delivery: 'email' });
  if (isRefusal(lodged)) throw new Error(JSON.stringify(lodged));
  for (const verb of PATHS.answered.slice(1)) await doVerb(strict, verb, lodged.caseId);
  const told = (facts: object) => serve(strict, lodged.caseId, '2026-01-06', { means: 'electronic', ...facts });
  expect(await told({})).toMatchObject({ refused: [{ code: 'service.not-signed', field: 'signedOn' }] });
  expect(await told({ signedOn: '2026-01-08' })).toMatchObject({ state: 'served' });
  expect(await read(lodged.caseId)).toMatchObject({ completedOn: '2026-01-08' });
});

it.each([
  [
    'by another courier than the postal enterprise',
    { means: 'post', byPostalEnterprise: false },
    'service.not-postal-enterprise',
  ],
  ['signed before it was sent', { means: 'direct', signedOn: '2026-01-05' }, 'delivery.before-dispatch'],
  ['signed on a day to come', { means: 'direct', signedOn: '2026-03-21' }, 'delivery.future'],
])('a reply is not served %s', async (_why, facts, code) => {
  const { caseId } = await requestIn(base, 'answered');
  expect(await serve(base, caseId, '2026-01-06', facts)).toMatchObject({ refused: [{ code }] });
});
