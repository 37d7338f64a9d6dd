import { type Day, dayOf } from '../../../base/day.ts';
import type { Validity } from '../../../cases/shown.ts';
import { type Context, todayOf } from '../../../store/context.ts';
import { type Found, type FoundShown, type Narrowed, searchShown } from '../../../store/publication/search.ts';
import { marked, type Piece, snippet } from './highlight.ts';
import { queriesOf, wordsOf } from './words.ts';

export { FACETS, type Facet, type Narrowed } from '../../../store/publication/search.ts';
export type { Piece } from './highlight.ts';

const PAGE_SIZE = 20;
/** By date, where there is more than is looked at: the farther back, the more has to be read. */
const PAGES_BY_DATE = 10;

export interface SearchWish {
  readonly typed: string;
  readonly narrowed: Narrowed;
  readonly sort: 'relevance' | 'date';
  /** From 1. */
  readonly page: number;
}

export interface FoundPublication {
  readonly indexNumber: string;
  readonly title: readonly Piece[];
  readonly snippet: readonly Piece[];
  readonly documentNumber: readonly Piece[];
  readonly issuers: readonly string[];
  readonly publishedAt: string;
  readonly publishedOn: Day;
  readonly column: string;
  readonly validity: Validity;
}

export interface SearchView {
  /** What is looked for; none where nothing was typed that can be. */
  readonly words: readonly string[];
  /** Other names that were looked for as well. */
  readonly also: readonly string[];
  readonly total: number;
  readonly capped: boolean;
  readonly page: number;
  readonly pages: number;
  readonly facets: Found['facets'];
  readonly rows: readonly FoundPublication[];
}

const NOTHING: Pick<SearchView, 'total' | 'capped' | 'page' | 'pages' | 'facets' | 'rows'> = {
  total: 0,
  capped: false,
  page: 1,
  pages: 1,
  facets: { year: [], column: [], genre: [], theme: [], issuer: [], validity: [] },
  rows: [],
};

/** A page of what is published and holds every word that was typed, by one of its names. */
export async function searchPublications(context: Context, wish: SearchWish): Promise<SearchView> {
  const { db, office } = context;
  const { agencyId } = office;
  const typed = wordsOf(wish.typed, office.settingsOn(todayOf(context)).searchNames);
  const said = { words: typed.map((word) => word.text), also: typed.flatMap((word) => word.also) };
  if (typed.length === 0) return { ...said, ...NOTHING };
  const found = await searchShown(db, agencyId, {
    words: queriesOf(agencyId, typed),
    narrowed: wish.narrowed,
    sort: wish.sort,
    limit: PAGE_SIZE,
    offset: (wish.page - 1) * PAGE_SIZE,
  });
  const needles = [...said.words, ...said.also];
  const isNewest = found.capped && wish.sort === 'date';
  const pages = isNewest ? PAGES_BY_DATE : Math.max(1, Math.ceil(found.total / PAGE_SIZE));
  return { ...said, ...found, page: wish.page, pages, rows: found.rows.map((row) => shownTo(row, needles)) };
}

function shownTo(row: FoundShown, needles: readonly string[]): FoundPublication {
  const inText = snippet(row.text, needles);
  const inAbstract = row.abstract ? snippet(row.abstract, needles) : [];
  const isInText = row.abstract === '' || (!inAbstract.some((piece) => piece.hit) && inText.some((piece) => piece.hit));
  return {
    indexNumber: row.indexNumber,
    title: marked(row.title, needles),
    snippet: isInText ? inText : inAbstract,
    documentNumber: marked(row.documentNumber, needles),
    issuers: row.issuers,
    publishedAt: row.publishedAt,
    publishedOn: dayOf(new Date(row.publishedAt)),
    column: row.column,
    validity: row.validity,
  };
}
