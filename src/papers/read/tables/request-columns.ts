import { REQUEST_COLUMNS } from '../../../report/format-requests.ts';
import { isBlank } from '../cells.ts';
import { labelForm } from '../characters.ts';
import { findJoinedRow, findRequestRow } from '../labels.ts';
import type { Entry, Value } from './entries.ts';
import { fromColumns, pickCells } from './pick.ts';

const COLUMNS = REQUEST_COLUMNS.map((column) => column.code);
const COLUMN_HEADS = new Set(REQUEST_COLUMNS.map((column) => labelForm(column.label)));

/** The row of table 三 that an entry is, by the labels before its figures. */
export function codeOf(entry: Entry): string | null {
  const last = entry.labels.at(-1);
  if (last === undefined) return null;
  return (
    findJoinedRow(last) ?? findRequestRow(entry.labels.join('')) ?? findRequestRow(entry.labels.slice(-2).join(''))
  );
}

interface Places {
  readonly at: readonly number[];
  /** The head of the table says so. */
  readonly headed: boolean;
}

const FROM = (first: number): readonly number[] => COLUMNS.map((_, i) => first + i);

const TOTAL = labelForm('总计');
const PERSONS = labelForm('自然人');

/** The heads of the columns of a table as far as its rows name them, each with its column. */
class Heads {
  private readonly named = new Map<string, number>();

  read({ labels, labelColumns }: Entry): void {
    const forms = labels.map(labelForm);
    if (new Set(forms.filter((form) => COLUMN_HEADS.has(form))).size < 2) return;
    forms.forEach((form, i) => {
      if (COLUMN_HEADS.has(form) && !this.named.has(form)) this.named.set(form, labelColumns[i] ?? this.named.size);
    });
  }

  /** All seven, in whatever order they stand; or 自然人 and, six columns on, 总计. */
  places(): Places | null {
    const named = [...COLUMN_HEADS].map((form) => this.named.get(form));
    if (named.every((column) => column !== undefined) && new Set(named).size === named.length) {
      return { at: named as number[], headed: true };
    }
    const [first, last] = [this.named.get(PERSONS), this.named.get(TOTAL)];
    if (first === undefined || last === undefined) return null;
    if (last < first) return { at: [], headed: true };
    return last === first + COLUMNS.length - 1 ? { at: FROM(first), headed: true } : null;
  }
}

/** Heads that were read one by one: where 总计 does not come last, nothing says in which order the figures stand. */
function isTurned(entries: readonly Entry[]): boolean {
  const first = entries.findIndex((entry) => codeOf(entry) !== null && entry.values.length > 0);
  const heads = entries.slice(0, Math.max(0, first)).flatMap((entry) => entry.labels.map(labelForm));
  const order = heads.filter((form) => COLUMN_HEADS.has(form));
  return (
    order.length > 1 && order.includes(TOTAL) && order.at(-1) !== TOTAL && order.indexOf(TOTAL) < order.indexOf(PERSONS)
  );
}

/**
 * In which columns the figures of each table stand: where its head names them, or where its rows that leave no choice have
 * theirs, if they agree.
 */
export function findPlaces(entries: readonly Entry[]): ReadonlyMap<number, Places> {
  const starts = new Map<number, Set<number>>();
  const heads = new Map<number, Heads>();
  for (const entry of entries) {
    if (entry.form !== 'row') continue;
    const head = heads.get(entry.table) ?? new Heads();
    heads.set(entry.table, head);
    head.read(entry);
    const filled = entry.values.filter((value) => !isBlank(value.text));
    const [start, end] = [filled[0]?.column, filled.at(-1)?.column];
    const whole = start !== undefined && end === start + COLUMNS.length - 1;
    const only = entry.values.length === COLUMNS.length && codeOf(entry) !== null ? entry.values[0]!.column : undefined;
    const column = whole ? start : only;
    if (column !== undefined) starts.set(entry.table, (starts.get(entry.table) ?? new Set()).add(column));
  }
  const agreed = [...starts].flatMap(([table, columns]) =>
    columns.size === 1 ? [[table, { at: FROM([...columns][0]!), headed: false }] as const] : [],
  );
  const named = [...heads].flatMap(([table, head]) => {
    const places = head.places();
    return places ? [[table, places] as const] : [];
  });
  return new Map([...agreed, ...named]);
}

const rises = (at: readonly number[]): boolean =>
  at.length > 0 && at.every((column, i) => i === 0 || column > at[i - 1]!);

/** The order in which the figures of rows without a head above them stand: each column's place; empty where it cannot be told. */
export function turnedOrder(entries: readonly Entry[], places: ReadonlyMap<number, Places>): readonly number[] | null {
  if (isTurned(entries.filter((entry) => entry.form !== 'row'))) return [];
  const turned = [...places.values()].find(({ at, headed }) => headed && !rises(at));
  if (!turned) return null;
  const sorted = [...turned.at].sort((a, b) => a - b);
  return turned.at.map((column) => sorted.indexOf(column));
}

/** The seven cells of a row in the order of the form, also where the table has its columns in another. */
export function sevenOf(
  entry: Entry,
  place: Places | undefined,
  turned: readonly number[] | null,
): readonly Value[] | null {
  if (place?.headed && !rises(place.at)) return place.at.length === 0 ? null : fromColumns(entry.values, place.at);
  if (!turned || place?.headed) return pickCells(entry, COLUMNS.length, place?.at, place?.headed);
  return turned.length === entry.values.length ? turned.map((at) => entry.values[at]!) : null;
}

/** The row that counts the columns: 栏次 1 2 3 4 5 6 7. */
export const isCounting = ({ labels, values }: Entry): boolean =>
  /^(?:栏次|行次|列次|序号|栏目|甲)$/.test(labelForm(labels.at(-1) ?? '')) &&
  values.every((value, i) => Number(value.text) === Number(values[0]!.text) + i);
