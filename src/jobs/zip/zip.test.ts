import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { makeNames, safeName } from './safe-names.ts';
import { type ZipEntry, zipOf, zipSize } from './zip.ts';

const AT = new Date('2026-03-02T08:15:00Z');

const entryOf = (path: string, bytes: Uint8Array): ZipEntry => ({
  path,
  size: bytes.length,
  crc: crc32(bytes),
  read: () => [bytes.subarray(0, 3), bytes.subarray(3)],
});

async function whole(entries: readonly ZipEntry[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipOf(entries, AT)) pieces.push(piece);
  return Buffer.concat(pieces);
}

it('what is put into a zip is what another program takes out of it, and its size was told before', async () => {
  // The object that the test unpacks into sorts names that are numbers, and knows some names.
  const name = fc.string({ unit: 'grapheme', maxLength: 30 }).map((one) => `文${one}`);
  const file = fc.tuple(name, fc.uint8Array({ maxLength: 300 }));
  const property = fc.asyncProperty(fc.array(file, { maxLength: 12 }), async (files) => {
    const nameOf = makeNames([]);
    const named = files.map(([name, bytes]) => [nameOf(name), bytes] as const);
    const entries = named.map(([name, bytes]) => entryOf(name, bytes));
    const zip = await whole(entries);
    expect(zip.length).toBe(zipSize(entries));
    const out = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, [...bytes]]);
    expect(out).toEqual(named.map(([name, bytes]) => [name, [...bytes]]));
  });
  await fc.assert(property, { numRuns: 200 });
});

it('files are read one after the other, and none before it is its turn', async () => {
  let open = 0;
  let most = 0;
  const bytes = new Uint8Array(1000);
  const entries = Array.from({ length: 50 }, (_, i) => ({
    ...entryOf(`${i}`, bytes),
    read: async function* () {
      most = Math.max(most, ++open);
      yield bytes;
      open--;
    },
  }));
  const pieces = zipOf(entries, AT);
  await pieces.next();
  expect(open).toBe(0);
  for await (const piece of pieces) expect(piece.length).toBeLessThan(50 * 60);
  expect(most).toBe(1);
});

it('a file that is not as long as it was said to be breaks the zip off', async () => {
  await expect(whole([{ ...entryOf('a', new Uint8Array(9)), size: 8 }])).rejects.toThrow('a: 9 bytes, 8 were said');
});

it.each([
  ['政府信息予以公开告知书（2026-00001）.pdf', '政府信息予以公开告知书（2026-00001）.pdf'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['甲/乙\\丙:丁.docx', '甲_乙_丙_丁.docx'],
  ['\u202etxt.exe\0.pdf', 'txt.exe.pdf'],
  ['CON.pdf', '_CON.pdf'],
  ['. . .pdf', '文件.pdf'],
  ['', '文件'],
  ['名称。 .pdf', '名称。.pdf'],
])('%j is called %j', (name, safe) => {
  expect(safeName(name)).toBe(safe);
});

it('a name is short enough, keeps its ending, stays in its folder, and is like no other', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('甲.pdf', '甲（2）.pdf', 'A.pdf', 'a.PDF'),
  );
  const property = fc.property(fc.array(name, { maxLength: 20 }), (names) => {
    const safe = names.map(makeNames(['清单.csv']));
    expect(new Set([...safe, '清单.csv'].map((one) => one.toLowerCase())).size).toBe(names.length + 1);
    for (const one of safe) {
      expect(Buffer.byteLength(one)).toBeLessThan(240);
      expect(one).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^\.|[. ]$/u);
    }
  });
  fc.assert(property, { numRuns: 500 });
  expect(safeName(`${'长'.repeat(500)}.pdf`)).toMatch(/^长{60,66}\.pdf$/);
});
