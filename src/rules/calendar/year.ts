import type { Cite } from '../../base/cite.ts';
import { type Day, findDay, toSerial, weekday } from '../../base/day.ts';
import { type Reason, type Refusal, refuse } from '../../base/refusal.ts';

/**
 * One year of days off (放假) and make-up working days (调休上班日), as the State Council's notices of that year say it
 * (国务院办公厅关于YYYY年部分节假日安排的通知). A notice may name days of the December before: they stand in the file of
 * the notice, not of the day. What a later notice withdrew is not listed (2020-02-01 as a working day).
 */
export interface CalendarYear {
  readonly year: number;
  readonly notices: readonly Notice[];
  readonly holidays: readonly Holiday[];
  readonly makeUpDays: readonly Day[];
}

export interface Notice {
  readonly title: string;
  /** 发文字号, null where it is not known for certain. */
  readonly number: string | null;
  readonly date: Day;
}

/** A stretch of days off, both ends off, weekend days inside it included. */
export interface Holiday {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

export const cites: readonly Cite[] = [{ law: 'public-holidays', article: 2 }, { law: 'holiday-notice' }];

const LONGEST_HOLIDAY = 31;
const MOST_ENTRIES = 60;

/**
 * A calendar file, read. Refused with every reason at once: codes `calendar.*`, `field` the dotted path in the file.
 * The shape is that of `calendar/<year>.json`.
 */
export function readCalendarYear(json: unknown): CalendarYear | Refusal {
  const reasons: Reason[] = [];
  if (!isRecord(json)) return refuse({ code: 'calendar.shape' });
  const year = json.year;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 2008 || year > 2200) {
    return refuse({ code: 'calendar.year', field: 'year' });
  }
  const notices = entries(json.notices, 'notices', reasons).flatMap((n, i) => readNotice(n, `notices.${i}`, reasons));
  const holidays = entries(json.holidays, 'holidays', reasons).flatMap((h, i) =>
    readHoliday(h, year, `holidays.${i}`, reasons),
  );
  const makeUpDays = entries(json.makeUpDays, 'makeUpDays', reasons, 0).flatMap((d, i) =>
    readDay(d, year, `makeUpDays.${i}`, reasons),
  );
  if (reasons.length === 0) checkDays(holidays, makeUpDays, reasons);
  return reasons.length > 0 ? refuse(...reasons) : { year, notices, holidays, makeUpDays };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entries(value: unknown, field: string, reasons: Reason[], least = 1): readonly unknown[] {
  if (Array.isArray(value) && value.length >= least && value.length <= MOST_ENTRIES) return value;
  reasons.push({ code: 'calendar.list', field, facts: { least, most: MOST_ENTRIES } });
  return [];
}

function readName(value: unknown, field: string, reasons: Reason[]): string {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= 200) return value;
  reasons.push({ code: 'calendar.text', field });
  return '';
}

function readNotice(json: unknown, field: string, reasons: Reason[]): Notice[] {
  const notice = isRecord(json) ? json : {};
  const title = readName(notice.title, `${field}.title`, reasons);
  const number = notice.number === null ? null : readName(notice.number, `${field}.number`, reasons);
  const date = typeof notice.date === 'string' ? findDay(notice.date) : null;
  if (date === null) reasons.push({ code: 'calendar.day', field: `${field}.date` });
  return date === null ? [] : [{ title, number, date }];
}

/** A notice of a year arranges days of that year, and of the December before it. */
function readDay(value: unknown, year: number, field: string, reasons: Reason[]): Day[] {
  const found = typeof value === 'string' ? findDay(value) : null;
  if (found === null) {
    reasons.push({ code: 'calendar.day', field });
    return [];
  }
  if (found < `${year - 1}-12-01` || found > `${year}-12-31`) {
    reasons.push({ code: 'calendar.other-year', field, facts: { day: found, year } });
    return [];
  }
  return [found];
}

function readHoliday(json: unknown, year: number, field: string, reasons: Reason[]): Holiday[] {
  const holiday = isRecord(json) ? json : {};
  const name = readName(holiday.name, `${field}.name`, reasons);
  const [from] = readDay(holiday.from, year, `${field}.from`, reasons);
  const [to] = readDay(holiday.to, year, `${field}.to`, reasons);
  if (from === undefined || to === undefined) return [];
  const length = toSerial(to) - toSerial(from) + 1;
  if (length < 1 || length > LONGEST_HOLIDAY) {
    reasons.push({ code: 'calendar.stretch', field, facts: { from, to, most: LONGEST_HOLIDAY } });
  }
  return [{ name, from, to }];
}

/** Days off do not overlap; a make-up day is a Saturday or Sunday on which nobody is off, named once. */
function checkDays(holidays: readonly Holiday[], makeUpDays: readonly Day[], reasons: Reason[]): void {
  holidays.forEach((h, i) => {
    const earlier = holidays.slice(0, i).find((o) => o.from <= h.to && h.from <= o.to);
    if (earlier) reasons.push({ code: 'calendar.overlap', field: `holidays.${i}`, facts: { name: earlier.name } });
  });
  makeUpDays.forEach((d, i) => {
    const field = `makeUpDays.${i}`;
    const on = weekday(toSerial(d));
    if (on !== 0 && on !== 6) reasons.push({ code: 'calendar.make-up-weekday', field, facts: { day: d } });
    const off = holidays.find((h) => h.from <= d && d <= h.to);
    if (off) reasons.push({ code: 'calendar.make-up-off', field, facts: { day: d, name: off.name } });
    if (makeUpDays.indexOf(d) !== i) reasons.push({ code: 'calendar.twice', field, facts: { day: d } });
  });
}
