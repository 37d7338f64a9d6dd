import type { FiscalRow } from '../../../cases/publication/fiscal/content.ts';
import { fenOf, formatMoney, type MoneyUnit } from '../../../cases/publication/fiscal/money.ts';
import { MONEY_UNIT_WORDS } from '../../../words/nouns/fiscal.ts';
import { SHEET_WORDS } from '../../../words/papers.ts';
import { say } from '../../../words/word.ts';
import { address, type SheetCell } from '../workbook.ts';
import { NOTE_MARK } from './cover.ts';

/** A spreadsheet keeps 15 digits of a number: what has more is written as text, so that no fen is lost. */
const EXACT_DIGITS = 15;

export const unitLine = (unit: MoneyUnit): string => say(SHEET_WORDS, 'fiscal.unit') + say(MONEY_UNIT_WORDS, unit);

/** The line below a table; none where it has no note. */
export function noteCell(note: string, row: number, columns: number): SheetCell[] {
  return note === '' ? [] : [{ row, column: 0, columns, value: NOTE_MARK + note, look: 'note' }];
}

/** One amount; `formulas` by address: what adds up is written as a formula with its value beside it. */
export function moneyCell(
  line: FiscalRow | null,
  id: string,
  unit: MoneyUnit,
  row: number,
  column: number,
  formulas: ReadonlyMap<string, string>,
): SheetCell {
  const cell = line?.cells[id] ?? null;
  const place = { row, column, look: 'money' } as const;
  if (cell === null) return place;
  const text = formatMoney(cell, unit);
  if (cell === '—' || String(Math.abs(fenOf(cell))).length > EXACT_DIGITS) return { ...place, value: text };
  const formula = formulas.get(address(row, column));
  return { ...place, value: Number(text), ...(formula ? { formula } : {}) };
}
