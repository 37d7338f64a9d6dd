import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, day } from '../../base/day.ts';
import { DUTY_CYCLES, type DutyTerms, occurrencesDueIn, settle } from './duty-cycle.ts';

const since = day('2020-01-01');
const periodic = (cycle: (typeof DUTY_CYCLES)[number], dueDays: number): DutyTerms => ({
  mode: 'periodic',
  cycle,
  dueDays,
  since,
});
const due = (year: number, terms: DutyTerms) => occurrencesDueIn(year, terms).map((one) => `${one.label} ${one.due}`);

it.each<[string, DutyTerms, string[]]>([
  [
    'quarterly, within ten days',
    periodic('quarter', 10),
    ['2024-Q4 2025-01-10', '2025-Q1 2025-04-10', '2025-Q2 2025-07-10', '2025-Q3 2025-10-10'],
  ],
  ['on the last day of each half-year', periodic('half-year', 0), ['2025-H1 2025-06-30', '2025-H2 2025-12-31']],
  ['yearly, within 31 days', periodic('year', 31), ['2024 2025-01-31']],
  ['yearly, within 400 days', periodic('year', 400), ['2023 2025-02-03']],
  ['a budget, 50 days after the year began', { ...periodic('year', 50), ahead: true }, ['2025 2025-02-20']],
  [
    'quarterly plans of a duty that began and ended within the year',
    { ...periodic('quarter', 10), ahead: true, since: day('2025-02-01'), until: day('2025-07-01') },
    ['2025-Q2 2025-04-11', '2025-Q3 2025-07-11'],
  ],
  ['from the middle of a year on', { ...periodic('half-year', 0), since: day('2025-02-01') }, ['2025-H2 2025-12-31']],
  ['until it ended', { ...periodic('half-year', 0), until: day('2025-07-01') }, ['2025-H1 2025-06-30']],
  ['permanent: looked through once a year', { mode: 'permanent', dueDays: 0, since }, ['2025 2025-12-31']],
  ['prompt: nothing that a calendar knows', { mode: 'prompt', dueDays: 20, since }, []],
])('occurrencesDueIn 2025 (定期、长期公开): %s', (_why, terms, expected) => {
  expect(due(2025, terms)).toEqual(expected);
});

it('every month once, in a leap year too', () => {
  expect(occurrencesDueIn(2024, periodic('month', 5)).map(({ to }) => to)).toContain('2024-02-29');
  expect(occurrencesDueIn(2024, periodic('month', 5))).toHaveLength(12);
});

it.each<[string, string[], (string | null)[]]>([
  ['in time', ['2025-01-05', '2025-04-08'], ['2025-01-05', '2025-04-08', null, null]],
  ['twice in a quarter counts once for each', ['2025-04-02', '2025-04-08'], ['2025-04-02', '2025-04-08', null, null]],
  ['before the span ended is not it', ['2024-12-30'], [null, null, null, null]],
  ['a late one is the oldest open', ['2025-08-01'], ['2025-08-01', null, null, null]],
  ['in any order', ['2025-07-01', '2025-01-02', '2025-04-01'], ['2025-01-02', '2025-04-01', '2025-07-01', null]],
])('settle: %s', (_why, days, expected) => {
  const owed = occurrencesDueIn(2025, periodic('quarter', 10));
  expect(settle(owed, days as Day[], 'periodic').map(({ doneOn }) => doneOn)).toEqual(expected);
});

it('what is published ahead is settled in the span that it is of, and not before', () => {
  const owed = occurrencesDueIn(2025, { ...periodic('year', 50), ahead: true });
  const doneOn = (on: string) => settle(owed, [day(on)], 'periodic').map((one) => one.doneOn);
  expect([doneOn('2024-12-31'), doneOn('2025-02-03')]).toEqual([[null], ['2025-02-03']]);
});

describe('laws', () => {
  it('year after year, every span is owed once and none twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DUTY_CYCLES), fc.nat(800), fc.boolean(), (cycle, dueDays, ahead) => {
        const terms = { ...periodic(cycle, dueDays), ahead, since: day('2015-01-01') };
        const labels = [2018, 2019, 2020, 2021, 2022, 2023, 2024]
          .flatMap((year) => occurrencesDueIn(year, terms))
          .map(({ from }) => from);
        expect(new Set(labels).size).toBe(labels.length);
        expect([...labels].sort()).toEqual(labels);
      }),
    );
  });
});
