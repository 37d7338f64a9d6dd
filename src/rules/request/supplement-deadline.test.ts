import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { officialCalendar } from '../calendar/official.fixture.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { supplementDue } from './supplement-deadline.ts';

it.each<[string, string, number, string]>([
  ['15 working days by the default setting', '2024-03-01', DEFAULT_SETTINGS.supplementDays, '2024-03-22'],
  ['10 that the notice gives', '2024-03-01', 10, '2024-03-15'],
  ['over New Year and the Spring Festival of 2024', '2024-02-09', 15, '2024-03-07'],
])('supplementDue (补正期限): %s', (_why, delivered, days, on) => {
  const due = supplementDue(day(delivered), officialCalendar, days);
  expect(due).toEqual({ on, provisional: false });
});
