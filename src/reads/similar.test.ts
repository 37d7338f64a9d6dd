import fc from 'fast-check';
import { expect, it } from 'vitest';
import { likeness, pairsOf } from './similar.ts';

const like = (a: string, b: string) => likeness(pairsOf(a), pairsOf(b));

it.each([
  ['the same text', '2025年公交线路调整方案', '2025年公交线路调整方案', 1, 1],
  ['other marks and spaces', '《公交线路调整方案》', '公交线路 调整方案', 1, 1],
  ['full-width and half-width digits', '２０２５年方案', '2025年方案', 1, 1],
  ['another way to say it', '请公开2025年公交线路调整方案', '2025年公交线路的调整方案', 0.7, 0.95],
  ['another year of the same', '2024年公交线路调整方案', '2025年公交线路调整方案', 0.7, 0.95],
  ['something else', '大桥检测报告', '食堂采购合同', 0, 0],
  ['nothing at all', '', '', 0, 0],
])('%s', (_why, a, b, least, most) => {
  expect(like(a, b)).toBeGreaterThanOrEqual(least);
  expect(like(a, b)).toBeLessThanOrEqual(most);
});

it('is the same both ways, and from 0 to 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(like(a, b)).toBe(like(b, a));
      expect(like(a, b)).toBeGreaterThanOrEqual(0);
      expect(like(a, b)).toBeLessThanOrEqual(1);
    }),
  );
});
