/** A cell of a row; `carried` where a span of an earlier row reaches into this one. */
export interface RowCell {
  readonly text: string;
  readonly span: number;
  readonly carried: boolean;
}

/**
 * What a report is made of, in reading order, whatever the file is: lines of text, rows of a table, and cells that stand
 * one after another without rows. A line of spaces alone is kept: it may be a blank cell of a table that lost its lines.
 */
export type Block =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'cell'; readonly text: string }
  /** A new sheet of a workbook: what follows belongs to no table until it says to which. */
  | { readonly kind: 'break' }
  | {
      readonly kind: 'row';
      readonly cells: readonly RowCell[];
      readonly table: number;
      /** Blank cells may be lost: its figures have an order and no places. */
      readonly loose?: true;
      /** Nobody can tell which columns its figures stand in: they are listed and never read. */
      readonly placeless?: true;
    };

/** More than any report needs; met only in files made to do harm. */
export const LIMITS = {
  span: 1000,
  cellsInGrid: 20_000,
  elements: 60_000,
  tableDepth: 50,
  characters: 1_000_000,
  pages: 200,
} as const;

/** Thrown inside the readers of markup where a limit is passed; readReport turns it into a refusal. */
export class LimitPassed extends Error {
  readonly limit: keyof typeof LIMITS;
  constructor(limit: keyof typeof LIMITS) {
    super(`limit passed: ${limit}`);
    this.limit = limit;
  }
}

export const rowOf = (texts: readonly string[], table: number): Block => ({
  kind: 'row',
  cells: texts.map((text) => ({ text: text.trim(), span: 1, carried: false })),
  table,
});
