import { z } from 'zod';
import { dayText } from '../../day-text.ts';
import { MONEY_UNITS, type MoneyCell } from './money.ts';
import { FISCAL_TABLES, type FiscalColumn, type FiscalTable } from './tables.ts';

/** More rows than the largest table of a bureau has, and few enough to check at once. */
export const MOST_ROWS = 2000;

const cell = z.union([z.int().min(-Number.MAX_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER), z.literal('—'), z.null()]);
const row = z.object({
  /** Of a printed row its id, of a subject its code. */
  id: z.string().trim().min(1).max(20),
  name: z.string().trim().min(1).max(100),
  /** Column > fen; a column that is absent is blank. */
  cells: z.record(z.string().max(20), cell),
});
const count = z.int().min(0).max(10_000_000).optional();

/**
 * One disclosure of a budget or of final accounts (预算法 14): its tables, with the money in fen. What it is published as
 * (HTML, XLSX, CSV) is made from this, and so are the checks.
 */
export const fiscalContent = z.object({
  year: z.int().min(2000).max(2100),
  kind: z.enum(['budget', 'accounts']),
  /** 部门 with all its units, or 单位 by itself (局本级). */
  scope: z.enum(['department', 'unit']),
  /** 批复日: the 20 days of 预算法 14 run from it. */
  approvedOn: dayText,
  unit: z.enum(MONEY_UNITS),
  /** Declared by the agency: amounts were rounded one by one, so sums may differ by half a cent a summand. */
  rounded: z.boolean().default(false),
  tables: z
    .array(
      z.object({
        id: z.string().max(20),
        rows: z.array(row).max(MOST_ROWS),
        /** 空表说明: what a table without figures owes its reader. */
        note: z.string().trim().max(500).default(''),
      }),
    )
    .max(20),
  /** 三公 in numbers (R11): groups and persons abroad, vehicles bought and kept, receptions and guests. */
  counts: z
    .object({ groups: count, travellers: count, bought: count, kept: count, receptions: count, guests: count })
    .default({}),
  /** 情况说明: what the text says of the figures (R12). */
  prose: z.string().max(50_000).default(''),
});
export type FiscalContent = z.output<typeof fiscalContent>;
export type FiscalRow = FiscalContent['tables'][number]['rows'][number];

/** A table of the disclosure with the form it follows; null where the disclosure has none of that id. */
export interface ShownTable {
  readonly form: FiscalTable;
  readonly rows: readonly FiscalRow[];
  readonly byId: ReadonlyMap<string, FiscalRow>;
  readonly note: string;
}

/** The tables that the kind of disclosure owes, in the order of the form; one that was not given is empty. */
export function tablesOf(content: FiscalContent): readonly ShownTable[] {
  return FISCAL_TABLES[content.kind].map((form) => {
    const given = content.tables.find(({ id }) => id === form.id);
    const rows = given?.rows ?? [];
    return { form, rows, byId: new Map(rows.map((row) => [row.id, row])), note: given?.note ?? '' };
  });
}

export function cellOf({ byId }: Pick<ShownTable, 'byId'>, row: string, column: string): MoneyCell {
  return byId.get(row)?.cells[column] ?? null;
}

/** The columns that are printed: those of the form, without optional ones in which nothing stands. */
export function shownColumns({ form, rows }: Pick<ShownTable, 'form' | 'rows'>): readonly FiscalColumn[] {
  const isFilled = (id: string) => rows.some(({ cells }) => (cells[id] ?? null) !== null);
  return form.columns.filter(({ id, optional }) => !optional || isFilled(id));
}

/** No figure but nothing: blanks, dashes and 0.00. */
export function isEmptyTable({ rows }: Pick<ShownTable, 'rows'>): boolean {
  return rows.every(({ cells }) => Object.values(cells).every((cell) => typeof cell !== 'number' || cell === 0));
}

/** What the search reads of it: the names of its tables and subjects, and its text. */
export function fiscalTexts(content: FiscalContent | undefined): readonly string[] {
  if (!content) return [];
  const tables = tablesOf(content).flatMap(({ form, rows, note }) => [
    form.name,
    ...rows.map(({ name }) => name),
    note,
  ]);
  return [...new Set(tables), content.prose].filter((text) => text !== '');
}
