import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feeByItems, feeForItems } from './by-item.ts';

describe('feeByItems (按件计收): yuan for the requests of one month', () => {
  it.each([
    [0, 0, 'none'],
    [10, 0, 'the last free one'],
    [11, 100, 'the first that costs'],
    [30, 2000, '20 at 100'],
    [31, 2200, 'the first of the next band'],
    [40, 4000, '10 at 200'],
    [41, 4300, 'another band'],
    [50, 7000, '10 at 300'],
    [51, 7400, 'and so on'],
  ])('%i requests: %i (%s)', (count, fee) => {
    expect(feeByItems(count)).toBe(fee);
  });

  it('rises by the price of one request, as the measures state it', () => {
    const price = (k: number) => (k <= 10 ? 0 : k <= 30 ? 100 : 100 + 100 * (Math.floor((k - 31) / 10) + 1));
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), (k) => feeForItems(k - 1, k) === price(k)));
  });

  it('asks on one notice for what that notice adds', () => {
    expect(feeForItems(8, 12)).toBe(200);
    expect(feeForItems(29, 31)).toBe(300);
  });

  it('takes what is no count for a fault', () => {
    expect(() => feeByItems(-1)).toThrow('not a number of requests');
    expect(() => feeByItems(1.5)).toThrow('not a number of requests');
  });
});
