import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { officialCalendar } from '../calendar/official.fixture.ts';
import { publicationDue } from './due.ts';

it.each<[string, string, number | undefined, string]>([
  ['20 working days, not calendar days', '2024-03-01', undefined, '2024-03-29'],
  ['over the extended Spring Festival', '2020-01-02', undefined, '2020-02-06'],
  ['7 that another law sets', '2021-09-27', 7, '2021-10-12'],
  ['the regulation of 2007 said 20 too', '2019-04-30', undefined, '2019-05-30'],
])('publicationDue (主动公开): %s', (_why, formed, days, on) => {
  expect(publicationDue(day(formed), officialCalendar, days).on).toBe(on);
});
