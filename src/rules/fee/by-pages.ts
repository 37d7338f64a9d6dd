import type { Cite } from '../../base/cite.ts';

/**
 * The information processing fee by volume (信息处理费, 按量计收), 109号 五: pages provided on one request, the rates rising with
 * the number (超额累进). Up to 30 free, to 100 ¥10 a page, to 200 ¥20, beyond that ¥40. One side of A4 or smaller is a page.
 * Information that is public already and only pointed to is not counted: left to the person who counts.
 */
const BANDS: readonly { readonly above: number; readonly rate: number }[] = [
  { above: 30, rate: 10 },
  { above: 100, rate: 20 },
  { above: 200, rate: 40 },
];

export const cites: readonly Cite[] = [
  { law: 'fee-109', point: '五' },
  { law: 'regulation-711', article: 42 },
];

/** Yuan for the pages of one request. Throws a fault for what is no count. */
export function feeByPages(pages: number): number {
  if (!Number.isInteger(pages) || pages < 0) throw new Error(`not a number of pages: ${pages}`);
  return BANDS.reduce((fee, { above, rate }, i) => {
    const upTo = BANDS[i + 1]?.above ?? Number.POSITIVE_INFINITY;
    return fee + rate * Math.max(0, Math.min(pages, upTo) - above);
  }, 0);
}
