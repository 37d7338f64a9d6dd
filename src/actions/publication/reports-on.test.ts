import { afterAll, beforeAll, expect, it } from 'vitest';
import { unreportedDesk } from '../../reads/publication/comments.ts';
import { findPublication } from '../../reads/publication/publication.ts';
import type { Context } from '../../store/context.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { CONTENT, doVerb, foundPublisher, mustDo, publicationIn, REVIEWER } from './steps.fixture.ts';

type Base = Omit<Context, 'actor'>;
let db: TestDatabase;
let base: Base;

beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundPublisher(db);
});
afterAll(() => db.close());

const codes = (done: object) =>
  'refused' in done ? (done.refused as { code: string; field?: string }[]).map(({ code, field }) => [code, field]) : [];
/** The fixture's day is 2026-03-20. */
const on = (day: string): Base => ({ ...base, now: new Date(`${day}T02:00:00Z`) });
const call = (more: object = {}) => ({ ...CONTENT, genre: 'call-for-comments', commentsUntil: '2026-04-19', ...more });
const report = (reportsOn: string) => ({ ...CONTENT, title: '意见采纳情况', genre: 'report', reportsOn });
const view = async (caseId: string, at: Base) => (await findPublication({ ...at, actor: REVIEWER }, caseId))!.comments;
const desk = async (at: Base) => (await unreportedDesk({ ...at, actor: REVIEWER })).map(({ caseId }) => caseId);

it('a call for comments is open for 30 days, or says why not (公开征求意见)', async () => {
  const [none, short] = [call({ commentsUntil: undefined }), call({ commentsUntil: '2026-04-18' })];
  for (const [content, code] of [
    [none, 'publication.missing'],
    [short, 'comments.too-short'],
  ] as const) {
    const { caseId } = await publicationIn(base, 'draft', content);
    expect(codes(await doVerb(base, 'submit', caseId))).toEqual([[code, 'commentsUntil']]);
  }
  const { caseId } = await publicationIn(base, 'published', { ...short, shorterBecause: '汛期临近。' });
  expect(await view(caseId, base)).toMatchObject({ call: { standing: 'open', until: '2026-04-18', due: null } });
});

it('is not published so late that it would be open for fewer days than were approved', async () => {
  const { caseId } = await publicationIn(base, 'approved', call());
  expect(codes(await doVerb(on('2026-03-21'), 'publish', caseId))).toEqual([['comments.too-short', 'commentsUntil']]);
  const later = { facts: { publishAt: '2026-03-25T09:00' } };
  expect(codes(await doVerb(base, 'schedule', caseId, later))).toEqual([['comments.too-short', 'commentsUntil']]);
  await mustDo(base, 'publish', caseId);
});

it('is over after its last day, and is chased until what became of the comments is public', async () => {
  const { caseId, number } = await publicationIn(base, 'published', call());
  const early = await publicationIn(base, 'approved', report(number));
  expect(codes(await doVerb(on('2026-04-19'), 'publish', early.caseId))).toEqual([['comments.still-open', undefined]]);
  expect(await desk(on('2026-04-19'))).not.toContain(caseId);
  expect(await desk(on('2026-04-20'))).toContain(caseId);
  expect(await view(caseId, on('2026-05-20'))).toMatchObject({
    call: { standing: 'closed', due: { light: 'overdue' } },
  });
  await mustDo(on('2026-04-20'), 'publish', early.caseId);
  expect(await desk(on('2026-04-20'))).not.toContain(caseId);
  expect(await view(caseId, on('2026-04-20'))).toMatchObject({
    call: { standing: 'reported', feedback: [{ caseId: early.caseId }] },
  });
  expect(await view(early.caseId, on('2026-04-20'))).toMatchObject({ reportsOn: { caseId } });
});

it('a report names a call that there is, and a notice has no period', async () => {
  const notice = await publicationIn(base, 'published');
  expect(codes(await doVerb(base, 'draft', undefined, { facts: report(notice.number) }))).toEqual([
    ['comments.no-such-call', 'reportsOn'],
  ]);
  expect(codes(await doVerb(base, 'draft', undefined, { facts: call({ genre: 'notice' }) }))).toEqual([
    ['comments.other-genre', 'commentsUntil'],
  ]);
  expect(codes(await doVerb(base, 'draft', undefined, { facts: call({ reportsOn: '1' }) }))).toEqual([
    ['comments.call-reports', 'reportsOn'],
  ]);
});
