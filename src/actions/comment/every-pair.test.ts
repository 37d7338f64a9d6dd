import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMENT_LIFE, COMMENT_STATES, COMMENT_VERBS } from '../../cases/comment/life.ts';
import type { Life } from '../../cases/life.ts';
import { REQUESTER } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { foundPublisher } from '../publication/steps.fixture.ts';
import { type Base, callIn, commentIn, doVerb, submitted } from './steps.fixture.ts';

const life: Life = COMMENT_LIFE;
let db: TestDatabase;
let base: Base;
let call: string;

beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundPublisher(db);
  call = (await callIn(base)).number;
});
afterAll(() => db.close());

const states = COMMENT_STATES.filter((state) => state !== 'new');
const verbs = COMMENT_VERBS.filter((verb) => !life.new?.[verb]);

describe.each(states)('a comment that is %s', (state) => {
  const allowed = verbs.filter((verb) => life[state]?.[verb]);

  if (allowed.length > 0) {
    it.each(allowed)('may %s, and is then where the life says', async (verb) => {
      const { caseId } = await commentIn(base, state, call);
      const done = await doVerb(base, verb, { caseId });
      expect(done).not.toHaveProperty('refused');
      expect([life[state]![verb]!.to].flat()).toContain((done as { state: string }).state);
    });

    it.each(allowed)('may not %s by somebody without the role', async (verb) => {
      const { caseId } = await commentIn(base, state, call);
      const by = { id: 'auditor', name: '何审', roles: ['auditor'] as const };
      expect(await doVerb(base, verb, { caseId }, { by })).toMatchObject({ refused: [{ code: 'life.not-your-role' }] });
    });
  }

  it('refuses every other verb, and writes nothing', async () => {
    const { caseId, seq } = await commentIn(base, state, call);
    for (const verb of verbs.filter((one) => !allowed.includes(one)))
      expect(await doVerb(base, verb, { caseId })).toEqual({
        refused: [{ code: 'life.not-in-this-state', facts: { state, verb } }],
      });
    expect(await entriesOf(db, base.office.agencyId, caseId)).toHaveLength(seq);
  });
});

it('begins on the portal by the public, and is entered by staff; neither by the other', async () => {
  expect(await submitted(base, call)).toMatchObject({
    state: 'submitted',
    number: expect.stringMatching(/^意见2026-/),
  });
  const clerk = { id: 'clerk', name: '王', roles: ['clerk'] as const };
  for (const [verb, by] of [
    ['submit', clerk],
    ['enter', REQUESTER],
  ] as const)
    expect(await doVerb(base, verb, { call }, { by })).toMatchObject({ refused: [{ code: 'life.not-your-role' }] });
  for (const verb of verbs) expect(await doVerb(base, verb, { call })).toHaveProperty('refused');
});
