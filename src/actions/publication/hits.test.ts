import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldPublication } from '../../cases/publication/fold.ts';
import type { PublicationVerb } from '../../cases/publication/life.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { CONTENT, doVerb, FACTS, foundPublisher, mustDo, publicationIn } from './steps.fixture.ts';

let db: TestDatabase;
let base: Omit<Context, 'actor'>;
beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundPublisher(db);
});
afterAll(() => db.close());

const PHONE = '<p>咨询电话13812345678。</p>';
const INTERNAL = '<p>内部资料请勿外传。</p>';
const fold = async (caseId: string) => foldPublication(await entriesOf(db, base.office.agencyId, caseId));
const codes = (done: object) => ('refused' in done ? (done.refused as { code: string }[]).map(({ code }) => code) : []);
const body = (...more: string[]) => ({ body: [CONTENT.body, ...more].join('') });

async function decide(caseId: string, facts: object, kind?: string) {
  const c = await fold(caseId);
  const keys = c.scan!.hits.filter((hit) => !kind || hit.kind === kind).map(({ key }) => key);
  return doVerb(base, 'decide-hits', caseId, { facts: { keys, ...facts } });
}
const KEEP = { decision: 'keep', reason: '公开的服务电话。' };
async function go(caseId: string, ...verbs: PublicationVerb[]): Promise<void> {
  for (const verb of verbs) await mustDo(base, verb, caseId);
}

describe('what the scan found', () => {
  it('stops the office review until somebody decided on it, and is published with the decision on record', async () => {
    const { caseId } = await publicationIn(base, 'office-review', body(PHONE));
    expect(codes(await doVerb(base, 'review-office', caseId))).toEqual(['publication.hits-undecided']);
    expect(await decide(caseId, KEEP)).toMatchObject({ state: 'office-review' });
    await go(caseId, 'review-office', 'approve', 'publish');
    const c = await fold(caseId);
    expect(Object.values(c.decisions)).toMatchObject([{ ...KEEP, by: { name: '周敏' }, contentHash: c.approvedHash }]);
  });

  it('stops what is to be mended, and lets it go on once it was', async () => {
    const { caseId } = await publicationIn(base, 'office-review', body(PHONE));
    await decide(caseId, { decision: 'mend' });
    expect(codes(await doVerb(base, 'review-office', caseId))).toEqual(['publication.hits-to-mend']);
    await go(caseId, 'send-back', 'submit', 'review-section', 'review-secrecy');
    expect(codes(await doVerb(base, 'review-office', caseId))).toEqual(['publication.hits-to-mend']);
    await go(caseId, 'send-back');
    await mustDo(base, 'edit', caseId, { facts: CONTENT });
    await go(caseId, 'submit', 'review-section', 'review-secrecy', 'review-office', 'approve', 'publish');
  });

  it('keeps its decision in the next version as long as the passage is the same', async () => {
    const { caseId } = await publicationIn(base, 'office-review', body(PHONE));
    await decide(caseId, KEEP);
    await go(caseId, 'review-office', 'approve', 'publish', 'revise');
    await mustDo(base, 'edit', caseId, { facts: { ...CONTENT, ...body('<p>增加一段。</p>', PHONE) } });
    await go(caseId, 'submit', 'review-section', 'review-secrecy', 'review-office', 'send-back');
    await mustDo(base, 'edit', caseId, { facts: { ...CONTENT, ...body(PHONE.replace('咨询', '投诉')) } });
    await go(caseId, 'submit', 'review-section', 'review-secrecy');
    expect(codes(await doVerb(base, 'review-office', caseId))).toEqual(['publication.hits-undecided']);
  });

  it('is of no weight where nothing is to be public', async () => {
    const { caseId } = await publicationIn(base, 'leader-review', {
      ...body(PHONE),
      openness: 'on-request',
      opennessReason: '涉及个人信息。',
    });
    expect(await mustDo(base, 'approve', caseId)).toMatchObject({ state: 'kept' });
  });

  it('uses the lists in force on the day of the submission', async () => {
    const settingsOn = () => ({
      ...base.office.settingsOn(base.now.toISOString().slice(0, 10) as never),
      wordings: [{ wrong: '暂行办法', right: '管理办法' }],
    });
    const listed = { ...base, office: { ...base.office, settingsOn } };
    const { caseId } = await publicationIn(base, 'draft', body('<p>依照暂行办法。</p>'));
    await mustDo(listed, 'submit', caseId);
    expect((await fold(caseId)).scan!.hits).toMatchObject([{ kind: 'wording', better: '管理办法' }]);
  });
});

describe('who decides, and how', () => {
  it('leaves what is internal to whoever reviews secrecy', async () => {
    const { caseId } = await publicationIn(base, 'section-review', body(INTERNAL));
    expect(codes(await decide(caseId, KEEP))).toEqual(['publication.hit-for-secrecy']);
    await go(caseId, 'review-section');
    expect(codes(await doVerb(base, 'review-secrecy', caseId))).toEqual(['publication.hits-undecided']);
    await decide(caseId, KEEP, 'internal');
    await go(caseId, 'review-secrecy', 'review-office');
  });

  it.each<[string, object, string]>([
    ['keeps nothing without a reason', { decision: 'keep' }, 'publication.hit-without-reason'],
    ['decides on nothing that was not found', { ...KEEP, keys: ['0'.repeat(24)] }, 'publication.no-such-hit'],
  ])('%s', async (_, facts, code) => {
    const { caseId } = await publicationIn(base, 'section-review', body(PHONE));
    expect(codes(await decide(caseId, facts))).toEqual([code]);
  });

  it('is nobody who wrote it', async () => {
    const { caseId } = await publicationIn(base, 'draft', body(PHONE));
    await mustDo(base, 'edit', caseId, { facts: { ...(FACTS.edit as object), ...body(PHONE) } });
    await go(caseId, 'submit');
    const c = await fold(caseId);
    const facts = { ...KEEP, keys: c.scan!.hits.map(({ key }) => key) };
    const writer = { id: 'drafter', name: '李文', roles: ['section-head'] as const, section: '运输管理科' };
    expect(codes(await doVerb(base, 'decide-hits', caseId, { facts, by: writer }))).toEqual([
      'separation.own-publication',
    ]);
  });
});
