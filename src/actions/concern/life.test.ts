import { afterAll, beforeAll, expect, it } from 'vitest';
import { localOf } from '../../base/instant.ts';
import { clockFactsOf, clocksOf, judgementOf } from '../../cases/concern/clock.ts';
import { foldConcern } from '../../cases/concern/concern.ts';
import type { ConcernVerb } from '../../cases/concern/life.ts';
import { DEFAULT_SETTINGS } from '../../rules/settings.ts';
import { findCase } from '../../store/case-index.ts';
import { entriesOf } from '../../store/ledger.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { foundOffice } from '../request/steps.fixture.ts';
import { type Base, concernIn, doVerb, FACTS, mustDo, REPORTED } from './steps.fixture.ts';

let db: TestDatabase;
let base: Base;
beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundOffice(db);
});
afterAll(() => db.close());

const at = (local: string): Base => ({ ...base, now: new Date(`${local}:00+08:00`) });
const codes = (done: object) =>
  'refused' in done ? (done.refused as { code: string; field?: string }[]).map(({ code, field }) => [code, field]) : [];
const caseOf = async (caseId: string) => foldConcern(await entriesOf(db, base.office.agencyId, caseId));
const clocks = async (caseId: string, now: string, from: 'noticed' | 'occurred' = 'noticed') =>
  clocksOf(
    clockFactsOf(await caseOf(caseId)),
    () => ({ ...DEFAULT_SETTINGS, concernClockFrom: from }),
    at(now).now.toISOString(),
  );
const standings = async (caseId: string, now: string) =>
  (await clocks(caseId, now)).map(({ what, standing }) => [what, standing]);

it('of what is grave the first word is owed in 5 hours and a press conference in 24, through the night', async () => {
  const { caseId } = await mustDo(at('2026-03-19T21:05'), 'report');
  expect((await clocks(caseId, '2026-03-19T21:05')).map(({ what, due }) => [what, localOf(due)])).toEqual([
    ['statement', '2026-03-20T02:00'],
    ['briefing', '2026-03-20T21:00'],
  ]);
  expect(await standings(caseId, '2026-03-20T02:01')).toEqual([
    ['statement', 'overdue'],
    ['briefing', 'running'],
  ]);
  await mustDo(at('2026-03-20T01:40'), 'respond', caseId);
  expect(await standings(caseId, '2026-03-20T21:01')).toEqual([
    ['statement', 'in-time'],
    ['briefing', 'overdue'],
  ]);
  const held = {
    ...FACTS.respond,
    responseKind: 'briefing',
    respondedAt: '2026-03-20T21:10',
    channel: 'press-conference',
  };
  await mustDo(at('2026-03-20T22:00'), 'respond', caseId, held);
  expect(judgementOf(await clocks(caseId, '2026-03-20T22:00'))).toBe('late');
});

it('the assessment may find it graver, or lighter: the hours run from its notice all the same', async () => {
  const { caseId } = await mustDo(at('2026-03-19T21:05'), 'report', undefined, { ...REPORTED, level: 'ordinary' });
  expect((await clocks(caseId, '2026-03-20T08:00')).map(({ what }) => what)).toEqual(['response']);
  await mustDo(at('2026-03-20T08:00'), 'assess', caseId);
  expect(await standings(caseId, '2026-03-20T08:00')).toEqual([
    ['statement', 'overdue'],
    ['briefing', 'running'],
  ]);
});

it('a setting lets the hours run from the event', async () => {
  const { caseId } = await mustDo(base, 'report', undefined, { ...REPORTED, occurredAt: '2026-03-19T18:30' });
  const [statement] = await clocks(caseId, '2026-03-19T23:00', 'occurred');
  expect([localOf(statement!.due), (await clocks(caseId, '2026-03-19T23:00'))[0]!.due]).toEqual([
    '2026-03-19T23:30',
    '2026-03-19T18:00:00.000Z',
  ]);
});

it.each<[string, ConcernVerb, object, string[][]]>([
  [
    'noticed after now',
    'report',
    { ...REPORTED, noticedAt: '2026-03-20T10:01' },
    [['concern.in-the-future', 'noticedAt']],
  ],
  [
    'happened after its notice',
    'report',
    { ...REPORTED, occurredAt: '2026-03-19T21:01' },
    [['concern.occurred-after', 'occurredAt']],
  ],
  ['no moment', 'report', { ...REPORTED, noticedAt: '2026-02-30T10:00' }, [['field.not-a-moment', 'noticedAt']]],
  ['an address without a host', 'report', { ...REPORTED, link: 'video' }, [['field.wrong-format', 'link']]],
])('is not reported: %s', async (_, verb, facts, expected) => {
  expect(codes(await doVerb(at('2026-03-20T10:00'), verb, undefined, facts))).toEqual(expected);
});

