import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../base/day.ts';
import { type DutyPeriod, gapOf, occurrenceState, occurrencesBetween, settleAll } from './duty-history.ts';

const d = day;
const monthly = (from: string): DutyPeriod => ({ from: d(from), mode: 'periodic', cycle: 'month', dueDays: 10 });
const yearly = (from: string): DutyPeriod => ({ from: d(from), mode: 'periodic', cycle: 'year', dueDays: 20 });
const permanent = (from: string): DutyPeriod => ({ from: d(from), mode: 'permanent', dueDays: 0 });
const labels = (found: readonly { label: string }[]) => found.map(({ label }) => label);

describe('what is owed under terms that changed', () => {
  it.each([
    [
      'monthly all year',
      [monthly('2025-01-01')],
      null,
      [
        '2025-12',
        '2026-01',
        '2026-02',
        '2026-03',
        '2026-04',
        '2026-05',
        '2026-06',
        '2026-07',
        '2026-08',
        '2026-09',
        '2026-10',
        '2026-11',
      ],
    ],
    [
      'monthly until April, then yearly',
      [monthly('2025-06-01'), yearly('2026-05-15')],
      null,
      ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04'],
    ],
    [
      'another person from May on changes nothing',
      [monthly('2026-03-01'), { ...monthly('2026-05-15') }],
      null,
      ['2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'],
    ],
    ['ended in April', [monthly('2026-01-01')], d('2026-04-15'), ['2026-01', '2026-02', '2026-03']],
    ['permanent', [permanent('2020-01-01')], null, ['2026']],
  ] as const)('%s', (_, periods, until, wanted) => {
    expect(labels(occurrencesBetween([2026, 2026], periods, until))).toEqual(wanted);
  });

  it('owes a year that a change to yearly found under way', () => {
    const found = occurrencesBetween([2026, 2027], [monthly('2025-06-01'), yearly('2026-05-15')], null);
    expect(labels(found)).toEqual(['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026']);
  });

  it('owes the same in two pieces as in one, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), (days) => {
        const one = [monthly('2025-01-01')];
        const two = [...one, { ...monthly('2025-01-01'), from: addDays(d('2025-01-01'), days) }];
        expect(occurrencesBetween([2025, 2026], two, null)).toEqual(occurrencesBetween([2025, 2026], one, null));
      }),
    );
  });
});

describe('what settles it', () => {
  const none = { published: [], renewed: [], confirmed: [] };

  it('is a first publishing where it is periodic, and no corrected version', () => {
    const owed = occurrencesBetween([2026, 2026], [monthly('2026-01-01')], null).slice(0, 2);
    const days = { ...none, published: [d('2026-02-05')], renewed: [d('2026-03-04')], confirmed: [d('2026-03-04')] };
    expect(settleAll(owed, days).map(({ doneOn }) => doneOn)).toEqual(['2026-02-05', null]);
  });

  it.each([
    ['a look', { confirmed: [d('2026-06-01')] }],
    ['a new version', { renewed: [d('2026-06-01')] }],
    ['a publishing', { published: [d('2026-06-01')] }],
  ])('is %s where it is permanent', (_, days) => {
    const owed = occurrencesBetween([2026, 2026], [permanent('2020-01-01')], null);
    expect(settleAll(owed, { ...none, ...days })[0]!.doneOn).toBe('2026-06-01');
  });
});

it.each([
  ['2026-02-05', '2026-02-01', 'done'],
  ['2026-02-12', '2026-02-20', 'late'],
  [null, '2026-02-11', 'overdue'],
  [null, '2026-02-10', 'due'],
  [null, '2026-02-01', 'due'],
  [null, '2026-01-31', 'coming'],
] as const)('done on %s is on %s: %s', (doneOn, today, state) => {
  const [first] = occurrencesBetween([2026, 2026], [monthly('2026-01-01')], null);
  expect(occurrenceState({ ...first!, doneOn: doneOn && d(doneOn) }, d(today))).toBe(state);
});

it('has a permanent duty looked through in the last two months of its year', () => {
  const [one] = occurrencesBetween([2026, 2026], [permanent('2020-01-01')], null);
  const at = (today: string) => occurrenceState({ ...one!, doneOn: null }, d(today));
  expect([at('2026-10-31'), at('2026-11-01'), at('2027-01-01')]).toEqual(['coming', 'due', 'overdue']);
});

it.each([
  [null, null, null],
  [14, null, { due: '2026-01-15', left: 5 }],
  [14, '2026-01-08', { due: '2026-01-22', left: 12 }],
  [14, '2025-12-01', { due: '2026-01-15', left: 5 }],
] as const)('never rests longer than %s days after %s', (maxGapDays, lastOn, wanted) => {
  const terms = { maxGapDays, since: d('2026-01-01'), until: null };
  expect(gapOf(terms, lastOn && d(lastOn), d('2026-01-10'))).toEqual(wanted);
});

it('what was skipped takes no day from another, and is neither overdue nor done', () => {
  const periods = [{ from: day('2026-01-01'), mode: 'periodic', cycle: 'month', dueDays: 15 }] as const;
  const owed = occurrencesBetween([2026, 2026], periods, null);
  const days = { published: [day('2026-03-20')], renewed: [], confirmed: [] };
  const states = (skipped: string[]) =>
    settleAll(owed, { ...days, skipped })
      .slice(0, 3)
      .map((one) => `${one.label} ${occurrenceState(one, day('2026-04-20'))}`);
  expect(states([])).toEqual(['2026-01 late', '2026-02 overdue', '2026-03 overdue']);
  expect(states(['2026-01'])).toEqual(['2026-01 skipped', '2026-02 late', '2026-03 overdue']);
});
