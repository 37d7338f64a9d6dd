import type { Cite } from '../../base/cite.ts';

/**
 * The information processing fee by item (信息处理费, 按件计收), 109号 四: requests of one requester in one calendar month
 * (自然月), the rates rising with the number (超额累进). Up to 10 free, from the 11th to the 30th ¥100 each, and for each
 * further band of 10 another ¥100 more. What one item is (一事一申请) is left to a person.
 */
export const cites: readonly Cite[] = [
  { law: 'fee-109', point: '四' },
  { law: 'regulation-711', article: 42 },
];

/** Yuan for `count` requests of one month in all. Throws a fault for what is no count. */
export function feeByItems(count: number): number {
  if (!Number.isInteger(count) || count < 0) throw new Error(`not a number of requests: ${count}`);
  let fee = 100 * Math.max(0, Math.min(count, 30) - 10);
  for (let done = 30, rate = 200; done < count; done += 10, rate += 100) fee += rate * Math.min(10, count - done);
  return fee;
}

/** Yuan for the requests after the first `before` of the month up to `through`: what one notice asks for. */
export function feeForItems(before: number, through: number): number {
  return feeByItems(through) - feeByItems(before);
}
