import { FACETS, type Facet, type SearchWish } from '../../reads/public/search/search.ts';

export { infoPath } from '../../cases/shown.ts';

export const SEARCH_PATH = '/search';

/** What the address of a search says; what it cannot mean is left out. Null where it is no page of anything. */
export function readWish(query: (name: string) => string | undefined): SearchWish | null {
  const page = Number(query('page') ?? 1);
  if (!Number.isInteger(page) || page < 1 || page > 1000) return null;
  const narrowed: Partial<Record<Facet, string>> = {};
  for (const facet of FACETS) {
    const value = query(facet)?.replaceAll('\0', '').trim();
    if (value) narrowed[facet] = value.slice(0, 100);
  }
  return { typed: (query('q') ?? '').trim(), narrowed, sort: query('sort') === 'date' ? 'date' : 'relevance', page };
}

/** The address of the search with something else about it, from its first page on. */
export function addressOf(wish: SearchWish, other: Partial<SearchWish> = {}, path = SEARCH_PATH): string {
  const { typed, narrowed, sort, page } = { ...wish, page: 1, ...other };
  const query = new URLSearchParams({ q: typed });
  for (const facet of FACETS) if (narrowed[facet] !== undefined) query.set(facet, narrowed[facet]);
  if (sort === 'date') query.set('sort', 'date');
  if (page > 1) query.set('page', String(page));
  return `${path}?${query}`;
}

/** The form of a request with this filled in. */
export function askPath(typed: string): string {
  return `/apply?${new URLSearchParams({ want: typed })}`;
}
