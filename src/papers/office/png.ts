import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Rows of dark and light as a picture (PNG) in black and white, a dot each. */
export function pngOf(rows: readonly (readonly boolean[])[]): Uint8Array {
  const width = rows[0]!.length;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  // One bit a dot, grey, so that 1 is light.
  header[8] = 1;
  const lines = rows.map((row) => {
    const line = Buffer.alloc(1 + Math.ceil(width / 8));
    row.forEach((isDark, x) => {
      if (!isDark) line[1 + (x >> 3)]! |= 0x80 >> (x & 7);
    });
    return line;
  });
  const data = zlibSync(Buffer.concat(lines), { level: 9 });
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', new Uint8Array())]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
