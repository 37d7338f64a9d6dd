import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { officialCalendar } from './calendar/official.fixture.ts';
import { addWorkingDays, countWorkingDays, deadlineAfter, isWorkingDay } from './working-days.ts';

describe('addWorkingDays: the day of the event is not counted (次日起算)', () => {
  it.each([
    ['2024-03-01', 20, '2024-03-29', 'four plain weeks'],
    ['2024-03-01', 1, '2024-03-04', 'from a Friday the next working day is Monday'],
    ['2024-03-02', 1, '2024-03-04', 'an event on a Saturday: day 1 is Monday too'],
    ['2024-03-01', 0, '2024-03-01', 'nothing added'],
    ['2020-01-23', 1, '2020-02-03', 'over the Spring Festival as it was extended to 2 February'],
    ['2019-12-31', 20, '2020-02-05', 'New Year, make-up Sunday 19 January, extended Spring Festival'],
    ['2020-01-31', 20, '2020-02-28', 'an event on a day that only the extension made free'],
    ['2020-09-25', 1, '2020-09-27', 'Friday; the Sunday is a make-up day'],
    ['2020-09-30', 1, '2020-10-09', 'eight days off for National Day and Mid-Autumn'],
    ['2020-10-09', 1, '2020-10-10', 'a make-up Saturday after the holiday'],
    ['2020-09-18', 20, '2020-10-22', 'make-up Sunday and Saturday both count, the eight days do not'],
    ['2021-09-17', 20, '2021-10-21', 'two festivals and three make-up days'],
    ['2022-12-30', 1, '2023-01-03', 'over a New Year that begins in the old year'],
    ['2022-12-12', 20, '2023-01-10', 'over the turn of the year'],
    ['2023-04-21', 1, '2023-04-23', 'a make-up Sunday before Labour Day'],
    ['2024-02-09', 15, '2024-03-07', 'New Year eve 2024 was an ordinary Friday; 18 February is made up'],
    ['2021-09-27', 7, '2021-10-12', 'seven days over National Day, with make-up Saturday 9 October'],
  ])('%s + %i = %s: %s', (start, n, expected) => {
    expect(addWorkingDays(day(start), n, officialCalendar)).toBe(expected);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('takes %s for a fault of the program', (n) => {
    expect(() => addWorkingDays(day('2024-03-01'), n, officialCalendar)).toThrow('not a number of working days');
  });
});

describe('deadlineAfter', () => {
  it.each([
    ['2026-11-30', 20, '2026-12-28', false, 'before the days that the next notice may change'],
    ['2026-12-24', 20, '2027-01-21', true, '2027 has no calendar: weekdays alone, so New Year counts as worked'],
    ['2025-12-24', 20, '2026-01-22', false, '2026 has one: 1 and 2 January off, Sunday the 4th worked'],
  ])('%s + %i = %s, provisional %s: %s', (start, n, on, provisional) => {
    expect(deadlineAfter(day(start), n, officialCalendar)).toEqual({ on, provisional });
  });
});

describe('countWorkingDays', () => {
  it.each([
    ['2020-09-30', '2020-10-10', 2, 'only the 9th and the make-up 10th'],
    ['2020-01-23', '2020-02-03', 1, 'only Monday the 3rd'],
    ['2024-03-01', '2024-03-01', 0, 'no day between'],
    ['2024-03-08', '2024-03-01', 0, 'through lies before after'],
    ['2024-03-01', '2024-03-29', 20, 'the other way round of 20 days added'],
  ])('(%s, %s] holds %i: %s', (after, through, count) => {
    expect(countWorkingDays(day(after), day(through), officialCalendar)).toBe(count);
  });
});

describe('isWorkingDay', () => {
  it.each([
    ['2020-02-03', true, 'the Monday after the extended holiday'],
    ['2020-02-01', false, 'the withdrawn make-up Saturday'],
    ['2024-02-18', true, 'a make-up Sunday'],
  ])('%s: %s, %s', (d, works) => {
    expect(isWorkingDay(day(d), officialCalendar)).toBe(works);
  });
});
