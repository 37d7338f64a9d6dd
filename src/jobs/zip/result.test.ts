import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { keepFile, note, openFolder } from '../work/folder.ts';
import { FAILURES, MANIFEST, resultEntries } from './result.ts';
import { zipOf } from './zip.ts';

let root: string;
let folders = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-result-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Made {
  readonly name: string;
  readonly number: string;
  /** Null: it failed. */
  readonly bytes: Uint8Array | null;
}

async function zipWith(items: readonly Made[]): Promise<Record<string, Uint8Array>> {
  const folder = join(root, String(++folders));
  await openFolder(folder);
  let n = 0;
  for (const { name, number, bytes } of items) {
    const one = { n: ++n, number, what: '种类' };
    if (bytes) await note(folder, { ...one, file: await keepFile(folder, { name, bytes }, 'r') });
    else await note(folder, { ...one, reasons: [{ code: 'paper.not-found' }] });
  }
  const entries = await resultEntries(folder);
  if (isRefusal(entries)) throw new Error(JSON.stringify(entries));
  const pieces: Uint8Array[] = [];
  for await (const piece of zipOf(entries, new Date('2026-03-02T08:15:00Z'))) pieces.push(piece);
  return unzipSync(Buffer.concat(pieces));
}

/** With its byte order mark. */
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();

/** The lines under the head; no field of these tests has a line break in it. */
function linesOf(csv: Uint8Array): string[][] {
  const [, ...lines] = textOf(csv).split('\r\n').filter(Boolean);
  return lines.map((line) => [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map(fieldOf));
}

const fieldOf = ([, quoted, plain]: RegExpMatchArray) => quoted?.replaceAll('""', '"') ?? plain!;

it('the manifest names every file of the zip with its hash and nothing else, and the failures all others', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 }).map((one) => one.replace(/[\r\n\t]/g, ''));
  const item = fc.record({
    // The object that the test unpacks into sorts names that are numbers, and knows some names.
    name: fc.oneof(
      text.map((one) => `文${one}`),
      fc.constantFrom('甲.pdf', '清单.csv', '../乙.pdf', '甲.PDF'),
    ),
    number: text,
    bytes: fc.option(fc.uint8Array({ maxLength: 100 }), { freq: 4 }),
  });
  const property = fc.asyncProperty(fc.array(item, { maxLength: 10 }), async (items) => {
    const { [MANIFEST]: manifest, [FAILURES]: failures, ...files } = await zipWith(items);
    const told = linesOf(manifest!).map(([, , path, sha256]) => [path, sha256]);
    const there = Object.entries(files).map(([path, bytes]) => [
      path,
      createHash('sha256').update(bytes).digest('hex'),
    ]);
    expect(told).toEqual(there);
    expect(linesOf(failures!)).toHaveLength(items.filter(({ bytes }) => !bytes).length);
    expect(told.length + linesOf(failures!).length).toBe(items.length);
  });
  await fc.assert(property, { numRuns: 60 });
});

it('says why each failed, and gives a spreadsheet no formula', async () => {
  const zip = await zipWith([
    { name: '', number: '=1+1', bytes: null },
    { name: 'a.pdf', number: '2026-00001', bytes: new Uint8Array(2) },
  ]);
  expect(textOf(zip[FAILURES]!)).toBe("\ufeff编号,种类,原因\r\n'=1+1,种类,没有这份文书，或者没有这种格式。\r\n");
  expect(textOf(zip[MANIFEST]!)).toMatch(/^\ufeff编号,种类,文件,SHA-256\r\n2026-00001,种类,a\.pdf,[0-9a-f]{64}\r\n$/);
});
