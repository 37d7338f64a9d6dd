/** Which glyph a character has. */
export type Characters = ReadonlyMap<number, number>;

/** One table of a font file. */
interface Table {
  readonly tag: string;
  readonly bytes: Buffer;
}

const WINDOWS = 3;
const [BASIC, FULL] = [1, 10];
/** What `head.checkSumAdjustment` adds the whole file up to. */
const MAGIC = 0xb1b0afba;
const ADJUSTMENT_AT = 8;

/**
 * A font out of a PDF with a table of characters. A PDF names glyphs by number, and its fonts know no characters; OFD
 * readers look characters up.
 */
export function withCharacters(font: Uint8Array, characters: Characters): Uint8Array {
  const file = Buffer.from(font.buffer, font.byteOffset, font.length);
  const tables = tablesOf(file).filter(({ tag }) => tag !== 'cmap');
  return fontFile(file.readUInt32BE(0), [...tables, { tag: 'cmap', bytes: cmap(characters) }]);
}

function tablesOf(file: Buffer): Table[] {
  return Array.from({ length: file.readUInt16BE(4) }, (_, i) => {
    const at = 12 + i * 16;
    const from = file.readUInt32BE(at + 8);
    const bytes = Buffer.from(file.subarray(from, from + file.readUInt32BE(at + 12)));
    return { tag: file.toString('latin1', at, at + 4), bytes };
  });
}

function fontFile(version: number, tables: readonly Table[]): Uint8Array {
  const sorted = tables.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  const head = sorted.find(({ tag }) => tag === 'head')!.bytes;
  head.writeUInt32BE(0, ADJUSTMENT_AT);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  const directory = Buffer.alloc(12 + sorted.length * 16);
  directory.writeUInt32BE(version, 0);
  [sorted.length, power * 16, Math.log2(power), (sorted.length - power) * 16].forEach((value, i) => {
    directory.writeUInt16BE(value, 4 + i * 2);
  });
  let from = directory.length;
  const padded = sorted.map(({ tag, bytes }, i) => {
    const at = 12 + i * 16;
    const whole = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    directory.write(tag, at, 'latin1');
    [sumOf(whole), from, bytes.length].forEach((value, j) => {
      directory.writeUInt32BE(value, at + 4 + j * 4);
    });
    const headAt = tag === 'head' ? from : null;
    from += whole.length;
    return { whole, headAt };
  });
  const made = Buffer.concat([directory, ...padded.map(({ whole }) => whole)]);
  const headAt = padded.find((one) => one.headAt !== null)!.headAt!;
  made.writeUInt32BE((MAGIC - sumOf(made)) >>> 0, headAt + ADJUSTMENT_AT);
  return made;
}

function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

function cmap(characters: Characters): Buffer {
  const all = [...characters].sort(([a], [b]) => a - b);
  const parts = [basicPlane(all.filter(([character]) => character < 0xffff)), allPlanes(all)];
  const head = Buffer.alloc(4 + parts.length * 8);
  head.writeUInt16BE(parts.length, 2);
  let from = head.length;
  [BASIC!, FULL!].forEach((encoding, i) => {
    head.writeUInt16BE(WINDOWS, 4 + i * 8);
    head.writeUInt16BE(encoding, 6 + i * 8);
    head.writeUInt32BE(from, 8 + i * 8);
    from += parts[i]!.length;
  });
  return Buffer.concat([head, ...parts]);
}

type Pairs = readonly (readonly [character: number, glyph: number])[];

/** Format 4: a segment a character, and the one that ends the table. Its length is 16 bits: what is more is in format 12 alone. */
function basicPlane(all: Pairs): Buffer {
  const pairs = [...all.slice(0, 8000), [0xffff, 0] as const];
  const count = pairs.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const table = Buffer.alloc(16 + count * 8);
  const head = [4, table.length, 0, count * 2, power * 2, Math.log2(power), (count - power) * 2];
  head.forEach((value, i) => {
    table.writeUInt16BE(value, i * 2);
  });
  pairs.forEach(([character, glyph], i) => {
    table.writeUInt16BE(character, 14 + i * 2);
    table.writeUInt16BE(character, 16 + (count + i) * 2);
    table.writeUInt16BE((glyph - character) & 0xffff, 16 + (2 * count + i) * 2);
  });
  return table;
}

/** Format 12: a group a character. */
function allPlanes(all: Pairs): Buffer {
  const table = Buffer.alloc(16 + all.length * 12);
  table.writeUInt16BE(12, 0);
  table.writeUInt32BE(table.length, 4);
  table.writeUInt32BE(all.length, 12);
  all.forEach(([character, glyph], i) => {
    [character, character, glyph].forEach((value, j) => {
      table.writeUInt32BE(value, 16 + i * 12 + j * 4);
    });
  });
  return table;
}
