import { createHash } from 'node:crypto';
import { dayOf, yearOf } from '../../base/day.ts';
import type { Shown } from '../../cases/shown.ts';
import { canonicalJson } from '../ledger/chain.ts';
import { chunksOf, type Field, LONGEST_ENDING, pairsOf, tagOf } from './bigrams.ts';
import { initialsOf } from './initials.ts';

/** The columns of `shown` that a Shown fills as it is, with the field each holds. */
const FIELDS = {
  index_number: 'indexNumber',
  version: 'version',
  column_code: 'column',
  genre: 'genre',
  theme: 'theme',
  title: 'title',
  abstract: 'abstract',
  document_number: 'documentNumber',
  issuers: 'issuers',
  keywords: 'keywords',
  made_on: 'madeOn',
  published_at: 'publishedAt',
  effective_on: 'effectiveOn',
  ended_on: 'endedOn',
  validity: 'validity',
} as const satisfies Record<string, keyof Shown>;

/** For a select: what is shown of a publication, without its text. */
export const SHOWN_SELECT = Object.entries(FIELDS)
  .map(([column, field]) => `s.${column} as "${field}"`)
  .join(', ');

export const SHOWN_COLUMNS = [...Object.keys(FIELDS), 'year', 'digest', 'head', 'vector', 'text'];

/** A publication as it lies in the tables. */
export interface ShownRows {
  /** In the order of SHOWN_COLUMNS. */
  readonly values: readonly unknown[];
  readonly parts: readonly { readonly part: number; readonly vector: string; readonly text: string }[];
  /** Of a text of several parts; null where one holds it. */
  readonly pairs: string | null;
  readonly aliases: readonly string[];
}

export function rowsOf(agencyId: number, shown: Shown): ShownRows {
  const fields = fieldsOf(shown);
  const [first, ...rest] = chunksOf(agencyId, fields);
  const year = yearOf(dayOf(new Date(shown.publishedAt)));
  const search = [digestOf(shown), headOf(agencyId, shown), first!.vector, first!.text];
  return {
    values: [...Object.values(FIELDS).map((field) => stored(shown[field])), year, ...search],
    parts: rest.map((chunk, i) => ({ part: i + 2, ...chunk })),
    pairs: rest.length > 0 ? pairsOf(agencyId, fields) : null,
    aliases: [...new Set(shown.aliases)],
  };
}

const stored = (value: Shown[keyof Shown]) =>
  typeof value === 'string' ? storable(value) : Array.isArray(value) ? value.map(storable) : value;

/** PostgreSQL keeps no zero bytes, and no half of a surrogate pair. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}

/** What the search looks in; the text last. */
function fieldsOf(shown: Shown): Field[] {
  const { title, documentNumber, indexNumber, keywords, issuers, abstract, text } = shown;
  return [
    { text: title, weight: 'A' },
    ...[documentNumber, indexNumber, ...keywords, ...issuers, abstract].map(
      (one): Field => ({ text: one, weight: 'B' }),
    ),
    { text: storable(text), weight: 'D' },
  ];
}

/** Before the initials of a title, with every ending of them, as a word has. */
export const INITIALS = '~';

/** What is found first and suggested: the title, its initials, the numbers. */
function headOf(agencyId: number, { title, documentNumber, indexNumber }: Shown): string {
  const fields: Field[] = [title, documentNumber, indexNumber].map((text) => ({ text, weight: 'A' }));
  const initials = [...initialsOf(title)];
  const endings = new Set(initials.map((_, i) => initials.slice(i, i + LONGEST_ENDING).join('')));
  const lexemes = [...endings].map((ending) => `'${tagOf(agencyId)}${INITIALS}${ending}'`);
  return [chunksOf(agencyId, fields)[0]!.vector, ...lexemes].join(' ');
}

/** Of everything, and of the way it is made searchable: another way is another digest, which a rebuild finds. */
function digestOf(shown: Shown): Buffer {
  return createHash('sha256')
    .update(`search 1\n${canonicalJson(shown)}`)
    .digest();
}
