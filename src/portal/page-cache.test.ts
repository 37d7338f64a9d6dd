import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { cachedPages, cacheKey, etagOf, makePageCache } from './page-cache.ts';

const page = (text: string) => {
  const body = Buffer.from(text);
  return { body, etag: etagOf(body), headers: [['etag', etagOf(body)]] as const };
};

describe('kept pages', () => {
  it('are believed for a second; then one renews and the others still get the old', () => {
    let now = 0;
    const cache = makePageCache(() => now);
    cache.keep('a', page('old'), cache.generation());
    now = 999;
    expect(cache.find('a')!.body.toString()).toBe('old');
    now = 1001;
    expect(cache.find('a')).toBeNull();
    expect(cache.find('a')!.body.toString()).toBe('old');
    cache.keep('a', page('new'), cache.generation());
    expect(cache.find('a')!.body.toString()).toBe('new');
  });

  it('are gone when something is written, also those read before and kept after', () => {
    const cache = makePageCache();
    const readAt = cache.generation();
    cache.keep('a', page('a'), readAt);
    cache.clear();
    cache.keep('b', page('b'), readAt);
    expect([cache.find('a'), cache.find('b')]).toEqual([null, null]);
  });

  it('are bounded in number', () => {
    const cache = makePageCache();
    for (let i = 0; i < 600; i++) cache.keep(String(i), page('x'), 0);
    expect(cache.find('0')).toBeNull();
    expect(cache.find('599')).not.toBeNull();
  });

  it('are told apart by what a reader chose', () => {
    const keys = [undefined, 'gk_lang=en', 'gk_size=large', 'gk_lang=en; gk_size=large', 'other=1; gk_lang=zh'];
    expect(new Set(keys.map((cookie) => cacheKey('/', cookie))).size).toBe(4);
  });
});

describe('the fast path', () => {
  it('answers kept pages, 304 to who has them, and leaves the rest', async () => {
    const cache = makePageCache();
    const fast = cachedPages(cache);
    cache.keep(cacheKey('/', undefined), page('kept'), 0);
    const server = createServer((req, res) => {
      if (!fast(req, res)) res.end('routed');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const first = await fetch(base);
    expect(await first.text()).toBe('kept');
    const again = await fetch(base, { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect(again.status).toBe(304);
    expect(await (await fetch(`${base}/other`)).text()).toBe('routed');
    expect(await (await fetch(base, { method: 'POST' })).text()).toBe('routed');
    server.close();
  });
});
