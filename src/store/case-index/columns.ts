import type { IndexRow } from '../../cases/entry.ts';

/** The columns that a projection fills, with the field each holds. */
const FIELDS = {
  noun: 'noun',
  number: 'number',
  state: 'state',
  kind: 'kind',
  title: 'title',
  party: 'party',
  opened_on: 'openedOn',
  counted_on: 'countedOn',
  ended_on: 'endedOn',
  outcome: 'outcome',
  units: 'units',
  amount: 'amount',
  holder: 'holder',
  section: 'section',
  clock: 'clock',
  extra: 'extra',
  public: 'public',
  search: 'search',
} as const satisfies Record<string, keyof IndexRow>;

export const COLUMNS = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

/** For `on conflict do update`. */
export const UPDATE = ['seq', 'head', ...COLUMNS].map((column) => `${column} = excluded.${column}`).join(', ');

/** Columns as the fields of an IndexRow, for a select; without the text that only the search reads. */
export const SELECT = [
  'case_id as "caseId"',
  'seq',
  ...COLUMNS.filter((column) => column !== 'search').map((column) => `${column} as "${FIELDS[column]}"`),
].join(', ');

/** The values of a row in the order of COLUMNS. */
export function valuesOf(row: IndexRow): unknown[] {
  const values = { ...row, clock: json(row.clock), extra: json(row.extra), search: searchText(row.search) };
  return COLUMNS.map((column) => values[FIELDS[column]]);
}

/** Full-width letters and digits, capitals and small letters are found by each other. */
export function searchText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function json(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
