import { describe, expect, it } from 'vitest';
import { type PageCell, type PageTable, placeCells } from './grid.ts';

const head = (text: string, colSpan = 1, rowSpan = 1): PageCell => ({ text, header: true, colSpan, rowSpan });
const cell = (text: string): PageCell => ({ text, header: false, colSpan: 1, rowSpan: 1 });

/** The texts of the headers of the figure with this text. */
function headersOf(table: PageTable, text: string): string[] {
  const all = placeCells(table).flat();
  const found = all.find((one) => one.cell.text === text)!;
  return found.headers!.split(' ').map((id) => all.find((one) => one.id === id)!.cell.text);
}

describe('the headers of a figure', () => {
  const spans: PageTable = {
    code: 't',
    caption: '',
    columns: 4,
    headRows: 2,
    rows: [
      [head('项目', 2, 2), head('申请人情况', 2)],
      [head('自然人'), head('企业')],
      [head('结果', 1, 2), head('公开'), cell('1'), cell('2')],
      [head('不予公开'), cell('3'), cell('4')],
    ],
  };

  it.each([
    ['1', ['申请人情况', '自然人', '结果', '公开']],
    ['2', ['申请人情况', '企业', '结果', '公开']],
    ['3', ['申请人情况', '自然人', '结果', '不予公开']],
    ['4', ['申请人情况', '企业', '结果', '不予公开']],
  ])('%s: all heads above it, the group and the label beside it', (text, headers) => {
    expect(headersOf(spans, text)).toEqual(headers);
  });

  it('are those of its own block, where blocks stand below each other', () => {
    const blocks: PageTable = {
      code: 'b',
      caption: '',
      columns: 2,
      headRows: 0,
      rows: [
        [head('第一项', 2)],
        [head('内容'), head('件数')],
        [head('规章'), cell('7')],
        [head('第五项', 2)],
        [head('内容'), head('数量')],
        [head('许可'), cell('8')],
      ],
    };
    expect(headersOf(blocks, '7')).toEqual(['第一项', '件数', '规章']);
    expect(headersOf(blocks, '8')).toEqual(['第五项', '数量', '许可']);
  });
});
