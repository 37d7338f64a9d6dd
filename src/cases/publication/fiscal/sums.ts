import { cellOf, type FiscalContent, type ShownTable, tablesOf } from './content.ts';
import { type FiscalFinding, type FiscalPlace, fiscalError, fiscalWarning } from './finding.ts';
import { fenOf } from './money.ts';
import { parentSubject, subjectLevel } from './subject.ts';
import { ACROSS } from './tables.ts';

/** Two sides that have to be equal. */
interface Equation {
  readonly rule: string;
  readonly left: readonly FiscalPlace[];
  readonly right: readonly FiscalPlace[];
}

/** R1 to R10 of the tables: every sum inside a table, and between tables, that does not hold. */
export function checkSums(content: FiscalContent): FiscalFinding[] {
  const tables = tablesOf(content);
  const equations = tables.flatMap(within);
  return [...equations, ...between(tables)].flatMap((equation) => weigh(equation, content));
}

const within = (table: ShownTable): Equation[] => [...columnSums(table), ...rowSums(table), ...levels(table)];

/** A cell that is the sum of others in its table, by what it is made of and what they add up to in fen. */
export interface FiscalTotal {
  readonly at: FiscalPlace;
  readonly parts: readonly FiscalPlace[];
  readonly sum: number;
}

/** Every total inside a table of which a part is filled in; the first rule that makes a cell is the one that is shown. */
export function totalsOf(table: ShownTable): FiscalTotal[] {
  const totals = new Map<string, FiscalTotal>();
  for (const { left, right } of within(table)) {
    const [at] = left;
    if (left.length !== 1 || !at || right.every(({ cell }) => typeof cell !== 'number')) continue;
    const key = `${at.row}|${at.column}`;
    if (!totals.has(key)) totals.set(key, { at, parts: right, sum: total(right) });
  }
  return [...totals.values()];
}

/**
 * The difference is shown, never absorbed: where the agency declares that it rounded each amount, half of the last decimal a
 * summand is a warning and not an error. A side of which no cell is filled in states nothing.
 */
function weigh({ rule, left, right }: Equation, { rounded, unit }: FiscalContent): FiscalFinding[] {
  if ([left, right].some((side) => side.every(({ cell }) => cell === null))) return [];
  const sums = [total(left), total(right)] as const;
  const apart = Math.abs(sums[0] - sums[1]);
  if (apart === 0) return [];
  const halfDecimal = unit === 'yuan' ? 0.5 : 5000;
  const filled = [...left, ...right].filter(({ cell }) => typeof cell === 'number').length;
  const found = { rule, left: left.filter(isFilled), right: right.filter(isFilled), sums };
  if (rounded && apart <= halfDecimal * filled) return [fiscalWarning({ ...found, variant: 'rounding' })];
  return [fiscalError({ ...found, variant: 'sum' })];
}

const total = (side: readonly FiscalPlace[]): number => side.reduce((sum, { cell }) => sum + fenOf(cell), 0);
const isFilled = ({ cell }: FiscalPlace): boolean => cell !== null;

function placeIn(table: ShownTable, row: string, column: string): FiscalPlace {
  return { table: table.form.id, row, column, cell: cellOf(table, row, column) };
}

/** A column that is the sum of others, in every row. */
function columnSums(table: ShownTable): Equation[] {
  return table.form.columns.flatMap(({ id, sum }) =>
    sum
      ? table.rows.map((row) => ({
          rule: sum.rule,
          left: [placeIn(table, row.id, id)],
          right: sum.parts.map((part) => placeIn(table, row.id, part)),
        }))
      : [],
  );
}

function rowSums(table: ShownTable): Equation[] {
  return table.form.sums.flatMap(({ rule, left, right, columns }) =>
    (columns ?? table.form.columns.map(({ id }) => id)).map((column) => ({
      rule,
      left: left.map((row) => placeIn(table, row, column)),
      right: right.map((row) => placeIn(table, row, column)),
    })),
  );
}

/** R6: 类 = Σ款, 款 = Σ项, 合计 = Σ类. Only the subjects right below are added, so nothing counts twice. */
function levels(table: ShownTable): Equation[] {
  const subjects = new Set(table.rows.map(({ id }) => id).filter((id) => subjectLevel(id)));
  const below = new Map<string, string[]>();
  for (const code of subjects) {
    const parent = parentSubject(code);
    const over = parent !== null && subjects.has(parent) ? parent : (table.form.total ?? '');
    if (over !== '') below.set(over, [...(below.get(over) ?? []), code]);
  }
  return [...below].flatMap(([over, parts]) =>
    table.form.columns.map(({ id: column }) => ({
      rule: 'R6',
      left: [placeIn(table, over, column)],
      right: parts.map((part) => placeIn(table, part, column)),
    })),
  );
}

/** R4, R5, R7, R8, R9 between the tables; R8 also for each 类 of 财政拨款收入支出总表. A table without rows states nothing. */
function between(tables: readonly ShownTable[]): Equation[] {
  const find = (id: string) => tables.find(({ form }) => form.id === id)!;
  const named = ACROSS.map(({ rule, left, right }) => ({
    rule,
    left: left.map(({ table, row, column }) => placeIn(find(table), row, column)),
    right: right.map(({ table, row, column }) => placeIn(find(table), row, column)),
  }));
  const fiscal = find('fiscal');
  const classes = fiscal.rows.map(({ id }) => id).filter((id) => subjectLevel(id) === 'class');
  const byClass = ['general', 'fund', 'capital'].flatMap((source) =>
    classes.map((code) => ({
      rule: 'R8',
      left: [placeIn(fiscal, code, source)],
      right: [placeIn(find(source), code, 'total')],
    })),
  );
  return [...named, ...byClass];
}
