import type { Hono } from 'hono';
import { newestPublications } from '../../reads/public/publications.ts';
import { publishedLike } from '../../reads/public/search/published-like.ts';
import { searchPublications } from '../../reads/public/search/search.ts';
import { suggest } from '../../reads/public/search/suggest.ts';
import { errorPage } from '../error-page.tsx';
import { readForm } from '../gate/form-body.ts';
import { FEED_FORMATS } from '../info/feeds/feed.ts';
import { forEveryone } from '../keep-pages.ts';
import type { PortalEnv } from '../visit.ts';
import { infoPath, readWish, SEARCH_PATH } from './address.ts';
import { feedOf } from './feed.ts';
import { SearchPage, StartPage } from './search-page.tsx';
import { TYPE_AHEAD, TYPE_AHEAD_PATH } from './type-ahead.ts';

const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const NEWEST = 10;

/** 信息检索: the page, what it suggests as one types, what is published of what a request asks for, and the search as a feed. */
export function searchRoutes(app: Hono<PortalEnv>): void {
  app.get(TYPE_AHEAD_PATH, (c) =>
    c.body(TYPE_AHEAD, 200, { ...FOR_EVER, 'Content-Type': 'text/javascript; charset=utf-8' }),
  );

  app.get(SEARCH_PATH, async (c) => {
    const { context, say, page } = c.get('visit');
    const wish = readWish((name) => c.req.query(name));
    if (!wish) return errorPage(c, 404);
    forEveryone(c);
    if (wish.typed === '') {
      const newest = await newestPublications(context, NEWEST);
      return c.html(
        page({ title: say('search.title'), section: 'search', main: <StartPage newest={newest} say={say} /> }),
      );
    }
    const found = await searchPublications(context, wish);
    const title = say('search.of', { typed: wish.typed });
    return c.html(
      page({
        title: wish.page > 1 ? say('search.page-of', { title, page: wish.page }) : title,
        section: 'search',
        crumbs: [{ text: say('search.title'), href: SEARCH_PATH }],
        main: <SearchPage wish={wish} found={found} say={say} />,
      }),
    );
  });

  app.get(`${SEARCH_PATH}/suggest`, async (c) => {
    const found = await suggest(c.get('visit').context, (c.req.query('q') ?? '').slice(0, 50));
    forEveryone(c);
    const publications = found.publications.map(({ indexNumber, title }) => ({ title, href: infoPath(indexNumber) }));
    return c.json({ words: found.words, publications });
  });

  // What somebody types into a request is theirs: it goes in a body and into no address.
  app.post(`${SEARCH_PATH}/like`, async (c) => {
    const { typed } = await readForm(c.req.raw, 16_384);
    const found = await publishedLike(c.get('visit').context, typed.text ?? '');
    return c.json(found.map(({ indexNumber, title }) => ({ title, href: infoPath(indexNumber) })));
  });

  for (const format of FEED_FORMATS) {
    app.get(`${SEARCH_PATH}/feed.${format.id}`, async (c) => {
      const visit = c.get('visit');
      const wish = readWish((name) => c.req.query(name));
      if (!wish || wish.typed === '') return errorPage(c, 404);
      const found = await searchPublications(visit.context, { ...wish, sort: 'date', page: 1 });
      forEveryone(c);
      const feed = feedOf(wish, found, `${SEARCH_PATH}/feed.${format.id}`, visit);
      return c.body(format.write(feed), 200, { 'Content-Type': `${format.media}; charset=utf-8` });
    });
  }
}
