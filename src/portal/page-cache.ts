import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A page as bytes, with all its headers. */
export interface CachedPage {
  readonly body: Buffer;
  readonly etag: string;
  /** Names and values in turn, as node:http takes them without looking at each. */
  readonly headers: readonly string[];
}

/**
 * Anonymous pages as bytes, by host, path, language and size of type. A page is shown for three quarters of a second at
 * most, its renewal counted in: another process (a second server, a command beside it) may have written meanwhile. With the
 * quarter for which an office is believed (reads/house) this makes a second. What this process writes is seen at once, by
 * `clear`.
 */
export interface PageCache {
  readonly find: (key: string) => CachedPage | null;
  /** Before a page is read: its age counts from here, and one read before a `clear` and kept after it would be stale. */
  readonly begin: () => Reading;
  readonly keep: (key: string, page: CachedPage, reading: Reading) => void;
  /** There is no such page any more: nobody gets the old one while the next is made. */
  readonly drop: (key: string) => void;
  readonly clear: () => void;
}

/** When a page was begun to be read, and how often the cache had been emptied by then. */
export interface Reading {
  readonly generation: number;
  readonly at: number;
}

/** From this age on one request renews a page, while the others still get the old one … */
const RENEWED_MS = 500;
/** … until this age. Older than this no page is shown, however seldom it is asked for. */
const MAX_AGE_MS = 750;
const MOST_PAGES = 500;
/** A page is some ten thousand bytes, a report as PDF some hundred thousand. */
const MOST_BYTES = 32 * 1024 * 1024;

export function makePageCache(clock: () => number = () => performance.now()): PageCache {
  const pages = new Map<string, { page: CachedPage; since: number; isRenewed: boolean }>();
  let generation = 0;
  let bytes = 0;
  const remove = (key: string) => {
    bytes -= pages.get(key)?.page.body.length ?? 0;
    pages.delete(key);
  };
  return {
    find: (key) => {
      const kept = pages.get(key);
      if (!kept) return null;
      const age = clock() - kept.since;
      if (age < RENEWED_MS || (age < MAX_AGE_MS && kept.isRenewed)) return kept.page;
      if (age >= MAX_AGE_MS) remove(key);
      kept.isRenewed = true;
      return null;
    },
    begin: () => ({ generation, at: clock() }),
    keep: (key, page, { generation: readIn, at }) => {
      if (readIn !== generation) return;
      remove(key);
      pages.set(key, { page, since: at, isRenewed: false });
      bytes += page.body.length;
      while (pages.size > MOST_PAGES || bytes > MOST_BYTES) remove(pages.keys().next().value!);
    },
    drop: remove,
    clear: () => {
      generation++;
      pages.clear();
      bytes = 0;
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
    if (req.headers['if-none-match'] === page.etag) res.writeHead(304, page.headers as string[]).end();
    else res.writeHead(200, page.headers as string[]).end(req.method === 'HEAD' ? undefined : page.body);
    return true;
  };
}
