import type { Typed } from '../../pages/form/field.tsx';

/** A list in a form: its fields are named `items.0.description`, `items.1.description` … */
export interface TypedList {
  readonly name: string;
  readonly fields: readonly string[];
  /** Fields in which a choice made beforehand does not mean that anything was filled in. */
  readonly preset?: Readonly<Record<string, string>>;
}

const MOST = 20;

/** How many entries of the list were sent. */
export function sizeOf(typed: Typed, list: TypedList): number {
  for (let i = MOST; i > 0; i--) {
    if (list.fields.some((field) => `${list.name}.${i - 1}.${field}` in typed)) return i;
  }
  return 0;
}

function entriesOf(typed: Typed, list: TypedList): Record<string, string>[] {
  return Array.from({ length: sizeOf(typed, list) }, (_, i) =>
    Object.fromEntries(list.fields.map((field) => [field, typed[`${list.name}.${i}.${field}`] ?? ''])),
  );
}

function withEntries(typed: Typed, list: TypedList, entries: readonly Record<string, string>[]): Typed {
  const others = Object.entries(typed).filter(([name]) => !name.startsWith(`${list.name}.`));
  const own = entries.flatMap((entry, i) =>
    Object.entries(entry).map(([field, value]) => [`${list.name}.${i}.${field}`, value] as const),
  );
  return Object.fromEntries([...others, ...own]);
}

function isBlank(entry: Record<string, string>, list: TypedList): boolean {
  return Object.entries(entry).every(([field, value]) => value.trim() === '' || value === list.preset?.[field]);
}

/** The list with one more entry, all that was typed kept; at most 20. */
export function grown(typed: Typed, list: TypedList): Typed {
  const entries = entriesOf(typed, list);
  const blank = Object.fromEntries(list.fields.map((field) => [field, list.preset?.[field] ?? '']));
  return entries.length >= MOST ? typed : withEntries(typed, list, [...entries, blank]);
}

/** The list without the entry at `index`. */
export function shrunk(typed: Typed, list: TypedList, index: number): Typed {
  return withEntries(
    typed,
    list,
    entriesOf(typed, list).filter((_, i) => i !== index),
  );
}

/** Without entries in which nothing was filled in, but with at least `least`. */
export function compacted(typed: Typed, list: TypedList, least: number): Typed {
  const entries = entriesOf(typed, list);
  const filled = entries.filter((entry) => !isBlank(entry, list));
  const kept = filled.length >= least ? filled : entries.slice(0, least);
  return withEntries(typed, list, kept);
}

/** The entries as facts. */
export function listFacts(typed: Typed, list: TypedList): Record<string, string>[] {
  return entriesOf(typed, list);
}
