import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import type { Refusal } from '../../base/refusal.ts';
import { contentHash } from '../../cases/publication/content.ts';
import { foldPublication } from '../../cases/publication/fold.ts';
import { publicationReasons } from '../../cases/publication/guard.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { findShownLine } from '../../store/publication/put-shown.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { rebuildIndex } from '../rebuild.ts';
import { CONTENT, DRAFTER, doVerb, FACTS, foundPublisher, mustDo, publicationIn, REVIEWER } from './steps.fixture.ts';

type Base = Omit<Context, 'actor'>;
let db: TestDatabase;
let base: Base;

beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundPublisher(db);
});
afterAll(() => db.close());

const fold = async (caseId: string) => foldPublication(await entriesOf(db, base.office.agencyId, caseId));
const shown = (caseId: string) => findShownLine(db, base.office.agencyId, caseId);
const codes = (done: object) => ('refused' in done ? (done.refused as { code: string }[]).map(({ code }) => code) : []);

describe('the chain of reviews', () => {
  it('is closed to whoever wrote any of it, also an earlier version', async () => {
    const { caseId } = await publicationIn(base, 'section-review');
    for (const verb of ['review-section', 'send-back'] as const)
      expect(codes(await doVerb(base, verb, caseId, { by: DRAFTER }))).toEqual(['separation.own-publication']);
    await mustDo(base, 'send-back', caseId);
    await mustDo(base, 'edit', caseId, { by: REVIEWER });
    await mustDo(base, 'submit', caseId);
    expect(codes(await doVerb(base, 'review-section', caseId))).toEqual(['separation.own-publication']);
  });

  it('lets nobody of another section write in a draft', async () => {
    const { caseId } = await publicationIn(base, 'draft');
    const by = { id: 'x', name: '钱进', roles: ['section'] as const, section: '公路科' };
    for (const verb of ['edit', 'submit', 'discard'] as const)
      expect(codes(await doVerb(base, verb, caseId, { by }))).toEqual(['publication.draft-of-another-section']);
  });

  it('takes a normative document through legal review whatever the drafter says', async () => {
    const { caseId } = await publicationIn(base, 'secrecy-review', { genre: 'normative-document' });
    expect(await mustDo(base, 'review-secrecy', caseId)).toMatchObject({ state: 'legal-review' });
  });

  it('keeps what every reviewer said, in every round, with the hash of what they read', async () => {
    const { caseId } = await publicationIn(base, 'secrecy-review');
    await mustDo(base, 'send-back', caseId);
    await mustDo(base, 'edit', caseId);
    for (const verb of ['submit', 'review-section', 'review-secrecy', 'review-office', 'approve'] as const)
      await mustDo(base, verb, caseId);
    const c = await fold(caseId);
    expect(c.reviews.map(({ verb, round }) => [verb, round])).toEqual([
      ['review-section', 1],
      ['send-back', 1],
      ['review-section', 2],
      ['review-secrecy', 2],
      ['review-office', 2],
      ['approve', 2],
    ]);
    expect(new Set(c.reviews.slice(2).map((line) => line.contentHash))).toEqual(new Set([c.approvedHash]));
    expect(c.reviews[0]!.contentHash).not.toBe(c.approvedHash);
  });

  it('leads a grave matter to the chief, also where a reviewer alone found it grave', async () => {
    const { caseId } = await publicationIn(base, 'section-review');
    await mustDo(base, 'review-section', caseId, { facts: { graver: true } });
    await mustDo(base, 'review-secrecy', caseId);
    await mustDo(base, 'review-office', caseId);
    const leader = { ...REVIEWER, roles: ['leader'] as const };
    expect(codes(await doVerb(base, 'approve', caseId, { by: leader }))).toEqual(['publication.needs-chief']);
    const chief = { ...REVIEWER, roles: ['chief'] as const };
    expect(await doVerb(base, 'approve', caseId, { by: chief })).toMatchObject({ state: 'approved' });
  });

  it('says all that is missing at once', async () => {
    const { caseId } = await publicationIn(base, 'draft', {
      ...{ column: undefined, genre: undefined, theme: '', abstract: '', madeOn: undefined, issuers: [] },
      body: '<p>秘密★</p>',
    });
    const done = (await doVerb(base, 'submit', caseId)) as Refusal;
    expect(done.refused.map(({ field }) => field)).toEqual([
      ...['column', 'genre', 'theme', 'madeOn', 'abstract', 'issuers', 'body'],
    ]);
  });
});

