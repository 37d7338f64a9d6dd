import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { officialCalendar } from './calendar/official.fixture.ts';
import type { Pause } from './reply/pauses.ts';
import { explainReply, type ReplyClock, replyDue } from './reply-clock.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const pause = (from: string, to: string | null, why: Pause['why'] = 'third-party'): Pause => ({
  from: day(from),
  to: to === null ? null : day(to),
  why,
});
const clock = (start: string, pauses: Pause[] = [], rest: Partial<ReplyClock> = {}): ReplyClock => ({
  start: day(start),
  pauses,
  extension: 0,
  ...rest,
});
const due = (c: ReplyClock, today = '2024-01-01', settings = DEFAULT_SETTINGS) =>
  replyDue(c, officialCalendar, day(today), settings);

describe('replyDue', () => {
  it.each<[string, ReplyClock, string]>([
    ['20 working days, plain weeks', clock('2024-03-01'), '2024-03-29'],
    ['received 14 May 2019: the regulation of 2007 gave 15', clock('2019-05-14'), '2019-06-04'],
    ['received 15 May 2019: the new one gives 20', clock('2019-05-15'), '2019-06-13'],
    ['the regulation of 2007, extended by its 15', clock('2019-05-14', [], { extension: 15 }), '2019-06-26'],
    ['over the extended Spring Festival of 2020', clock('2020-01-02'), '2020-02-06'],
    ['over the eight days of National Day 2020', clock('2020-09-18'), '2020-10-22'],
    ['extended by 10', clock('2024-03-01', [], { extension: 10 }), '2024-04-15'],
    ['extended by the most there is', clock('2020-09-08', [], { extension: 20 }), '2020-11-09'],
    ['received on a Saturday: day 1 is Monday', clock('2024-03-02'), '2024-03-29'],
    ['a consultation from 14 to 28 September', clock('2020-09-08', [pause('2020-09-14', '2020-09-28')]), '2020-10-27'],
    ['a consultation across National Day', clock('2020-09-18', [pause('2020-09-28', '2020-10-12')]), '2020-10-29'],
    ['one over a weekend only moves nothing', clock('2024-03-01', [pause('2024-03-08', '2024-03-10')]), '2024-03-29'],
    [
      'two that overlap leave each day out once',
      clock('2024-03-01', [pause('2024-03-05', '2024-03-12'), pause('2024-03-08', '2024-03-20', 'other-organ')]),
      '2024-04-16',
    ],
    ['one that came after the due day', clock('2024-03-01', [pause('2024-03-29', '2024-04-20')]), '2024-03-29'],
    ['one that ended before the start', clock('2024-03-20', [pause('2024-03-01', '2024-03-12')]), '2024-04-18'],
    [
      'other organs were not left out before 2019-05-15',
      clock('2019-05-14', [pause('2019-05-16', '2019-05-24', 'other-organ')]),
      '2019-06-04',
    ],
    [
      'third parties were: 6 working days, over the Dragon Boat day',
      clock('2019-05-14', [pause('2019-05-16', '2019-05-24')]),
      '2019-06-13',
    ],
    ['a reasonable delay by Art 35', clock('2024-03-01', [], { delayUntil: day('2024-05-31') }), '2024-05-31'],
    ['a delay to a Sunday: the Monday', clock('2024-03-01', [], { delayUntil: day('2024-06-02') }), '2024-06-03'],
    [
      'a delay to before the due day shortens nothing',
      clock('2024-03-01', [], { delayUntil: day('2024-03-11') }),
      '2024-03-29',
    ],
  ])('%s', (_why, c, on) => {
    expect(due(c)).toEqual({ on, provisional: false, suspended: false });
  });

  it('counts the day of the opinion where the agency reads the law so', () => {
    const c = clock('2020-09-08', [pause('2020-09-14', '2020-09-28')]);
    expect(due(c, '2020-10-01', { ...DEFAULT_SETTINGS, consultationEndDayCounts: true }).on).toBe('2020-10-26');
  });

  it.each<[string, string, string, boolean]>([
    ['a consultation still runs: as if it ended today', '2024-10-15', '2024-11-01', true],
    ['a day later it moves on', '2024-10-16', '2024-11-04', true],
    ['the day it was sent: nothing is left out yet, yet the clock stands', '2024-09-20', '2024-10-14', true],
  ])('%s', (_why, today, on, suspended) => {
    const c = clock('2024-09-10', [pause('2024-09-20', null)]);
    expect(due(c, today)).toEqual({ on, provisional: false, suspended });
  });

  it('is not suspended by a consultation that was sent when the period had ended', () => {
    const c = clock('2024-03-01', [pause('2024-04-02', null)]);
    expect(due(c, '2024-05-20')).toEqual({ on: '2024-03-29', provisional: false, suspended: false });
  });

  it('is provisional where it reaches a year without a calendar', () => {
    expect(due(clock('2026-12-24'), '2026-12-24')).toEqual({ on: '2027-01-21', provisional: true, suspended: false });
  });

  it('is not provisional where only left-out days fall into unknown time', () => {
    const c = clock('2018-12-03', [pause('2018-12-03', '2019-01-02')]);
    expect(due(c)).toEqual({ on: '2019-01-23', provisional: false, suspended: false });
  });

  it('takes a start before any regulation, and a broken extension, for a fault', () => {
    expect(() => due(clock('2008-04-30'))).toThrow('no rule was in force on 2008-04-30');
    expect(() => due(clock('2024-03-01', [], { extension: -3 }))).toThrow('not a reply period');
  });
});

