import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** OWASP's smallest argon2id: 19 MiB, two passes. About 45 ms; the work is done on Node's own threads. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const TAG_BYTES = 32;
const PHC = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d)\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{16,86})$/;

const derive = promisify(argon2);
const unpadded = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '');

/** The password as a PHC string (argon2id, RFC 9106): the cost stands in it, so that it can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', { message: password, nonce, tagLength: TAG_BYTES, ...COST });
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

/** Whether the password is the one that was hashed. Takes as long for `null` (there is no such account) as for a wrong one. */
export async function isPassword(password: string, phc: string | null): Promise<boolean> {
  const parts = PHC.exec(phc ?? (await decoy()));
  if (!parts) throw new Error('an account has a password that is no argon2id PHC string');
  const [memory, passes, parallelism] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const nonce = Buffer.from(parts[4]!, 'base64');
  const expected = Buffer.from(parts[5]!, 'base64');
  const tagLength = expected.length;
  const tag = await derive('argon2id', { message: password, nonce, tagLength, memory, passes, parallelism });
  return timingSafeEqual(tag, expected) && phc !== null;
}

let made: Promise<string> | undefined;

function decoy(): Promise<string> {
  made ??= hashPassword(randomBytes(16).toString('hex'));
  return made;
}
