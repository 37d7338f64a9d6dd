import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONCERN_LIFE, CONCERN_STATES, CONCERN_VERBS } from '../../cases/concern/life.ts';
import { ROLES, type Role } from '../../cases/entry.ts';
import type { Life } from '../../cases/life.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { foundOffice } from '../request/steps.fixture.ts';
import { type Base, concernIn, doVerb, FACTS } from './steps.fixture.ts';

const life: Life = CONCERN_LIFE;
let db: TestDatabase;
let base: Base;
beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundOffice(db);
});
afterAll(() => db.close());

describe.each(CONCERN_STATES.filter((state) => state !== 'new'))('a concern that is %s', (state) => {
  it.each(CONCERN_VERBS.filter((verb) => verb !== 'report'))('may or may not %s, as the life says', async (verb) => {
    const before = await concernIn(base, state);
    const step = life[state]![verb];
    const done = await doVerb(base, verb, before.caseId);
    if (!step) expect(done).toEqual({ refused: [{ code: 'life.not-in-this-state', facts: { state, verb } }] });
    else expect(done).toMatchObject({ seq: before.seq + 1 });
    if (step) expect([step.to].flat()).toContain((done as { state: string }).state);
  });

  it.each(Object.keys(life[state]!))('%s is done by those whom the life names, and nobody else', async (verb) => {
    const { by } = life[state]![verb]!;
    const { caseId } = await concernIn(base, state);
    const actor = (roles: readonly Role[]) => ({ id: 'a', name: '赵立新', roles });
    const others = ROLES.filter((role) => !by.includes(role));
    expect(await doVerb(base, verb as never, caseId, FACTS[verb as never], actor(others))).toMatchObject({
      refused: [{ code: 'life.not-your-role' }],
    });
    expect(await doVerb(base, verb as never, caseId, FACTS[verb as never], actor([by[0]!]))).toMatchObject({ caseId });
  });
});

it('begins as found, and nothing but a report begins it', async () => {
  expect(Object.keys(life.new!)).toEqual(['report']);
  expect(await doVerb(base, 'report')).toMatchObject({
    state: 'found',
    number: expect.stringMatching(/^舆情2026-\d{4}$/),
  });
});
