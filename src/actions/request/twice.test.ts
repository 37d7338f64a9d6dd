import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { refuse } from '../../base/refusal.ts';
import { casesOf } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { act, type Done } from '../act.ts';
import { ACTING } from '../nouns.ts';
import { FACTS, foundOffice, OTHER, requestIn, WRITER } from './steps.fixture.ts';

let db: TestDatabase;
let base: Omit<Context, 'actor'>;

beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundOffice(db);
});
afterAll(() => db.close());

const file = (text: string) => ({ files: [{ name: '申请.txt', bytes: new TextEncoder().encode(text) }] });

describe('twice', () => {
  const lodge = (key: string, actor = OTHER) =>
    act(ACTING.request, { ...base, actor }, { verb: 'lodge', facts: FACTS.lodge, key });

  it('sent with one key, a request is lodged once and answered alike', async () => {
    const before = (await casesOf(db, base.office.agencyId, 'request')).length;
    const [first, second] = await Promise.all([lodge('k1'), lodge('k1')]);
    expect(second).toEqual(first);
    expect((await casesOf(db, base.office.agencyId, 'request')).length).toBe(before + 1);
  });

  it('with the same key from two people, it is two requests', async () => {
    expect((await lodge('k2', WRITER)) as Done).not.toEqual(await lodge('k2'));
  });

  it.each<[string, object, object]>([
    ['other facts', {}, { facts: { ...FACTS.lodge, form: 'electronic' } }],
    ['another day', {}, { on: day('2026-03-19') }],
    ['a file', {}, { files: [{ name: '申请.txt', bytes: new TextEncoder().encode('请公开') }] }],
    ['another file', file('甲'), file('乙')],
  ])('with the same key and %s, the second is refused and not lost', async (why, first, second) => {
    const sent = { verb: 'lodge', facts: FACTS.lodge, key: `other ${why}` };
    const context = { ...base, actor: OTHER };
    const done = await act(ACTING.request, context, { ...sent, ...first });
    expect(done).toHaveProperty('caseId');
    expect(await act(ACTING.request, context, { ...sent, ...second })).toEqual(
      refuse({ code: 'key.reused', field: 'Idempotency-Key' }),
    );
    expect(await act(ACTING.request, context, { ...sent, ...first })).toEqual(done);
  });

  it('with the same key for another case or another verb, the second is refused', async () => {
    const [one, other] = [await requestIn(base, 'registered'), await requestIn(base, 'registered')];
    const go = (caseId: string, verb: string) =>
      act(
        ACTING.request,
        { ...base, actor: OTHER },
        { verb, caseId, on: day('2026-01-05'), facts: FACTS[verb as 'accept'], key: 'k3' },
      );
    expect(await go(one.caseId, 'accept')).toMatchObject({ state: 'in-hand' });
    expect(await go(other.caseId, 'accept')).toMatchObject({ refused: [{ code: 'key.reused' }] });
    expect(await go(one.caseId, 'extend')).toMatchObject({ refused: [{ code: 'key.reused' }] });
  });

  it('the answer that is kept tells nobody the look-up code, or the key', async () => {
    const { lookupCode } = (await lodge('a key that nobody guesses')) as Done;
    const rows = await db.query<Record<string, unknown>>('select * from idempotency');
    const shown = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : '') + String(value);
    const all = rows.flatMap((row) => Object.values(row).map(shown)).join(' ');
    expect(rows.length).toBeGreaterThan(0);
    expect(all).not.toContain(lookupCode);
    expect(all).not.toContain('nobody guesses');
  });

  it('on a case that somebody else has moved on, the second is refused', async () => {
    const { caseId, seq } = await requestIn(base, 'registered');
    const accept = () =>
      act(
        ACTING.request,
        { ...base, actor: OTHER },
        { verb: 'accept', caseId, on: day('2026-01-05'), facts: {}, expectedSeq: seq },
      );
    const done = await Promise.all([accept(), accept()]);
    expect(done.map((one) => ('refused' in one ? one.refused[0]!.code : one.state)).sort()).toEqual([
      'in-hand',
      'ledger.moved-on',
    ]);
  });

  it('a number that a refusal took is given again', async () => {
    const number = async () => ((await lodge(crypto.randomUUID())) as Done).number;
    const first = Number((await number()).slice(-5));
    const broken = { verb: 'lodge', facts: FACTS.lodge, files: [{ name: 'a.pdf', bytes: new Uint8Array() }] };
    expect(await act(ACTING.request, { ...base, actor: OTHER }, broken)).toHaveProperty('refused');
    expect(Number((await number()).slice(-5))).toBe(first + 1);
  });
});
