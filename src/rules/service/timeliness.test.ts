import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { timeliness } from './timeliness.ts';

it.each<[string, string | null, string, string]>([
  ['complete on the due day', '2024-03-29', '2024-04-30', 'in-time'],
  ['complete the day after', '2024-03-30', '2024-04-30', 'late'],
  ['nothing yet on the due day', null, '2024-03-29', 'open'],
  ['nothing yet the day after', null, '2024-03-30', 'overdue'],
])('timeliness (是否按期答复): %s', (_why, completed, today, expected) => {
  const on = completed === null ? null : day(completed);
  expect(timeliness(day('2024-03-29'), on, day(today))).toBe(expected);
});
