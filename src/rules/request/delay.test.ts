import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { officialCalendar } from '../calendar/official.fixture.ts';
import { type DelayAsked, mayDelay } from './delay.ts';

const GOOD: DelayAsked = {
  reasonsGiven: true,
  dueOn: day('2024-03-29'),
  today: day('2024-03-29'),
  until: day('2024-05-31'),
};

it.each<[string, Partial<DelayAsked>, string | undefined]>([
  ['reasons given, settled on the due day, to a Friday', {}, undefined],
  ['only asking whether it is possible', { until: undefined }, undefined],
  ['reasons were never given', { reasonsGiven: false }, 'delay.no-reasons'],
  ['the period has ended', { today: day('2024-04-01') }, 'delay.late'],
  ['no later than the due day', { until: day('2024-03-29') }, 'delay.not-later'],
  ['to a Saturday', { until: day('2024-06-01') }, 'delay.day-off'],
  ['to a make-up Saturday', { until: day('2024-05-11') }, undefined],
])('mayDelay (合理延迟): %s', (_why, asked, code) => {
  expect(mayDelay({ ...GOOD, ...asked }, officialCalendar)?.code).toBe(code);
});
