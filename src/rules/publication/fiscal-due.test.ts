import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, day, toSerial } from '../../base/day.ts';
import { fiscalDue } from './fiscal-due.ts';

it.each([
  ['in February', '2026-02-05', 'department', '2026-02-25'],
  ['over the end of a month', '2025-08-20', 'unit', '2025-09-09'],
  ['to a Saturday, which is not moved', '2026-03-01', 'department', '2026-03-21'],
  ['on the first day of the law', '2015-01-01', 'unit', '2015-01-21'],
] as const)('20 days of the calendar, %s', (_why, approvedOn, scope, on) => {
  expect(fiscalDue(day(approvedOn), scope)).toEqual({ on, provisional: false });
});

it('is set by no law before 2015', () => {
  expect(fiscalDue(day('2014-12-31'), 'department')).toBeNull();
});

it('moves with the approval, day by day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), (n) => {
      const approvedOn = addDays(day('2015-01-01'), n);
      expect(toSerial(fiscalDue(approvedOn, 'department')!.on) - toSerial(approvedOn)).toBe(20);
    }),
  );
});
