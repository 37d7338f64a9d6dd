import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, MONEY_UNITS, type MoneyCell, type MoneyUnit, parseMoney } from './money.ts';

it.each<[string, MoneyUnit, MoneyCell | 'none']>([
  ['1234.50', 'yuan', 123450],
  ['1,234.50', 'yuan', 123450],
  ['１，２３４．５', 'yuan', 123450],
  ['0.00', 'yuan', 0],
  ['0', 'ten-thousand-yuan', 0],
  ['-0.00', 'yuan', 0],
  ['', 'yuan', null],
  ['  ', 'yuan', null],
  ['—', 'yuan', '—'],
  ['--', 'yuan', '—'],
  ['－', 'yuan', '—'],
  ['-12.3', 'yuan', -1230],
  ['−12.3', 'yuan', -1230],
  ['10328.56', 'ten-thousand-yuan', 10_328_560_000],
  ['0.000001', 'ten-thousand-yuan', 1],
  ['0.0000001', 'ten-thousand-yuan', 'none'],
  ['0.001', 'yuan', 'none'],
  ['1.230', 'yuan', 123],
  ['12,34.00', 'yuan', 'none'],
  ['约12', 'yuan', 'none'],
  ['1e3', 'yuan', 'none'],
  ['90071992547410.00', 'yuan', 'none'],
])('%s in %s', (text, unit, cell) => {
  expect(parseMoney(text, unit)?.cell ?? (parseMoney(text, unit) ? null : 'none')).toBe(cell);
});

describe('what is shown', () => {
  it.each<[MoneyCell, MoneyUnit, string]>([
    [123450, 'yuan', '1234.50'],
    [0, 'yuan', '0.00'],
    [null, 'yuan', ''],
    ['—', 'yuan', '—'],
    [-5, 'yuan', '-0.05'],
    [10_328_560_000, 'ten-thousand-yuan', '10328.56'],
    [1, 'ten-thousand-yuan', '0.000001'],
  ])('%s in %s', (cell, unit, text) => {
    expect(formatMoney(cell, unit)).toBe(text);
  });

  it('reads back to the same fen', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(...MONEY_UNITS), (fen, unit) => {
        expect(parseMoney(formatMoney(fen + 0, unit), unit)).toEqual({ cell: fen + 0 });
      }),
    );
  });
});
