import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Puts a payload into a cookie or a hidden field so that nobody can read, make or change one, for a time. */
export interface Seal {
  readonly seal: (purpose: string, payload: unknown, lifeMs: number) => string;
  /** The payload, or null where it is forged, for another purpose, or too old. */
  readonly open: <Payload>(purpose: string, token: string | undefined) => Payload | null;
}

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** The key is made at start and kept nowhere: what was sealed before a restart is as good as expired. */
export function makeSeal(clock: () => number = Date.now, key = randomBytes(32)): Seal {
  return {
    seal: (purpose, payload, lifeMs) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(CIPHER, key, nonce);
      const body = cipher.update(JSON.stringify({ purpose, payload, until: clock() + lifeMs }));
      return Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()]).toString('base64url');
    },
    open: <Payload>(purpose: string, token: string | undefined): Payload | null => {
      const text = token && unsealed(key, Buffer.from(token, 'base64url'));
      if (!text) return null;
      const sealed = JSON.parse(text);
      return sealed.purpose === purpose && sealed.until > clock() ? (sealed.payload as Payload) : null;
    },
  };
}

/** Null where somebody else made or changed it. */
function unsealed(key: Buffer, sealed: Buffer): string | null {
  if (sealed.length < NONCE + TAG) return null;
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAuthTag(sealed.subarray(-TAG));
  const body = decipher.update(sealed.subarray(NONCE, -TAG));
  try {
    return Buffer.concat([body, decipher.final()]).toString();
  } catch {
    return null;
  }
}
