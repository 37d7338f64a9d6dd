import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feeByPages } from './by-pages.ts';

describe('feeByPages (按量计收): yuan for the pages of one request', () => {
  it.each([
    [0, 0, 'none'],
    [30, 0, 'the last free one'],
    [31, 10, 'the first that costs'],
    [68, 380, 'a fee seen in a published report'],
    [100, 700, '70 at 10'],
    [101, 720, 'the next band'],
    [200, 2700, '100 at 20'],
    [201, 2740, 'the last band'],
    [250, 4700, '50 at 40'],
  ])('%i pages: %i (%s)', (pages, fee) => {
    expect(feeByPages(pages)).toBe(fee);
  });

  it('rises by 0, 10, 20 or 40 a page', () => {
    const price = (p: number) => (p <= 30 ? 0 : p <= 100 ? 10 : p <= 200 ? 20 : 40);
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), (p) => feeByPages(p) - feeByPages(p - 1) === price(p)));
  });

  it('takes what is no count for a fault', () => {
    expect(() => feeByPages(-1)).toThrow('not a number of pages');
  });
});
