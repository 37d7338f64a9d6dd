import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf, pairsOf } from './pair-lines.ts';

it.each([
  ['a tab, as a spreadsheet gives it', '帐户\t账户', ['帐户', '账户']],
  ['an arrow', '帐户 → 账户', ['帐户', '账户']],
  ['a Chinese comma', '周敏，局长', ['周敏', '局长']],
  ['an arrow before a comma', '甲，乙 → 甲、乙', ['甲，乙', '甲、乙']],
  ['blanks', '周敏　局长', ['周敏', '局长']],
  ['one side alone is no pair', '帐户', ['帐户']],
])('%s', (_, text, pair) => {
  expect(linesOf(text)).toEqual([{ n: 1, text, pair }]);
});

it('counts lines as they stand, blank ones too', () => {
  expect(linesOf('\n甲 乙\n\n丙').map(({ n }) => n)).toEqual([2, 4]);
});

it('reads back what it wrote', () => {
  const word = fc.stringMatching(/^[帐户账甲乙a-z]{1,6}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word)), (pairs) => {
      expect(linesOf(pairsOf(pairs)).map(({ pair }) => pair)).toEqual(pairs);
    }),
  );
});
