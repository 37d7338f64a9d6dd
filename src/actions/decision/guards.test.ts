import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Day, day } from '../../base/day.ts';
import { isRefusal } from '../../base/refusal.ts';
import type { DecisionKind } from '../../cases/decision/fields.ts';
import { licence, penalty } from '../../cases/decision/noun.ts';
import { findByNumber } from '../../store/case-index.ts';
import { CLOCK, type Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { rebuildIndex } from '../rebuild.ts';
import { foundOffice } from '../request/steps.fixture.ts';
import { decisionIn, doVerb, mustDo, nextRow } from './steps.fixture.ts';

let db: TestDatabase;
let base: Omit<Context, 'actor'>;

beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundOffice(db);
});
afterAll(() => db.close());

const TODAY = day('2026-03-20');
const caseOf = async (kind: DecisionKind, caseId: string) =>
  (kind === 'licence' ? licence : penalty).fold(await entriesOf(db, base.office.agencyId, caseId));
const codes = (done: unknown) =>
  isRefusal(done as object) ? (done as { refused: { code: string }[] }).refused.map(({ code }) => code) : [];

describe('publishing a penalty', () => {
  it.each<[string, object, object, string[]]>([
    ['without an end', {}, { CF_GSJZQ: '' }, ['decision.no-public-end']],
    ['with the end of its file', {}, { CF_GSJZQ: '2026-09-10' }, []],
    ['whose end is over', {}, { CF_GSJZQ: '2026-03-10' }, ['decision.publicity-over']],
    // Decided on 2025-03-10: three months to three years (第58号令).
    ['too long', { severity: 'ordinary', publicUntil: '2028-03-11' }, {}, ['decision.publicity-out-of-range']],
    ['as long as may be', { severity: 'ordinary', publicUntil: '2028-03-10' }, {}, []],
    [
      'a class that was recorded',
      { publicUntil: '2028-03-11' },
      { severity: 'serious' },
      ['decision.publicity-out-of-range'],
    ],
    ['a class that is not known', { publicUntil: '2030-01-01' }, {}, []],
  ])('%s', async (_why, facts, row, expected) => {
    const { CF_GSJZQ: _, ...sound } = nextRow('penalty');
    const given = Object.fromEntries(Object.entries({ ...sound, ...row }).filter(([, text]) => text !== ''));
    const { caseId } = await mustDo(base, 'penalty', 'record', undefined, { facts: given });
    expect(codes(await doVerb(base, 'penalty', 'publish', caseId, { facts }))).toEqual(expected);
  });
});

describe.each<DecisionKind>(['licence', 'penalty'])('a %s', (kind) => {
  it('is public on the day on which it is published, and on no day before', async () => {
    const { caseId } = await mustDo(base, kind, 'record', undefined, { on: day('2026-03-18') });
    const done = await doVerb(base, kind, 'publish', caseId, { on: day('2026-03-19') });
    expect(codes(done)).toEqual(['decision.not-today']);
  });

  it('that was revoked before it was published never is', async () => {
    const { caseId } = await decisionIn(base, kind, 'recorded');
    await mustDo(base, kind, 'revoke', caseId);
    expect(codes(await doVerb(base, kind, 'publish', caseId))).toEqual(['decision.does-not-stand']);
  });

  it('is withdrawn with the ground that was recorded, or says one', async () => {
    const { caseId } = await decisionIn(base, kind, 'published');
    const facts = { reason: '复议决定撤销。' };
    expect(codes(await doVerb(base, kind, 'withdraw', caseId, { facts }))).toEqual(['field.missing']);
    await mustDo(base, kind, 'revoke', caseId);
    await mustDo(base, kind, 'withdraw', caseId, { facts });
    expect(await caseOf(kind, caseId)).toMatchObject({
      state: 'withdrawn',
      withdrawn: { on: TODAY, ground: 'revoked', reason: '复议决定撤销。' },
    });
  });

  it('that was taken down by mistake is published again, with the day on which it first was', async () => {
    const { caseId } = await decisionIn(base, kind, 'withdrawn');
    await mustDo(base, kind, 'publish', caseId);
    expect(await caseOf(kind, caseId)).toMatchObject({ state: 'published', publishedOn: TODAY, withdrawn: null });
  });

  it('has a number that no other of its kind has, until it is void', async () => {
    const row = nextRow(kind);
    const { caseId, number } = await mustDo(base, kind, 'record', undefined, { facts: row });
    expect(codes(await doVerb(base, kind, 'record', undefined, { facts: row }))).toEqual(['ledger.number-taken']);
    await mustDo(base, kind, 'void', caseId);
    const again = await mustDo(base, kind, 'record', undefined, { facts: row });
    expect(again.number).toBe(number);
    expect(await findByNumber(db, base.office.agencyId, kind, number)).toMatchObject({ caseId: again.caseId });
  });
});

it('a licence and a penalty may have the same number', async () => {
  const row = nextRow('licence');
  await mustDo(base, 'licence', 'record', undefined, { facts: row });
  const facts = { ...nextRow('penalty'), CF_WSH: row.XK_WSH };
  expect(codes(await doVerb(base, 'penalty', 'record', undefined, { facts }))).toEqual([]);
});

describe('a correction', () => {
  it.each<[string, object, string[]]>([
    ['that changes nothing', { itemCode: '' }, ['correction.nothing']],
    ['to a number with a wrong check digit', { CF_XDR_SHXYM: '110000000000000049' }, ['decision.no-credit-code']],
    ['to a fine that the text does not say', { CF_NR_FK: '20' }, ['decision.fine-differs']],
    ['of the end of publicity before there is any', { publicUntil: '2027-01-01' }, ['correction.not-yet']],
    ['of the party', { CF_XDR_MC: '青石市远达货运有限公司' }, []],
  ])('%s', async (_why, facts, expected) => {
    const { caseId } = await decisionIn(base, 'penalty', 'recorded');
    const done = await doVerb(base, 'penalty', 'correct-entry', caseId, { facts: { why: '录入有误。', ...facts } });
    expect(codes(done)).toEqual(expected);
  });

  it('of the day of the decision moves the day by which it must be public', async () => {
    const { caseId } = await decisionIn(base, 'licence', 'recorded');
    const facts = { why: '录入有误。', XK_JDRQ: '2025-03-11', XK_YXQZ: '2025-03-11' };
    await mustDo(base, 'licence', 'correct-entry', caseId, { facts });
    expect(await caseOf('licence', caseId)).toMatchObject({ decidedOn: '2025-03-11' as Day });
  });
});

it('what lists hold follows from the entries', async () => {
  const { differences, broken } = await rebuildIndex({ ...base, actor: CLOCK }, () => {});
  expect([differences, broken]).toEqual([[], []]);
});
