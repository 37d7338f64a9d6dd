import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { officialCalendar } from '../calendar/official.fixture.ts';
import { ON_SILENCE_OF_THIRD_PARTY, thirdPartyOpinionDue } from './third-party-opinion.ts';

it.each([
  ['15 working days from delivery', '2024-03-01', '2024-03-22'],
  ['over the Spring Festival of 2024, make-up Sunday included', '2024-02-09', '2024-03-07'],
])('thirdPartyOpinionDue (第三方意见): %s', (_why, delivered, on) => {
  expect(thirdPartyOpinionDue(day(delivered), officialCalendar)).toEqual({ on, provisional: false });
});

it('silence of a third party is not consent', () => {
  expect(ON_SILENCE_OF_THIRD_PARTY).toBe('agency-decides');
});
