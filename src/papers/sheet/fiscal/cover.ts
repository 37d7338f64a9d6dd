import type { FiscalContent } from '../../../cases/publication/fiscal/content.ts';
import {
  FISCAL_COUNT_WORDS,
  FISCAL_FIELD_WORDS,
  FISCAL_KIND_WORDS,
  FISCAL_SCOPE_WORDS,
  MONEY_UNIT_WORDS,
} from '../../../words/nouns/fiscal.ts';
import { SHEET_WORDS } from '../../../words/papers.ts';
import { say } from '../../../words/word.ts';

/** The sheet that says what the tables are of, and the one with the text. */
export const COVER_SHEET = say(SHEET_WORDS, 'fiscal.cover');
export const PROSE_SHEET = say(FISCAL_FIELD_WORDS, 'prose');
/** 空表说明: the line below a table. */
export const NOTE_MARK = say(SHEET_WORDS, 'fiscal.note');
export const COUNTS = Object.keys(FISCAL_COUNT_WORDS) as readonly (keyof FiscalContent['counts'])[];

export type Cover = Pick<FiscalContent, 'kind' | 'year' | 'scope' | 'unit' | 'rounded' | 'counts'> & {
  /** Absent in a template. */
  readonly approvedOn?: string;
};

/** Each line of the cover: what it is called, and what it says. */
export function coverLines({ kind, year, scope, approvedOn, unit, rounded, counts }: Cover): [string, string][] {
  const field = (name: string) => say(FISCAL_FIELD_WORDS, name);
  return [
    [field('kind'), say(FISCAL_KIND_WORDS, kind)],
    [field('year'), String(year)],
    [field('scope'), say(FISCAL_SCOPE_WORDS, scope)],
    [field('approvedOn'), approvedOn ?? ''],
    [field('unit'), say(MONEY_UNIT_WORDS, unit)],
    [field('rounded'), say(SHEET_WORDS, rounded ? 'fiscal.yes' : 'fiscal.no')],
    ...COUNTS.map((count): [string, string] => [say(FISCAL_COUNT_WORDS, count), String(counts[count] ?? '')]),
  ];
}
