/** One element of ASN.1 as it lies in a file. */
export interface Element {
  readonly tag: number;
  readonly content: Buffer;
  /** With its tag and its length. */
  readonly raw: Buffer;
}

/** What is no ASN.1, or breaks off. */
export class DerFault extends Error {}

/** An element may lie in that many others. */
const DEEPEST = 40;

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8: 0x0c,
  printable: 0x13,
  utcTime: 0x17,
  generalizedTime: 0x18,
  bmp: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const;

/** The element that begins at a place; one of indefinite length (BER, as some programs write .p12) ends with two zeros. */
export function readElement(bytes: Uint8Array, at = 0, depth = 0): Element {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const [tag, first] = [all[at], all[at + 1]];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f || depth > DEEPEST) throw new DerFault();
  if (first === 0x80) return readIndefinite(all, at, depth);
  const count = first < 0x80 ? 0 : first & 0x7f;
  if (count > 4 || at + 2 + count > all.length) throw new DerFault();
  const length = count === 0 ? first : all.readUIntBE(at + 2, count);
  const start = at + 2 + count;
  if (start + length > all.length) throw new DerFault();
  return { tag, content: all.subarray(start, start + length), raw: all.subarray(at, start + length) };
}

function readIndefinite(all: Buffer, at: number, depth: number): Element {
  let end = at + 2;
  while (all[end] !== 0 || all[end + 1] !== 0) end += readElement(all, end, depth + 1).raw.length;
  return { tag: all[at]!, content: all.subarray(at + 2, end), raw: all.subarray(at, end + 2) };
}

/** What lies in an element; of none that is there, a fault, as all that follow. */
export function partsOf(element: Element | undefined): Element[] {
  if (!element) throw new DerFault();
  const parts: Element[] = [];
  for (let at = 0; at < element.content.length; ) {
    const part = readElement(element.content, at);
    parts.push(part);
    at += part.raw.length;
  }
  return parts;
}

/** The n-th part of an element, of the kind that is expected. */
export function partOf(element: Element | undefined, n: number, tag: number): Element {
  const part = partsOf(element)[n];
  if (part?.tag !== tag) throw new DerFault();
  return part;
}

/** The bytes of an octet string, which may be written in pieces. */
export function octetsOf(element: Element | undefined): Buffer {
  if (!element) throw new DerFault();
  const inPieces = (element.tag & 0x20) !== 0;
  return inPieces ? Buffer.concat(partsOf(element).map(octetsOf)) : element.content;
}

export function oidOf(element: Element | undefined): string {
  if (element?.tag !== TAG.oid || element.content.length === 0) throw new DerFault();
  const numbers: number[] = [];
  let value = 0;
  for (const byte of element.content) {
    value = value * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    numbers.push(value);
    value = 0;
  }
  const first = Math.min(Math.floor((numbers[0] ?? 0) / 40), 2);
  return [first, (numbers[0] ?? 0) - first * 40, ...numbers.slice(1)].join('.');
}

export function element(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const length = content.length;
  const size = length < 0x80 ? 0 : Math.ceil((32 - Math.clz32(length)) / 8);
  const head = Buffer.alloc(2 + size, tag);
  head[1] = size === 0 ? length : 0x80 | size;
  if (size > 0) head.writeUIntBE(length, 2, size);
  return Buffer.concat([head, content]);
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => element(TAG.sequence, ...parts);
export const octets = (bytes: Uint8Array): Buffer => element(TAG.octets, bytes);
/** [n] around an element. */
export const tagged = (n: number, ...parts: readonly Uint8Array[]): Buffer => element(0xa0 | n, ...parts);
export const nothing = (): Buffer => element(TAG.null);
export const smallInteger = (n: number): Buffer => element(TAG.integer, Buffer.from([n]));

/** SET OF: DER orders what is in it by its bytes. */
export function setOf(...parts: readonly Uint8Array[]): Buffer {
  return element(TAG.set, ...parts.toSorted(Buffer.compare));
}

export function oid(dotted: string): Buffer {
  const [a = 0, b = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [a * 40 + b, ...rest].flatMap((number) => {
    const groups = [number % 128];
    for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128))
      groups.unshift((left % 128) | 0x80);
    return groups;
  });
  return element(TAG.oid, Buffer.from(bytes));
}

/** UTCTime, which ends with the year 2049; from then on GeneralizedTime. */
export function time(at: Date): Buffer {
  const digits = `${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z`;
  return at.getUTCFullYear() < 2050
    ? element(TAG.utcTime, Buffer.from(digits.slice(2)))
    : element(TAG.generalizedTime, Buffer.from(digits));
}

export function timeOf(element: Element | undefined): Date {
  if (!element) throw new DerFault();
  const { tag, content } = element;
  const text = content.toString('latin1');
  const century = tag === TAG.utcTime ? (Number(text.slice(0, 2)) < 50 ? '20' : '19') : '';
  const found = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z$/.exec(century + text);
  if (!found || (tag !== TAG.utcTime && tag !== TAG.generalizedTime)) throw new DerFault();
  const [, year, month, day, hour, minute, second] = found.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second));
}
