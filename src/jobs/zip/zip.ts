import { crc32 } from 'node:zlib';

/** A file to be put into a zip as it is: papers are compressed already. Its size and sum are known before it is read. */
export interface ZipEntry {
  /** Unix slashes, no folder above. */
  readonly path: string;
  readonly size: number;
  readonly crc: number;
  readonly read: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

const LOCAL = 30;
const CENTRAL = 46;
const END = 22;
/** What a zip without its 64-bit extension can hold: bytes, files. */
export const LARGEST_ZIP = 0xffff_ffff - 1;
export const MOST_ENTRIES = 0xffff - 1;

/** The bytes of the whole zip, told before it is made. */
export function zipSize(entries: readonly Pick<ZipEntry, 'path' | 'size'>[]): number {
  return entries.reduce((sum, { path, size }) => sum + LOCAL + CENTRAL + 2 * Buffer.byteLength(path) + size, END);
}

export function textEntry(path: string, text: string): ZipEntry {
  const bytes = Buffer.from(text);
  return { path, size: bytes.length, crc: crc32(bytes), read: () => [bytes] };
}

/**
 * The zip, a piece at a time. Each file's sum stands before it (no data descriptors), so that every reader can take it as
 * it comes. Throws where a file has not the size it was said to have.
 */
export async function* zipOf(entries: readonly ZipEntry[], at: Date): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  const time = dosTime(at);
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path);
    const head = Buffer.alloc(LOCAL);
    head.writeUInt32LE(0x04034b50, 0);
    describe(head, 4, entry, name, time);
    yield Buffer.concat([head, name]);
    let size = 0;
    for await (const piece of entry.read()) {
      size += piece.length;
      yield piece;
    }
    if (size !== entry.size) throw new Error(`${entry.path}: ${size} bytes, ${entry.size} were said`);
    const line = Buffer.alloc(CENTRAL);
    line.writeUInt32LE(0x02014b50, 0);
    // Made by version 2.0 on Unix: a plain file, rw-r--r--.
    line.writeUInt16LE(0x0314, 4);
    describe(line, 6, entry, name, time);
    line.writeUInt32LE((0o100644 << 16) >>> 0, 38);
    line.writeUInt32LE(offset, 42);
    directory.push(line, name);
    offset += LOCAL + name.length + size;
  }
  const central = Buffer.concat(directory);
  yield central;
  const end = Buffer.alloc(END);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  yield end;
}

/** The part that stands before a file and again in the directory: version 2.0, name in UTF-8, stored. */
function describe(into: Buffer, at: number, { size, crc }: ZipEntry, name: Buffer, time: number): void {
  into.writeUInt16LE(20, at);
  into.writeUInt16LE(0x0800, at + 2);
  into.writeUInt16LE(0, at + 4);
  into.writeUInt32LE(time, at + 6);
  into.writeUInt32LE(crc, at + 10);
  into.writeUInt32LE(size, at + 14);
  into.writeUInt32LE(size, at + 18);
  into.writeUInt16LE(name.length, at + 22);
}

/** As a clock in China shows it, in steps of two seconds. */
function dosTime(at: Date): number {
  const local = new Date(at.getTime() + 8 * 3_600_000);
  const day = ((local.getUTCFullYear() - 1980) << 9) | ((local.getUTCMonth() + 1) << 5) | local.getUTCDate();
  const time = (local.getUTCHours() << 11) | (local.getUTCMinutes() << 5) | (local.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}
