import type { Hono } from 'hono';
import { partOf } from '../../pages/column-nav.tsx';
import { fiscalSeries } from '../../reads/fiscal/public.ts';
import { linkedBodies } from '../../reads/public/bodies.ts';
import { publicFile, publicItem, type WithdrawnItem, withdrawnByAddress } from '../../reads/public/column/item.ts';
import { columnHome, columnList, isColumn } from '../../reads/public/column/lists.ts';
import { findPublicationByAlias } from '../../reads/public/publications.ts';
import { publishedReports } from '../../reads/public/reports.ts';
import { errorPage } from '../error-page.tsx';
import { fiscalRoutes } from '../fiscal/fiscal.tsx';
import { forEveryone } from '../keep-pages.ts';
import { infoPath } from '../search/address.ts';
import type { PortalContext, PortalEnv } from '../visit.ts';
import { aboutAgencyRoutes } from './about-agency.tsx';
import { MADE, MadeByItself, OwnReports, YearsBeside } from './above-list.tsx';
import { ALL_PATH, INFO_PATH, listPath, readNarrowed } from './address.ts';
import { callRoutes } from './comment/calls.tsx';
import { responseRoutes } from './concern/responses.tsx';
import { feedRoutes } from './feeds/feeds.ts';
import { siteMapRoutes } from './feeds/site-map.ts';
import { fileAnswer } from './file-answer.ts';
import { ItemHead, ListHead } from './head.tsx';
import { InfoHome } from './home-page.tsx';
import { ItemPage } from './item-page.tsx';
import { InfoList, worded } from './list-page.tsx';
import { WithdrawnPage } from './withdrawn-page.tsx';

/** 政府信息公开专栏: its home, the list of each item, each publication with its files, and what was withdrawn. */
export function infoRoutes(app: Hono<PortalEnv>): void {
  feedRoutes(app);
  siteMapRoutes(app);
  aboutAgencyRoutes(app);
  callRoutes(app);
  responseRoutes(app);
  app.get(INFO_PATH, async (c) => {
    const { context, say, page, origin } = c.get('visit');
    const home = await columnHome(context);
    forEveryone(c);
    const main = <InfoHome agency={context.office.name} home={home} bodies={linkedBodies(context)} say={say} />;
    const title = say('info.title');
    const description = say('info.lead', { agency: context.office.name });
    const tags = { code: null, name: title, origin, path: INFO_PATH, feed: ALL_PATH, description };
    return c.html(page({ title, section: 'info', head: <ListHead {...tags} />, main }));
  });

  app.get(ALL_PATH, (c) => listAnswer(c, null));
  app.get(`${INFO_PATH}/column/:column`, (c) => listAnswer(c, c.req.param('column')));

  app.get(`${INFO_PATH}/file/:hash{[0-9a-f]{64}}/:number{.+}`, async (c) => {
    const file = await publicFile(c.get('visit').context, asked(c.req.param('number')), c.req.param('hash'));
    return file ? fileAnswer(c, file) : errorPage(c, 404);
  });

  fiscalRoutes(app);
  app.get(`${INFO_PATH}/:number{.+}`, (c) => itemAnswer(c, asked(c.req.param('number'))));
}

/** What the address asks for; the database takes no NUL. */
const asked = (text: string) => text.replaceAll('\0', '');

async function listAnswer(c: PortalContext, code: string | null): Promise<Response> {
  const { context, say, page, origin, visitor } = c.get('visit');
  if (code !== null && !isColumn(code)) return errorPage(c, 404);
  const after = c.req.query('after');
  const list = await columnList(
    context,
    code,
    readNarrowed((name) => c.req.query(name)),
    after,
  );
  const reports = code === 'report' ? (await publishedReports(context)).rows : [];
  const series = code === '20-7' ? await fiscalSeries(context) : [];
  forEveryone(c);
  const column = code === null ? say('info.all') : say(`column.${code}`);
  const { genre, theme, year, validity } = list.narrowed;
  const what = [
    year,
    theme,
    genre && worded('genre', genre, say),
    validity && worded('validity', validity, say),
  ].filter(Boolean);
  const title = what.length > 0 ? say('list.of', { column, what: what.join('、') }) : column;
  const isFirst = after === undefined && what.length === 0;
  const hasMore = code === 'guide' || reports.length > 0;
  const lead = code === null ? say('info.lead', { agency: context.office.name }) : say(`column-lead.${code}`);
  const above = isFirst && (
    <>
      <p className="lead">{lead}</p>
      {code === 'report' && <OwnReports reports={reports} bodies={linkedBodies(context)} say={say} />}
      {code !== null && MADE[code] && <MadeByItself {...MADE[code]} say={say} />}
      {series.length > 0 && <YearsBeside series={series} visitor={visitor} say={say} />}
    </>
  );
  const main = (
    <InfoList list={list} title={title} above={above} hasMore={hasMore} isFirst={after === undefined} say={say} />
  );
  const crumbs = what.length > 0 ? [{ text: column, href: listPath(code) }] : [];
  const path = listPath(code, list.narrowed, after ?? null);
  const tags = { code, name: column, origin, path, feed: listPath(code, list.narrowed), description: lead };
  return c.html(page({ title, section: 'info', crumbs, part: partOf(code), head: <ListHead {...tags} />, main }));
}

async function itemAnswer(c: PortalContext, number: string): Promise<Response> {
  const { context, say, page } = c.get('visit');
  const item = await publicItem(context, number);
  if (!item) return movedAnswer(c);
  if ('withdrawnOn' in item) return withdrawnAnswer(c, item);
  const url = new URL(c.req.url);
  const path = infoPath(item.indexNumber);
  if (url.pathname !== path) return c.redirect(path, 301);
  // A call for comments is over at midnight without anything being written.
  if (!item.call) forEveryone(c);
  const crumbs = [{ text: say(`column.${item.column}`), href: listPath(item.column) }];
  const permanent = `${url.origin}${path}`;
  const head = <ItemHead item={item} url={permanent} column={say(`column.${item.column}`)} />;
  const main = <ItemPage item={item} url={permanent} say={say} />;
  return c.html(page({ title: item.title, section: 'info', crumbs, part: partOf(item.column), head, main }));
}

function withdrawnAnswer(c: PortalContext, item: WithdrawnItem): Response | Promise<Response> {
  const { say, page } = c.get('visit');
  const main = <WithdrawnPage item={item} say={say} />;
  return c.html(page({ title: say('item.withdrawn'), section: 'info', part: null, main }), 410);
}

/** Where an address of an earlier site leads to, for good; or that what stood there was withdrawn; else there is nothing. */
export async function movedAnswer(c: PortalContext): Promise<Response> {
  const { pathname, search } = new URL(c.req.url);
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
  const { context } = c.get('visit');
  const path = decoded(pathname) + decoded(search);
  const moved = reads && (await findPublicationByAlias(context, path));
  if (moved) return c.redirect(infoPath(moved.indexNumber), 301);
  const gone = reads && (await withdrawnByAddress(context, path));
  return gone ? withdrawnAnswer(c, gone) : errorPage(c, 404);
}

function decoded(text: string): string {
  try {
    return decodeURI(text).replaceAll('\0', '');
  } catch {
    return text;
  }
}
