import { describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { OUTCOME_CODES, outcomeOf } from '../outcomes.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { type Decided, remedyOf } from './remedy.ts';

describe('remedyOf (救济途径)', () => {
  it.each<[string, string, Decided['outcome'], boolean | undefined, string]>([
    ['a refusal before 2024: either', '2023-12-31', 'DENY_PROCESS', undefined, 'free-choice'],
    ['a refusal from 2024: reconsideration first', '2024-01-01', 'DENY_PROCESS', undefined, 'reconsideration-first'],
    ['partial on a ground of 14-16', '2024-01-01', 'PARTIAL', true, 'reconsideration-first'],
    ['partial as the rest is no government information', '2024-01-01', 'PARTIAL', false, 'free-choice'],
    ['partial before 2024', '2023-12-31', 'PARTIAL', true, 'free-choice'],
    ['row 3.3.8 is no refusal under 14-16', '2024-06-03', 'DENY_SPECIAL_QUERY', undefined, 'free-choice'],
    ['does not exist', '2024-06-03', 'UNABLE_NOT_EXIST', undefined, 'free-choice'],
    ['not handled', '2024-06-03', 'NOHANDLE_REPEAT', undefined, 'free-choice'],
    ['disclosed', '2024-06-03', 'DISCLOSE', undefined, 'free-choice'],
    ['an extension is procedural', '2024-06-03', 'procedural', undefined, 'none'],
  ])('%s', (_why, on, outcome, withheldUnder14To16, kind) => {
    expect(remedyOf({ decidedOn: day(on), outcome, withheldUnder14To16 }, DEFAULT_SETTINGS).kind).toBe(kind);
  });

  it('of a refusal from 2024 gives 60 days, the government of the same level, then 15 days to sue', () => {
    expect(remedyOf({ decidedOn: day('2024-06-03'), outcome: 'DENY_STATE_SECRET' }, DEFAULT_SETTINGS)).toMatchObject({
      reconsiderationDays: 60,
      suitMonths: null,
      suitDaysAfter: 15,
      body: 'government',
    });
  });

  it('of anything else gives 60 days or 6 months', () => {
    expect(remedyOf({ decidedOn: day('2020-06-03'), outcome: 'DENY_STATE_SECRET' }, DEFAULT_SETTINGS)).toMatchObject({
      reconsiderationDays: 60,
      suitMonths: 6,
      body: 'government-or-higher-department',
    });
  });

  it('gave 3 months to sue before the revision of 2014 was in force', () => {
    expect(remedyOf({ decidedOn: day('2015-04-30'), outcome: 'DISCLOSE' }, DEFAULT_SETTINGS).suitMonths).toBe(3);
  });

  it('takes the partial refusal from the day that the agency has set', () => {
    const settings = { partialReconsiderationFirstFrom: day('2026-07-01') };
    const kindOn = (on: string) =>
      remedyOf({ decidedOn: day(on), outcome: 'PARTIAL', withheldUnder14To16: true }, settings).kind;
    expect([kindOn('2026-06-30'), kindOn('2026-07-01')]).toEqual(['free-choice', 'reconsideration-first']);
  });

  it('has a remedy for every outcome, reconsideration first exactly for rows 3.3.1 to 3.3.7', () => {
    for (const outcome of OUTCOME_CODES) {
      const { kind } = remedyOf({ decidedOn: day('2024-06-03'), outcome }, DEFAULT_SETTINGS);
      expect(kind, outcome).toBe(
        /^3\.3\.[1-7]$/.test(outcomeOf(outcome).row) ? 'reconsideration-first' : 'free-choice',
      );
    }
  });
});
