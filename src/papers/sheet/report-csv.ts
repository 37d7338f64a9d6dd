import type { GridCell, GridTable } from '../../report/layout.ts';
import { SHEET_WORDS } from '../../words/papers.ts';
import { say } from '../../words/word.ts';
import { slotsOf } from '../office/slots.ts';
import type { ReportPaper } from '../report-paper.ts';
import { csvLine } from './csv.ts';

export const CSV_HEAD: readonly string[] = ['table', 'row', 'column', 'value'].map((key) =>
  say(SHEET_WORDS, `csv.${key}`),
);

/** What a line of the file is called: its table, what stands beside the figure and what above it. */
export type CsvName = readonly [table: string, row: string, column: string];

/** Whose report it is and of which year, in two lines that name no table. */
export const CSV_AGENCY: CsvName = ['', say(SHEET_WORDS, 'csv.agency'), ''];
export const CSV_YEAR: CsvName = ['', say(SHEET_WORDS, 'csv.year'), ''];

/**
 * Every figure of tables 二, 三 and 四 on a line of its own, with what stands above and beside it (RFC 4180, UTF-8 with its
 * mark, which Excel needs). `readReportCsv` reads it back.
 */
export function reportCsv({ agency, year, tables }: ReportPaper): Uint8Array {
  const lines = [
    CSV_HEAD,
    [...CSV_AGENCY, agency],
    [...CSV_YEAR, String(year)],
    ...tables.flatMap(namedFigures).map(({ name, cell }) => [...name, cell.text]),
  ];
  return new TextEncoder().encode(`\ufeff${lines.map(csvLine).join('')}`);
}

/** Every figure of a table with its name, in the order of the form. */
export function namedFigures(table: GridTable): { readonly name: CsvName; readonly cell: GridCell }[] {
  const cells = table.rows.map((row) =>
    row.map((whole) => ({ ...whole, whole, rows: whole.rowSpan, columns: whole.colSpan })),
  );
  const slots = slotsOf(cells).map((line) => line.map(({ cell, column }) => ({ ...cell, column })));
  const isHead = (line: (typeof slots)[number]): boolean => line.every(({ header }) => header);
  return slots.flatMap((line, row) => {
    // Table 二 has a head for each block: the one above the figure is the last run of heads before it.
    const end = slots.slice(0, row).findLastIndex(isHead);
    const begin = slots.slice(0, end).findLastIndex((above) => !isHead(above)) + 1;
    const heads = slots.slice(begin, end + 1);
    return line
      .filter(({ at, column }, i) => at && column === i)
      .map(({ whole, column }) => {
        const beside = path(line.slice(0, column).filter(({ header }) => header));
        return { name: [table.caption, beside, path(heads.map((above) => above[column]!))] as const, cell: whole };
      });
  });
}

/** What stands one within the other, a merged cell once. */
function path(cells: readonly { readonly text: string }[]): string {
  return [...new Set(cells.map(({ text }) => text))].join('/');
}
