import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { officialCalendar } from '../calendar/official.fixture.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { reasonsDue } from './reasons.ts';

it.each<[string, number, string]>([
  ['by the default setting', DEFAULT_SETTINGS.reasonsDays, '2024-03-22'],
  ['5 that the notice gives', 5, '2024-03-08'],
])('reasonsDue (说明理由): %s', (_why, days, on) => {
  expect(reasonsDue(day('2024-03-01'), officialCalendar, days).on).toBe(on);
});
