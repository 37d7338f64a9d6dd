import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { findInForce, getInForce } from './dated.ts';

const cite = { law: 'regulation-711' };
const VALUES = [
  { from: day('2008-05-01'), value: 15, cite },
  { from: day('2019-05-15'), value: 20, cite },
];

describe('what is in force', () => {
  it.each([
    ['2008-05-01', 15, 'the first day'],
    ['2019-05-14', 15, 'the last day of the old'],
    ['2019-05-15', 20, 'the first day of the new'],
    ['2030-01-01', 20, 'until something newer comes'],
  ])('on %s is %i: %s', (on, value) => {
    expect(getInForce(VALUES, day(on)).value).toBe(value);
  });

  it('is nothing before the first', () => {
    expect(findInForce(VALUES, day('2008-04-30'))).toBeNull();
    expect(() => getInForce(VALUES, day('2008-04-30'))).toThrow('no rule was in force');
  });
});
