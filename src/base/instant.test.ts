import { expect, it } from 'vitest';
import { addHours, instantOf, localOf, minutesBetween } from './instant.ts';

it.each([
  ['2026-03-05T14:30', '2026-03-05T06:30:00.000Z'],
  ['2026-01-01T00:00', '2025-12-31T16:00:00.000Z'],
  ['2026-02-30T10:00', null],
  ['2026-03-05T24:00', null],
  ['2026-03-05 14:30', null],
  ['2026-03-05T14:30:00', null],
])('instantOf %s', (local, instant) => {
  expect(instantOf(local)).toBe(instant);
  if (instant) expect(localOf(instant)).toBe(local);
});

it('hours are hours, and minutes are those on the wall', () => {
  expect(addHours('2026-02-28T20:00:00.000Z', 5)).toBe('2026-03-01T01:00:00.000Z');
  expect(minutesBetween('2026-03-05T06:30:30.000Z', '2026-03-05T06:32:00.000Z')).toBe(2);
  expect(minutesBetween('2026-03-05T06:30:30.000Z', '2026-03-05T06:30:00.000Z')).toBe(0);
  expect(minutesBetween('2026-03-05T06:32:00.000Z', '2026-03-05T06:31:30.000Z')).toBe(-1);
});
