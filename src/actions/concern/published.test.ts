import { afterAll, beforeAll, expect, it } from 'vitest';
import { foldConcern } from '../../cases/concern/concern.ts';
import { findConcern } from '../../reads/concern/concern.ts';
import { findPublication } from '../../reads/publication/publication.ts';
import { entriesOf } from '../../store/ledger.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { CONTENT, doVerb, foundPublisher, mustDo, publicationIn, REVIEWER } from '../publication/steps.fixture.ts';
import { rebuildIndex } from '../rebuild.ts';
import { type Base, concernIn, doVerb as doConcern, FACTS, mustDo as mustDoConcern } from './steps.fixture.ts';

let db: TestDatabase;
let base: Base;
beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundPublisher(db);
});
afterAll(() => db.close());

const caseOf = async (caseId: string) => foldConcern(await entriesOf(db, base.office.agencyId, caseId));
const codes = (done: object) =>
  'refused' in done ? (done.refused as { code: string; field?: string }[]).map(({ code, field }) => [code, field]) : [];
const answer = (concern: string, more: object = {}) => ({
  ...{ genre: 'concern-response', column: 'news', question: '有没有人受伤？', concern },
  ...more,
});
/** The fixtures' instant, and some minutes later. */
const later = (minutes: number): Base => ({ ...base, now: new Date(base.now.getTime() + minutes * 60_000) });

it('publishing a response records it in the concern at the real instant, once, and both lead to each other', async () => {
  const { caseId, number } = await concernIn(base, 'found');
  const drafted = await publicationIn(base, 'approved', answer(number));
  expect((await caseOf(caseId)).responses).toHaveLength(1);
  const { number: indexNumber } = await mustDo(later(7), 'publish', drafted.caseId);
  const [, response] = (await caseOf(caseId)).responses;
  expect(response).toMatchObject({
    ...{ kind: 'statement', at: later(7).now.toISOString(), channel: 'website', publication: indexNumber },
    ...{ publicationId: drafted.caseId, by: { id: REVIEWER.id } },
  });
  const context = { ...later(7), actor: REVIEWER };
  expect((await findConcern(context, caseId))!.publications).toMatchObject([{ caseId: drafted.caseId, public: true }]);
  expect((await findPublication(context, drafted.caseId))!.answers).toMatchObject({ caseId, number });

  // A corrected version is no second response, and a withdrawal takes no word back that was said.
  await mustDo(later(8), 'withdraw', drafted.caseId);
  await mustDo(later(9), 'revise', drafted.caseId);
  expect((await caseOf(caseId)).responses).toHaveLength(2);
});

it('of its real time nothing can be changed, but that it was a press conference', async () => {
  const { caseId, number } = await concernIn(base, 'found');
  const { caseId: id } = await publicationIn(base, 'approved', answer(number));
  await mustDo(base, 'publish', id);
  const mend = (facts: object) => doConcern(base, 'correct-response', caseId, { why: '误', response: 2, ...facts });
  expect(codes(await mend({ respondedAt: '2026-03-20T01:00' }))).toEqual([['concern.real-time', 'respondedAt']]);
  expect(await mend({ responseKind: 'briefing' })).toMatchObject({ caseId });
});

it.each(['unneeded', 'transferred'] as const)(
  'what is %s takes no answer: nothing is published, and no number is used',
  async (state) => {
    const { caseId, number } = await concernIn(base, 'found', state === 'unneeded' ? { level: 'ordinary' } : {});
    const drafted = await publicationIn(base, 'approved', answer(number));
    if (state === 'transferred') await mustDoConcern(base, 'transfer', caseId);
    else {
      await mustDoConcern(base, 'correct-response', caseId, { why: '误登', response: 1, struck: true });
      const facts = { decision: 'not-needed', level: 'ordinary', section: '运输管理科', reason: '已有说明。' };
      await mustDoConcern(base, 'assess', caseId, facts);
    }
    expect(codes(await doVerb(base, 'publish', drafted.caseId))).toEqual([['concern.takes-no-answer', undefined]]);
    await mustDoConcern(base, 'assess', caseId);
    expect(await doVerb(base, 'publish', drafted.caseId)).toMatchObject({ state: 'published' });
  },
);

it('a response may name what we published before, with its real time; not before the concern, and not twice', async () => {
  const { caseId } = await concernIn(later(30), 'found', { noticedAt: '2026-03-19T21:00' });
  const { caseId: id } = await publicationIn(base, 'approved');
  const { number } = await mustDo(later(40), 'publish', id);
  const named = { ...FACTS.respond, respondedAt: undefined, publication: number };
  await mustDoConcern(later(50), 'respond', caseId, named);
  expect((await caseOf(caseId)).responses.at(-1)).toMatchObject({ at: later(40).now.toISOString(), publicationId: id });
  expect(codes(await doConcern(later(50), 'respond', caseId, named))).toEqual([
    ['concern.recorded-already', 'publication'],
  ]);
  const fresh = await mustDoConcern(later(60), 'report');
  expect(codes(await doConcern(later(60), 'respond', fresh.caseId, named))).toEqual([]);
});

it('a response has its question, goes with its genre, and names a concern that there is', async () => {
  expect(codes(await doVerb(base, 'draft', undefined, { facts: { ...CONTENT, ...answer('舆情2026-9999') } }))).toEqual([
    ['concern.no-such', 'concern'],
  ]);
  const notice = { ...CONTENT, question: '为什么？' };
  expect(codes(await doVerb(base, 'draft', undefined, { facts: notice }))).toEqual([
    ['concern.other-genre', 'question'],
  ]);
  const { caseId } = await publicationIn(base, 'draft', { genre: 'concern-response', column: 'news' });
  expect(codes(await doVerb(base, 'submit', caseId))).toEqual([['publication.missing', 'question']]);
});

it('the index is what the ledger says', async () => {
  expect((await rebuildIndex({ ...base, actor: REVIEWER }, () => {})).differences).toEqual([]);
});
