import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import type { Life, Step } from '../../cases/life.ts';
import {
  PUBLICATION_LIFE,
  PUBLICATION_STATES,
  PUBLICATION_VERBS,
  type PublicationState,
  type PublicationVerb,
} from '../../cases/publication/life.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { ATTACHMENT, doVerb, FACTS, foundPublisher, mustDo, publicationIn } from './steps.fixture.ts';

const life: Life = PUBLICATION_LIFE;
let db: TestDatabase;
let base: Omit<Context, 'actor'>;

beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundPublisher(db);
});
afterAll(() => db.close());

const states = PUBLICATION_STATES.filter((state) => state !== 'new');
const verbs = PUBLICATION_VERBS.filter((verb) => verb !== 'draft');
const stepOf = (state: string, verb: string): Step | undefined => life[state]?.[verb];
const hash = createHash('sha256').update(ATTACHMENT.bytes).digest('hex');

/** A publication in the state, with what the verb needs besides: a file to remove, a version to take down. */
async function readyFor(state: PublicationState, verb: PublicationVerb): Promise<string> {
  const needsShown = verb === 'withdraw' && state !== 'published';
  if (!needsShown) {
    const { caseId } = await publicationIn(base, state);
    if (verb === 'detach') await mustDo(base, 'attach', caseId);
    return caseId;
  }
  const { caseId } = await publicationIn(base, 'published');
  await mustDo(base, 'revise', caseId);
  if (state === 'legal-review') await mustDo(base, 'edit', caseId, { facts: { ...FACTS.edit, legalReview: true } });
  const way: readonly PublicationVerb[] = [
    'submit',
    'review-section',
    'review-secrecy',
    'review-office',
    'approve',
    'schedule',
  ];
  let at = 'draft';
  for (const step of way) {
    if (at === state) break;
    at = (await mustDo(base, step, caseId)).state;
  }
  expect(at).toBe(state);
  return caseId;
}

function factsOf(verb: PublicationVerb): object | undefined {
  return verb === 'detach' ? { hash } : undefined;
}

describe.each(states)('a publication that is %s', (state) => {
  const allowed = verbs.filter((verb) => stepOf(state, verb));
  const refused = verbs.filter((verb) => !stepOf(state, verb));

  if (allowed.length > 0) {
    it.each(allowed)('may %s, and is then where the life says', async (verb) => {
      const done = await doVerb(base, verb, await readyFor(state, verb), { facts: factsOf(verb) });
      expect(done).not.toHaveProperty('refused');
      if (!isRefusal(done)) expect([stepOf(state, verb)!.to].flat()).toContain(done.state);
    });

    it.each(allowed)('may not %s by somebody without the role, which is said', async (verb) => {
      const { caseId } = await publicationIn(base, state);
      const by = { id: 'auditor', name: '何审', roles: ['auditor'] as const };
      expect(await doVerb(base, verb, caseId, { by, facts: factsOf(verb) })).toMatchObject({
        refused: [{ code: 'life.not-your-role' }],
      });
    });
  }

  it('refuses every other verb, and writes nothing', async () => {
    const before = await publicationIn(base, state);
    for (const verb of refused) {
      expect(await doVerb(base, verb, before.caseId, { facts: factsOf(verb) })).toEqual({
        refused: [{ code: 'life.not-in-this-state', facts: { state, verb } }],
      });
    }
    expect(await entriesOf(db, base.office.agencyId, before.caseId)).toHaveLength(before.seq);
  });
});

it('begins with a draft and with nothing else', async () => {
  for (const verb of verbs)
    expect(await doVerb(base, verb, undefined, { facts: factsOf(verb) })).toHaveProperty('refused');
  expect(await doVerb(base, 'draft')).toMatchObject({ state: 'draft', seq: 1 });
});
