import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { officialCalendar } from '../../rules/calendar/official.fixture.ts';
import { askedDue } from './asked.ts';

const delivered = { deliveredOn: day('2024-03-01'), told: null };

it.each([
  ['a supplement, by the days of its notice', { what: 'supplement', days: 10, ...delivered }, '2024-03-15'],
  ['reasons, by the days of their notice', { what: 'reasons', days: 15, ...delivered }, '2024-03-22'],
  ['a fee, 20 working days after it was received', { what: 'fee', days: 20, ...delivered }, '2024-03-29'],
  ['unknown before delivery', { what: 'fee', days: 20, deliveredOn: null, told: null }, undefined],
  ['as an earlier notice told', { what: 'fee', days: 0, deliveredOn: null, told: day('2024-03-28') }, '2024-03-28'],
] as const)('askedDue: %s', (_why, term, on) => {
  expect(askedDue(term, officialCalendar)?.on).toBe(on);
});
