import { expect, it } from 'vitest';
import { type Day, day } from '../../../base/day.ts';
import { reconsiderDue } from './reconsider.ts';

it.each<[string, string, number, string | null]>([
  ['half a year later, over the end of a year', '2026-09-15', 6, '2027-03-15'],
  ['on the last day of a shorter month', '2026-08-31', 6, '2027-02-28'],
  ['in a leap year', '2027-08-31', 6, '2028-02-29'],
  ['a month after the last day of January', '2026-01-31', 1, '2026-02-28'],
  ['yearly', '2026-03-02', 12, '2027-03-02'],
  ['never, where the agency fixes no interval', '2026-03-02', 0, null],
])('what was kept back (条例 18) is looked at again %s', (_, lastOn, months, expected) => {
  expect(reconsiderDue(day(lastOn), months)).toBe(expected as Day | null);
});
