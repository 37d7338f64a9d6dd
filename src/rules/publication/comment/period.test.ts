import { expect, it } from 'vitest';
import { day } from '../../../base/day.ts';
import { officialCalendar } from '../../calendar/official.fixture.ts';
import { commentPeriodReasons, feedbackDue } from './period.ts';

it.each([
  ['30 days, the day of publishing not counted', '2024-03-01', '2024-03-31', '', []],
  ['29 days', '2024-03-01', '2024-03-30', '', ['comments.too-short']],
  ['29 days, and why', '2024-03-01', '2024-03-30', '防汛紧急', []],
  ['over on the day it is published', '2024-03-01', '2024-03-01', '防汛紧急', ['comments.over-before']],
  ['over before', '2024-03-01', '2024-02-20', '', ['comments.over-before']],
  ['before the regulation', '2019-08-31', '2019-09-05', '', []],
])('commentPeriodReasons (公开征求意见): %s', (_why, on, until, reason, codes) => {
  expect(commentPeriodReasons(day(on), day(until), reason).map(({ code }) => code)).toEqual(codes);
});

it('feedbackDue: working days after the last day for comments', () => {
  expect(feedbackDue(day('2021-09-30'), 5, officialCalendar).on).toBe('2021-10-13');
});
