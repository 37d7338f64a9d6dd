import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { cachedPages, cacheKey, etagOf, makePageCache } from './page-cache.ts';

const page = (text: string) => {
  const body = Buffer.from(text);
  return { body, etag: etagOf(body), headers: ['etag', etagOf(body)] };
};

describe('kept pages', () => {
  it('are believed for a while; then one renews and the others still get the old', () => {
    let now = 0;
    const cache = makePageCache(() => now);
    cache.keep('a', page('old'), cache.begin());
    now = 499;
    expect(cache.find('a')!.body.toString()).toBe('old');
    now = 501;
    expect(cache.find('a')).toBeNull();
    expect(cache.find('a')!.body.toString()).toBe('old');
    cache.keep('a', page('new'), cache.begin());
    expect(cache.find('a')!.body.toString()).toBe('new');
  });

  it('are gone when something is written, also those read before and kept after', () => {
    const cache = makePageCache();
    const readAt = cache.begin();
    cache.keep('a', page('a'), readAt);
    cache.clear();
    cache.keep('b', page('b'), readAt);
    expect([cache.find('a'), cache.find('b')]).toEqual([null, null]);
  });

  it('are gone with the first answer that is none: what another process withdrew is not shown to the next', () => {
    let now = 0;
    const cache = makePageCache(() => now);
    cache.keep('a', page('withdrawn'), cache.begin());
    now = 501;
    expect(cache.find('a')).toBeNull();
    cache.drop('a');
    now = 510;
    expect(cache.find('a')).toBeNull();
  });

  it('are shown for three quarters of a second at most, however seldom they are asked for and whoever renews them', () => {
    for (const ages of [[751], [501, 751], [499, 501, 700, 751], [60_000]]) {
      let now = 0;
      const cache = makePageCache(() => now);
      cache.keep('a', page('old'), cache.begin());
      for (const age of ages) {
        now = age;
        cache.find('a');
      }
      expect(cache.find('a'), String(ages)).toBeNull();
    }
  });

  it('are bounded in number', () => {
    const cache = makePageCache();
    for (let i = 0; i < 600; i++) cache.keep(String(i), page('x'), cache.begin());
    expect(cache.find('0')).toBeNull();
    expect(cache.find('599')).not.toBeNull();
  });

  it('are bounded in bytes, whatever was dropped, renewed or too large by itself', () => {
    const cache = makePageCache();
    const large = (megabytes: number) => ({ body: Buffer.alloc(megabytes * 2 ** 20), etag: '""', headers: [] });
    for (let round = 0; round < 50; round++) {
      cache.keep('renewed', large(10), cache.begin());
      cache.keep('dropped', large(10), cache.begin());
      cache.drop('dropped');
    }
    cache.keep('a', large(10), cache.begin());
    cache.keep('b', large(10), cache.begin());
    expect(['renewed', 'a', 'b'].map((key) => cache.find(key) !== null)).toEqual([true, true, true]);
    cache.keep('c', large(10), cache.begin());
    expect(['renewed', 'a', 'b', 'c'].map((key) => cache.find(key) !== null)).toEqual([false, true, true, true]);
    cache.keep('too large', large(33), cache.begin());
    expect(['a', 'b', 'c', 'too large'].map((key) => cache.find(key))).toEqual([null, null, null, null]);
  });

  it('are told apart by what a reader chose', () => {
    const keys = [undefined, 'gk_lang=en', 'gk_size=large', 'gk_lang=en; gk_size=large', 'other=1; gk_lang=zh'];
    expect(new Set(keys.map((cookie) => cacheKey('a', '/', cookie))).size).toBe(4);
  });

  it('are told apart by the host that the reader asked: the page names it', () => {
    expect(cacheKey('a.example', '/', undefined)).not.toBe(cacheKey('b.example', '/', undefined));
  });
});

describe('the fast path', () => {
  it('answers kept pages, 304 to who has them, and leaves the rest', async () => {
    const cache = makePageCache();
    const fast = cachedPages(cache);
    const server = createServer((req, res) => {
      if (!fast(req, res)) res.end('routed');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const base = `http://${host}`;
    cache.keep(cacheKey(host, '/', undefined), page('kept'), cache.begin());
    const first = await fetch(base);
    expect(await first.text()).toBe('kept');
    const again = await fetch(base, { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect(again.status).toBe(304);
    expect(await (await fetch(`${base}/other`)).text()).toBe('routed');
    expect(await (await fetch(base, { method: 'POST' })).text()).toBe('routed');
    server.close();
  });
});
