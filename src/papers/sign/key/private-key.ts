import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import { type Certificate, type KeyKind, kindOfKey } from '../cms/certificate.ts';
import { octetsOf, partOf, partsOf, readElement, TAG } from '../cms/der.ts';
import { KeyFault } from './fault.ts';

/** GM/T 0009, 10: the signer's name in a signature by SM2 where none was agreed. */
export const SM2_USER = '1234567812345678';

/** A key that signs; nobody can take it out again. */
export interface PrivateKey {
  readonly kind: KeyKind;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

/** Opens a key (PKCS #8). An SM2 key never reaches node:crypto, whose OpenSSL signs wrongly with it or ends the process. */
export function openPrivateKey(pkcs8: Buffer): PrivateKey {
  const whole = readElement(pkcs8);
  const kind = kindOfKey(partOf(whole, 1, TAG.sequence));
  if (kind === null) throw new KeyFault('no-key');
  if (kind === 'sm2') {
    const inside = readElement(octetsOf(partOf(whole, 2, TAG.octets)));
    const secret = octetsOf(partsOf(inside)[1]).toString('hex').padStart(64, '0');
    const publicKey = sm2.getPublicKeyFromPrivateKey(secret);
    return { kind, sign: (bytes) => signSm2(bytes, secret, publicKey) };
  }
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  return { kind, sign: (bytes) => sign('sha256', bytes, key) };
}

/** r and s in DER (GM/T 0009). */
function signSm2(bytes: Uint8Array, secret: string, publicKey: string): Uint8Array {
  return Buffer.from(
    sm2.doSignature(Uint8Array.from(bytes), secret, { hash: true, der: true, publicKey, userId: SM2_USER }),
    'hex',
  );
}

/** Whether a signature is by the key of this certificate. */
export function verifySignature(
  { kind, publicKey, point }: Certificate,
  digest: string,
  bytes: Uint8Array,
  signature: Uint8Array,
): boolean {
  try {
    if (kind === 'sm2') {
      const hex = Buffer.from(signature).toString('hex');
      return sm2.doVerifySignature(Uint8Array.from(bytes), hex, point, { hash: true, der: true, userId: SM2_USER });
    }
    return (
      kind !== null &&
      verify(digest, bytes, createPublicKey({ key: publicKey, format: 'der', type: 'spki' }), signature)
    );
  } catch {
    return false;
  }
}
