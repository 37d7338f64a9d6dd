import { expect, it } from 'vitest';
import type { GridTable } from '../../api/views.ts';
import { labelsOf } from './grid-labels.ts';

const head = (text: string, scope: 'row' | 'col' | 'colgroup' | 'rowgroup', colSpan = 1, rowSpan = 1) => ({
  text,
  header: true,
  rowSpan,
  colSpan,
  scope,
});
const figure = (text: string) => ({ text, header: false, rowSpan: 1, colSpan: 1 });

it('a figure is called by the heads left of it and above it, through spans', () => {
  const table = {
    code: 'requests',
    caption: '',
    columns: 4,
    headRows: 2,
    rows: [
      [head('', 'colgroup', 2, 2), head('申请人情况', 'colgroup', 2)],
      [head('自然人', 'col'), head('总计', 'col')],
      [head('三、结果', 'rowgroup', 1, 2), head('（一）予以公开', 'row'), figure('1'), figure('2')],
      [head('（二）部分公开', 'row'), figure('3'), figure('4')],
    ],
  } as unknown as GridTable;
  const labels = labelsOf(table);
  expect(labels.get(table.rows[3]![2]!)).toEqual({ row: '三、结果 （二）部分公开', column: '申请人情况 总计' });
  expect(labels.get(table.rows[2]![2]!)).toEqual({ row: '三、结果 （一）予以公开', column: '申请人情况 自然人' });
});
