import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What is done with addresses and never in the clear: sealed, found again, and named in links that nobody can make up. */
export interface MailSeal {
  /** By what an address is found; nobody without the key can try addresses against it. */
  readonly keyOf: (agencyId: number, address: string) => Buffer;
  readonly seal: (subscriberId: string, address: string) => Buffer;
  /** Null where it was sealed with another key, or for another subscriber. */
  readonly open: (subscriberId: string, sealed: Buffer) => string | null;
  /** What stands in a link: whom it is about, and the proof that we wrote it. */
  readonly token: (purpose: LinkPurpose, id: string) => string;
  /** Whom the link is about; null where we did not write it. */
  readonly readToken: (purpose: LinkPurpose, token: string) => string | null;
}

/** A link confirms a subscription, or leads a subscriber to what is theirs. */
export type LinkPurpose = 'confirm' | 'mine';

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;
const KEY = 32;
const MARK = 16;

export function makeMailSeal(key: Buffer): MailSeal {
  const derived = (what: string) => Buffer.from(hkdfSync('sha256', key, '', `gongkai mail ${what}`, KEY));
  const [sealing, finding, linking] = [derived('seal'), derived('find'), derived('link')];
  const markOf = (purpose: LinkPurpose, id: Buffer) =>
    createHmac('sha256', linking).update(purpose).update(id).digest().subarray(0, MARK);
  return {
    keyOf: (agencyId, address) =>
      createHmac('sha256', finding)
        .update(JSON.stringify([agencyId, address.toLowerCase()]))
        .digest(),
    seal: (subscriberId, address) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(CIPHER, sealing, nonce).setAAD(Buffer.from(subscriberId));
      const body = Buffer.concat([cipher.update(address), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open: (subscriberId, sealed) => {
      const decipher = createDecipheriv(CIPHER, sealing, sealed.subarray(0, NONCE), { authTagLength: TAG });
      decipher.setAAD(Buffer.from(subscriberId)).setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
      const body = decipher.update(sealed.subarray(NONCE + TAG));
      try {
        return Buffer.concat([body, decipher.final()]).toString();
      } catch {
        return null;
      }
    },
    token: (purpose, id) => {
      const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
      return Buffer.concat([bytes, markOf(purpose, bytes)]).toString('base64url');
    },
    readToken: (purpose, token) => {
      const bytes = Buffer.from(token, 'base64url');
      if (bytes.length !== 16 + MARK || !timingSafeEqual(bytes.subarray(16), markOf(purpose, bytes.subarray(0, 16))))
        return null;
      const hex = bytes.toString('hex', 0, 16);
      return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    },
  };
}

let keyFile: string | null = null;
let opened: MailSeal | null = null;

/** Where the key lies from now on; null: no mail. It is read when it is first needed, and made where there is none. */
export function takeMailKey(file: string | null): void {
  keyFile = file;
  opened = null;
}

/** The seal of this installation; null where no mail is set up. Throws a fault where the key file is none. */
export function mailSeal(): MailSeal | null {
  if (!opened && keyFile !== null) opened = makeMailSeal(readKey(keyFile));
  return opened;
}

/** Of two programs that start at once the second reads what the first has made. */
function readKey(file: string): Buffer {
  if (!existsSync(file)) {
    try {
      writeFileSync(file, `${randomBytes(KEY).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
    }
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  if (key.length !== KEY) throw new Error(`${file} holds no key of mail addresses`);
  return key;
}
