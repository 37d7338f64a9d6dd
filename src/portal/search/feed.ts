import type { Piece, SearchView, SearchWish } from '../../reads/public/search/search.ts';
import { addressOf, infoPath } from './address.ts';

/** The newest of a search as RSS 2.0. */
export function feedOf(agency: string, wish: SearchWish, found: SearchView, origin: string): string {
  const items = found.rows.map(({ indexNumber, title, snippet, publishedAt }) => {
    const link = escaped(`${origin}${infoPath(indexNumber)}`);
    return `<item><title>${escaped(textOf(title))}</title><link>${link}</link><guid>${link}</guid><pubDate>${new Date(publishedAt).toUTCString()}</pubDate><description>${escaped(textOf(snippet))}</description></item>`;
  });
  const link = escaped(`${origin}${addressOf({ ...wish, sort: 'date' })}`);
  const title = escaped(`${wish.typed} - ${agency}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>${title}</title><link>${link}</link><description>${title}</description><language>zh-CN</language>${items.join('')}</channel></rss>\n`;
}

const textOf = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join('');

/** Without the characters that XML cannot hold in any way. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
