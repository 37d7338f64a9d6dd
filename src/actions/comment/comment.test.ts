import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { comment } from '../../cases/comment/comment.ts';
import { findComment } from '../../reads/comment/comment.ts';
import { commentList } from '../../reads/comment/list.ts';
import { type Context, REQUESTER } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import * as publication from '../publication/steps.fixture.ts';
import { type Base, callIn, commentIn, doVerb, FACTS, HANDLER, must, on, REPORT, submitted } from './steps.fixture.ts';

let db: TestDatabase;
let base: Base;

beforeAll(async () => {
  db = await openTestDatabase();
  base = await publication.foundPublisher(db);
});
afterAll(() => db.close());

const codes = (done: object) => ('refused' in done ? (done.refused as { code: string }[]).map(({ code }) => code) : []);
const caseOf = async (caseId: string) => comment.fold(await entriesOf(db, base.office.agencyId, caseId));
const submit = (at: Base, call: string, facts = FACTS.submit) =>
  doVerb(at, 'submit', { call }, { by: REQUESTER, facts });

it('is taken through the last second of the last day, and not in the next', async () => {
  const { number } = await callIn(base);
  expect(codes(await submit(on(base, '2026-04-19', '23:59:59'), number))).toEqual([]);
  expect(codes(await submit(on(base, '2026-04-20', '00:00:00'), number))).toEqual(['comment.over']);
  const back = { by: REQUESTER, on: day('2026-04-19') };
  expect(codes(await doVerb(on(base, '2026-04-20'), 'submit', { call: number }, back))).toEqual(['comment.not-today']);
});

it('is not taken on a call that is withdrawn, that takes none here, or that there is not', async () => {
  const [gone, elsewhere] = [await callIn(base, 'withdrawn'), await callIn(base, 'published', { commentsHere: false })];
  expect(codes(await submit(base, gone.number))).toEqual(['comment.call-withdrawn']);
  expect(codes(await submit(base, elsewhere.number))).toEqual(['comment.not-here']);
  expect(codes(await submit(base, '2026-99999'))).toEqual(['comments.no-such-call']);
  const draft = await publication.publicationIn(base, 'draft', { genre: 'call-for-comments' });
  expect(codes(await submit(base, draft.number))).toEqual(['comments.no-such-call']);
});

it('needs a contact only where the agency says so', async () => {
  const { number } = await callIn(base);
  const { office } = base;
  const settingsOn: typeof office.settingsOn = (day) => ({ ...office.settingsOn(day), commentContact: 'needed' });
  const strict = { ...base, office: { ...office, settingsOn } } as Omit<Context, 'actor'>;
  expect(codes(await submit(strict, number))).toEqual(['field.missing']);
  expect(codes(await submit(strict, number, { ...FACTS.submit, contact: '139' } as never))).toEqual([]);
});

it('that came by post is entered on the day it came, though late, and not before there was a call', async () => {
  const { number } = await callIn(base);
  const enter = (date: string) => doVerb(on(base, '2026-04-25'), 'enter', { call: number }, { on: day(date) });
  expect(codes(await enter('2026-03-19'))).toEqual(['comment.before-call']);
  expect(await caseOf((await must(enter('2026-04-21'))).caseId)).toMatchObject({ late: true, channel: 'post' });
  expect(await caseOf((await must(enter('2026-04-19'))).caseId)).toMatchObject({ late: false });
});

it('is classified field by field, and decided with its point and its reason', async () => {
  const call = await callIn(base);
  const { caseId } = await submitted(base, call.number);
  const then = (verb: 'classify' | 'decide', facts: object) => doVerb(base, verb, { caseId }, { facts });
  expect(codes(await then('classify', {}))).toEqual(['comment.nothing-classified']);
  await must(then('classify', { theme: '班次' }));
  expect(codes(await then('decide', { outcome: 'not-adopted' }))).toEqual(['comment.no-gist', 'comment.no-reason']);
  await must(then('decide', { outcome: 'off-topic' }));
  await must(then('classify', { gist: '增加夜间班次' }));
  await must(then('decide', { outcome: 'adopted' }));
  await must(then('classify', { theme: '' }));
  expect(await caseOf(caseId)).toMatchObject({
    ...{ state: 'decided', theme: '', gist: '增加夜间班次', decision: { outcome: 'adopted' } },
  });
});

