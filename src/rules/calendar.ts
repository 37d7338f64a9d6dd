import type { Cite } from '../base/cite.ts';
import { type Day, day, fromSerial, toSerial, weekday } from '../base/day.ts';
import type { CalendarYear } from './calendar/year.ts';

/**
 * The calendar of working days (工作日): Monday to Friday, less the holidays (放假), plus the make-up days (调休上班日), by
 * the State Council's yearly notice. In a year without a notice only the weekdays are known, and what is computed there
 * is provisional (docs/decisions/0107-a-year-without-a-calendar.md).
 */
export type DayKind = 'working' | 'weekend' | 'holiday' | 'make-up';

export interface Calendar {
  /** The years loaded, ascending. */
  readonly years: readonly number[];
  has(year: number): boolean;
  kindOf(day: Day): DayKind;
  /** The holiday's name, null on every other day. */
  findHoliday(day: Day): string | null;
  /** The same by serial (days since 1970-01-01), for walks. */
  kindAt(serial: number): DayKind;
  worksAt(serial: number): boolean;
  /** False where a notice still to come may change the day. */
  settledAt(serial: number): boolean;
  /** The year whose notice arranges this day; null where no notice names it. */
  findNoticeYear(serial: number): number | null;
}

export const cites: readonly Cite[] = [
  { law: 'public-holidays', article: 2 },
  { law: 'working-hours', article: 7 },
  { law: 'holiday-notice' },
];

const KINDS: readonly DayKind[] = ['working', 'weekend', 'holiday', 'make-up'];
const WORKING = 0;
const WEEKEND = 1;
const HOLIDAY = 2;
const MAKE_UP = 3;

/** The earliest day of a December that the next year's notice has ever arranged (2007-12-29, 2018-12-29). */
const NEXT_NOTICE_REACHES = '12-29';

/**
 * The calendar of these years. Of two files for one year the last counts, so that an agency's own replaces the one that
 * came with the program; where two years name one day, the later year's notice counts.
 */
export function makeCalendar(given: readonly CalendarYear[]): Calendar {
  const byYear = new Map(given.map((y) => [y.year, y]));
  const years = [...byYear.keys()].sort((a, b) => a - b);
  const first = years.length > 0 ? toSerial(day(`${years[0]! - 1}-12-01`)) : 0;
  const last = years.length > 0 ? toSerial(day(`${years.at(-1)}-12-31`)) : -1;
  const kinds = new Uint8Array(last - first + 1);
  const settled = new Uint8Array(last - first + 1);
  const noticeYears = new Uint16Array(last - first + 1);
  const names = new Map<number, string>();

  for (let s = first; s <= last; s++) kinds[s - first] = ordinary(s);
  for (const year of years) {
    settle(settled, first, year, byYear.has(year + 1));
    const { holidays, makeUpDays } = byYear.get(year)!;
    for (const holiday of holidays) {
      for (let s = toSerial(holiday.from); s <= toSerial(holiday.to); s++) {
        kinds[s - first] = HOLIDAY;
        noticeYears[s - first] = year;
        names.set(s, holiday.name);
      }
    }
    for (const makeUp of makeUpDays) {
      const s = toSerial(makeUp);
      kinds[s - first] = MAKE_UP;
      noticeYears[s - first] = year;
      names.delete(s);
    }
  }

  const codeAt = (serial: number) => kinds[serial - first] ?? ordinary(serial);
  return {
    years,
    has: (year) => byYear.has(year),
    kindOf: (d) => KINDS[codeAt(toSerial(d))]!,
    findHoliday: (d) => names.get(toSerial(d)) ?? null,
    kindAt: (serial) => KINDS[codeAt(serial)]!,
    worksAt: (serial) => {
      const code = codeAt(serial);
      return code === WORKING || code === MAKE_UP;
    },
    settledAt: (serial) => settled[serial - first] === 1,
    findNoticeYear: (serial) => noticeYears[serial - first] || null,
  };
}

function ordinary(serial: number): number {
  const on = weekday(serial);
  return on === 0 || on === 6 ? WEEKEND : WORKING;
}

function settle(settled: Uint8Array, first: number, year: number, nextKnown: boolean): void {
  const end = nextKnown ? `${year}-12-31` : fromSerial(toSerial(day(`${year}-${NEXT_NOTICE_REACHES}`)) - 1);
  settled.fill(1, toSerial(day(`${year}-01-01`)) - first, toSerial(day(end)) - first + 1);
}
