import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { isRefusal, type Refusal } from '../../base/refusal.ts';
import { DUTY_FACTS, DUTY_LIFE, duty } from '../../cases/duty.ts';
import type { Actor } from '../../cases/entry.ts';
import type { Life } from '../../cases/life.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { act, type Done } from '../act.ts';
import { ACTING } from '../nouns.ts';
import { foundOffice, WRITER } from '../request/steps.fixture.ts';

const TERMS = { name: '机关职能', column: '20-2', mode: 'permanent', section: '办公室', person: '李文静' };
const FACTS: Readonly<Record<string, object>> = {
  define: TERMS,
  change: { ...TERMS, person: '周敏', why: '人员调整' },
  confirm: {},
  'hand-over': { section: '运输管理科', person: '赵立新', why: '职责调整' },
  skip: { span: '2026', reason: '本年没有变化' },
  restore: { span: '2026', reason: '登记有误' },
  retire: { reason: '合并到其他事项' },
};
const life: Life = DUTY_LIFE;
const VERBS = Object.keys(DUTY_FACTS).filter((verb) => verb !== 'define');
const ROLES_OF: Readonly<Record<string, Actor>> = {
  clerk: { id: 'c', name: '李文静', roles: ['clerk'] },
  head: { id: 'h', name: '周敏', roles: ['head'] },
};
const SECTION: Actor = { id: 's', name: '赵立新', roles: ['section', 'section-head', 'publisher', 'leader', 'chief'] };

let db: TestDatabase;
let base: Omit<Context, 'actor'>;
beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundOffice(db);
});
afterAll(() => db.close());

const does = (verb: string, caseId?: string, facts = FACTS[verb], actor: Actor = WRITER, on?: string) =>
  act(ACTING.duty, { ...base, actor }, { verb, caseId, facts, ...(on ? { on: day(on) } : {}) });
function must(done: Done | Refusal): Done {
  if (isRefusal(done)) throw new Error(JSON.stringify(done));
  return done;
}
async function inState(state: string): Promise<Done> {
  const begun = must(await does('define'));
  return state === 'retired' ? must(await does('retire', begun.caseId)) : begun;
}

describe.each(['active', 'retired'])('a duty that is %s', (state) => {
  it.each(VERBS)('may or may not %s, as the life says', async (verb) => {
    const begun = await inState(state);
    const before = verb === 'restore' && state === 'active' ? must(await does('skip', begun.caseId)) : begun;
    const step = life[state]![verb];
    const done = await does(verb, before.caseId);
    if (step) expect(done).toMatchObject({ state: step.to, seq: before.seq + 1 });
    else expect(done).toEqual({ refused: [{ code: 'life.not-in-this-state', facts: { state, verb } }] });
  });
});

it.each(Object.keys(ROLES_OF))('is kept by a %s', async (role) => {
  const { caseId } = must(await does('define', undefined, TERMS, ROLES_OF[role]));
  expect(await does('confirm', caseId, {}, ROLES_OF[role])).toMatchObject({ state: 'active' });
});

it.each(['define', ...VERBS])('is by nobody else: %s', async (verb) => {
  const caseId = verb === 'define' ? undefined : (await inState('active')).caseId;
  expect(await does(verb, caseId, FACTS[verb], SECTION)).toMatchObject({ refused: [{ code: 'life.not-your-role' }] });
});

it.each([
  ['periodic without a cycle', { mode: 'periodic' }, 'duty.no-cycle', 'cycle'],
  ['permanent with a cycle', { cycle: 'month' }, 'duty.cycle-without-period', 'cycle'],
  ['no section', { section: ' ' }, 'field.missing', 'section'],
  ['more days than a year has', { dueDays: 400 }, 'field.too-big', 'dueDays'],
])('is refused where it is %s', async (_, wrong, code, field) => {
  expect(await does('define', undefined, { ...TERMS, ...wrong })).toMatchObject({ refused: [{ code, field }] });
});

it('is looked through only where it is permanent', async () => {
  const { caseId } = must(await does('define', undefined, { ...TERMS, mode: 'periodic', cycle: 'month' }));
  expect(await does('confirm', caseId)).toMatchObject({ refused: [{ code: 'duty.not-permanent' }] });
});

it('keeps its terms by the day from which they hold, and changes none before it began', async () => {
  const { caseId, number } = must(await does('define', undefined, { ...TERMS, from: '2025-01-01' }));
  must(await does('change', caseId, { ...TERMS, section: '法规科', from: '2025-06-01', why: '职责调整' }));
  expect(await does('change', caseId, { ...TERMS, from: '2024-12-31', why: '误' })).toMatchObject({
    refused: [{ code: 'duty.before-it-began', field: 'from' }],
  });
  const c = duty.fold(await entriesOf(db, base.office.agencyId, caseId));
  expect(c.history.map(({ from, section }) => [from, section])).toEqual([
    ['2025-01-01', '办公室'],
    ['2025-06-01', '法规科'],
  ]);
  expect(number).toMatch(/^目录\d{4}-\d{4}$/);
});

describe('本期不适用 and 移交', () => {
  const MONTHLY = { ...TERMS, mode: 'periodic', cycle: 'month', dueDays: 15, from: '2026-01-01' };
  const refusedBy = (code: string) => ({ refused: [{ code }] });
  const folded = async (caseId: string) => duty.fold(await entriesOf(db, base.office.agencyId, caseId));

  it.each([
    ['a span of another cycle', '2026-Q1', 'duty.no-such-span'],
    ['a span of before it was owed', '2025-12', 'duty.no-such-span'],
    ['what is no span', '二月', 'field.wrong-format'],
  ])('is refused for %s', async (_, span, code) => {
    const { caseId } = must(await does('define', undefined, MONTHLY));
    expect(await does('skip', caseId, { span, reason: '没有数据' })).toMatchObject(refusedBy(code));
  });

  it('is said once of a span, and taken back once', async () => {
    const { caseId } = must(await does('define', undefined, MONTHLY));
    const of = { span: '2026-01', reason: '没有数据' };
    expect(await does('restore', caseId, of)).toMatchObject(refusedBy('duty.nothing-skipped'));
    must(await does('skip', caseId, of));
    expect(await does('skip', caseId, of)).toMatchObject(refusedBy('duty.span-skipped'));
    expect(await does('restore', caseId, { ...of, span: '2026-02' })).toMatchObject(refusedBy('duty.span-not-skipped'));
    must(await does('restore', caseId, of));
    expect((await folded(caseId)).skipped).toEqual([]);
  });

  it('is not said of what was done', async () => {
    const { caseId } = must(await does('define'));
    must(await does('confirm', caseId));
    expect(await does('skip', caseId)).toMatchObject(refusedBy('duty.span-done'));
  });

  it('another owner has it from a day on, and what was decided for later stays but for that', async () => {
    const { caseId } = must(await does('define', undefined, MONTHLY));
    const later = { ...MONTHLY, dueDays: 5, from: '2027-01-01', why: '提前' };
    must(await does('change', caseId, later));
    must(await does('hand-over', caseId, { ...FACTS['hand-over'], from: '2026-06-01' }));
    const { history } = await folded(caseId);
    expect(history.map(({ from, section, dueDays }) => [from, section, dueDays])).toEqual([
      ['2026-01-01', '办公室', 15],
      ['2026-06-01', '运输管理科', 15],
      ['2027-01-01', '运输管理科', 5],
    ]);
    expect(await does('hand-over', caseId, { ...FACTS['hand-over'], from: '2025-06-01' })).toMatchObject(
      refusedBy('duty.before-it-began'),
    );
  });
});
