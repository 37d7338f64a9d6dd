import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Day, day } from '../../base/day.ts';
import { isRefusal } from '../../base/refusal.ts';
import { type ClockFacts, caseDue } from '../../cases/request/clock.ts';
import type { RequestVerb } from '../../cases/request/life.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../rules/settings.ts';
import { findCase } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { act } from '../act.ts';
import { ACTING } from '../nouns.ts';
import { FACTS, foundOffice, OTHER, requestIn } from './steps.fixture.ts';

let db: TestDatabase;
let base: Omit<Context, 'actor'>;

beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundOffice(db);
});
afterAll(() => db.close());

const CHANGED = day('2026-01-12');

/** The office, which on CHANGED decides otherwise. */
function deciding(change: Partial<Settings>): Context {
  const settingsOn = (on: Day) => ({ ...DEFAULT_SETTINGS, ...(on >= CHANGED ? change : {}) });
  return { ...base, actor: OTHER, office: { ...base.office, settingsOn } };
}

async function steps(context: Context, caseId: string, rows: readonly (readonly [RequestVerb, string, object])[]) {
  for (const [verb, on, facts] of rows) {
    const done = await act(ACTING.request, context, { verb, caseId, on: day(on), facts });
    if (isRefusal(done)) throw new Error(`${verb}: ${JSON.stringify(done)}`);
  }
  const row = await findCase(db, base.office.agencyId, caseId);
  return row!.clock as ClockFacts;
}

it('the last day of a period that runs does not move when the agency decides otherwise', async () => {
  const context = deciding({ consultationEndDayCounts: true });
  const { caseId } = await requestIn(base, 'in-hand');
  const clock = await steps(context, caseId, [
    ['consult-third-party', '2026-01-06', { ...FACTS['consult-third-party'], deliveredOn: '2026-01-06' }],
    ['record-opinion', '2026-01-08', { consultation: 1, opinion: 'agrees' }],
    ['end-consultation', '2026-01-08', {}],
  ]);
  const { calendar } = base.office;
  const last = caseDue(clock, calendar, CHANGED, DEFAULT_SETTINGS)!.on;
  expect(caseDue(clock, calendar, CHANGED, context.office.settingsOn(CHANGED))!.on < last).toBe(true);
  await steps(context, caseId, [['extend', last, { days: 5, reason: '多' }]]);
});

it('after payment the period does what the fee notice said, though the agency has decided otherwise since', async () => {
  const { caseId } = await requestIn(base, 'in-hand');
  const clock = await steps(deciding({ feeRestartsReply: false }), caseId, [
    ['charge-fee', '2026-01-06', FACTS['charge-fee']],
    ['record-payment', '2026-01-13', FACTS['record-payment']],
  ]);
  expect(clock.start).toBe('2026-01-13');
});
