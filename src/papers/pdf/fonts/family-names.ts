import { closeSync, openSync, readSync } from 'node:fs';

/** `name` IDs of a family: the plain one and the typographic one. */
const FAMILY = [1, 16];
/** No font has a larger table of names. */
const MOST_BYTES = 1 << 20;

/** The names of the families in a TrueType or OpenType file or collection, in every language they are given in. */
export function familyNames(path: string): string[] {
  const file = openSync(path, 'r');
  const at = (offset: number, length: number): Buffer => {
    const bytes = Buffer.alloc(Math.min(length, MOST_BYTES));
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, offset));
  };
  try {
    return [...new Set(facesOf(at).flatMap((face) => namesOf(at, face)))];
  } catch (fault) {
    if (fault instanceof RangeError) return [];
    throw fault;
  } finally {
    closeSync(file);
  }
}

type At = (offset: number, length: number) => Buffer;

/** Where the faces begin: one in a font, several in a collection, none in what is neither. */
function facesOf(at: At): number[] {
  const head = at(0, 12);
  const tag = head.toString('latin1', 0, 4);
  if (tag === 'OTTO' || tag === 'true' || tag === '\0\x01\0\0') return [0];
  if (tag !== 'ttcf') return [];
  const count = head.readUInt32BE(8);
  const offsets = at(12, count * 4);
  return Array.from({ length: Math.min(count, 64) }, (_, i) => offsets.readUInt32BE(i * 4));
}

function namesOf(at: At, face: number): string[] {
  const count = at(face + 4, 2).readUInt16BE(0);
  const tables = at(face + 12, count * 16);
  for (let i = 0; i < count; i++) {
    if (tables.toString('latin1', i * 16, i * 16 + 4) !== 'name') continue;
    return recordsOf(at(tables.readUInt32BE(i * 16 + 8), tables.readUInt32BE(i * 16 + 12)));
  }
  return [];
}

function recordsOf(table: Buffer): string[] {
  const strings = table.readUInt16BE(4);
  return Array.from({ length: table.readUInt16BE(2) }, (_, i) => 6 + i * 12)
    .filter((at) => FAMILY.includes(table.readUInt16BE(at + 6)))
    .map((at) => {
      const from = strings + table.readUInt16BE(at + 10);
      const bytes = Buffer.from(table.subarray(from, from + table.readUInt16BE(at + 8)));
      const isMac = table.readUInt16BE(at) === 1;
      return isMac ? bytes.toString('latin1') : bytes.swap16().toString('utf16le');
    });
}
