import { expect, it } from 'vitest';
import { COLUMNS, type Column, columnCite } from './columns.ts';

it.each<[Column, object]>([
  ['20-1', { article: 20, item: 1 }],
  ['20-15', { article: 20, item: 15 }],
  ['21-4', { article: 21 }],
  ['guide', { article: 12 }],
  ['report', { article: 49 }],
])('columnCite (栏目): %s', (column, cite) => {
  expect(columnCite(column)).toEqual({ law: 'regulation-711', ...cite });
});

it('has the fifteen items of 条例 20 and the seven of 条例 21', () => {
  expect(COLUMNS.filter((one) => one.startsWith('20-'))).toHaveLength(15);
  expect(COLUMNS.filter((one) => one.startsWith('21-'))).toHaveLength(7);
});
