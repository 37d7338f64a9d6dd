import { createHmac, timingSafeEqual } from 'node:crypto';
import { DIGESTS, OID } from '../cms/algorithms.ts';
import { type Element, octetsOf, oidOf, partOf, partsOf, readElement, TAG } from '../cms/der.ts';
import { decrypt, deriveKey, roundsOf } from './decrypt.ts';
import { KeyFault } from './fault.ts';

const BAG = {
  key: '1.2.840.113549.1.12.10.1.1',
  shroudedKey: '1.2.840.113549.1.12.10.1.2',
  certificate: '1.2.840.113549.1.12.10.1.3',
};
const X509 = '1.2.840.113549.1.9.22.1';
/** The check of older files is over SHA-1. */
const CHECKS: Readonly<Record<string, string>> = { ...DIGESTS, '1.3.14.3.2.26': 'sha1' };

/** What a key file holds: private keys (PKCS #8) and certificates, in DER. */
export interface KeyFile {
  readonly keys: readonly Buffer[];
  readonly certificates: readonly Buffer[];
}

/** Opens a .p12 or .pfx (PKCS #12, RFC 7292). Throws KeyFault or DerFault. */
export function openPkcs12(bytes: Uint8Array, password: string): KeyFile {
  const [, content, check] = partsOf(readElement(bytes));
  if (!content || oidOf(partsOf(content)[0]) !== OID.data) throw new KeyFault('not-a-key-file');
  const safe = octetsOf(dataIn(content));
  if (check) checkPassword(check, safe, password);
  const bags = partsOf(readElement(safe))
    .map((one) => readElement(openContent(one, password)))
    .flatMap(partsOf);
  const keys: Buffer[] = [];
  const certificates: Buffer[] = [];
  for (const bag of bags) {
    const [id, value] = partsOf(bag);
    const inside = partsOf(value)[0]!;
    const kind = oidOf(id);
    if (kind === BAG.key) keys.push(inside.raw);
    else if (kind === BAG.shroudedKey) keys.push(openPkcs8(inside, password));
    else if (kind === BAG.certificate && oidOf(partsOf(inside)[0]) === X509)
      certificates.push(octetsOf(dataIn(inside)));
  }
  return { keys, certificates };
}

/** A private key that has a password of its own (EncryptedPrivateKeyInfo). */
export function openPkcs8(sealed: Element, password: string): Buffer {
  const [algorithm, bytes] = partsOf(sealed);
  if (!algorithm || !bytes) throw new KeyFault('not-a-key-file');
  return decrypt(algorithm, octetsOf(bytes), password);
}

/** What stands in the [0] of a ContentInfo or a CertBag. */
function dataIn(info: Element): Element {
  return partsOf(partOf(info, 1, 0xa0))[0]!;
}

function openContent(info: Element, password: string): Buffer {
  const kind = oidOf(partsOf(info)[0]);
  if (kind === OID.data) return octetsOf(dataIn(info));
  if (kind !== OID.encryptedData) throw new KeyFault('encryption');
  const [, algorithm, sealed] = partsOf(partOf(dataIn(info), 1, TAG.sequence));
  return decrypt(algorithm!, octetsOf(sealed), password);
}

function checkPassword(check: Element, safe: Uint8Array, password: string): void {
  const [info, salt, rounds] = partsOf(check);
  const [algorithm, expected] = partsOf(info);
  const digest = CHECKS[oidOf(partsOf(algorithm)[0])];
  if (!digest) throw new KeyFault('encryption');
  const want = octetsOf(expected);
  const key = deriveKey(digest, {
    password,
    salt: octetsOf(salt),
    rounds: rounds ? roundsOf(rounds) : 1,
    purpose: 3,
    bytes: want.length,
  });
  const found = createHmac(digest, key).update(safe).digest();
  if (found.length !== want.length || !timingSafeEqual(found, want)) throw new KeyFault('wrong-password');
}
