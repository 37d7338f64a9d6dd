import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { isRefusal } from '../../base/refusal.ts';
import { foldPublication } from '../../cases/publication/fold.ts';
import { publication, publicationClock } from '../../cases/publication/noun.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { findGone } from '../../store/publication/earlier/taken-over.ts';
import { findShownByAlias } from '../../store/publication/find-shown.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { rebuildIndex } from '../rebuild.ts';
import { doVerb, foundPublisher, mustDo, publicationIn, REVIEWER, TAKEN } from './steps.fixture.ts';

let db: TestDatabase;
let base: Omit<Context, 'actor'>;
beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundPublisher(db);
});
afterAll(() => db.close());

let count = 0;
/** Another item of the earlier site. */
function another(facts: object = {}) {
  const address = `https://old.qingshi.example/${++count}.html`;
  return { ...TAKEN, title: `第${count}条`, formerAddresses: [address], key: address, origin: address, ...facts };
}
const take = (facts: object) => doVerb(base, 'take-over', undefined, { facts });
const foldOf = async (caseId: string) => foldPublication(await entriesOf(db, base.office.agencyId, caseId));

it('keeps the day on which the earlier site published it, owes nothing, and says where it comes from', async () => {
  const done = await mustDo(base, 'take-over', undefined, { facts: another() });
  const c = await foldOf(done.caseId);
  const row = publication.row(c);
  expect([row.countedOn, row.openedOn, row.kind, row.clock]).toEqual(['2019-05-06', '2019-04-28', '20-1.b', null]);
  expect(publicationClock(c)).toBeNull();
  expect(c).toMatchObject({ toInterpret: false, shown: true, takenOver: { on: '2026-03-20', firstOn: '2019-05-06' } });
  const shown = publication.shown!(c)!;
  expect([shown.publishedAt, shown.indexNumber]).toEqual(['2019-05-06T02:30:00.000Z', done.number]);
  const undated = await mustDo(base, 'take-over', undefined, { facts: another({ madeOn: undefined }) });
  expect(publication.row(await foldOf(undated.caseId)).openedOn).toBe('2019-05-06');
  expect((await rebuildIndex({ ...base, actor: REVIEWER }, () => {})).differences).toEqual([]);
});

it.each<[why: string, facts: object, code: string]>([
  ['of tomorrow', { publishedAt: '2026-03-21T00:00:00.000Z' }, 'takeover.in-the-future'],
  ['of the clock of a program', { publishedAt: '1900-01-01T00:00:00.000Z' }, 'takeover.too-early'],
  ['first after it', { firstPublishedOn: '2020-01-01' }, 'takeover.first-after'],
  ['with a number of identity', { body: '<p>身份证号11010519491231002X。</p>' }, 'takeover.hit'],
  [
    'with a picture that is not there',
    { body: `<p><img src="files/${'a'.repeat(64)}" alt="图"></p>` },
    'publication.picture-not-attached',
  ],
  ['of no issuer', { issuers: [] }, 'field.too-few'],
])('refuses an item %s', async (_why, facts, code) => {
  const done = await take(another(facts));
  expect(isRefusal(done) && done.refused.map((one) => one.code)).toContain(code);
});

it('is backdated by nobody on any other day than its entry', async () => {
  expect(await doVerb(base, 'take-over', undefined, { facts: another(), on: day('2026-03-19') })).toMatchObject({
    refused: [{ code: 'publication.not-today' }],
  });
});

it('lets a hit stand that somebody answered for, and a mark of classification never', async () => {
  const phone = another({
    body: '<p>联系人手机13812345678。</p>',
    accepted: ['phone'],
    acceptedBecause: '公开的联系电话。',
  });
  const { caseId } = await mustDo(base, 'take-over', undefined, { facts: phone });
  const c = await foldOf(caseId);
  expect(c.scan?.hits.map(({ kind }) => kind)).toEqual(['phone']);
  expect(Object.values(c.decisions)).toMatchObject([{ decision: 'keep', reason: '公开的联系电话。' }]);
  expect(await take(another({ ...phone, key: 'x', formerAddresses: [], acceptedBecause: '' }))).toHaveProperty(
    'refused',
  );
  const secret = another({ body: '<p>机密★5年</p>', accepted: ['classification'], acceptedBecause: '已解密。' });
  expect(await take(secret)).toMatchObject({ refused: [{ code: 'takeover.hit', facts: { hit: 'classification' } }] });
});

