import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { day, fromSerial, toSerial, weekday, yearOf } from '../../base/day.ts';
import { officialCalendar, officialYears } from './official.fixture.ts';

const REFERENCE = new URL('../../../../shared/calendar/', import.meta.url);
const FIRST = toSerial(day('2019-01-01'));
const LAST = toSerial(day('2026-12-31'));

interface ReferenceDay {
  readonly date: string;
  readonly name: string;
  readonly isOffDay: boolean;
}

function readReference(): Map<string, ReferenceDay> {
  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
  const read = (y: number): { days: ReferenceDay[] } =>
    JSON.parse(readFileSync(new URL(`${y}.json`, REFERENCE), 'utf8'));
  return new Map(years.flatMap((y) => read(y).days.map((d) => [d.date, d])));
}

describe('the official calendar files', () => {
  it.each([
    [2019, 365, 250, '365 - 104 Saturdays and Sundays - 11 statutory days (法定节假日)'],
    [2020, 366, 249, '366 - 104 - 11, and two lost to the extension: Friday 31 January, make-up Saturday 1 February'],
    [2021, 365, 250, '365 - 104 - 11'],
    [2022, 365, 249, '365 - 105 - 11: 53 Saturdays'],
    [2023, 365, 249, '365 - 105 - 11: 53 Sundays'],
    [2024, 366, 251, '366 - 104 - 11'],
    [2025, 365, 248, '365 - 104 - 13: two statutory days more since 2025'],
    [2026, 365, 248, '365 - 104 - 13'],
  ])('%i has %i days, %i of them working: %s', (year, all, working) => {
    const days = { all: 0, working: 0 };
    for (let s = FIRST; s <= LAST; s++) {
      if (yearOf(fromSerial(s)) !== year) continue;
      days.all++;
      if (officialCalendar.worksAt(s)) days.working++;
    }
    expect(days).toEqual({ all, working });
  });

  it('cite their notice by number and date', () => {
    for (const { year, notices } of officialYears) {
      expect(notices[0]!.title).toBe(`国务院办公厅关于${year}年部分节假日安排的通知`);
      for (const notice of notices) expect(notice.number).toMatch(/^国办发明电〔20\d\d〕\d+号$/);
      expect(yearOf(notices[0]!.date)).toBe(year - 1);
    }
  });

  it.skipIf(!existsSync(REFERENCE))('agree with the public data set on all 2,922 days of 2019-2026', () => {
    const reference = readReference();
    const differing: string[] = [];
    for (let s = FIRST; s <= LAST; s++) {
      const d = fromSerial(s);
      const named = reference.get(d);
      const works = named ? !named.isOffDay : weekday(s) !== 0 && weekday(s) !== 6;
      const sameName = !named?.isOffDay || named.name === officialCalendar.findHoliday(d);
      if (works !== officialCalendar.worksAt(s) || !sameName) differing.push(d);
    }
    expect(LAST - FIRST + 1).toBe(2922);
    expect(differing).toEqual([]);
  });
});
