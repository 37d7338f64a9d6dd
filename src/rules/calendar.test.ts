import { describe, expect, it } from 'vitest';
import { day, toSerial } from '../base/day.ts';
import { officialCalendar, officialYears } from './calendar/official.fixture.ts';
import { makeCalendar } from './calendar.ts';

describe('makeCalendar', () => {
  it.each<[string, string, string | null, string]>([
    ['2020-01-23', 'working', null, 'the Thursday before the Spring Festival'],
    ['2020-01-24', 'holiday', '春节', 'the eve, off since the first notice'],
    ['2020-01-31', 'holiday', '春节', 'a Friday that only the extension made a day off'],
    ['2020-02-01', 'holiday', '春节', 'the first notice made it a working Saturday; the extension withdrew that'],
    ['2020-02-02', 'holiday', '春节', 'last day of the extended holiday, a Sunday'],
    ['2020-02-03', 'working', null, 'an ordinary Monday, no make-up day'],
    ['2020-01-19', 'make-up', null, 'a Sunday worked for the Spring Festival'],
    ['2020-10-08', 'holiday', '国庆节、中秋节', 'the eighth day, as the two festivals fell together'],
    ['2020-10-10', 'make-up', null, 'a Saturday worked for the National Day'],
    ['2018-12-29', 'make-up', null, 'the notice for 2019 arranged the end of 2018'],
    ['2018-12-31', 'holiday', '元旦', 'a Monday of 2018 that the notice for 2019 made a day off'],
    ['2022-12-31', 'holiday', '元旦', 'a Saturday of 2022 that the notice for 2023 names'],
    ['2019-05-03', 'holiday', '劳动节', 'a Friday that the changed notice of March 2019 added'],
    ['2019-06-08', 'weekend', null, 'a Saturday beside the Dragon Boat day: the notice names only the Friday'],
    ['2027-01-01', 'working', null, 'a year without a notice: weekdays alone'],
    ['2027-01-02', 'weekend', null, 'the same, a Saturday'],
  ])('%s is %s (%s): %s', (d, kind, name) => {
    expect(officialCalendar.kindOf(day(d))).toBe(kind);
    expect(officialCalendar.findHoliday(day(d))).toBe(name);
  });

  it('knows which years it has', () => {
    expect(officialCalendar.years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(officialCalendar.has(2026)).toBe(true);
    expect(officialCalendar.has(2027)).toBe(false);
  });

  it.each<[string, number | null, string]>([
    ['2022-12-31', 2023, 'the notice for 2023 names a day of 2022'],
    ['2020-02-01', 2020, 'the extension is of 2020'],
    ['2020-02-03', null, 'no notice in force names it'],
    ['2031-01-01', null, 'beyond the years loaded'],
  ])('the notice that arranges %s is of %s: %s', (d, year) => {
    expect(officialCalendar.findNoticeYear(toSerial(day(d)))).toBe(year);
  });

  it.each([
    ['2026-12-28', true, 'no notice has ever reached back further than 29 December'],
    ['2026-12-29', false, 'the notice for 2027 may make it a make-up day'],
    ['2025-12-31', true, 'the notice for 2026 is there'],
    ['2027-03-01', false, 'no notice'],
    ['2018-12-29', false, 'of 2018 only what the notice for 2019 says is known'],
  ])('%s settled: %s, as %s', (d, settled) => {
    expect(officialCalendar.settledAt(toSerial(day(d)))).toBe(settled);
  });

  it('lets an agency replace a year by its own file', () => {
    const own = { ...officialYears[0]!, holidays: [{ name: '停电', from: day('2019-03-06'), to: day('2019-03-06') }] };
    const calendar = makeCalendar([...officialYears, own]);
    expect(calendar.kindOf(day('2019-03-06'))).toBe('holiday');
    expect(calendar.kindOf(day('2019-10-01'))).toBe('working');
  });

  it('without any year still knows the weekdays, settled nowhere', () => {
    const calendar = makeCalendar([]);
    expect(calendar.kindOf(day('2020-10-01'))).toBe('working');
    expect(calendar.kindOf(day('2020-10-03'))).toBe('weekend');
    expect(calendar.settledAt(toSerial(day('2020-10-01')))).toBe(false);
  });
});
