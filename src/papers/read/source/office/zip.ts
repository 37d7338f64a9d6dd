import { inflateRawSync } from 'node:zlib';
import { type Refusal, refuse } from '../../../../base/refusal.ts';

const MAX_ENTRIES = 2000;
/** A report unpacks to some megabytes; all that is read of a file together stays below this. */
export const MAX_UNPACKED = 40 * 1024 * 1024;

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
  readonly encrypted: boolean;
}

/** Thrown where a part of a container cannot be read; readOffice turns it into a refusal. */
export class ZipFault extends Error {
  readonly refusal: Refusal;
  constructor(code: 'read.broken' | 'read.encrypted' | 'read.unpacks-too-large', limit = MAX_UNPACKED) {
    super(code);
    this.refusal = refuse({
      code,
      facts: code === 'read.unpacks-too-large' ? { limit: limit / 1_048_576 } : {},
    });
  }
}

/**
 * A ZIP container, read by its directory at the end. A part is unpacked only when it is asked for, and no further than the
 * limit allows, whatever the directory says of its size.
 */
export class Zip {
  private readonly bytes: Buffer;
  private readonly entries = new Map<string, Entry>();
  private readonly limit: number;
  private unpacked = 0;

  constructor(bytes: Uint8Array, limit = MAX_UNPACKED, mostEntries = MAX_ENTRIES) {
    this.limit = limit;
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = this.bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    if (end === -1 || end + 22 > this.bytes.length) throw new ZipFault('read.broken');
    const count = this.bytes.readUInt16LE(end + 10);
    if (count > mostEntries) throw new ZipFault('read.unpacks-too-large', limit);
    let at = this.bytes.readUInt32LE(end + 16);
    for (let i = 0; i < count; i++) at = this.readEntry(at);
  }

  private readEntry(at: number): number {
    const { bytes } = this;
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw new ZipFault('read.broken');
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    this.entries.set(nameOf(bytes.subarray(at + 46, at + 46 + name!)).replaceAll('\\', '/'), {
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    return at + 46 + name! + extra! + comment!;
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** The text of a part, null where there is none of this name. Throws ZipFault. */
  text(name: string): string | null {
    const part = this.part(name);
    return part && decode(part);
  }

  /**
   * The bytes of a part, null where there is none of this name. `alone`: the most that this one may be, whatever was
   * unpacked before, for a reader that keeps none. Throws ZipFault.
   */
  part(name: string, alone?: number): Buffer | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    if (entry.encrypted) throw new ZipFault('read.encrypted');
    const { bytes } = this;
    const { offset, packed, method } = entry;
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50) throw new ZipFault('read.broken');
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    if (start + packed > bytes.length) throw new ZipFault('read.broken');
    const room = alone ?? this.limit - this.unpacked;
    const part = unpack(bytes.subarray(start, start + packed), method, room, alone ?? this.limit);
    if (alone === undefined) this.unpacked += part.length;
    return part;
  }
}

/** Names are UTF-8, or GB 18030 where they were packed on an older Chinese system. */
function nameOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function unpack(packed: Buffer, method: number, room: number, limit: number): Buffer {
  if (method === 0 && packed.length <= room) return packed;
  if (method === 0) throw new ZipFault('read.unpacks-too-large', limit);
  if (method !== 8) throw new ZipFault('read.broken');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) });
  } catch (fault) {
    const large = (fault as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new ZipFault(large ? 'read.unpacks-too-large' : 'read.broken', limit);
  }
}

function decode(part: Buffer): string {
  const utf16 =
    part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : null;
  return new TextDecoder(utf16 ?? 'utf-8').decode(part);
}
