import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { readCalendarYear } from './year.ts';

const GOOD = {
  year: 2023,
  notices: [{ title: '国务院办公厅关于2023年部分节假日安排的通知', number: null, date: '2022-12-08' }],
  holidays: [{ name: '元旦', from: '2022-12-31', to: '2023-01-02' }],
  makeUpDays: ['2023-01-28'],
};

function codes(json: unknown): string[] {
  const read = readCalendarYear(json);
  return isRefusal(read) ? read.refused.map((r) => (r.field ? `${r.code} ${r.field}` : r.code)) : [];
}

describe('readCalendarYear', () => {
  it('reads a file, a notice without a number included', () => {
    expect(readCalendarYear(GOOD)).toEqual(GOOD);
  });

  it('reads a year without any make-up day', () => {
    expect(codes({ ...GOOD, makeUpDays: [] })).toEqual([]);
  });

  it.each([
    ['no object', [], ['calendar.shape']],
    ['no year', { ...GOOD, year: '2023' }, ['calendar.year year']],
    ['a year out of range', { ...GOOD, year: 1999 }, ['calendar.year year']],
    ['no notice: a calendar without its source', { ...GOOD, notices: [] }, ['calendar.list notices']],
    ['no holidays at all: an empty file, not a year', { ...GOOD, holidays: [] }, ['calendar.list holidays']],
    ['a list that is none', { ...GOOD, makeUpDays: 'none' }, ['calendar.list makeUpDays']],
    [
      'a number left out, which must be said as null',
      { ...GOOD, notices: [{ title: '通知', date: '2022-12-08' }] },
      ['calendar.text notices.0.number'],
    ],
    ['a day that is none', { ...GOOD, makeUpDays: ['2023-02-29'] }, ['calendar.day makeUpDays.0']],
    [
      'a day of another year',
      { ...GOOD, holidays: [{ name: '元旦', from: '2023-12-31', to: '2024-01-01' }] },
      ['calendar.other-year holidays.0.to'],
    ],
    [
      'a November before: no notice reaches so far back',
      { ...GOOD, makeUpDays: ['2022-11-26'] },
      ['calendar.other-year makeUpDays.0'],
    ],
    [
      'ends before it begins',
      { ...GOOD, holidays: [{ name: '元旦', from: '2023-01-02', to: '2023-01-01' }] },
      ['calendar.stretch holidays.0'],
    ],
    [
      'a stretch of a whole season',
      { ...GOOD, holidays: [{ name: '元旦', from: '2023-01-01', to: '2023-04-01' }] },
      ['calendar.stretch holidays.0'],
    ],
    [
      'two holidays on one day',
      { ...GOOD, holidays: [...GOOD.holidays, { name: '春节', from: '2023-01-02', to: '2023-01-03' }] },
      ['calendar.overlap holidays.1'],
    ],
    ['a make-up day on a Monday', { ...GOOD, makeUpDays: ['2023-01-30'] }, ['calendar.make-up-weekday makeUpDays.0']],
    ['a make-up day inside a holiday', { ...GOOD, makeUpDays: ['2023-01-01'] }, ['calendar.make-up-off makeUpDays.0']],
    [
      'a make-up day named twice',
      { ...GOOD, makeUpDays: ['2023-01-28', '2023-01-28'] },
      ['calendar.twice makeUpDays.1'],
    ],
    [
      'several faults, all told at once',
      { ...GOOD, notices: [{ title: ' ', number: null, date: 'x' }], makeUpDays: [7] },
      ['calendar.text notices.0.title', 'calendar.day notices.0.date', 'calendar.day makeUpDays.0'],
    ],
  ])('refuses %s', (_why, json, expected) => {
    expect(codes(json)).toEqual(expected);
  });
});
