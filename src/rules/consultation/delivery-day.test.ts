import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { mayBeDelivered } from './delivery-day.ts';

it.each([
  ['the day before dispatch', 'third-party', '2024-03-03', 'delivery.before-dispatch', 32],
  ['the day of dispatch', 'third-party', '2024-03-04', undefined, undefined],
  ['today', 'organ', '2024-03-08', undefined, undefined],
  ['tomorrow', 'organ', '2024-03-09', 'delivery.future', 34],
  ['before the notice to supplement', 'supplement', '2024-03-03', 'delivery.before-dispatch', 30],
  ['before the notice to give reasons', 'reasons', '2024-03-03', 'delivery.before-dispatch', 35],
  ['before the fee notice', 'fee', '2024-03-03', 'delivery.before-dispatch', '六'],
] as const)('mayBeDelivered (送达之日): %s', (_why, to, deliveredOn, code, article) => {
  const reason = mayBeDelivered({
    to,
    sentOn: day('2024-03-04'),
    deliveredOn: day(deliveredOn),
    today: day('2024-03-08'),
  });
  const { cite } = reason ?? {};
  expect([reason?.code, cite && ('article' in cite ? cite.article : cite.point)]).toEqual([code, article]);
});
