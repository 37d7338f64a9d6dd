import type { MiddlewareHandler } from 'hono';
import { cacheKey, etagOf, type PageCache } from './page-cache.ts';
import type { PortalContext, PortalEnv } from './visit.ts';

/** Marks the answer as one that every anonymous reader of this language and size of type may be given. */
export function forEveryone(c: PortalContext): void {
  c.set('keep', true);
}

/** What a cache in front may do (RFC 9213): show the old page for a second while it asks for the new. */
const FRONT = 'max-age=0, stale-while-revalidate=1';

/** Answers from the cache, and keeps what a route has marked with `forEveryone`, with an ETag either way. */
export function keepPages(cache: PageCache | null): MiddlewareHandler<PortalEnv> {
  return async (c, next) => {
    const url = new URL(c.req.url);
    const key = cacheKey(url.host, url.pathname + url.search, c.req.header('cookie'));
    const asked = c.req.header('if-none-match');
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    const kept = reads && cache?.find(key);
    if (kept) {
      const headers = pairsOf(kept.headers);
      return asked === kept.etag
        ? new Response(null, { status: 304, headers })
        : new Response(c.req.method === 'HEAD' ? null : new Uint8Array(kept.body), { headers });
    }
    const reading = cache?.begin();
    await next();
    if (!c.res.headers.has('cache-control'))
      c.res.headers.set('Cache-Control', c.get('keep') ? 'no-cache' : 'no-store');
    if (!cache || !reading) return;
    if (!c.get('keep') || c.res.status !== 200) {
      cache.drop(key);
      return;
    }
    const body = Buffer.from(await c.res.arrayBuffer());
    const etag = etagOf(body);
    const headers = new Headers(c.res.headers);
    headers.set('ETag', etag);
    headers.set('Vary', 'Cookie');
    if (headers.get('Cache-Control') === 'no-cache') headers.set('CDN-Cache-Control', FRONT);
    headers.set('Content-Length', String(body.length));
    if (c.req.method === 'GET') cache.keep(key, { body, etag, headers: [...headers].flat() }, reading);
    c.res = undefined;
    c.res = asked === etag ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
  };
}

function pairsOf(flat: readonly string[]): [string, string][] {
  return flat.flatMap((name, i): [string, string][] => (i % 2 === 0 ? [[name, flat[i + 1]!]] : []));
}
