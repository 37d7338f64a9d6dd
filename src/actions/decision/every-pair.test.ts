import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { DECISION_KINDS } from '../../cases/decision/fields.ts';
import { DECISION_STATES, DECISION_VERBS, decisionLife } from '../../cases/decision/life.ts';
import type { Life } from '../../cases/life.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { foundOffice } from '../request/steps.fixture.ts';
import { decisionIn, doVerb } from './steps.fixture.ts';

let db: TestDatabase;
let base: Omit<Context, 'actor'>;

beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundOffice(db);
});
afterAll(() => db.close());

const states = DECISION_STATES.filter((state) => state !== 'new');
const verbs = DECISION_VERBS.filter((verb) => verb !== 'record');

describe.each(DECISION_KINDS)('a %s', (kind) => {
  const life: Life = decisionLife(kind);

  describe.each(states)('that is %s', (state) => {
    const allowed = verbs.filter((verb) => life[state]?.[verb]);
    const refused = verbs.filter((verb) => !life[state]?.[verb]);

    if (allowed.length > 0) {
      it.each(allowed)('may %s, and is then where the life says', async (verb) => {
        const { caseId } = await decisionIn(base, kind, state);
        const done = await doVerb(base, kind, verb, caseId);
        expect(done).not.toHaveProperty('refused');
        if (!isRefusal(done)) expect([life[state]![verb]!.to].flat()).toContain(done.state);
      });

      it.each(allowed)('may not %s by somebody without the role, which is said', async (verb) => {
        const { caseId } = await decisionIn(base, kind, state);
        const by = { id: 'auditor', name: '何审', roles: ['auditor'] as const };
        expect(await doVerb(base, kind, verb, caseId, { by })).toMatchObject({
          refused: [{ code: 'life.not-your-role' }],
        });
      });
    }

    it('refuses every other verb, and writes nothing', async () => {
      const before = await decisionIn(base, kind, state);
      for (const verb of refused) {
        expect(await doVerb(base, kind, verb, before.caseId)).toEqual({
          refused: [{ code: 'life.not-in-this-state', facts: { state, verb } }],
        });
      }
      expect(await entriesOf(db, base.office.agencyId, before.caseId)).toHaveLength(before.seq);
    });
  });

  it('begins with its record and with nothing else', async () => {
    for (const verb of verbs) expect(await doVerb(base, kind, verb)).toHaveProperty('refused');
    expect(await doVerb(base, kind, 'record')).toMatchObject({ state: 'recorded', seq: 1 });
  });
});
