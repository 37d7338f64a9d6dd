import { describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { mayReceive } from './receipt-day.ts';

describe('mayReceive', () => {
  it.each([
    ['received when it arrived', '2024-03-01', '2024-03-01', undefined],
    ['confirmed today, a week later', '2024-03-01', '2024-03-08', undefined],
    ['tomorrow', '2024-03-01', '2024-03-09', 'receipt.future'],
    ['before it arrived', '2024-03-05', '2024-03-04', 'receipt.before-arrival'],
    ['before there was a regulation', '2008-04-30', '2008-04-30', 'receipt.before-the-law'],
  ])('%s', (_why, arrived, received, code) => {
    const asked = { arrivedOn: day(arrived), receivedOn: day(received), today: day('2024-03-08') };
    expect(mayReceive(asked)?.code).toBe(code);
  });

  it.each([
    ['on the day of registration', '2024-03-04', undefined],
    ['the day after it was registered', '2024-03-05', 'receipt.after-registration'],
  ])('%s', (_why, received, code) => {
    const days = { arrivedOn: day('2024-03-01'), registeredOn: day('2024-03-04'), today: day('2024-03-08') };
    expect(mayReceive({ ...days, receivedOn: day(received) })?.code).toBe(code);
  });
});
