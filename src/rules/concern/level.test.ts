import { expect, it } from 'vitest';
import { CONCERN_LEVELS, isGrave } from './level.ts';

it('特别重大 and 重大 are grave, no other', () => {
  expect(CONCERN_LEVELS.filter(isGrave)).toEqual(['extremely-serious', 'serious']);
});
