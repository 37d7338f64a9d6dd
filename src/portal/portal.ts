import type { IncomingMessage, ServerResponse } from 'node:http';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { STYLE_PATH, STYLE_SHEET } from '../pages/style/sheet.ts';
import type { House } from '../store/context.ts';
import { aboutRoutes } from './about.tsx';
import { applyRoutes } from './apply/apply.tsx';
import { receiptRoutes } from './apply/receipt.tsx';
import { commentRoutes } from './comment/comment.tsx';
import { dataRoutes } from './data/data.tsx';
import { decisionRoutes } from './decisions/decisions.tsx';
import { errorPage } from './error-page.tsx';
import { type GateOptions, openGate } from './gate/gate.ts';
import { portalHeaders } from './gate/headers.ts';
import { sameSite } from './gate/same-site.ts';
import { guideRoutes } from './guide.tsx';
import { homeRoutes } from './home.tsx';
import { ICON } from './icon.ts';
import { infoRoutes, movedAnswer } from './info/info.tsx';
import { keepPages } from './keep-pages.ts';
import { cachedPages, makePageCache } from './page-cache.ts';
import { reportRoutes } from './reports/reports.tsx';
import { searchRoutes } from './search/search.tsx';
import { oneClickRoutes } from './subscribe/one-click.ts';
import { subscribeRoutes } from './subscribe/subscribe.tsx';
import { trackRoutes } from './track/track.tsx';
import { type PortalEnv, rememberPreference, visits } from './visit.ts';

export interface PortalOptions extends GateOptions {
  /** Whether pages for everyone are kept as bytes; they are where this is absent. */
  readonly cache?: boolean;
  /** Is told of each fault, which the reader sees only as a calm page. */
  readonly onFault?: (fault: unknown) => void;
  /** The host that readers ask for, where a front server stands before the portal. */
  readonly publicHost?: string | null;
}

/** The public door, open. */
export interface Portal {
  readonly app: Hono<PortalEnv>;
  /** Answers a kept page on node:http before any routing, or says false. */
  readonly fast: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Something was written: no kept page may be believed any more. */
  readonly changed: () => void;
}

/** Opens the portal (门户) of the house's agency. */
export function openPortal(house: House, options: PortalOptions = {}): Portal {
  const {
    cache: isKept = true,
    onFault = (fault) => console.error(fault),
    publicHost = null,
    ...gateOptions
  } = options;
  const cache = isKept ? makePageCache() : null;
  const changed = () => cache?.clear();
  const gate = openGate(gateOptions);
  const app = new Hono<PortalEnv>();

  app.use(keepPages(cache));
  app.use(portalHeaders);
  app.get(STYLE_PATH, (c) => c.body(STYLE_SHEET, 200, { ...FOR_EVER, 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/icon.svg', (c) => c.body(ICON, 200, { ...A_DAY, 'Content-Type': 'image/svg+xml' }));
  app.use(rememberPreference);
  app.use(visits(house));
  oneClickRoutes(app);
  app.use(sameSite);
  homeRoutes(app);
  aboutRoutes(app);
  guideRoutes(app);
  applyRoutes(app, gate, changed);
  receiptRoutes(app, gate);
  trackRoutes(app, gate, changed);
  commentRoutes(app, gate, changed);
  reportRoutes(app);
  searchRoutes(app);
  dataRoutes(app);
  decisionRoutes(app);
  infoRoutes(app);
  subscribeRoutes(app, gate);
  app.all('*', movedAnswer);
  app.onError((fault, c) => {
    if (fault instanceof HTTPException && fault.status === 403) return errorPage(c, 403);
    onFault(fault);
    return c.get('visit') ? errorPage(c, 500) : c.text('系统出现问题，请稍后再试。', 500);
  });
  return { app, fast: cache ? cachedPages(cache, publicHost) : () => false, changed };
}

const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const A_DAY = { 'Cache-Control': 'public, max-age=86400' };
