import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { officialCalendar } from '../calendar/official.fixture.ts';
import { type Consulted, consultationPause } from './pause.ts';

// Sent on Friday 1 March, delivered on Monday the 4th: 15 working days end on Monday 25 March 2024.
const SENT: Consulted = {
  kind: 'third-party',
  sentOn: day('2024-03-01'),
  deliveredOn: day('2024-03-04'),
  opinionOn: null,
};

it.each<[string, Partial<Consulted>, string, string | null, string]>([
  ['awaited', {}, '2024-03-12', null, 'third-party'],
  ['answered', { opinionOn: day('2024-03-11') }, '2024-03-12', '2024-03-11', 'third-party'],
  ['the last day is still awaited', {}, '2024-03-25', null, 'third-party'],
  ['silent: it ended on the last day', {}, '2024-03-26', '2024-03-25', 'third-party'],
  [
    'answered after the last day: it had ended',
    { opinionOn: day('2024-04-02') },
    '2024-04-03',
    '2024-03-25',
    'third-party',
  ],
  ['ended by the agency before', { endedOn: day('2024-03-08') }, '2024-04-03', '2024-03-08', 'third-party'],
  ['delivery not known: it cannot expire', { deliveredOn: null }, '2024-06-03', null, 'third-party'],
  ['a joint maker is silent', { kind: 'joint-maker' }, '2024-03-26', '2024-03-25', 'other-organ'],
  ['another organ has no statutory period', { kind: 'other-organ' }, '2024-06-03', null, 'other-organ'],
])('consultationPause (征求意见所需时间): %s', (_why, change, today, to, why) => {
  const pause = consultationPause({ ...SENT, ...change }, officialCalendar, day(today));
  expect(pause).toEqual({ from: '2024-03-01', to, why });
});
