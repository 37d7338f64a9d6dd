import { createHash } from 'node:crypto';
import { dayOf, yearOf } from '../../base/day.ts';
import type { Shown } from '../../cases/shown.ts';
import { canonicalJson } from '../ledger/chain.ts';
import { findable } from './bigrams.ts';
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

export const SHOWN_COLUMNS = [...Object.keys(FIELDS), 'year', 'digest', 'head', 'head_line', 'vector', 'line', 'text'];

/** A publication as it lies in the tables. */
export interface ShownRows {
  /** In the order of SHOWN_COLUMNS. */
  readonly values: readonly unknown[];
  readonly aliases: readonly string[];
}

export function rowsOf(agencyId: number, shown: Shown): ShownRows {
  const year = yearOf(dayOf(new Date(shown.publishedAt)));
  const [head, all] = [findable(agencyId, headOf(shown)), findable(agencyId, allOf(shown))];
  const search = [head.vector, head.line, all.vector, all.line, storable(shown.text)];
  return {
    values: [...Object.values(FIELDS).map((field) => stored(shown[field])), year, digestOf(shown), ...search],
    aliases: [...new Set(shown.aliases)],
  };
}

const stored = (value: Shown[keyof Shown]) =>
  typeof value === 'string' ? storable(value) : Array.isArray(value) ? value.map(storable) : value;

/** PostgreSQL keeps no zero bytes, and no half of a surrogate pair. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}

/** What is found first and suggested: the title, the numbers, and the initials of the title, which are looked for as a word is. */
function headOf({ title, documentNumber, indexNumber }: Shown): string[] {
  return [title, documentNumber, indexNumber, initialsOf(title)];
}

/** What the search looks in. */
function allOf({ title, documentNumber, indexNumber, keywords, issuers, abstract, text }: Shown): string[] {
  return [title, documentNumber, indexNumber, ...keywords, ...issuers, abstract, text];
}

/** Of everything, and of the way it is made searchable: another way is another digest, which a rebuild finds. */
function digestOf(shown: Shown): Buffer {
  return createHash('sha256')
    .update(`search 2\n${canonicalJson(shown)}`)
    .digest();
}
