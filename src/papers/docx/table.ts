import { slotsOf } from '../office/slots.ts';
import type { CellData, TableData } from '../pdf/data/table-data.ts';
import { paragraph, run } from './paragraph.ts';
import { exactly, TYPE_WIDTH } from './styles.ts';

const EDGE = 'w:val="single" w:sz="4" w:space="0" w:color="000000"';
const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} ${EDGE}/>`).join('');

/**
 * A table with its merged cells, each row at least as high (twentieths of a point) as `heights` says. The head is said again on every page where the whole table has one. Word
 * repeats only what a table begins with: where each part has a head of its own (表二), a part stays whole on one page.
 */
export function tableXml(table: TableData, heights: readonly number[] = []): string {
  const total = table.widths.reduce((a, b) => a + b, 0);
  const widths = table.widths.map((width) => Math.floor((width / total) * TYPE_WIDTH));
  const rows = table.parts.flatMap(({ head, body }) => [...head, ...body]);
  const heads = table.parts.length === 1 ? table.parts[0]!.head.length : 0;
  const keeps = table.parts.length === 1 ? [] : table.parts.flatMap(keptRows);
  const inset = Math.round(table.inset * 20);
  const lines = slotsOf(rows).map((slots, row) => {
    const cells = slots
      .filter((slot, column) => slot.column === column)
      .map((slot) => {
        const width = widths.slice(slot.column, slot.column + slot.cell.columns).reduce((a, b) => a + b, 0);
        const line = `<w:spacing ${exactly(slot.cell.size)}/>`;
        return cellXml(slot.cell, width, { isFirst: slot.row === row, keeps: keeps[row] === true, line });
      });
    const repeated = row < heads ? '<w:tblHeader/>' : '';
    const high = heights[row] ? `<w:trHeight w:val="${heights[row]}" w:hRule="atLeast"/>` : '';
    return `<w:tr><w:trPr><w:cantSplit/>${high}${repeated}</w:trPr>${cells.join('')}</w:tr>`;
  });
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:tblBorders>${EDGES}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="${inset}" w:type="dxa"/><w:left w:w="40" w:type="dxa"/>` +
    `<w:bottom w:w="${inset}" w:type="dxa"/><w:right w:w="40" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${lines.join('')}</w:tbl>`
  );
}

/** Which rows of a part stay with the next: all but its last. */
function keptRows({ head, body }: TableData['parts'][number]): boolean[] {
  return [...head, ...body].map((_, row, rows) => row < rows.length - 1);
}

/** Word has a cell in every row that a merged one covers: the first says what it holds, the others that they go on. */
function cellXml(
  { text, rows, columns, label, size }: CellData,
  width: number,
  { isFirst, keeps, line }: { readonly isFirst: boolean; readonly keeps: boolean; readonly line: string },
): string {
  const across = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const down = rows > 1 ? (isFirst ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : '';
  const content = isFirst ? run(text, { halfPoints: Math.max(2, Math.floor(size * 2)) }) : '';
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${across}${down}<w:vAlign w:val="center"/></w:tcPr>` +
    `${paragraph(content, 'cell', `${keeps ? '<w:keepNext/>' : ''}${isFirst ? line : ''}${label ? '<w:jc w:val="left"/>' : ''}`)}</w:tc>`
  );
}
