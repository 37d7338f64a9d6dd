import {
  type FiscalContent,
  type ShownTable,
  shownColumns,
  tablesOf,
} from '../../../cases/publication/fiscal/content.ts';
import { blankTables } from '../../../cases/publication/fiscal/draft.ts';
import { formatMoney } from '../../../cases/publication/fiscal/money.ts';
import { FISCAL_KIND_WORDS, MONEY_UNIT_WORDS } from '../../../words/nouns/fiscal.ts';
import { SHEET_WORDS } from '../../../words/papers.ts';
import { say, sayWith } from '../../../words/word.ts';
import { csvLine } from '../csv.ts';
import { type Sheet, type SheetCell, workbook } from '../workbook.ts';
import { COVER_SHEET, type Cover, coverLines, PROSE_SHEET } from './cover.ts';
import { fiscalSheet } from './fiscal-sheet.ts';

/** Whose tables they are, and the day that the file bears. */
export interface FiscalFileOf {
  readonly title: string;
  readonly agency: string;
  readonly on: string;
}

/** A 预算 or 决算 as an Excel workbook: a cover, one sheet a table, and the text. `readFiscal` reads it back. */
export function fiscalXlsx(content: FiscalContent, { title, agency, on }: FiscalFileOf): Uint8Array {
  const tables = tablesOf(content).map((table) => fiscalSheet(table, content.unit));
  const sheets = [coverSheet(content), ...tables, ...(content.prose === '' ? [] : [proseSheet(content.prose)])];
  return workbook({ title, creator: agency, on }, sheets);
}

/** The same workbook without an amount: every printed row, and empty lines for subjects. */
export function fiscalTemplate(kind: FiscalContent['kind'], year: number): Uint8Array {
  const cover: Cover = { kind, year, scope: 'department', unit: 'ten-thousand-yuan', rounded: false, counts: {} };
  const tables = tablesOf({ ...cover, approvedOn: '' as never, tables: blankTables(kind) as never, prose: '' });
  const title = sayWith(SHEET_WORDS, 'fiscal.template', { kind: say(FISCAL_KIND_WORDS, kind) });
  return workbook({ title, creator: title, on: `${year}-01-01` }, [
    coverSheet(cover),
    ...tables.map((table) => fiscalSheet(table, cover.unit, { blank: 12 })),
  ]);
}

function coverSheet(cover: Cover): Sheet {
  const cells = coverLines(cover).flatMap(([name, value], row): SheetCell[] => [
    { row, column: 0, value: name, look: 'head' },
    { row, column: 1, look: 'label', ...(value === '' ? {} : { value }) },
  ]);
  return { name: COVER_SHEET, widths: [34, 34], frozen: 0, cells };
}

function proseSheet(prose: string): Sheet {
  const lines = prose.split('\n').map((value, row): SheetCell => ({ row, column: 0, value, look: 'label' }));
  return { name: PROSE_SHEET, widths: [100], frozen: 0, cells: lines };
}

/** One table as CSV (RFC 4180, UTF-8 with its mark, which Excel needs): codes, names, and amounts in the unit of the tables. */
export function fiscalCsv(table: ShownTable, unit: FiscalContent['unit']): Uint8Array {
  const { form, rows } = table;
  const columns = shownColumns(table);
  const printed = new Map(form.rows.map(({ id, name }) => [id, name]));
  const head = [say(SHEET_WORDS, 'fiscal.code'), `${say(SHEET_WORDS, 'fiscal.item')}`];
  const lines = [
    [...head, ...columns.map(({ name }) => `${name}（${say(MONEY_UNIT_WORDS, unit)}）`)],
    ...rows.map(({ id, name, cells }) => [
      printed.has(id) ? '' : id,
      printed.get(id) ?? name,
      ...columns.map((column) => formatMoney(cells[column.id] ?? null, unit)),
    ]),
  ];
  return new TextEncoder().encode(`\ufeff${lines.map(csvLine).join('')}`);
}

/** For programs: every table with the names of its columns; amounts are whole fen, a dash stays a dash, a blank is null. */
export function fiscalJson(content: FiscalContent, of: FiscalFileOf & { readonly indexNumber: string }): Uint8Array {
  const { tables: _, ...about } = content;
  const tables = tablesOf(content).map((table) => {
    const { form, rows, note } = table;
    const columns = shownColumns(table).map(({ id, name }) => ({ id, name }));
    const cellsOf = ({ cells }: (typeof rows)[number]) =>
      Object.fromEntries(columns.map(({ id }) => [id, cells[id] ?? null]));
    return {
      ...{ id: form.id, name: form.name, columns, note },
      rows: rows.map((row) => ({ id: row.id, name: row.name, cells: cellsOf(row) })),
    };
  });
  return new TextEncoder().encode(`${JSON.stringify({ ...of, ...about, amounts: 'fen', tables }, null, 1)}\n`);
}
