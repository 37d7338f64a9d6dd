import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A page as bytes, with all its headers. */
export interface CachedPage {
  readonly body: Buffer;
  readonly etag: string;
  readonly headers: readonly (readonly [string, string])[];
}

/**
 * Anonymous pages as bytes, by host, path, language and size of type. A page is shown for a second at most, its renewal
 * counted in: another process (a command beside the server) may have written meanwhile. What this process writes is seen at
 * once, by `clear`.
 */
export interface PageCache {
  readonly find: (key: string) => CachedPage | null;
  /** Names what is in the database now; a page read before a `clear` and kept after it would be stale. */
  readonly generation: () => number;
  readonly keep: (key: string, page: CachedPage, generation: number) => void;
  /** There is no such page any more: nobody gets the old one while the next is made. */
  readonly drop: (key: string) => void;
  readonly clear: () => void;
}

const MAX_AGE_MS = 750;
/** While one request renews a page, the others still get the old one. */
const RENEWAL_MS = 250;
const MOST_PAGES = 500;

export function makePageCache(clock: () => number = () => performance.now()): PageCache {
  const pages = new Map<string, { page: CachedPage; until: number }>();
  let generation = 0;
  return {
    find: (key) => {
      const kept = pages.get(key);
      if (!kept) return null;
      if (kept.until > clock()) return kept.page;
      kept.until = clock() + RENEWAL_MS;
      return null;
    },
    generation: () => generation,
    keep: (key, page, readAt) => {
      if (readAt !== generation) return;
      pages.delete(key);
      pages.set(key, { page, until: clock() + MAX_AGE_MS });
      if (pages.size > MOST_PAGES) pages.delete(pages.keys().next().value!);
    },
    drop: (key) => void pages.delete(key),
    clear: () => {
      generation++;
      pages.clear();
    },
  };
}

/** Under which an anonymous page is kept: what the host, the URL and the cookies say, and nothing else. */
export function cacheKey(host: string, url: string, cookie: string | undefined): string {
  const large = cookie?.includes('gk_size=large') ? 'L' : '';
  const english = cookie?.includes('gk_lang=en') ? 'E' : '';
  return `${large}${english} ${host} ${url}`;
}

export function etagOf(body: Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

/**
 * Answers from the cache on node:http, before any routing: true where it did. For a page that is not kept it does
 * nothing, and the request goes on to the portal. `host`: of the public origin, where a front server may say another.
 */
export function cachedPages(
  cache: PageCache,
  host: string | null = null,
): (req: IncomingMessage, res: ServerResponse) => boolean {
  return (req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return false;
    const page = cache.find(cacheKey(host ?? req.headers.host ?? '', req.url ?? '', req.headers.cookie));
    if (!page) return false;
    if (req.headers['if-none-match'] === page.etag) res.writeHead(304, page.headers.flat()).end();
    else res.writeHead(200, page.headers.flat()).end(req.method === 'HEAD' ? undefined : page.body);
    return true;
  };
}
