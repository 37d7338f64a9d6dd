import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { officialCalendar } from '../calendar/official.fixture.ts';
import { feePaymentDue } from './payment.ts';

it.each([
  ['20 working days from the day after the notice', '2024-03-01', '2024-03-29'],
  ['over the turn of the year', '2022-12-12', '2023-01-10'],
])('feePaymentDue (缴费期限): %s', (_why, received, on) => {
  expect(feePaymentDue(day(received), officialCalendar)).toEqual({ on, provisional: false });
});
