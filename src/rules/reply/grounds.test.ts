import { expect, it } from 'vitest';
import { GROUND_CODES, type GroundCode, groundCites, isException } from './grounds.ts';

it('the grounds for withholding are the exceptions of 条例 14-16 and that the rest is no government information', () => {
  expect(GROUND_CODES).toEqual([
    'DENY_STATE_SECRET',
    'DENY_LAW_PROHIBITS',
    'DENY_SECURITY_STABILITY',
    'DENY_THIRD_PARTY',
    'DENY_INTERNAL',
    'DENY_PROCESS',
    'DENY_CASE_FILE',
    'NOT_INFORMATION',
  ]);
});

it.each<[GroundCode, number, boolean]>([
  ['DENY_STATE_SECRET', 14, true],
  ['DENY_THIRD_PARTY', 15, true],
  ['DENY_INTERNAL', 16, true],
  ['NOT_INFORMATION', 37, false],
])('%s rests on Art %i first', (code, article, exception) => {
  expect(groundCites(code)[0]).toMatchObject({ law: 'regulation-711', article });
  expect(isException(code)).toBe(exception);
});
