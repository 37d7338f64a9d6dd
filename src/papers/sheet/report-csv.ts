import type { GridTable } from '../../report/layout.ts';
import { SHEET_WORDS } from '../../words/papers.ts';
import { say } from '../../words/word.ts';
import { slotsOf } from '../office/slots.ts';
import type { ReportPaper } from '../report-paper.ts';

/** Every figure of tables 二, 三 and 四 on a line of its own, with what stands above and beside it (RFC 4180, UTF-8 with its mark, which Excel needs). */
export function reportCsv({ tables }: ReportPaper): Uint8Array {
  const head = ['table', 'row', 'column', 'value'].map((key) => say(SHEET_WORDS, `csv.${key}`));
  const lines = [head, ...tables.flatMap(figureLines)].map((fields) => `${fields.map(quote).join(',')}\r\n`);
  return new TextEncoder().encode(`\ufeff${lines.join('')}`);
}

function figureLines(table: GridTable): string[][] {
  const cells = table.rows.map((row) => row.map((cell) => ({ ...cell, rows: cell.rowSpan, columns: cell.colSpan })));
  const slots = slotsOf(cells).map((line) => line.map(({ cell, column }) => ({ ...cell, column })));
  const isHead = (line: (typeof slots)[number]): boolean => line.every(({ header }) => header);
  return slots.flatMap((line, row) => {
    // Table 二 has a head for each block: the one above the figure is the last run of heads before it.
    const end = slots.slice(0, row).findLastIndex(isHead);
    const begin = slots.slice(0, end).findLastIndex((above) => !isHead(above)) + 1;
    const heads = slots.slice(begin, end + 1);
    return line
      .filter(({ at, column }, i) => at && column === i)
      .map(({ text, column }) => {
        const beside = path(line.slice(0, column).filter(({ header }) => header));
        return [table.caption, beside, path(heads.map((above) => above[column]!)), text];
      });
  });
}

/** What stands one within the other, a merged cell once. */
function path(cells: readonly { readonly text: string }[]): string {
  return [...new Set(cells.map(({ text }) => text))].join('/');
}

function quote(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
