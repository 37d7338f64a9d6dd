import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { networkOf } from '../../actions/session/network.ts';
import { makeThrottle, type Throttle } from '../../actions/session/throttle.ts';
import { makeUploadRoom, type UploadRoom } from '../../actions/upload-room.ts';
import { type FormPass, makeFormPass, newBrowser } from './form-pass.ts';
import { makeSeal, type Seal } from './seal.ts';

export interface GateOptions {
  /** The least time between opening the form of a request and sending it. Milliseconds. */
  readonly leastMs?: number;
  /** Forms of a request that one address may send in ten minutes. */
  readonly applies?: number;
  /** Wrong look-ups that one address may make in fifteen minutes. */
  readonly lookups?: number;
  /** Subscriptions by e-mail that one address may ask for in ten minutes, and all of them in an hour. */
  readonly subscribes?: number;
  readonly allSubscribes?: number;
  /** A front server stands before this one and says in X-Forwarded-For, last, who asks. */
  readonly behindProxy?: boolean;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/** What stands between the public and the actions: who may send how often, and how a form is known to be ours. */
export interface Gate {
  readonly seal: Seal;
  readonly pass: FormPass;
  /** As pass, without the least time: for short forms. */
  readonly quickPass: FormPass;
  readonly room: UploadRoom;
  readonly applies: Throttle;
  readonly lookups: Throttle;
  readonly subscribes: Throttle;
  readonly allSubscribes: Throttle;
  readonly now: () => number;
  readonly client: (c: Context) => string;
}

const MINUTE = 60_000;

export function openGate({
  leastMs = 3000,
  applies = 40,
  lookups = 10,
  subscribes = 20,
  allSubscribes = 300,
  behindProxy = false,
  clock = Date.now,
}: GateOptions = {}): Gate {
  const seal = makeSeal(clock);
  return {
    seal,
    pass: makeFormPass(seal, leastMs, clock),
    quickPass: makeFormPass(seal, 0, clock),
    room: makeUploadRoom(),
    applies: makeThrottle(applies, 10 * MINUTE),
    lookups: makeThrottle(lookups, 15 * MINUTE),
    subscribes: makeThrottle(subscribes, 10 * MINUTE),
    allSubscribes: makeThrottle(allSubscribes, 60 * MINUTE),
    now: clock,
    client: (c) => networkOf(addressOf(c, behindProxy)),
  };
}

/** The address of who asks. Without a connection (a request made inside the process) all are one. */
function addressOf(c: Context, behindProxy: boolean): string {
  const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  if (forwarded) return forwarded;
  if (!(c.env as { incoming?: unknown } | undefined)?.incoming) return 'inside';
  return getConnInfo(c).remote.address ?? 'unknown';
}

/** The browser's own mark, in a cookie that ends with the browser; made where it has none. */
export function browserOf(c: Context): string {
  const known = getCookie(c, 'gk_form');
  if (known && /^[\w-]{22}$/.test(known)) return known;
  const made = newBrowser();
  setCookie(c, 'gk_form', made, { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(c) });
  return made;
}

export function isSecure(c: Context): boolean {
  return c.req.url.startsWith('https:') || c.req.header('x-forwarded-proto') === 'https';
}
