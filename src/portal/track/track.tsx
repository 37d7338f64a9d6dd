import type { Hono } from 'hono';
import { findCaseFile } from '../../reads/file.ts';
import { REQUESTER_VERBS } from '../../reads/public/request.ts';
import { errorPage } from '../error-page.tsx';
import type { Gate } from '../gate/gate.ts';
import type { PortalEnv } from '../visit.ts';
import { DaysPage } from './days-page.tsx';
import { lookedUp, lookUpRoutes, showLookUp } from './look-up.tsx';
import { requesterVerbRoutes } from './requester-verbs.tsx';
import { StatusPage } from './status-page.tsx';

/** 办理进度: a request, for whoever has its number and its look-up code. */
export function trackRoutes(app: Hono<PortalEnv>, gate: Gate, changed: () => void): void {
  app.get('/track', async (c) => {
    const request = await lookedUp(c, gate);
    if (!request) return showLookUp(c, gate);
    const { say, page, visitor } = c.get('visit');
    const done = REQUESTER_VERBS.find((verb) => verb === c.req.query('done')) ?? null;
    const main = <StatusPage request={request} done={done} say={say} language={visitor.language} />;
    const crumbs = [{ text: say('track.title'), href: '/track' }];
    return c.html(page({ title: request.number, section: 'track', crumbs, main }));
  });

  app.get('/track/days', async (c) => {
    const request = await lookedUp(c, gate);
    if (!request) return showLookUp(c, gate);
    const { say, page, visitor } = c.get('visit');
    const crumbs = [
      { text: say('track.title'), href: '/track' },
      { text: request.number, href: '/track' },
    ];
    const main = <DaysPage explain={request.explain} say={say} language={visitor.language} />;
    return c.html(page({ title: say('explain.title'), section: 'track', crumbs, main }));
  });

  /** Only what went out with the reply, only to whoever looked the request up, and never shown inside a page. */
  app.get('/track/files/:hash{[0-9a-f]{64}}', async (c) => {
    const request = await lookedUp(c, gate);
    const hash = c.req.param('hash');
    const isReplys = request?.reply?.files.some((file) => file.hash === hash);
    const file = request && isReplys ? await findCaseFile(c.get('visit').context, request.caseId, hash) : null;
    if (!file) return errorPage(c, 404);
    return c.body(new Uint8Array(file.bytes), 200, {
      'Content-Type': file.mediaType,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    });
  });

  lookUpRoutes(app, gate);
  requesterVerbRoutes(app, gate, changed);
}
