import type { Context as HonoContext, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { makeShell, type Page, type Shell } from '../pages/shell.tsx';
import type { Contact, Say, SiteMarks, Visitor } from '../pages/visitor.ts';
import { wording } from '../pages/wording.ts';
import { type Context, type House, type Office, REQUESTER, todayOf } from '../store/context.ts';
import { withSiteTags } from './site-tags.tsx';

/** One request of a reader: who asks, in which language, and the way to answer with a page. */
export interface Visit {
  readonly context: Context;
  readonly visitor: Visitor;
  readonly say: Say;
  readonly contact: Contact;
  /** Where readers find this site: scheme, host and port. */
  readonly origin: string;
  /** The page as HTML, with its frame around it. */
  readonly page: (page: Page) => string;
}

export interface PortalEnv {
  Variables: { visit: Visit; keep: boolean };
}
export type PortalContext = HonoContext<PortalEnv>;

const YEAR = 365 * 86_400;

/** `?lang=` and `?size=` are remembered in a cookie, and the reader comes back to the page they were on. */
export const rememberPreference: MiddlewareHandler = async (c, next) => {
  const lang = c.req.query('lang');
  const size = c.req.query('size');
  if ((!lang && !size) || c.req.method !== 'GET') return next();
  const options = { path: '/', maxAge: YEAR, sameSite: 'Lax', httpOnly: true } as const;
  if (lang === 'en' || lang === 'zh') setCookie(c, 'gk_lang', lang, options);
  if (size === 'large' || size === 'ordinary') setCookie(c, 'gk_size', size, options);
  return c.redirect(placeOf(c), 303);
};

/**
 * The page that the reader was on, with its question: the link is the same on every page and does not know it, the browser
 * does. Never another host, which two slashes at the beginning would be.
 */
function placeOf(c: HonoContext): string {
  const from = URL.parse(c.req.header('referer') ?? '');
  const path = c.req.path.replace(/^\/+/, '/');
  if (from?.pathname !== path) return path;
  for (const name of ['lang', 'size']) from.searchParams.delete(name);
  return `${path}${from.searchParams.size > 0 ? `?${from.searchParams}` : ''}`;
}

export function visitorOf(c: HonoContext): Visitor {
  return { language: getCookie(c, 'gk_lang') === 'en' ? 'en' : 'zh', large: getCookie(c, 'gk_size') === 'large' };
}

/** Gives each request its visit. The frames of an office are rendered once and go with it. */
export function visits(house: House): MiddlewareHandler<PortalEnv> {
  const shells = new WeakMap<Office, Map<string, Shell>>();
  const shellFor = (office: Office, visitor: Visitor, marks: SiteMarks): Shell => {
    const ofOffice = shells.get(office) ?? new Map<string, Shell>();
    shells.set(office, ofOffice);
    const key = JSON.stringify([visitor, marks]);
    const agency = { name: office.name, contact: office.contact as unknown as Contact, marks };
    const shell = ofOffice.get(key) ?? makeShell(agency, visitor);
    ofOffice.set(key, shell);
    return shell;
  };
  return async (c, next) => {
    const visitor = visitorOf(c);
    const context = await house.contextFor(REQUESTER);
    const { siteIdCode, icpNumber, policeNumber } = context.office.settingsOn(todayOf(context));
    const shell = shellFor(context.office, visitor, { siteIdCode, icpNumber, policeNumber });
    const { origin } = new URL(c.req.url);
    const site = { name: context.office.name, origin, siteIdCode };
    c.set('visit', {
      context,
      visitor,
      say: wording(visitor.language),
      contact: context.office.contact as unknown as Contact,
      origin,
      page: (page) => shell(withSiteTags(page, site)),
    });
    await next();
  };
}
