import type { MiddlewareHandler, Next } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { makeUploadRoom } from '../actions/upload-room.ts';
import { isRefusal, refuse } from '../base/refusal.ts';
import { isKeepable, LARGEST_OF_SESSION, LARGEST_WITH_FILES, readBody, tooLarge } from './body.ts';
import { type Env, type Http, refusalAnswer } from './route.ts';

/** Bytes. A body is in memory as text and as a value before it is kept. */
const ROOM = 128 * 1024 * 1024;

/** Before any route: an address that can be read and kept. */
export async function checkAddress(http: Http, next: Next): Promise<Response | undefined> {
  if (!isReadable(http.req.url)) return refusalAnswer(http, refuse({ code: 'body.bad-address' }));
  http.header('Cache-Control', 'no-store');
  await next();
  return undefined;
}

/** What may be asked for without a session: to begin or end one, and to read the description of the API. */
const OPEN = /^(POST|DELETE) .*\/session$|^GET .*\/(docs|openapi\.json)$/;

/** 401 before anything else is judged: who is not signed in does not learn what there is. */
export async function needSession(http: Http, next: Next): Promise<Response | undefined> {
  if (!http.get('context') && !OPEN.test(`${http.req.method} ${http.req.path}`))
    return refusalAnswer(http, refuse({ code: 'session.needed' }));
  await next();
  return undefined;
}

/**
 * Who asks is known before a byte of the body is read: nobody but who signs in sends one without a session, and only
 * what a login needs. Then the body is one that can be read and kept. The schemas are the routes' own.
 */
export function checkBody(): MiddlewareHandler<Env> {
  const room = makeUploadRoom(ROOM);
  return async (http, next) => {
    if (http.req.method !== 'POST') return next();
    const context = http.get('context');
    const isSession = /\/session(\/password)?$/.test(http.req.path);
    if (!/^application\/json\s*(;|$)/i.test(http.req.header('content-type') ?? '')) {
      return refusalAnswer(http, refuse({ code: 'body.not-json-type' }));
    }
    if (isSession) return (await readWithin(LARGEST_OF_SESSION, http)) ?? next();
    const length = Number(http.req.header('content-length') ?? LARGEST_WITH_FILES);
    if (length > LARGEST_WITH_FILES) return refusalAnswer(http, tooLarge(LARGEST_WITH_FILES));
    const leave = room.enter(length, context!.actor.id);
    if (!leave) return refusalAnswer(http, refuse({ code: 'body.no-room' }));
    try {
      const refused = await readWithin(LARGEST_WITH_FILES, http);
      if (refused) return refused;
      await next();
      return undefined;
    } finally {
      leave();
    }
  };
}

/** Reads the body, or answers why it is none. */
async function readWithin(limit: number, http: Http): Promise<Response | null> {
  const onError = () => refusalAnswer(http, tooLarge(limit));
  const tooLong = await bodyLimit({ maxSize: limit, onError })(http, async () => {});
  if (tooLong) return tooLong;
  const body = readBody(await http.req.text());
  return isRefusal(body) ? refusalAnswer(http, body) : null;
}

function isReadable(url: string): boolean {
  try {
    return isKeepable(decodeURIComponent(url.replaceAll('+', ' ')));
  } catch {
    return false;
  }
}
