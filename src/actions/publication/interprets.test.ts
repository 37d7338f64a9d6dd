import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../base/day.ts';
import { publicItem } from '../../reads/public/column/item.ts';
import { uninterpretedDesk } from '../../reads/publication/interpretation.ts';
import { findPublication } from '../../reads/publication/publication.ts';
import type { Context } from '../../store/context.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { CONTENT, DRAFTER, doVerb, foundPublisher, mustDo, publicationIn, REVIEWER } from './steps.fixture.ts';

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
const interpretationOf = (number: string, body = '<p>这部办法回应了乘客最关心的三个问题。</p>') => ({
  ...{ ...CONTENT, title: '《管理办法》政策解读', genre: 'interpretation', documentNumber: '', body },
  ...{ interprets: number, forms: ['text', 'chart'] },
});
const at = (day: string): Context => ({ ...base, now: new Date(`${day}T02:00:00Z`), actor: REVIEWER });
const view = async (caseId: string, context: Context = { ...base, actor: REVIEWER }) =>
  (await findPublication(context, caseId))!.interpretation;

describe('an interpretation (政策解读)', () => {
  it('is drafted beside its document, published after it, and each leads to the other', async () => {
    const draft = await publicationIn(base, 'draft', { genre: 'normative-document' });
    const interpretation = await publicationIn(base, 'approved', interpretationOf(draft.number));
    expect(await view(interpretation.caseId)).toMatchObject({ interprets: { caseId: draft.caseId, public: false } });
    expect(await view(draft.caseId)).toMatchObject({
      needed: true,
      dueOn: null,
      interpretations: [{ state: 'approved' }],
    });
    expect(codes(await doVerb(base, 'publish', interpretation.caseId))).toEqual([
      ['interpretation.document-not-public', undefined],
    ]);
    const steps = ['submit', 'review-section', 'review-secrecy', 'review-legal', 'review-office', 'approve'] as const;
    for (const verb of [...steps, 'publish'] as const) await mustDo(base, verb, draft.caseId);
    await mustDo(base, 'publish', interpretation.caseId);
    expect(await view(draft.caseId)).toMatchObject({
      interpretedOn: '2026-03-20',
      due: null,
      interpretations: [{ caseId: interpretation.caseId, public: true, forms: ['text', 'chart'] }],
    });
    expect(await view(interpretation.caseId)).toMatchObject({ interprets: { caseId: draft.caseId, public: true } });
  });

  it('lacks nothing when it is submitted, and names a document that there is', async () => {
    const bare = { ...interpretationOf(''), forms: [] };
    const { caseId, number } = await publicationIn(base, 'draft', bare);
    expect(codes(await doVerb(base, 'submit', caseId))).toEqual([
      ['publication.missing', 'interprets'],
      ['publication.missing', 'forms'],
    ]);
    const edit = (facts: object) => doVerb(base, 'edit', caseId, { facts: { ...bare, ...facts } });
    expect(codes(await edit({ interprets: '无此号' }))).toEqual([['interpretation.no-such-document', 'interprets']]);
    expect(codes(await edit({ interprets: number }))).toEqual([['interpretation.of-itself', 'interprets']]);
    const other = await publicationIn(base, 'draft', interpretationOf(''));
    expect(codes(await edit({ interprets: other.number }))).toEqual([
      ['interpretation.of-interpretation', 'interprets'],
    ]);
    expect(codes(await edit({ genre: 'notice', interprets: number, forms: ['text'] }))).toEqual([
      ['interpretation.other-genre', 'interprets'],
      ['interpretation.other-genre', 'forms'],
    ]);
  });

  it('stays bound to its document when the document changes its draft number for an index number', async () => {
    const draft = await publicationIn(base, 'approved');
    const { caseId } = await publicationIn(base, 'draft', interpretationOf(draft.number));
    await mustDo(base, 'publish', draft.caseId);
    await mustDo(base, 'edit', caseId, { facts: { ...interpretationOf(draft.number), abstract: '改写。' } });
    expect(await view(caseId)).toMatchObject({ interprets: { caseId: draft.caseId } });
  });

  it('says which of its sentences are those of the document, and warns above the share', async () => {
    const document = await publicationIn(base, 'published');
    const copied = await publicationIn(base, 'draft', interpretationOf(document.number, CONTENT.body));
    expect((await view(copied.caseId)).copied).toMatchObject({ share: 100, most: 70, excerpt: true });
    const own = await publicationIn(base, 'draft', interpretationOf(document.number));
    expect((await view(own.caseId)).copied).toMatchObject({ share: 0, excerpt: false, weighed: 1 });
  });
});

