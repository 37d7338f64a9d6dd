import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Puts a payload into a cookie or a hidden field so that nobody can make or change one, for a time. */
export interface Seal {
  readonly seal: (purpose: string, payload: unknown, lifeMs: number) => string;
  /** The payload, or null where it is forged, for another purpose, or too old. */
  readonly open: <Payload>(purpose: string, token: string | undefined) => Payload | null;
}

/** The key is made at start and kept nowhere: what was sealed before a restart is as good as expired. */
export function makeSeal(clock: () => number = Date.now, key = randomBytes(32)): Seal {
  const sign = (text: string) => createHmac('sha256', key).update(text).digest();
  return {
    seal: (purpose, payload, lifeMs) => {
      const body = Buffer.from(JSON.stringify({ purpose, payload, until: clock() + lifeMs })).toString('base64url');
      return `${body}.${sign(body).toString('base64url')}`;
    },
    open: <Payload>(purpose: string, token: string | undefined): Payload | null => {
      const [body = '', signature = ''] = token?.split('.') ?? [];
      const given = Buffer.from(signature, 'base64url');
      const right = sign(body);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
      const sealed = JSON.parse(Buffer.from(body, 'base64url').toString());
      return sealed.purpose === purpose && sealed.until > clock() ? (sealed.payload as Payload) : null;
    },
  };
}
