import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { note, openFolder, readJournal, readList, writeList } from './folder.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-folder-'));
  await openFolder(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What some readers take for the end of a line, and a text longer than one piece of a file. */
const TEXTS = ['甲\u2028乙', '甲\u2029乙', '甲\u0085乙', '甲\r\n乙', '长'.repeat(100_000), ''];

it('a line of the journal ends at a line feed and nowhere else', async () => {
  for (const [i, number] of TEXTS.entries()) await note(folder, { n: i + 1, number, what: '种类' });
  expect((await readJournal(folder)).map(({ number }) => number)).toEqual(TEXTS);
});

it('so does a line of the list', async () => {
  async function* items() {
    for (const number of TEXTS) yield { number, what: '种类' };
  }
  await writeList(folder, items(), 'r');
  const read: string[] = [];
  for await (const { item } of readList(folder)) read.push(item.number);
  expect(read).toEqual(TEXTS);
});
