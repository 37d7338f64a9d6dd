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
    const before = await inState(state);
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
