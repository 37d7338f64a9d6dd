import { expect, it } from 'vitest';
import { countedOtherwise } from './decision-count.ts';

it.each<[string, string[], string[], string[]]>([
  ['the same, in another order', ['准予', '延续'], ['延续', '准予'], []],
  ['one more', ['准予'], ['准予', '换证'], ['换证']],
  ['one less', ['准予', '补证'], ['准予'], ['补证']],
  ['one for another', ['准予', '补证'], ['准予', '换证'], ['补证', '换证']],
])('what two years count otherwise: %s', (_why, before, now, expected) => {
  expect(countedOtherwise(before, now)).toEqual(expected);
});
