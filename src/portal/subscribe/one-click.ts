import type { Hono } from 'hono';
import { leaveSubscriptions } from '../../actions/mail/decide.ts';
import { leavePath, minePath } from '../../papers/mail/links.ts';
import { errorPage } from '../error-page.tsx';
import { readForm } from '../gate/form-body.ts';
import type { PortalEnv } from '../visit.ts';

const MOST_BYTES = 4096;

/**
 * RFC 8058: a mail program lets go of everything with one POST, from wherever it is, with no cookie and no page of ours
 * before it. So it stands before the guard that takes forms from this site alone; the token is the proof. Whoever opens
 * the address as a page comes to their subscriptions, and nothing happens by that.
 */
export function oneClickRoutes(app: Hono<PortalEnv>): void {
  app.post(leavePath(':token'), async (c) => {
    const { typed } = await readForm(c.req.raw, MOST_BYTES).catch(() => ({ typed: {} as Record<string, string> }));
    if (typed['List-Unsubscribe'] !== 'One-Click') return errorPage(c, 400);
    const isOurs = await leaveSubscriptions(c.get('visit').context, c.req.param('token')!, null);
    return isOurs ? c.text('已退订 Unsubscribed\n') : errorPage(c, 404);
  });
  app.get(leavePath(':token'), (c) => c.redirect(minePath(c.req.param('token')!), 303));
}
