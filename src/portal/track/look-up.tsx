import type { Hono } from 'hono';
import { findByLookup, findPublicRequest, type PublicRequest } from '../../reads/public/request.ts';
import { type LookedUp, makeLookUp } from '../form/look-up.tsx';
import type { Gate } from '../gate/gate.ts';
import type { PortalContext, PortalEnv } from '../visit.ts';

const REQUEST: LookedUp = { path: '/track', cookie: 'gk_track', section: 'track', words: 'track', find: findByLookup };

/** The request that this browser has looked up, or null. Each page renews the time. */
export async function lookedUp(c: PortalContext, gate: Gate): Promise<PublicRequest | null> {
  const { admitted, admit } = makeLookUp(gate, REQUEST);
  const caseId = admitted(c);
  const found = caseId && (await findPublicRequest(c.get('visit').context, caseId));
  if (found) admit(c, found.caseId);
  return found || null;
}

/** 查询: number and look-up code, both or nothing. */
export function lookUpRoutes(app: Hono<PortalEnv>, gate: Gate): void {
  makeLookUp(gate, REQUEST).routes(app);
}

export function showLookUp(c: PortalContext, gate: Gate): Response {
  return makeLookUp(gate, REQUEST).show(c);
}
