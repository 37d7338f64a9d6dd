import { expect, it } from 'vitest';
import { assessmentReasons } from './assessment.ts';

it.each([
  ['answered, without a word why', 'respond', 'serious', '', false, []],
  ['not answered, and why', 'not-needed', 'ordinary', '已经在专栏作过说明。', false, []],
  ['not answered, without a reason', 'not-needed', 'larger', '', false, ['concern.no-reason']],
  ['not answered although grave', 'not-needed', 'serious', '无', false, ['concern.grave-is-answered']],
  ['not needed after it was answered', 'not-needed', 'ordinary', '无', true, ['concern.answered-already']],
] as const)('assessmentReasons (研判): %s', (_, decision, level, reason, answered, codes) => {
  expect(assessmentReasons({ decision, level, reason }, answered).map(({ code }) => code)).toEqual(codes);
});