describe('a document that is to be interpreted', () => {
  it('is chased at the desk from its publishing until the first interpretation, by the settings of that day', async () => {
    const needs = await publicationIn(base, 'published', { interpretation: 'needed' });
    const none = await publicationIn(base, 'published');
    const chased = async (day: string) =>
      (await uninterpretedDesk(at(day))).filter(({ caseId }) => caseId === needs.caseId);
    expect(await chased('2026-03-20')).toMatchObject([{ due: { on: '2026-03-25', left: 3 }, underWay: false }]);
    expect(await chased('2026-03-26')).toMatchObject([{ due: { left: -1, light: 'overdue' } }]);
    const all = (await uninterpretedDesk(at('2026-03-26'))).map(({ caseId }) => caseId);
    expect(all).not.toContain(none.caseId);
    const interpretation = await publicationIn(base, 'approved', interpretationOf(needs.number));
    expect(await chased('2026-03-20')).toMatchObject([{ underWay: true }]);
    await mustDo(base, 'publish', interpretation.caseId);
    expect(await chased('2026-03-26')).toEqual([]);
    await mustDo(base, 'withdraw', interpretation.caseId);
    expect(await chased('2026-03-26')).toMatchObject([{ due: { left: -1 } }]);
  });

  it('is not chased while it is withdrawn', async () => {
    const { caseId } = await publicationIn(base, 'withdrawn', { interpretation: 'needed' });
    expect((await uninterpretedDesk(at('2026-03-26'))).map((one) => one.caseId)).not.toContain(caseId);
    expect(await view(caseId)).toMatchObject({ needed: true, due: null });
  });

  it('is approved when its interpretation goes up with it, where the agency asks for that', async () => {
    const settingsOn = (on: Day) => ({ ...base.office.settingsOn(on), interpretationAtApproval: 'block' as const });
    const strict = { ...base, office: { ...base.office, settingsOn } };
    const context = { ...strict, actor: REVIEWER };
    const { caseId, number } = await publicationIn(strict, 'leader-review', { interpretation: 'needed' });
    expect(await view(caseId, context)).toMatchObject({ atApproval: 'block' });
    expect(await view(caseId)).toMatchObject({ atApproval: 'warn' });
    expect(codes(await doVerb(strict, 'approve', caseId))).toEqual([['interpretation.not-under-review', undefined]]);
    const draft = await publicationIn(strict, 'draft', interpretationOf(number));
    expect(codes(await doVerb(strict, 'approve', caseId))).toEqual([['interpretation.not-under-review', undefined]]);
    await mustDo(strict, 'submit', draft.caseId);
    expect(await view(caseId, context)).toMatchObject({ atApproval: null });
    expect(await mustDo(strict, 'approve', caseId)).toMatchObject({ state: 'approved' });
    const withheld = { interpretation: 'needed', openness: 'on-request', opennessReason: '仅涉及特定当事人。' };
    expect(await publicationIn(strict, 'kept', withheld)).toMatchObject({ state: 'kept' });
  });

  it('names who interprets it first', async () => {
    const document = await publicationIn(base, 'published');
    const facts = { ...interpretationOf(document.number), firstInterpreter: '局长贺正清' };
    const { caseId } = await publicationIn(base, 'published', facts);
    const { number } = (await findPublication({ ...base, actor: REVIEWER }, caseId))!.case;
    expect(await publicItem({ ...base, actor: REVIEWER }, number)).toMatchObject({ firstInterpreter: '局长贺正清' });
    const other = await publicationIn(base, 'draft');
    expect(codes(await doVerb(base, 'edit', other.caseId, { facts: { ...CONTENT, firstInterpreter: '甲' } }))).toEqual([
      ['interpretation.other-genre', 'firstInterpreter'],
    ]);
  });

  it('owes nothing where the agency decides one by one', async () => {
    const settingsOn = (on: Day) => ({ ...base.office.settingsOn(on), interpretationFor: 'declared' as const });
    const declared = { ...base, office: { ...base.office, settingsOn } };
    const { caseId } = await publicationIn(declared, 'draft', { genre: 'normative-document' });
    expect(await view(caseId, { ...declared, actor: DRAFTER })).toMatchObject({ needed: false });
  });
});
