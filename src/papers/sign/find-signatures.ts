import { createHash } from 'node:crypto';
import { DIGESTS, OID } from './cms/algorithms.ts';
import { type Certificate, readCertificate } from './cms/certificate.ts';
import { DerFault, type Element, octetsOf, oidOf, partOf, partsOf, readElement, TAG, timeOf } from './cms/der.ts';
import { verifySignature } from './key/private-key.ts';

/**
 * A signature found in a PDF. `intact`: by the key of its certificate, over the whole file as it is. `added-to`: the same,
 * but the file goes on behind what was signed. `changed`: it is not of these bytes or not by this key. `unknown`: it cannot
 * be judged here. Whether the certificate is to be trusted is judged in no case.
 */
export interface FoundSignature {
  readonly state: 'intact' | 'added-to' | 'changed' | 'unknown';
  readonly holder: string;
  readonly serial: string;
  /** As the signer's clock had it. */
  readonly at: Date | null;
}

const UNKNOWN: FoundSignature = { state: 'unknown', holder: '', serial: '', at: null };
/** A file with more is looked at no further. */
const MOST = 20;
/** A signature with its certificates has some kilobytes. */
const MOST_HEX = 400_000;

/** The signatures in a PDF, in the order of the file. */
export function findSignatures(pdf: Uint8Array): FoundSignature[] {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length);
  const found: FoundSignature[] = [];
  for (let at = 0; found.length < MOST; ) {
    at = file.indexOf('/ByteRange', at, 'latin1') + 1;
    if (at === 0) break;
    const range = /^ByteRange\s*\[\s*0\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/.exec(
      file.toString('latin1', at, at + 200),
    );
    if (range) found.push(judge(file, range.slice(1).map(Number) as [number, number, number]));
  }
  return found;
}

function judge(file: Buffer, [start, end, length]: readonly [number, number, number]): FoundSignature {
  const hex = file.subarray(start, end);
  // Nothing but the signature itself may lie between the two signed parts.
  if (hex.length > MOST_HEX || end + length > file.length || !/^<[0-9a-fA-F\s]+>$/.test(hex.toString('latin1')))
    return UNKNOWN;
  const cms = Buffer.from(hex.toString('latin1', 1, hex.length - 1).replace(/\s/g, ''), 'hex');
  const rest = file
    .subarray(end + length)
    .toString('latin1')
    .trim();
  try {
    const { isGood, signer, at } = verifyCms(cms, [file.subarray(0, start), file.subarray(end, end + length)]);
    if (isGood === null) return UNKNOWN;
    const state = !isGood ? 'changed' : rest === '' ? 'intact' : 'added-to';
    return { state, holder: signer.holder, serial: signer.serial, at };
  } catch (fault) {
    if (fault instanceof DerFault) return UNKNOWN;
    throw fault;
  }
}

interface Verified {
  /** Null where the kind of signature is not known. */
  readonly isGood: boolean | null;
  readonly signer: Certificate;
  readonly at: Date | null;
}

/** Judges a detached CMS over bytes that are given in parts. Throws DerFault at what is none. */
export function verifyCms(cms: Uint8Array, content: readonly Uint8Array[]): Verified {
  const whole = readElement(cms);
  const kind = oidOf(partOf(whole, 0, TAG.oid));
  if (kind !== OID.signedData && kind !== OID.smSignedData) throw new DerFault();
  const parts = partsOf(partsOf(partOf(whole, 1, 0xa0))[0]);
  const held = parts.find(({ tag }) => tag === 0xa0);
  const infos = parts.at(-1);
  if (!held || infos?.tag !== TAG.set) throw new DerFault();
  const info = partsOf(partOf(infos, 0, TAG.sequence));
  const [, by, digestId, ...rest] = info;
  const [issuer, serial] = partsOf(by);
  const signer = partsOf(held)
    .map(({ raw }) => readCertificate(raw))
    .find((one) => one.issuerElement.equals(issuer!.raw) && one.serialElement.equals(serial!.raw));
  const signature = rest.find(({ tag }) => tag === TAG.octets);
  if (!signer || !signature || !digestId) throw new DerFault();
  const digest = DIGESTS[oidOf(partsOf(digestId)[0])];
  const attributes = rest.find(({ tag }) => tag === 0xa0);
  const attribute = (id: string): Element | undefined => {
    const one = attributes && partsOf(attributes).find((of) => oidOf(partsOf(of)[0]) === id);
    return one && partsOf(partOf(one, 1, TAG.set))[0];
  };
  const signedAt = attribute(OID.signingTime);
  const at = signedAt ? timeOf(signedAt) : null;
  const expected = attribute(OID.messageDigest);
  if (!digest || !attributes || !expected || signer.kind === null || isPss(rest)) return { isGood: null, signer, at };
  const hash = createHash(digest);
  for (const part of content) hash.update(part);
  const signed = Buffer.from(attributes.raw);
  signed[0] = TAG.set;
  const isGood =
    hash.digest().equals(octetsOf(expected)) && verifySignature(signer, digest, signed, octetsOf(signature));
  return { isGood, signer, at };
}

function isPss(rest: readonly Element[]): boolean {
  const algorithm = rest.find(({ tag }) => tag === TAG.sequence);
  return algorithm !== undefined && oidOf(partsOf(algorithm)[0]) === '1.2.840.113549.1.1.10';
}
