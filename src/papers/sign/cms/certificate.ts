import { OID } from './algorithms.ts';
import { DerFault, type Element, octetsOf, oidOf, partOf, partsOf, readElement, TAG, timeOf } from './der.ts';

/** The kinds of key that can sign here. */
export type KeyKind = 'rsa' | 'ec' | 'sm2';

/** A certificate (数字证书) as far as a signature needs it. Its bytes are kept as they are: names are never written anew. */
export interface Certificate {
  readonly der: Buffer;
  /** Serial number and names as they lie in it. */
  readonly serialElement: Buffer;
  readonly issuerElement: Buffer;
  readonly subjectElement: Buffer;
  /** Hexadecimal. */
  readonly serial: string;
  /** CN of its holder, else O, else nothing. */
  readonly holder: string;
  readonly issuer: string;
  readonly from: Date;
  readonly until: Date;
  /** Null for a kind that is not known here. */
  readonly kind: KeyKind | null;
  /** SubjectPublicKeyInfo. */
  readonly publicKey: Buffer;
  /** The point of an SM2 key, in hexadecimal with 04 before it. */
  readonly point: string;
  /** Whether it may be used for signing; what says nothing of its use may. */
  readonly maySign: boolean;
}

/** Reads a certificate. Throws DerFault at what is none. */
export function readCertificate(der: Uint8Array): Certificate {
  const whole = readElement(der);
  const tbs = partsOf(partOf(whole, 0, TAG.sequence));
  const [serial, , issuer, validity, subject, key] = tbs[0]?.tag === 0xa0 ? tbs.slice(1) : tbs;
  if (!serial || !issuer || !validity || !subject || !key) throw new DerFault();
  const [from, until] = partsOf(validity);
  const bits = partOf(key, 1, TAG.bits).content;
  return {
    der: whole.raw,
    serialElement: serial.raw,
    issuerElement: issuer.raw,
    subjectElement: subject.raw,
    serial: serial.content.toString('hex').toUpperCase().replace(/^00/, ''),
    holder: nameIn(subject),
    issuer: nameIn(issuer),
    from: timeOf(from),
    until: timeOf(until),
    kind: kindOfKey(partOf(key, 0, TAG.sequence)),
    publicKey: key.raw,
    point: bits.subarray(1).toString('hex'),
    maySign: maySign(tbs.find(({ tag }) => tag === 0xa3)),
  };
}

/** The kind of key that an AlgorithmIdentifier names. */
export function kindOfKey(algorithm: Element): KeyKind | null {
  const [id, parameters] = partsOf(algorithm);
  const kind = oidOf(id);
  if (kind === OID.rsa) return 'rsa';
  if (kind !== OID.ec || parameters?.tag !== TAG.oid) return null;
  return oidOf(parameters) === OID.sm2Curve ? 'sm2' : 'ec';
}

function nameIn(name: Element): string {
  const named = partsOf(name)
    .flatMap(partsOf)
    .map((one): [string, string] => [oidOf(partsOf(one)[0]), textOf(partsOf(one)[1])]);
  const last = (id: string) => named.findLast(([of]) => of === id)?.[1];
  return last(OID.commonName) ?? last(OID.organization) ?? '';
}

function textOf(element: Element | undefined): string {
  if (!element) throw new DerFault();
  const { tag, content } = element;
  const isBmp = tag === TAG.bmp && content.length % 2 === 0;
  const text = isBmp ? Buffer.from(content).swap16().toString('utf16le') : content.toString('utf8');
  return text.replace(/\p{Cc}/gu, '');
}

/** digitalSignature or nonRepudiation: of the two certificates of a Chinese key, the one for encryption has neither. */
function maySign(extensions: Element | undefined): boolean {
  const all = extensions ? partsOf(partOf(extensions, 0, TAG.sequence)) : [];
  const usage = all.find((one) => oidOf(partsOf(one)[0]) === OID.keyUsage);
  if (!usage) return true;
  const bits = readElement(octetsOf(partsOf(usage).at(-1))).content;
  return ((bits[1] ?? 0) & 0xc0) !== 0;
}