describe('explainReply', () => {
  const explain = (c: ReplyClock, today = '2024-01-01') =>
    explainReply(c, officialCalendar, day(today), DEFAULT_SETTINGS);

  it('names every day from the start to the due day, in order, and counts to 20', () => {
    const days = explain(clock('2020-09-18'));
    expect(days[0]).toMatchObject({ day: '2020-09-18', why: 'start', counts: null });
    expect(days.at(-1)).toMatchObject({ day: '2020-10-22', why: 'working', counts: 20 });
    expect(days).toHaveLength(35);
    expect(days.filter((d) => d.counts !== null).map((d) => d.counts)).toEqual([...Array(20).keys()].map((n) => n + 1));
  });

  it.each([
    ['2020-09-19', { why: 'weekend', counts: null, cite: { law: 'working-hours', article: 7 } }],
    ['2020-09-27', { why: 'make-up', counts: 6, cite: { law: 'holiday-notice', point: '2020' } }],
    ['2020-10-03', { why: 'holiday', name: '国庆节、中秋节', cite: { law: 'holiday-notice', point: '2020' } }],
    ['2020-10-09', { why: 'working', counts: 10, cite: { law: 'regulation-711', article: 33, paragraph: 2 } }],
  ])('says of %s why it counts or not', (d, expected) => {
    expect(explain(clock('2020-09-18')).find((one) => one.day === d)).toMatchObject(expected);
  });

  it('names paused just the working days that a pause left out', () => {
    const days = explain(clock('2020-09-18', [pause('2020-09-28', '2020-10-12')]));
    expect(days.filter((d) => d.why === 'paused').map((d) => d.day)).toEqual([
      '2020-09-29',
      '2020-09-30',
      '2020-10-09',
      '2020-10-10',
      '2020-10-12',
    ]);
    expect(days.find((d) => d.why === 'paused')).toMatchObject({
      name: 'third-party',
      cite: { law: 'regulation-711', article: 33, paragraph: 3 },
    });
    expect(days.at(-1)).toMatchObject({ day: '2020-10-29', counts: 20 });
  });

  it('gives the days of a delay to Art 35', () => {
    const days = explain(clock('2024-03-01', [], { delayUntil: day('2024-04-03') }));
    expect(days.find((d) => d.counts === 20)?.cite).toEqual({ law: 'regulation-711', article: 33, paragraph: 2 });
    expect(days.at(-1)).toMatchObject({ day: '2024-04-03', counts: 23, cite: { law: 'regulation-711', article: 35 } });
  });
});
