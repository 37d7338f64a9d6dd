import type { FiscalRow, ShownTable } from '../../../cases/publication/fiscal/content.ts';
import { fenOf, formatMoney, type MoneyUnit } from '../../../cases/publication/fiscal/money.ts';
import { totalsOf } from '../../../cases/publication/fiscal/sums.ts';
import { MONEY_UNIT_WORDS } from '../../../words/nouns/fiscal.ts';
import { SHEET_WORDS } from '../../../words/papers.ts';
import { say } from '../../../words/word.ts';
import { ranges } from '../table-sheet.ts';
import { address, type Sheet, type SheetCell } from '../workbook.ts';
import { NOTE_MARK } from './cover.ts';

/** Above the table: its title, and the unit; then the line with the names of the columns. */
const ABOVE = 3;
/** A spreadsheet keeps 15 digits of a number: what has more is written as text, so that no fen is lost. */
const EXACT_DIGITS = 15;

/** How many empty lines for subjects a template has. */
export interface SheetOptions {
  readonly blank?: number;
}

/** One table as a sheet: every total that is the sum of its parts is a formula, with its value beside it. */
export function fiscalSheet(table: ShownTable, unit: MoneyUnit, { blank = 0 }: SheetOptions = {}): Sheet {
  const { form } = table;
  const labels = form.subjects ? ['code', 'item'] : ['item'];
  const first = labels.length;
  const width = first + form.columns.length;
  const lines = withBlanks(table, form.subjects ? blank : 0);
  const rowAt = new Map(lines.flatMap((row, i) => (row ? [[row.id, ABOVE + i] as const] : [])));
  const at = (row: string, column: string) =>
    address(rowAt.get(row)!, first + form.columns.findIndex(({ id }) => id === column));
  const formulas = new Map(
    totalsOf(table).flatMap(({ at: place, parts, sum }) =>
      typeof place.cell === 'number' && place.cell === sum
        ? [[at(place.row, place.column), `SUM(${ranges(parts.map((part) => at(part.row, part.column)))})`] as const]
        : [],
    ),
  );
  const label = (row: number, column: number, value: string): SheetCell => ({
    ...{ row, column, look: 'label' },
    ...(value === '' ? {} : { value }),
  });
  const cells = lines.flatMap((line, i): SheetCell[] => {
    const row = ABOVE + i;
    const printed = form.rows.find(({ id }) => id === line?.id)?.name;
    const names = [
      ...(form.subjects ? [printed === undefined ? (line?.id ?? '') : ''] : []),
      printed ?? line?.name ?? '',
    ];
    return [
      ...names.map((name, column) => label(row, column, name)),
      ...form.columns.map(({ id }, c) => money(line, id, unit, row, first + c, formulas)),
    ];
  });
  return {
    name: form.name,
    widths: [...labels.map((one) => (one === 'code' ? 12 : 34)), ...form.columns.map(() => 18)],
    frozen: ABOVE,
    cells: [
      { row: 0, column: 0, columns: width, value: form.name, look: 'title' },
      { row: 1, column: 0, columns: width, value: unitLine(unit), look: 'note' },
      ...labels.map(
        (one, column): SheetCell => ({
          ...{ row: 2, column, look: 'head' },
          value: say(SHEET_WORDS, `fiscal.${one}`),
        }),
      ),
      ...form.columns.map(({ name }, c): SheetCell => ({ row: 2, column: first + c, value: name, look: 'head' })),
      ...cells,
      ...(table.note === ''
        ? []
        : [{ ...label(ABOVE + lines.length, 0, NOTE_MARK + table.note), columns: width, look: 'note' as const }]),
    ],
  };
}

const unitLine = (unit: MoneyUnit): string => say(SHEET_WORDS, 'fiscal.unit') + say(MONEY_UNIT_WORDS, unit);

/** The rows, with empty ones before the line that they add up to. */
function withBlanks({ rows, form }: ShownTable, blank: number): (FiscalRow | null)[] {
  const end = rows.findIndex(({ id }) => id === form.total);
  const at = end === -1 ? rows.length : end;
  return [...rows.slice(0, at), ...Array.from({ length: blank }, () => null), ...rows.slice(at)];
}

function money(
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
