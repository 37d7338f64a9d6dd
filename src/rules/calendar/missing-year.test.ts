import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { makeCalendar } from '../calendar.ts';
import { missingCalendarYear } from './missing-year.ts';

const bare = (year: number) => ({ year, notices: [], holidays: [], makeUpDays: [] });
const calendar = makeCalendar([bare(2026)]);

it.each([
  ['before November nobody can have the next year', '2026-10-31', null],
  ['from 1 November its absence is told', '2026-11-01', 2027],
  ['a year that has begun without a calendar', '2027-03-01', 2027],
])('%s', (_, today, expected) => {
  expect(missingCalendarYear(calendar, day(today))).toBe(expected);
});

it('is content once the next year is loaded', () => {
  expect(missingCalendarYear(makeCalendar([bare(2026), bare(2027)]), day('2026-12-31'))).toBeNull();
});