it('makes nothing twice, and says what differs', async () => {
  const facts = another({ indexNumber: '000014349/2019-00031' });
  const { number } = await mustDo(base, 'take-over', undefined, { facts });
  expect(number).toBe('000014349/2019-00031');
  const code = async (given: object) => {
    const done = await take(given);
    return isRefusal(done) ? done.refused[0]!.code : done.state;
  };
  expect(await code(facts)).toBe('takeover.there');
  expect(await code({ ...facts, accepted: ['phone'], acceptedBecause: '无关' })).toBe('takeover.there');
  expect(await code({ ...facts, body: '<p>改了。</p>' })).toBe('takeover.there-changed');
  const own = await publicationIn(base, 'published');
  expect(await code(another({ indexNumber: own.number }))).toBe('takeover.number-taken');
  expect(await code(another({ formerAddresses: facts.formerAddresses }))).toBe('takeover.address-taken');
});

it('never gives again a number that an item of the earlier site has', async () => {
  const serial = async () => Number((await publicationIn(base, 'published')).number.split('-')[1]);
  const next = (await serial()) + 1;
  const kept = `000014349/2026-${String(next).padStart(5, '0')}`;
  await mustDo(base, 'take-over', undefined, { facts: another({ indexNumber: kept }) });
  expect(await serial()).toBe(next + 1);
  const odd = await mustDo(base, 'take-over', undefined, { facts: another({ indexNumber: 'QS-01/2019/7' }) });
  expect(odd.number).toBe('QS-01/2019/7');
  expect(await serial()).toBe(next + 2);
});

it('leads from its earlier address, and is gone there when it is withdrawn', async () => {
  const facts = another();
  const { caseId, number } = await mustDo(base, 'take-over', undefined, { facts });
  const path = new URL(facts.key).pathname;
  const { agencyId } = base.office;
  expect((await findShownByAlias(db, agencyId, path))?.indexNumber).toBe(number);
  expect(await findGone(db, agencyId, path)).toBeNull();
  await mustDo(base, 'withdraw', caseId);
  expect(await findShownByAlias(db, agencyId, path)).toBeNull();
  expect(await findGone(db, agencyId, path)).toBe(number);
});

it('is corrected as what was published here is, with the real day, and goes on to be counted by the first', async () => {
  const { caseId } = await mustDo(base, 'take-over', undefined, {
    facts: another({ version: 3, genre: 'notice', theme: '交通' }),
  });
  await mustDo(base, 'revise', caseId);
  expect((await foldOf(caseId)).version).toBe(4);
  await mustDo(base, 'discard', caseId);
  expect(await foldOf(caseId)).toMatchObject({ version: 3, state: 'published' });
  await mustDo(base, 'revise', caseId);
  const edited = { ...TAKEN, openness: 'public', genre: 'notice', theme: '交通', abstract: '改', title: '更正后' };
  const { publishedAt: _p, key: _k, origin: _o, ...content } = edited;
  await mustDo(base, 'edit', caseId, { facts: { ...content, formerAddresses: [] } });
  for (const verb of ['submit', 'review-section', 'review-secrecy', 'review-office', 'approve', 'publish'] as const)
    await mustDo(base, verb, caseId);
  const c = await foldOf(caseId);
  expect(c.versions.map(({ version, publishedOn }) => [version, publishedOn])).toEqual([
    [3, '2019-05-06'],
    [4, '2026-03-20'],
  ]);
  expect(publication.row(c).countedOn).toBe('2019-05-06');
});
