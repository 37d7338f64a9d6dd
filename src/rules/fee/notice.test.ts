import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { type FeeAsked, mayChargeFee } from './notice.ts';

const GOOD: FeeAsked = { today: day('2024-03-29'), dueOn: day('2024-03-29'), chargedBefore: false, amount: 380 };

it.each<[string, Partial<FeeAsked>, string | undefined]>([
  ['within the period', {}, undefined],
  ['only asking whether it is possible', { amount: undefined }, undefined],
  ['the first day of the measures', { today: day('2021-01-01'), dueOn: day('2021-01-12') }, undefined],
  ['the day before: no fee at all', { today: day('2020-12-31'), dueOn: day('2021-01-12') }, 'fee.not-yet'],
  ['after the period', { today: day('2024-04-01') }, 'fee.late'],
  ['by a second standard', { chargedBefore: true }, 'fee.once'],
  ['nothing to pay', { amount: 0 }, 'fee.free'],
])('mayChargeFee (收取信息处理费): %s', (_why, asked, code) => {
  expect(mayChargeFee({ ...GOOD, ...asked }, DEFAULT_SETTINGS)?.code).toBe(code);
});
