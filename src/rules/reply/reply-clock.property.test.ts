import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, fromSerial, toSerial } from '../../base/day.ts';
import { officialCalendar as calendar, officialYears } from '../calendar/official.fixture.ts';
import { explainReply, type ReplyClock, replyDue } from '../reply-clock.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { countWorkingDays, isWorkingDay } from '../working-days.ts';
import { type NaiveHistory, naiveDue } from './naive.fixture.ts';

const FIRST = toSerial('2019-05-15' as Day);
const LAST = toSerial('2025-06-30' as Day);
const TODAY = '2026-06-30' as Day;

const anyDay = fc.integer({ min: FIRST, max: LAST }).map(fromSerial);
const extension = fc.integer({ min: 0, max: 20 });
const history: fc.Arbitrary<NaiveHistory> = fc.record({
  start: anyDay,
  extension,
  pauses: fc.array(fc.tuple(fc.integer({ min: -10, max: 60 }), fc.integer({ min: 0, max: 40 })), { maxLength: 4 }),
});

function clockOf({ start, extension, pauses }: NaiveHistory): ReplyClock {
  const at = (offset: number) => fromSerial(toSerial(start) + offset);
  return {
    start,
    extension,
    pauses: pauses.map(([from, length], i) => ({
      from: at(from),
      to: at(from + length),
      why: i % 2 === 0 ? 'third-party' : 'other-organ',
    })),
  };
}
const dueOf = (clock: ReplyClock) => replyDue(clock, calendar, TODAY, DEFAULT_SETTINGS).on;

describe('the due day of a reply, for all histories', () => {
  it('equals a naive day-by-day count on 10,000 of them', () => {
    fc.assert(
      fc.property(history, (h) => {
        expect(dueOf(clockOf(h))).toBe(naiveDue(h, officialYears));
      }),
      { numRuns: 10_000 },
    );
  });

  it('is a working day', () => {
    fc.assert(fc.property(history, (h) => isWorkingDay(dueOf(clockOf(h)), calendar)));
  });

  it('never comes earlier when the start comes later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), extension, (start, later, extension) => {
        const early = dueOf({ start, extension, pauses: [] });
        const late = dueOf({ start: fromSerial(toSerial(start) + later), extension, pauses: [] });
        expect(late >= early).toBe(true);
      }),
    );
  });

  it('moves by n working days when a pause inside the period leaves n working days out', () => {
    const inside = fc.tuple(anyDay, fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(inside, ([start, offset, length]) => {
        const from = fromSerial(toSerial(start) + offset);
        const to = fromSerial(toSerial(from) + length);
        const without = dueOf({ start, extension: 0, pauses: [] });
        const paused = dueOf({ start, extension: 0, pauses: [{ from, to, why: 'third-party' }] });
        expect(countWorkingDays(without, paused, calendar)).toBe(countWorkingDays(from, to, calendar));
      }),
    );
  });

  it('does not move when a pause is told twice', () => {
    fc.assert(
      fc.property(history, (h) => {
        const clock = clockOf(h);
        expect(dueOf({ ...clock, pauses: [...clock.pauses, ...clock.pauses] })).toBe(dueOf(clock));
      }),
    );
  });

  it('is where the explanation ends, whose counted days are the whole period', () => {
    fc.assert(
      fc.property(history, (h) => {
        const days = explainReply(clockOf(h), calendar, TODAY, DEFAULT_SETTINGS);
        const counted = days.filter((d) => d.counts !== null);
        expect(days.at(-1)!.day).toBe(dueOf(clockOf(h)));
        expect(counted.map((d) => d.counts)).toEqual(counted.map((_, i) => i + 1));
        expect(counted).toHaveLength(20 + h.extension);
        expect(days.map((d) => toSerial(d.day))).toEqual(days.map((_, i) => toSerial(h.start) + i));
      }),
    );
  });
});