it('that says the same as another is decided with it, and taken apart again', async () => {
  const call = await callIn(base);
  const other = await callIn(base);
  const [one, two, three] = [
    await commentIn(base, 'decided', call.number),
    await commentIn(base, 'submitted', call.number),
    await commentIn(base, 'submitted', call.number),
  ];
  const foreign = await commentIn(base, 'submitted', other.number);
  const sameAs = (caseId: string, number: string) =>
    doVerb(base, 'classify', { caseId }, { facts: { sameAs: number } });
  expect(await sameAs(two.caseId, one.number)).toMatchObject({ state: 'merged' });
  expect(codes(await sameAs(two.caseId, two.number))).toEqual(['comment.same-as-itself']);
  expect(codes(await sameAs(three.caseId, two.number))).toEqual(['comment.same-as-merged']);
  expect(codes(await sameAs(one.caseId, three.number))).toEqual(['comment.repeated-by-others']);
  expect(codes(await sameAs(three.caseId, foreign.number))).toEqual(['comment.no-such-comment']);
  expect(codes(await doVerb(base, 'void', { caseId: two.caseId }))).toEqual([]);
  expect(codes(await sameAs(three.caseId, two.number))).toEqual(['comment.no-such-comment']);
  await must(sameAs(three.caseId, one.number));
  expect(await sameAs(three.caseId, '')).toMatchObject({ state: 'classified' });
  expect(await caseOf(three.caseId)).toMatchObject({ sameAs: null, decision: null });
});

it('two that are to be the same as each other at once do not both become so', async () => {
  const call = await callIn(base);
  const [one, two] = [
    await commentIn(base, 'classified', call.number),
    await commentIn(base, 'classified', call.number),
  ];
  const done = await Promise.all([
    doVerb(base, 'classify', { caseId: one.caseId }, { facts: { sameAs: two.number } }),
    doVerb(base, 'classify', { caseId: two.caseId }, { facts: { sameAs: one.number } }),
  ]);
  expect(done.filter((one) => 'refused' in one)).toHaveLength(1);
});

it('of the public is not made void, and is for the section that asked, or a clerk', async () => {
  const call = await callIn(base);
  const { caseId } = await submitted(base, call.number);
  expect(codes(await doVerb(base, 'void', { caseId }))).toEqual(['comment.made-by-the-public']);
  const by = { ...HANDLER, roles: ['section'] as const, section: '法规科' };
  expect(codes(await doVerb(base, 'classify', { caseId }, { by }))).toEqual(['comment.of-another-section']);
  expect(codes(await doVerb(base, 'classify', { caseId }, { by: { ...by, roles: ['clerk'] } }))).toEqual([]);
});

it('is reported on when all are decided on, and is then changed no more', async () => {
  const call = await callIn(base);
  const { caseId } = await commentIn(base, 'decided', call.number);
  const open = await commentIn(base, 'classified', call.number);
  const later = on(base, '2026-04-20');
  const report = await publication.publicationIn(later, 'draft', { ...REPORT, reportsOn: call.number });
  const chain = ['submit', 'review-section', 'review-secrecy', 'review-office', 'approve', 'publish'] as const;
  expect(codes(await publication.doVerb(later, 'submit', report.caseId))).toEqual(['comments.undecided']);
  await must(doVerb(later, 'decide', { caseId: open.caseId }));
  for (const verb of chain.slice(0, -1)) await publication.mustDo(later, verb, report.caseId);
  for (const verb of ['decide', 'classify'] as const)
    expect(codes(await doVerb(later, verb, { caseId }))).toEqual(['comment.report-in-review']);
  const late = { on: day('2026-04-18') };
  expect(codes(await doVerb(later, 'enter', { call: call.number }, late))).toEqual(['comment.report-in-review']);
  const view = async () => (await findComment({ ...later, actor: HANDLER }, caseId))!;
  expect((await view()).verbs.every(({ reasons }) => reasons.length > 0)).toBe(true);
  expect((await commentList({ ...later, actor: HANDLER }, call.caseId, { page: 1 }))!.report).toMatchObject({
    public: false,
  });
  await publication.mustDo(later, 'publish', report.caseId);
  expect(codes(await doVerb(later, 'decide', { caseId }))).toEqual(['comment.reported']);
  await publication.mustDo(later, 'withdraw', report.caseId);
  expect(codes(await doVerb(later, 'decide', { caseId }))).toEqual([]);
  expect((await view()).verbs.filter(({ reasons }) => reasons.length === 0).map(({ verb }) => verb)).toEqual([
    ...['classify', 'decide'],
  ]);
});

it('made while the report was in its reviews, stops its publishing', async () => {
  const call = await callIn(base);
  const report = await publication.publicationIn(base, 'approved', { ...REPORT, reportsOn: call.number });
  const { caseId } = await submitted(base, call.number);
  const later = on(base, '2026-04-20');
  expect(codes(await publication.doVerb(later, 'publish', report.caseId))).toEqual(['comments.undecided']);
  await publication.mustDo(later, 'send-back', report.caseId);
  await must(doVerb(later, 'classify', { caseId }));
  expect(codes(await doVerb(later, 'decide', { caseId }))).toEqual([]);
});
