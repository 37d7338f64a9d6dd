import type { Hono } from 'hono';
import { ABOUT, PATHS, SECTIONS } from '../../../pages/shell.tsx';
import { escapeXml } from '../../../papers/office/xml.ts';
import { fiscalSeries } from '../../../reads/fiscal/public.ts';
import { columnMenu } from '../../../reads/public/column/lists.ts';
import { type MappedShown, PART_SIZE, siteMapPart, siteMapParts } from '../../../reads/public/column/site-map.ts';
import { publishedReports } from '../../../reads/public/reports.ts';
import { listPath as decisionsPath, KINDS, type PathKind } from '../../decisions/address.ts';
import { errorPage } from '../../error-page.tsx';
import { yearsPath } from '../../fiscal/address.ts';
import { forEveryone } from '../../keep-pages.ts';
import { infoPath } from '../../search/address.ts';
import { textStream } from '../../text-stream.ts';
import type { PortalEnv, Visit } from '../../visit.ts';
import { listPath } from '../address.ts';
import { BESIDE } from '../unified/beside.ts';

const XML = { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'no-cache' };
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
/** What is nobody's business but the reader's. */
const PRIVATE = ['/track', '/receipt', '/desk', '/api', '/search/suggest'];

/** robots.txt, and the site map for programs: an index of the fixed pages and of parts of the publications. */
export function siteMapRoutes(app: Hono<PortalEnv>, partSize = PART_SIZE): void {
  app.get('/robots.txt', (c) => {
    const lines = ['User-agent: *', ...PRIVATE.map((path) => `Disallow: ${path}`)];
    forEveryone(c);
    return c.text(`${lines.join('\n')}\nSitemap: ${c.get('visit').origin}/sitemap.xml\n`, 200, {
      'Cache-Control': 'no-cache',
    });
  });

  app.get('/sitemap.xml', async (c) => {
    const { context, origin } = c.get('visit');
    const parts = await siteMapParts(context, partSize);
    forEveryone(c);
    const listed = ['pages', ...parts].map(
      (name) => `<sitemap><loc>${escapeXml(`${origin}/sitemap/${name}.xml`)}</loc></sitemap>`,
    );
    return c.body(`${DECLARATION}<sitemapindex ${SCHEMA}>${listed.join('')}</sitemapindex>\n`, 200, XML);
  });

  app.get('/sitemap/pages.xml', async (c) => {
    const visit = c.get('visit');
    const pages = (await fixedPages(visit)).map((path) => addressOf(visit.origin, path));
    forEveryone(c);
    return c.body(`${OPENING}${pages.join('')}${CLOSING}`, 200, XML);
  });

  app.get('/sitemap/:part{[0-9a-z]+-[0-9a-f-]{36}\\.xml}', async (c) => {
    const { context, origin } = c.get('visit');
    const batches = siteMapPart(context, c.req.param('part').slice(0, -'.xml'.length), partSize);
    const first = await batches.next();
    if (first.done) return errorPage(c, 404);
    const texts = async function* (): AsyncGenerator<string> {
      yield OPENING;
      yield addressesOf(origin, first.value);
      for await (const batch of batches) yield addressesOf(origin, batch);
      yield CLOSING;
    };
    return c.body(textStream(texts()), 200, XML);
  });
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

const OPENING = `${DECLARATION}<urlset ${SCHEMA}>`;
const CLOSING = '</urlset>\n';

function addressOf(origin: string, path: string, changed?: Date): string {
  const when = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : '';
  return `<url><loc>${escapeXml(origin + path)}</loc>${when}</url>`;
}

function addressesOf(origin: string, batch: readonly MappedShown[]): string {
  return batch.map(({ indexNumber, publishedAt }) => addressOf(origin, infoPath(indexNumber), publishedAt)).join('');
}

async function fixedPages({ context }: Visit): Promise<string[]> {
  const [menu, reports, series] = await Promise.all([
    columnMenu(context),
    publishedReports(context),
    fiscalSeries(context),
  ]);
  return [
    ...SECTIONS.filter((section) => section !== 'track').map((section) => PATHS[section]),
    ...Object.values(ABOUT).filter((path) => path !== ABOUT.data),
    ...BESIDE.map(([path]) => path).filter((path) => path !== listPath('news')),
    ...(Object.keys(KINDS) as PathKind[]).map(decisionsPath),
    ...menu.filter(({ count }) => count > 0).map(({ column }) => listPath(column)),
    ...series.map(({ kind, scope }) => yearsPath(kind, scope)),
    ...reports.rows.map(({ year }) => `/reports/${year}`),
  ];
}
