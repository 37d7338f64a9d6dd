import type { Next } from 'hono';
import { isRefusal, refuse } from '../base/refusal.ts';
import { isKeepable, readBody } from './body.ts';
import { type Http, refusalAnswer } from './route.ts';

/** Before any route: an address and a body that can be read and kept. The schemas are the routes' own. */
export async function checkBody(http: Http, next: Next): Promise<Response | undefined> {
  if (!isReadable(http.req.url)) return refusalAnswer(http, refuse({ code: 'body.bad-address' }));
  http.header('Cache-Control', 'no-store');
  if (http.req.method === 'POST') {
    if (!/^application\/json\s*(;|$)/i.test(http.req.header('content-type') ?? '')) {
      return refusalAnswer(http, refuse({ code: 'body.not-json-type' }));
    }
    const body = readBody(await http.req.text());
    if (isRefusal(body)) return refusalAnswer(http, body);
  }
  await next();
  return undefined;
}

function isReadable(url: string): boolean {
  try {
    return isKeepable(decodeURIComponent(url.replaceAll('+', ' ')));
  } catch {
    return false;
  }
}
