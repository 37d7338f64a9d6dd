import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import type { Life, Step } from '../../cases/life.ts';
import { foldPublication } from '../../cases/publication/fold.ts';
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
import { ATTACHMENT, CONTENT, doVerb, FACTS, foundPublisher, mustDo, publicationIn } from './steps.fixture.ts';

const life: Life = PUBLICATION_LIFE;
let db: TestDatabase;
let base: Omit<Context, 'actor'>;

beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundPublisher(db);
});
afterAll(() => db.close());

const states = PUBLICATION_STATES.filter((state) => state !== 'new');
const verbs = PUBLICATION_VERBS.filter((verb) => verb !== 'draft' && verb !== 'take-over');
const stepOf = (state: string, verb: string): Step | undefined => life[state]?.[verb];
const hash = createHash('sha256').update(ATTACHMENT.bytes).digest('hex');

/** A publication in the state, with what the verb needs besides: a file to remove, a version to take down. */
async function readyFor(state: PublicationState, verb: PublicationVerb): Promise<string> {
  if (verb === 'decide-hits') {
    const { caseId } = await publicationIn(base, state, { body: `${CONTENT.body}<p>电话13812345678。</p>` });
    return caseId;
  }
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

async function factsOf(verb: PublicationVerb, caseId?: string): Promise<object | undefined> {
  if (verb === 'detach') return { hash };
  if (verb !== 'decide-hits') return undefined;
  const c = caseId ? foldPublication(await entriesOf(db, base.office.agencyId, caseId)) : null;
  const keys = c?.scan?.hits.map(({ key }) => key) ?? [];
  return { decision: 'keep', reason: '公开的服务电话。', keys: keys.length > 0 ? keys : ['0'.repeat(24)] };
}

describe.each(states)('a publication that is %s', (state) => {
  const allowed = verbs.filter((verb) => stepOf(state, verb));
  const refused = verbs.filter((verb) => !stepOf(state, verb));

  if (allowed.length > 0) {
    it.each(allowed)('may %s, and is then where the life says', async (verb) => {
      const caseId = await readyFor(state, verb);
      const done = await doVerb(base, verb, caseId, { facts: await factsOf(verb, caseId) });
      expect(done).not.toHaveProperty('refused');
      if (!isRefusal(done)) expect([stepOf(state, verb)!.to].flat()).toContain(done.state);
    });

    it.each(allowed)('may not %s by somebody without the role, which is said', async (verb) => {
      const { caseId } = await publicationIn(base, state);
      const by = { id: 'auditor', name: '何审', roles: ['auditor'] as const };
      expect(await doVerb(base, verb, caseId, { by, facts: await factsOf(verb) })).toMatchObject({
        refused: [{ code: 'life.not-your-role' }],
      });
    });
  }

  it('refuses every other verb, and writes nothing', async () => {
    const before = await publicationIn(base, state);
    for (const verb of refused) {
      expect(await doVerb(base, verb, before.caseId, { facts: await factsOf(verb) })).toEqual({
        refused: [{ code: 'life.not-in-this-state', facts: { state, verb } }],
      });
    }
    expect(await entriesOf(db, base.office.agencyId, before.caseId)).toHaveLength(before.seq);
  });
});

it('begins with a draft, or with what was public elsewhere, and with nothing else', async () => {
  for (const verb of verbs)
    expect(await doVerb(base, verb, undefined, { facts: await factsOf(verb) })).toHaveProperty('refused');
  expect(await doVerb(base, 'draft')).toMatchObject({ state: 'draft', seq: 1 });
  expect(await doVerb(base, 'take-over')).toMatchObject({ state: 'published', seq: 1 });
});
