import { expect, it } from 'vitest';
import type { CanonicalReport } from '../../../api/views.ts';
import { confirmedFigures, partsOf } from './figures.ts';

const READ = {
  agency: '甲局',
  year: 2024,
  format: '2021',
  proactive: { '20-5.a': { decisions: 5 } },
  requests: { '1': { A: 1, T: null } },
  remedies: {},
} as unknown as CanonicalReport;

it.each<[string, string, number | string | null]>([
  ['a number', '12', 12],
  ['full-width digits', '１２', 12],
  ['an amount', '125.7', 125.7],
  ['blank', ' ', null],
  ['nought', '0', 0],
  ['as printed', '+173', '+173'],
  ['more digits than a number holds', '99999999999999999', '99999999999999999'],
])('what is keyed in: %s', (_, text, expected) => {
  expect(confirmedFigures(READ, { 'requests/1/T': text }).requests['1']).toEqual({ A: 1, T: expected });
});

it('a row that the file has not gets what is keyed in, and what was read stays as it is', () => {
  const figures = confirmedFigures(READ, { 'requests/3.1/A': '4', 'remedies/R/total': '1' });
  expect(figures).toEqual({
    format: '2021',
    proactive: { '20-5.a': { decisions: 5 } },
    requests: { '1': { A: 1, T: null }, '3.1': { A: 4 } },
    remedies: { R: { total: 1 } },
  });
  expect(READ.requests).not.toHaveProperty('3.1');
});

it('the source in its parts', () => {
  const cell = (text: string, carried = false) => ({ text, span: 1, carried });
  expect(
    partsOf([
      { kind: 'line', text: '题' },
      { kind: 'line', text: ' ' },
      { kind: 'cell', text: '一' },
      { kind: 'row', table: 1, cells: [cell('a'), cell('b')] },
      { kind: 'row', table: 1, cells: [cell('a', true), cell('c')] },
      { kind: 'break' },
      { kind: 'row', table: 2, cells: [cell('d')] },
    ]),
  ).toEqual([
    { kind: 'text', lines: ['题', '一'] },
    {
      kind: 'table',
      table: 1,
      rows: [
        [
          { text: 'a', span: 1 },
          { text: 'b', span: 1 },
        ],
        [
          { text: '', span: 1 },
          { text: 'c', span: 1 },
        ],
      ],
    },
    { kind: 'table', table: 2, rows: [[{ text: 'd', span: 1 }]] },
  ]);
});
