import type { Piece, SearchView, SearchWish } from '../../reads/public/search/search.ts';
import type { Feed } from '../info/feeds/feed.ts';
import type { Visit } from '../visit.ts';
import { addressOf, infoPath } from './address.ts';

/** The newest of a search, for programs that look whether there is more. `path`: where this feed is had. */
export function feedOf(wish: SearchWish, found: SearchView, path: string, { context, origin, say }: Visit): Feed {
  return {
    title: `${wish.typed} - ${context.office.name}`,
    author: context.office.name,
    page: `${origin}${addressOf({ ...wish, sort: 'date' })}`,
    self: `${origin}${addressOf(wish, {}, path)}`,
    items: found.rows.map(({ indexNumber, title, snippet, publishedAt, column }) => ({
      url: `${origin}${infoPath(indexNumber)}`,
      title: textOf(title),
      summary: textOf(snippet),
      publishedAt,
      categories: [say(`column.${column}`)],
    })),
  };
}

const textOf = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join('');
