import { z } from 'zod';
import { type FiscalContent, fiscalContent, MOST_ROWS } from './content.ts';
import { formatMoney, type MoneyCell, parseMoney } from './money.ts';
import { FISCAL_TABLES } from './tables.ts';

const text = (most: number) => z.string().trim().max(most);

/**
 * The tables of a 预算 or 决算 as somebody types, pastes or imports them: every amount is still text, so that what is no
 * amount can be named and is not lost. A row without an id is one that is being written.
 */
export const fiscalDraft = fiscalContent.extend({
  approvedOn: fiscalContent.shape.approvedOn.optional(),
  tables: z
    .array(
      z.object({
        id: text(20),
        rows: z
          .array(z.object({ id: text(20), name: text(100), cells: z.record(z.string().max(20), text(60)) }))
          .max(MOST_ROWS),
        note: text(500).default(''),
      }),
    )
    .max(20),
});
export type FiscalDraft = z.output<typeof fiscalDraft>;
export type DraftTable = FiscalDraft['tables'][number];

/** A cell whose text is no amount. */
export interface UnreadCell {
  readonly table: string;
  /** Its place in the table, from 0: a row may have no id yet. */
  readonly at: number;
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** The draft with its amounts in fen: what is no amount is blank in it, and named. Rows in which nothing stands are left out. */
export function parseDraft(draft: FiscalDraft): {
  readonly content: FiscalContent;
  readonly unread: readonly UnreadCell[];
} {
  const unread: UnreadCell[] = [];
  const tables = draft.tables.map(({ id: table, rows, note }) => ({
    id: table,
    note,
    rows: rows.flatMap(({ id, name, cells }, at) => {
      const read: Record<string, MoneyCell> = {};
      for (const [column, typed] of Object.entries(cells)) {
        const amount = parseMoney(typed, draft.unit);
        if (!amount) unread.push({ table, at, row: name || id, column, text: typed });
        else if (amount.cell !== null) read[column] = amount.cell;
      }
      const isNothing = id === '' && name === '' && Object.keys(read).length === 0;
      return isNothing ? [] : [{ id: id || name.slice(0, 20), name: name || id, cells: read }];
    }),
  }));
  const named = tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => (row.id === '' ? { ...row, id: '？', name: '？' } : row)),
  }));
  return { content: { ...draft, approvedOn: draft.approvedOn ?? ('' as never), tables: named }, unread };
}

/** The other way: as a person may go on typing in it. */
export function draftOf(content: FiscalContent): FiscalDraft {
  return {
    ...content,
    tables: content.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        cells: Object.fromEntries(
          Object.entries(row.cells).map(([column, cell]) => [column, formatMoney(cell, content.unit)]),
        ),
      })),
    })),
  };
}

/** All tables of the form with their printed rows, and nothing in them: what somebody begins with. */
export function blankTables(kind: FiscalContent['kind']): DraftTable[] {
  return FISCAL_TABLES[kind].map(({ id, rows }) => ({
    id,
    note: '',
    rows: rows.map((row) => ({ id: row.id, name: row.name, cells: {} })),
  }));
}
