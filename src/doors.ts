import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { openApi } from './api/open-api.ts';
import type { Config } from './config.ts';
import { openPortal } from './portal/portal.ts';
import type { House } from './store/context.ts';

/** The doors, open: one application, and the way past it for pages that are kept as bytes. */
export interface Doors {
  readonly fetch: (request: Request, env?: unknown) => Response | Promise<Response>;
  /** Answers from the portal's page cache, or says false. */
  readonly fast: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Something of the agency has changed: pages that were kept are made anew. */
  readonly changed: (agencyId: number) => void;
}

/**
 * Opens the portal at /, the API at /api/v1 and the workbench at /desk. Behind a front server every request is seen under
 * the public origin, so that cookies are Secure and a form's origin is our own; who asks is the last X-Forwarded-For.
 */
export function openDoors(
  house: House,
  { publicOrigin }: Pick<Config, 'publicOrigin'> = { publicOrigin: null },
): Doors {
  const app = new Hono();
  const behindProxy = publicOrigin !== null;
  const portal = openPortal(house, { behindProxy, publicHost: publicOrigin && new URL(publicOrigin).host });
  const onChange = (agencyId: number) => {
    house.changed(agencyId);
    portal.changed();
  };
  const secureCookie = publicOrigin?.startsWith('https:') ?? false;
  app.route('/api/v1', openApi(house, { onChange, secureCookie, ...(behindProxy ? { addressOf: forwardedFor } : {}) }));
  app.route('/desk', openDesk());
  app.route('/', portal.app);
  const fetch: Doors['fetch'] = (request, env) =>
    app.fetch(publicOrigin ? seenAt(publicOrigin, request) : request, env);
  return { fetch, fast: portal.fast, changed: onChange };
}

function seenAt(origin: string, request: Request): Request {
  const { pathname, search } = new URL(request.url);
  return new Request(origin + pathname + search, request);
}

function forwardedFor(request: Request): string {
  return request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown';
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** dist/desk as Vite built it: assets by their hashed names for a year, and the one page for every other path. */
function openDesk(): Hono {
  const here = dirname(fileURLToPath(import.meta.url));
  const folder = join(here, import.meta.url.endsWith('.mjs') ? 'desk' : '../dist/desk');
  const desk = new Hono();
  desk.get('/assets/:name{[\\w.-]+}', (c) => {
    const path = join(folder, 'assets', c.req.param('name'));
    const type = MEDIA_TYPES[extname(path)];
    if (!type || !existsSync(path)) return c.notFound();
    return c.body(readFileSync(path), 200, {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    });
  });
  desk.get('*', (c) => {
    const page = join(folder, 'index.html');
    if (!existsSync(page)) return c.text('工作台还没有构建：npm run prepare', 503);
    const nonce = randomBytes(16).toString('base64');
    return c.html(readFileSync(page, 'utf8').replaceAll('__CSP_NONCE__', nonce), 200, {
      'Content-Security-Policy': `default-src 'self'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
    });
  });
  return desk;
}
