import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { type Element, octetsOf, oidOf, partsOf, TAG } from '../cms/der.ts';
import { KeyFault } from './fault.ts';
import { decryptRc2 } from './rc2.ts';

/** The longest that a password is stretched: no file asks for a tenth of it. */
const MOST_ROUNDS = 10_000_000;

const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
/** hmacWith…, by what node:crypto calls the digest. */
const PRFS: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
  '1.2.156.10197.1.401.2': 'sm3',
};
const CIPHERS: Readonly<Record<string, readonly [cipher: string, keyBytes: number]>> = {
  '2.16.840.1.101.3.4.1.2': ['aes-128-cbc', 16],
  '2.16.840.1.101.3.4.1.22': ['aes-192-cbc', 24],
  '2.16.840.1.101.3.4.1.42': ['aes-256-cbc', 32],
  '1.2.840.113549.3.7': ['des-ede3-cbc', 24],
  '1.2.156.10197.1.104.2': ['sm4-cbc', 16],
};
/** pbeWithSHA1And… of PKCS #12: the cipher, its bytes of key; bits of RC2. */
const OLD: Readonly<Record<string, readonly [cipher: string, keyBytes: number, bits: number]>> = {
  '1.2.840.113549.1.12.1.3': ['des-ede3-cbc', 24, 0],
  '1.2.840.113549.1.12.1.5': ['rc2', 16, 128],
  '1.2.840.113549.1.12.1.6': ['rc2', 5, 40],
};

/** Opens what a password closes, by its AlgorithmIdentifier. A password that is wrong mostly shows in the padding. */
export function decrypt(algorithm: Element, sealed: Uint8Array, password: string): Buffer {
  const [id, parameters] = partsOf(algorithm);
  const name = oidOf(id);
  if (!parameters) throw new KeyFault('encryption');
  if (name === PBES2) return decryptPbes2(partsOf(parameters), sealed, password);
  const old = OLD[name];
  if (!old) throw new KeyFault('encryption');
  const [cipher, size, bits] = old;
  const [salt, rounds] = partsOf(parameters);
  const derive = (purpose: number, bytes: number) =>
    deriveKey('sha1', { password, salt: octetsOf(salt), rounds: roundsOf(rounds), purpose, bytes });
  const [key, iv] = [derive(1, size), derive(2, 8)];
  if (cipher !== 'rc2') return decipher(cipher, key, iv, sealed);
  const plain = decryptRc2(key, bits, iv, sealed);
  if (!plain) throw new KeyFault('wrong-password');
  return plain;
}

function decryptPbes2([derivation, scheme]: Element[], sealed: Uint8Array, password: string): Buffer {
  const [derivationId, asked] = partsOf(derivation);
  const [cipherId, iv] = partsOf(scheme);
  const known = CIPHERS[oidOf(cipherId)];
  if (oidOf(derivationId) !== PBKDF2 || !known || !asked || !iv) throw new KeyFault('encryption');
  const [salt, rounds, ...rest] = partsOf(asked);
  const named = rest.find(({ tag }) => tag === TAG.sequence);
  const prf = named ? PRFS[oidOf(partsOf(named)[0])] : 'sha1';
  if (!prf) throw new KeyFault('encryption');
  const key = pbkdf2Sync(password, octetsOf(salt), roundsOf(rounds), known[1], prf);
  return decipher(known[0], key, octetsOf(iv), sealed);
}

function decipher(cipher: string, key: Uint8Array, iv: Uint8Array, sealed: Uint8Array): Buffer {
  try {
    const opened = createDecipheriv(cipher, key, iv);
    return Buffer.concat([opened.update(sealed), opened.final()]);
  } catch {
    throw new KeyFault('wrong-password');
  }
}

export function roundsOf(element: Element | undefined): number {
  const content = element?.content ?? Buffer.alloc(0);
  const rounds = content.length <= 5 ? Number.parseInt(content.toString('hex') || '0', 16) : Number.POSITIVE_INFINITY;
  if (rounds < 1 || rounds > MOST_ROUNDS) throw new KeyFault('encryption');
  return rounds;
}

/** What PKCS #12 makes of a password (RFC 7292, appendix B.2). Purpose 1 is a key, 2 an IV, 3 the check of the whole. */
export function deriveKey(
  digest: string,
  of: { password: string; salt: Uint8Array; rounds: number; purpose: number; bytes: number },
): Buffer {
  const hash = (bytes: Uint8Array) => createHash(digest).update(bytes).digest();
  const block = ['sha384', 'sha512'].includes(digest) ? 128 : 64;
  const fill = (bytes: Uint8Array) =>
    bytes.length === 0 ? Buffer.alloc(0) : Buffer.alloc(block * Math.ceil(bytes.length / block), bytes);
  const text = Buffer.from(`${of.password}\0`, 'utf16le').swap16();
  const diversifier = Buffer.alloc(block, of.purpose);
  const input = Buffer.concat([fill(of.salt), fill(text)]);
  const out: Buffer[] = [];
  for (let have = 0; have < of.bytes; ) {
    let step = hash(Buffer.concat([diversifier, input]));
    for (let round = 1; round < of.rounds; round++) step = hash(step);
    out.push(step);
    have += step.length;
    const add = BigInt(`0x${Buffer.alloc(block, step).toString('hex')}`) + 1n;
    for (let at = 0; at < input.length; at += block) {
      const sum = BigInt(`0x${input.toString('hex', at, at + block)}`) + add;
      input.write(
        BigInt.asUintN(block * 8, sum)
          .toString(16)
          .padStart(block * 2, '0'),
        at,
        'hex',
      );
    }
  }
  return Buffer.concat(out).subarray(0, of.bytes);
}
