import { OID } from '../cms/algorithms.ts';
import { nothing, octets, oid, partsOf, readElement, sequence, smallInteger } from '../cms/der.ts';
import { KeyFault } from './fault.ts';
import { type KeyFile, openPkcs8 } from './pkcs12.ts';

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([^-]+)-----END \1-----/g;

export function isPem(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes('-----BEGIN ');
}

/** Opens private keys and certificates in PEM, in one file one after the other. Throws KeyFault or DerFault. */
export function openPem(bytes: Uint8Array, password: string | null): KeyFile {
  const keys: Buffer[] = [];
  const certificates: Buffer[] = [];
  for (const [, label = '', body = ''] of Buffer.from(bytes).toString('latin1').matchAll(BLOCK)) {
    // A key in the old enciphered form of OpenSSL, with heads of its own.
    if (body.includes(':')) throw new KeyFault('encryption');
    const der = Buffer.from(body, 'base64');
    if (label === 'CERTIFICATE') certificates.push(der);
    else if (label === 'PRIVATE KEY') keys.push(der);
    else if (label === 'ENCRYPTED PRIVATE KEY') keys.push(openPkcs8(readElement(der), needed(password)));
    else if (label === 'RSA PRIVATE KEY') keys.push(wrapped(sequence(oid(OID.rsa), nothing()), der));
    else if (label === 'EC PRIVATE KEY') keys.push(wrapped(sequence(oid(OID.ec), curveOf(der)), der));
  }
  return { keys, certificates };
}

function needed(password: string | null): string {
  if (password === null) throw new KeyFault('wrong-password');
  return password;
}

/** The older form of a key as PKCS #8. */
function wrapped(algorithm: Buffer, key: Buffer): Buffer {
  return sequence(smallInteger(0), algorithm, octets(key));
}

function curveOf(der: Buffer): Buffer {
  const named = partsOf(readElement(der)).find(({ tag }) => tag === 0xa0);
  if (!named) throw new KeyFault('not-a-key-file');
  return named.content;
}
