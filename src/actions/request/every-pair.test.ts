import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import type { Life, Step } from '../../cases/life.ts';
import { REQUEST_LIFE, REQUEST_STATES, REQUEST_VERBS } from '../../cases/request/life.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { doVerb, foundOffice, requestFor, requestIn } from './steps.fixture.ts';

const life: Life = REQUEST_LIFE;
let db: TestDatabase;
let base: Omit<Context, 'actor'>;

beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundOffice(db);
});
afterAll(() => db.close());

const states = REQUEST_STATES.filter((state) => state !== 'new');
const verbs = REQUEST_VERBS.filter((verb) => verb !== 'lodge');
const stepOf = (state: string, verb: string): Step | undefined => life[state]?.[verb];

describe.each(states)('a request that is %s', (state) => {
  const allowed = verbs.filter((verb) => stepOf(state, verb));
  const refused = verbs.filter((verb) => !stepOf(state, verb));

  it.each(allowed)('may %s, and is then where the life says', async (verb) => {
    const before = await requestFor(base, state, verb);
    const done = await doVerb(base, verb, before.caseId);
    expect(done).not.toHaveProperty('refused');
    if (!isRefusal(done)) expect([stepOf(state, verb)!.to].flat()).toContain(done.state);
  });

  it.each(allowed)('may not %s by somebody without the role, which is said', async (verb) => {
    const before = await requestIn(base, state);
    const auditor = { id: 'auditor', name: '何审', roles: ['auditor'] as const };
    expect(await doVerb(base, verb, before.caseId, auditor)).toMatchObject({
      refused: [{ code: 'life.not-your-role' }],
    });
  });

  it('refuses every other verb, and writes nothing', async () => {
    const before = await requestIn(base, state);
    for (const verb of refused) {
      expect(await doVerb(base, verb, before.caseId)).toEqual({
        refused: [{ code: 'life.not-in-this-state', facts: { state, verb } }],
      });
    }
    expect(await entriesOf(db, base.office.agencyId, before.caseId)).toHaveLength(before.seq);
  });
});

it('begins with lodging and with nothing else', async () => {
  for (const verb of verbs) expect(await doVerb(base, verb)).toHaveProperty('refused');
  expect(await doVerb(base, 'lodge')).toMatchObject({ state: 'lodged', seq: 1 });
});