it.each<[string, ConcernVerb, object, string[][]]>([
  [
    'answered before it was noticed',
    'respond',
    { ...FACTS.respond, respondedAt: '2026-03-19T20:59' },
    [['concern.answered-before', 'respondedAt']],
  ],
  [
    'answered after now',
    'respond',
    { ...FACTS.respond, respondedAt: '2026-03-21T01:00' },
    [['concern.in-the-future', 'respondedAt']],
  ],
  [
    'no moment and no publication',
    'respond',
    { ...FACTS.respond, respondedAt: undefined },
    [['field.missing', 'respondedAt']],
  ],
  [
    'a moment and a publication',
    'respond',
    { ...FACTS.respond, publication: '1' },
    [['concern.two-moments', 'respondedAt']],
  ],
  [
    'a publication that is none',
    'respond',
    { ...FACTS.respond, respondedAt: undefined, publication: '1' },
    [['concern.no-such-publication', 'publication']],
  ],
  [
    'grave, and no answer needed',
    'assess',
    { ...FACTS.assess, decision: 'not-needed', reason: '无' },
    [
      ['concern.grave-is-answered', 'decision'],
      ['concern.answered-already', 'decision'],
    ],
  ],
  [
    'a press conference owed, and no word why',
    'evaluate',
    { ...FACTS.evaluate, missedBecause: '' },
    [['concern.owes-briefing', 'missedBecause']],
  ],
  [
    'mended in nothing',
    'correct-entry',
    { why: '误', title: REPORTED.title, noticedAt: REPORTED.noticedAt },
    [['correction.nothing', 'why']],
  ],
  [
    'noticed after it was answered',
    'correct-entry',
    { why: '误', noticedAt: '2026-03-20T02:00' },
    [['concern.noticed-after-answer', 'noticedAt']],
  ],
  [
    'a response that there is not',
    'correct-response',
    { why: '误', response: 2, struck: true },
    [['concern.no-such-response', 'response']],
  ],
  [
    'a response mended in nothing',
    'correct-response',
    { why: '误', response: 1, channel: 'weibo' },
    [['correction.nothing', 'why']],
  ],
])('is refused: %s', async (_, verb, facts, expected) => {
  const { caseId } = await concernIn(at('2026-03-20T10:00'), 'responding');
  expect(codes(await doVerb(at('2026-03-20T10:00'), verb, caseId, facts))).toEqual(expected);
});

it('is not evaluated before it was answered', async () => {
  const { caseId } = await mustDo(base, 'report');
  await mustDo(base, 'assess', caseId);
  expect(codes(await doVerb(base, 'evaluate', caseId))).toEqual([['concern.not-answered', undefined]]);
});

it('what is mended is what counts: when it was noticed, how grave it is, which response was none', async () => {
  const { caseId } = await concernIn(base, 'responding');
  await mustDo(base, 'correct-entry', caseId, { why: '误', noticedAt: '2026-03-19T20:00', level: 'larger' });
  expect((await clocks(caseId, '2026-03-20T08:00')).map(({ due }) => localOf(due))).toEqual(['2026-03-21T20:00']);
  await mustDo(base, 'correct-response', caseId, { why: '误登', response: 1, struck: true });
  expect(await standings(caseId, '2026-03-20T08:00')).toEqual([['response', 'running']]);
  expect((await caseOf(caseId)).responses).toHaveLength(1);
});

it('transferred it is owed no more, and given back it is owed as before', async () => {
  const { caseId } = await mustDo(base, 'report');
  await mustDo(base, 'transfer', caseId);
  expect(await standings(caseId, '2026-03-30T00:00')).toEqual([
    ['statement', 'dropped'],
    ['briefing', 'dropped'],
  ]);
  expect(await findCase(db, base.office.agencyId, caseId)).toMatchObject({
    party: '青石市应急管理局',
    endedOn: expect.any(String),
  });
  await mustDo(base, 'assess', caseId);
  expect(await standings(caseId, '2026-03-30T00:00')).toEqual([
    ['statement', 'overdue'],
    ['briefing', 'overdue'],
  ]);
  expect((await findCase(db, base.office.agencyId, caseId))!.endedOn).toBeNull();
});

it('closed with something owed, it was missed; answered again after its evaluation, it is evaluated anew', async () => {
  const { caseId } = await concernIn(base, 'closed');
  expect(await standings(caseId, '2026-03-30T00:00')).toEqual([
    ['statement', 'in-time'],
    ['briefing', 'missed'],
  ]);
  const again = await concernIn(base, 'evaluated');
  expect(await mustDo(base, 'respond', again.caseId)).toMatchObject({ state: 'responding' });
});