describe('publishing', () => {
  it('shows exactly what was approved, at the instant of the server', async () => {
    const done = await publicationIn(base, 'published');
    const c = await fold(done.caseId);
    expect(c.versions[0]).toMatchObject({ contentHash: c.approvedHash, publishedAt: base.now.toISOString() });
    expect(contentHash(c.versions[0]!)).toBe(c.approvedHash);
    expect(await shown(done.caseId)).toMatchObject({ title: CONTENT.title, index_number: done.number, version: 1 });
  });

  it('refuses another day than today, and content that is not what was approved', async () => {
    const { caseId } = await publicationIn(base, 'approved');
    const later = { ...base, now: new Date('2026-03-23T02:00:00Z') };
    expect(codes(await doVerb(later, 'publish', caseId, { on: day('2026-03-20') }))).toEqual(['publication.not-today']);
    const c = await fold(caseId);
    const today = day('2026-03-20');
    const { calendar, settingsOn } = base.office;
    const context = { actor: REVIEWER, on: today, today, calendar, settings: settingsOn(today), settingsOn };
    const changed = { ...c, content: { ...c.content, title: `${c.content.title}。` } };
    expect(publicationReasons('publish', c, context)).toEqual([]);
    expect(publicationReasons('publish', changed, context)).toMatchObject([
      { code: 'publication.not-what-was-approved' },
    ]);
  });

  it('waits for the code of the index number', async () => {
    const settingsOn = () => ({ ...base.office.settingsOn(day('2026-01-01')), indexCode: '' });
    const without = { ...base, office: { ...base.office, settingsOn } };
    const { caseId } = await publicationIn(base, 'approved');
    expect(codes(await doVerb(without, 'publish', caseId))).toEqual(['publication.no-index-code']);
  });

  it('numbers by the order of publishing, without gaps, and never again', async () => {
    const [a, b] = [await publicationIn(base, 'approved'), await publicationIn(base, 'approved')];
    const serial = (number: string) => Number(/^000014349\/2026-(\d{5})$/.exec(number)![1]);
    const second = await mustDo(base, 'publish', b.caseId);
    await doVerb(base, 'publish', b.caseId);
    const third = await mustDo(base, 'publish', a.caseId);
    expect(serial(third.number)).toBe(serial(second.number) + 1);
    await mustDo(base, 'withdraw', b.caseId);
    await mustDo(base, 'revise', b.caseId);
    for (const verb of ['submit', 'review-section', 'review-secrecy', 'review-office', 'approve'] as const)
      await mustDo(base, verb, b.caseId);
    expect((await mustDo(base, 'publish', b.caseId)).number).toBe(second.number);
  });

  it('schedules only what is to come', async () => {
    const { caseId } = await publicationIn(base, 'approved');
    for (const publishAt of ['2026-03-20T09:59', '2027-12-01T09:00'])
      expect(codes(await doVerb(base, 'schedule', caseId, { facts: { publishAt } }))).toEqual([
        'publication.not-later',
      ]);
    await mustDo(base, 'schedule', caseId, { facts: { publishAt: '2026-03-20T10:01' } });
    expect((await fold(caseId)).publishAt).toBe('2026-03-20T02:01:00.000Z');
  });
});

describe('after publishing', () => {
  it('keeps the old version public while a new one is written, and shows the new one from its own publishing', async () => {
    const { caseId } = await publicationIn(base, 'published');
    await mustDo(base, 'revise', caseId);
    await mustDo(base, 'edit', caseId, { facts: { ...CONTENT, title: '新名称' } });
    expect(await shown(caseId)).toMatchObject({ title: CONTENT.title, version: 1 });
    for (const verb of ['submit', 'review-section', 'review-secrecy', 'review-office', 'approve', 'publish'] as const)
      await mustDo(base, verb, caseId);
    expect(await shown(caseId)).toMatchObject({ title: '新名称', version: 2 });
  });

  it('gives a new version up and has the old content again', async () => {
    const { caseId } = await publicationIn(base, 'published');
    await mustDo(base, 'revise', caseId);
    await mustDo(base, 'edit', caseId, { facts: { ...CONTENT, title: '新名称' } });
    expect(await mustDo(base, 'discard', caseId)).toMatchObject({ state: 'published' });
    expect(await fold(caseId)).toMatchObject({ content: { title: CONTENT.title }, version: 1, shown: true });
  });

  it('takes down what is public although a new version is under way', async () => {
    const { caseId } = await publicationIn(base, 'published');
    await mustDo(base, 'revise', caseId);
    expect(await mustDo(base, 'withdraw', caseId)).toMatchObject({ state: 'draft' });
    expect(await shown(caseId)).toBeNull();
    expect(await mustDo(base, 'discard', caseId)).toMatchObject({ state: 'withdrawn' });
  });

  it('shows no number of a person and no mark in the reason, which nobody reviews', async () => {
    const { caseId } = await publicationIn(base, 'published');
    for (const reason of ['误登了13812345678', '误登了110105 19491231 002X', '原件标有秘密★'])
      for (const verb of ['withdraw', 'revise'] as const)
        expect(codes(await doVerb(base, verb, caseId, { facts: { reason } }))).toEqual(['publication.reason-is-shown']);
  });

  it('withholds nothing that is still shown', async () => {
    const { caseId } = await publicationIn(base, 'published');
    await mustDo(base, 'revise', caseId);
    await mustDo(base, 'edit', caseId, { facts: { ...CONTENT, openness: 'on-request', opennessReason: '个人信息。' } });
    expect(codes(await doVerb(base, 'submit', caseId))).toEqual(['publication.still-shown']);
  });

  it('says which document took its place', async () => {
    const [old, young] = [await publicationIn(base, 'published'), await publicationIn(base, 'published')];
    const facts = { ...FACTS.repeal, successor: '000014349/2026-99999' };
    expect(codes(await doVerb(base, 'repeal', old.caseId, { facts }))).toEqual(['publication.no-such-successor']);
    await mustDo(base, 'repeal', old.caseId, { facts: { ...facts, successor: young.number, endedOn: '2026-03-10' } });
    expect(await fold(old.caseId)).toMatchObject({
      validity: 'repealed',
      endedOn: '2026-03-10',
      successorId: young.caseId,
    });
    expect(await shown(old.caseId)).toMatchObject({ validity: 'repealed' });
    expect(codes(await doVerb(base, 'lapse', old.caseId))).toEqual(['publication.ended-before']);
  });
});

it('is rebuilt from its entries: no difference, and what was broken is named and mended', async () => {
  const { caseId } = await publicationIn(base, 'published');
  const context = { ...base, actor: REVIEWER };
  expect(await rebuildIndex(context, () => {})).toMatchObject({ differences: [], broken: [] });
  await db.query('update shown set title = $1 where case_id = $2', ['假', caseId]);
  expect((await rebuildIndex(context, () => {})).differences).toMatchObject([{ caseId, columns: ['shown.title'] }]);
  expect((await rebuildIndex(context, () => {})).differences).toEqual([]);
});
