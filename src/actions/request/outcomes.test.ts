import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { isRefusal } from '../../base/refusal.ts';
import type { RequestVerb } from '../../cases/request/life.ts';
import { findRequest } from '../../reads/request.ts';
import { findCase } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { act } from '../act.ts';
import { ACTING } from '../nouns.ts';
import { foundOffice, requestIn, WRITER } from './steps.fixture.ts';

let db: TestDatabase;
let base: Omit<Context, 'actor'>;

beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundOffice(db);
});
afterAll(() => db.close());

const go = (caseId: string, verb: RequestVerb, on: string, facts: object) =>
  act(ACTING.request, { ...base, actor: WRITER }, { verb, caseId, on: day(on), facts });
const draft = (outcome: string, more: object = {}) => ({ outcome, grounds: '理由。', content: '内容。', ...more });

/** What a draft of the outcome is told: its refusals by code, or the state that it leads to. */
async function told(caseId: string, on: string, facts: object): Promise<string | string[]> {
  const done = await go(caseId, 'draft-reply', on, facts);
  return isRefusal(done) ? done.refused.map((one) => one.code) : done.state;
}

describe('excessive without good reason (条例 35)', () => {
  it('waits for the reasons, or for the end of the period for them', async () => {
    const { caseId } = await requestIn(base, 'explaining');
    await go(caseId, 'record-delivery', '2026-01-05', {});
    expect(await told(caseId, '2026-01-05', draft('NOHANDLE_MASSIVE'))).toEqual(['outcome.reasons-awaited']);
    expect(await told(caseId, '2026-03-18', draft('NOHANDLE_MASSIVE'))).toBe('drafted');
  });

  it('may follow as soon as reasons were given and do not hold', async () => {
    const { caseId } = await requestIn(base, 'in-hand');
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
    const { caseId } = await requestIn(base, 'in-hand');
    expect(await told(caseId, '2026-01-05', draft('PARTIAL', { otherGrounds }))).toEqual(expected);
  });
});

it('that another organ is responsible (条例 36(5)) is a numbered reply by the head, and counts when it is served', async () => {
  const { caseId } = await requestIn(base, 'registered');
  const facts = { party: '丙局', contact: '000-8200300', reason: '由丙局制作。' };
  expect(await go(caseId, 'transfer-out', '2026-01-06', facts)).toMatchObject({ state: 'answered' });
  const row = () => findCase(db, base.office.agencyId, caseId);
  const answered = await row();
  expect(answered).toMatchObject({ outcome: 'UNABLE_NOT_RESPONSIBLE', countedOn: null });
  expect(answered?.extra.decisionNumber).toMatch(/^青交公复〔2026〕\d+号$/);
  const view = (await findRequest({ ...base, actor: WRITER }, caseId))!;
  expect(view.case.decision?.paper).toMatchObject({ code: 'D16', number: answered?.extra.decisionNumber });
  expect(await go(caseId, 'serve', '2026-01-07', { means: 'post' })).toMatchObject({ state: 'served' });
  expect(await row()).toMatchObject({ outcome: 'UNABLE_NOT_RESPONSIBLE', countedOn: '2026-01-07' });
});
