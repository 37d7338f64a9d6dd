import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { mayLapse } from './lapse.ts';

it.each([
  ['the day before the last', 'supplement', '2024-03-21', 'lapse.early', 'regulation-711'],
  ['the last day is still the requester’s', 'supplement', '2024-03-22', 'lapse.early', 'regulation-711'],
  ['the day after', 'supplement', '2024-03-23', undefined, undefined],
  ['a fee on its last day', 'fee', '2024-03-22', 'lapse.early', 'fee-109'],
  ['a fee the day after', 'fee', '2024-03-23', undefined, undefined],
] as const)('mayLapse (视为放弃申请): %s', (_why, waitsFor, today, code, law) => {
  const reason = mayLapse({ waitsFor, dueOn: day('2024-03-22'), today: day(today) });
  expect([reason?.code, reason?.cite?.law]).toEqual([code, law]);
});

it.each([
  ['supplement', 'regulation-711'],
  ['fee', 'fee-109'],
] as const)('mayLapse: never while it is not known that the notice arrived (%s)', (waitsFor, law) => {
  const reason = mayLapse({ waitsFor, dueOn: null, today: day('2099-01-01') });
  expect(reason).toMatchObject({ code: 'lapse.undelivered', cite: { law } });
});
