import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sm2 } from 'sm-crypto-v2';
import { OID } from './cms/algorithms.ts';
import type { KeyKind } from './cms/certificate.ts';
import { element, nothing, octets, oid, sequence, setOf, smallInteger, TAG, tagged, time } from './cms/der.ts';
import { openPrivateKey } from './key/private-key.ts';

export const HOLDER = '海东市交通运输局';

/** A key with a certificate of its own making, in DER. */
export interface TestCertificate {
  /** PKCS #8. */
  readonly key: Buffer;
  readonly der: Buffer;
}

interface Wishes {
  readonly holder?: string;
  readonly from?: string;
  readonly until?: string;
  /** The first byte of KeyUsage: C0 to sign, 20 to encipher keys alone. */
  readonly usage?: number;
  /** Of another: the certificate of this key is signed by it. */
  readonly issuer?: TestCertificate & { readonly name: string };
}

const SIGNATURES: Readonly<Record<KeyKind, Buffer>> = {
  rsa: sequence(oid('1.2.840.113549.1.1.11'), nothing()),
  ec: sequence(oid(OID.ecdsaSha256)),
  sm2: sequence(oid(OID.sm2WithSm3)),
};

export function nameOf(holder: string): Buffer {
  const part = (id: string, text: string) =>
    setOf(sequence(oid(id), element(id === '2.5.4.6' ? TAG.printable : TAG.utf8, Buffer.from(text))));
  return sequence(
    part('2.5.4.6', 'CN'),
    part('2.5.4.8', '青海省'),
    part(OID.organization, holder),
    part(OID.commonName, holder),
  );
}

/** A certificate (X.509) made by hand, with Chinese names: no program but the tests' own has touched it. */
export function makeCertificate(kind: KeyKind, wishes: Wishes = {}): TestCertificate {
  const { holder = HOLDER, from = '2020-01-01', until = '2099-12-31', usage = 0xc0, issuer } = wishes;
  const { key, spki } = makeKey(kind);
  const signer = openPrivateKey(issuer?.key ?? key);
  const keyUsage = sequence(
    oid(OID.keyUsage),
    element(TAG.boolean, Buffer.from([255])),
    octets(element(TAG.bits, Buffer.from([5, usage]))),
  );
  const tbs = sequence(
    tagged(0, smallInteger(2)),
    element(TAG.integer, Buffer.from('1a2b3c4d5e6f', 'hex')),
    SIGNATURES[signer.kind],
    nameOf(issuer?.name ?? holder),
    sequence(time(new Date(from)), time(new Date(until))),
    nameOf(holder),
    spki,
    tagged(3, sequence(keyUsage)),
  );
  const bits = element(TAG.bits, Buffer.from([0]), signer.sign(tbs));
  return { key, der: sequence(tbs, SIGNATURES[signer.kind], bits) };
}

function makeKey(kind: KeyKind): { key: Buffer; spki: Buffer } {
  if (kind === 'sm2') return makeSm2Key();
  const made =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    key: made.privateKey.export({ format: 'der', type: 'pkcs8' }),
    spki: made.publicKey.export({ format: 'der', type: 'spki' }),
  };
}

function makeSm2Key(): { key: Buffer; spki: Buffer } {
  const { privateKey, publicKey } = sm2.generateKeyPairHex();
  const algorithm = sequence(oid(OID.ec), oid(OID.sm2Curve));
  const inside = sequence(smallInteger(1), octets(Buffer.from(privateKey, 'hex')));
  return {
    key: sequence(smallInteger(0), algorithm, octets(inside)),
    spki: sequence(algorithm, element(TAG.bits, Buffer.from([0]), Buffer.from(publicKey, 'hex'))),
  };
}

export function pem(label: string, der: Uint8Array): string {
  return `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;
}

const folder = mkdtempSync(join(tmpdir(), 'gongkai-sign-'));
let files = 0;

/** A file that its owner alone may read. */
export function keyFile(content: string | Uint8Array, mode = 0o600): string {
  const path = join(folder, `${++files}`);
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
}

/** Key and certificates in PEM, as settings name it. */
export function pemSettings({ key, der }: TestCertificate, ...chain: readonly Buffer[]) {
  const parts = [pem('PRIVATE KEY', key), ...[der, ...chain].map((one) => pem('CERTIFICATE', one))];
  return { file: keyFile(parts.join('')), password: null, passwordFile: null };
}
