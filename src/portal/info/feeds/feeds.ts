import type { Hono } from 'hono';
import { isColumn } from '../../../reads/public/column/lists.ts';
import { type ListedPublication, listPublications } from '../../../reads/public/publications.ts';
import { errorPage } from '../../error-page.tsx';
import { forEveryone } from '../../keep-pages.ts';
import { infoPath } from '../../search/address.ts';
import type { PortalContext, PortalEnv, Visit } from '../../visit.ts';
import { INFO_PATH, listPath, readNarrowed } from '../address.ts';
import { FEED_FORMATS, type Feed, type FeedFormat } from './feed.ts';

const NEWEST = 30;

/** What is new in the whole column, in an item of it, or in what a list is narrowed to: as RSS, Atom and JSON Feed. */
export function feedRoutes(app: Hono<PortalEnv>): void {
  for (const format of FEED_FORMATS) {
    app.get(`${INFO_PATH}/feed.${format.id}`, (c) => feedAnswer(c, null, format));
    app.get(`${INFO_PATH}/column/:column/feed.${format.id}`, (c) => feedAnswer(c, c.req.param('column')!, format));
  }
}

async function feedAnswer(c: PortalContext, code: string | null, format: FeedFormat): Promise<Response> {
  const visit = c.get('visit');
  const { context, origin, say } = visit;
  if (code !== null && !isColumn(code)) return errorPage(c, 404);
  const narrowed = readNarrowed((name) => c.req.query(name));
  const found = await listPublications(context, { ...(code ? { column: code } : {}), ...narrowed }, { limit: NEWEST });
  const { pathname, search } = new URL(c.req.url);
  const feed: Feed = {
    title: `${code === null ? say('info.title') : say(`column.${code}`)} - ${context.office.name}`,
    author: context.office.name,
    page: `${origin}${listPath(code, narrowed)}`,
    self: `${origin}${pathname}${search}`,
    items: found.rows.map((one) => itemOf(one, visit)),
  };
  forEveryone(c);
  return c.body(format.write(feed), 200, { 'Content-Type': `${format.media}; charset=utf-8` });
}

/** A publication as a feed tells of it. */
export function itemOf(one: ListedPublication, { origin, say }: Pick<Visit, 'origin' | 'say'>): Feed['items'][number] {
  return {
    url: `${origin}${infoPath(one.indexNumber)}`,
    title: one.title,
    summary: one.abstract,
    publishedAt: one.publishedAt,
    categories: [say(`column.${one.column}`), ...(one.theme ? [one.theme] : [])],
  };
}
