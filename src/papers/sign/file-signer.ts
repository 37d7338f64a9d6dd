import { readFileSync, type Stats, statSync } from 'node:fs';
import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import { type Certificate, type KeyKind, readCertificate } from './cms/certificate.ts';
import { DerFault } from './cms/der.ts';
import { roomFor, signedData } from './cms/signed-data.ts';
import { KeyFault } from './key/fault.ts';
import { isPem, openPem } from './key/pem.ts';
import { type KeyFile, openPkcs12 } from './key/pkcs12.ts';
import { openPrivateKey, type PrivateKey, verifySignature } from './key/private-key.ts';
import type { Signer } from './signer.ts';

/** Where the operator keeps the key that signs. */
export interface KeySettings {
  /** .p12, .pfx, or PEM with key and certificates. */
  readonly file: string;
  readonly password: string | null;
  /** In place of the password: the file in whose first line it stands. */
  readonly passwordFile: string | null;
}

/** A key file has some kilobytes. */
const MOST_BYTES = 1_000_000;
/** Read or written by everybody, or written by the group. */
const OPEN_TO_OTHERS = 0o026;

/** A signer whose key lies in a file. Refuses with `sign.*` what cannot be opened, and what does not fit together. */
export function openFileSigner(settings: KeySettings): Signer | Refusal {
  const { file } = settings;
  const bytes = readPrivately(file);
  if (isRefusal(bytes)) return bytes;
  const password = passwordOf(settings);
  if (isRefusal(password)) return password;
  try {
    return signerOf(file, isPem(bytes) ? openPem(bytes, password) : openPkcs12(bytes, password ?? ''));
  } catch (fault) {
    if (fault instanceof KeyFault) return refuse({ code: `sign.${fault.code}`, facts: { file } });
    // What node:crypto says of a key may show parts of it, so nothing of it is said.
    if (fault instanceof DerFault || fault instanceof Error)
      return refuse({ code: 'sign.not-a-key-file', facts: { file } });
    throw fault;
  }
}

function readPrivately(file: string): Buffer | Refusal {
  let found: Stats | undefined;
  try {
    found = statSync(file);
    if (found.isFile() && found.size <= MOST_BYTES && !isOpen(found)) return readFileSync(file);
  } catch (fault) {
    const why = (fault as NodeJS.ErrnoException).code ?? '';
    return refuse({ code: 'sign.cannot-read', facts: { file, why } });
  }
  if (isOpen(found)) {
    return refuse({ code: 'sign.open-to-others', facts: { file, mode: (found.mode & 0o777).toString(8) } });
  }
  return refuse({ code: 'sign.not-a-key-file', facts: { file } });
}

function isOpen({ mode }: Stats): boolean {
  return process.platform !== 'win32' && (mode & OPEN_TO_OTHERS) !== 0;
}

function passwordOf({ password, passwordFile }: KeySettings): string | null | Refusal {
  if (passwordFile === null) return password;
  const bytes = readPrivately(passwordFile);
  return isRefusal(bytes) ? bytes : (bytes.toString('utf8').split(/\r?\n/)[0] ?? '');
}

function signerOf(file: string, held: KeyFile): Signer | Refusal {
  const certificates = held.certificates.map((der) => readCertificate(der));
  const keys = held.keys.map(openPrivateKey);
  if (keys.length === 0) throw new KeyFault('no-key');
  if (certificates.length === 0) throw new KeyFault('no-certificate');
  const pairs = keys.flatMap((key) =>
    certificates.filter((one) => fits(one, key)).map((certificate) => ({ key, certificate })),
  );
  if (pairs.length === 0)
    return refuse({ code: 'sign.key-of-another', facts: { file, holder: certificates[0]!.holder } });
  const pair = pairs.find(({ certificate }) => certificate.maySign);
  if (!pair) return refuse({ code: 'sign.not-for-signing', facts: { holder: pairs[0]!.certificate.holder } });
  const certificate = { ...pair.certificate, kind: pair.key.kind };
  const chain = chainOf(pair.certificate, certificates);
  const { holder, issuer, serial, from, until, kind } = certificate;
  return {
    name: 'key file',
    certificate: { holder, issuer, serial, from, until, kind },
    room: roomFor([certificate, ...chain]),
    sign: async (bytes, at) => signedData(bytes, { certificate, chain, at, sign: pair.key.sign }),
  };
}

/** Whether a certificate is of this key: what the key signs, it verifies. */
function fits(certificate: Certificate, key: PrivateKey): boolean {
  const probe = Buffer.from('gongkai');
  const digest: Readonly<Record<KeyKind, string>> = { rsa: 'sha256', ec: 'sha256', sm2: 'sm3' };
  return certificate.kind === key.kind && verifySignature(certificate, digest[key.kind], probe, key.sign(probe));
}

/** The certificates of those who issued it, one above the other; another holder's in the same file stays out. */
function chainOf(certificate: Certificate, all: readonly Certificate[]): Certificate[] {
  const chain: Certificate[] = [];
  let below = certificate;
  for (;;) {
    const above = all.find(({ subjectElement }) => subjectElement.equals(below.issuerElement));
    if (!above || above === certificate || chain.includes(above)) return chain;
    chain.push(above);
    below = above;
  }
}
