import { describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { replyPeriod } from './period.ts';

describe('replyPeriod (答复期限)', () => {
  it.each([
    ['2008-05-01', 15, 15, 'regulation-492', 'the first day of the regulation of 2007'],
    ['2019-05-14', 15, 15, 'regulation-492', 'its last day'],
    ['2019-05-15', 20, 20, 'regulation-711', 'the first day of the regulation of 2019'],
    ['2026-11-24', 20, 20, 'regulation-711', 'still in force'],
  ])('a clock that starts on %s has %i and %i by %s: %s', (start, days, extension, law) => {
    const { value, cite } = replyPeriod(day(start));
    expect([value.days, value.extension, cite.law]).toEqual([days, extension, law]);
  });

  it('left out other organs only since 2019', () => {
    expect(replyPeriod(day('2019-05-14')).value.stoppedBy).not.toContain('other-organ');
    expect(replyPeriod(day('2019-05-15')).value.stoppedBy).toContain('other-organ');
  });
});
