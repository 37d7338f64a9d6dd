import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, mkdir, open, readFile, rename, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Reason } from '../../base/refusal.ts';
import type { Item, MadeFile } from '../kind.ts';

/** An item that is through: a line of the journal. */
export interface Through {
  /** Its place in the list, from 1. */
  readonly n: number;
  readonly number: string;
  readonly what: string;
  /** What was made; none where it failed, or where there is nothing to keep. */
  readonly file?: KeptFile;
  readonly reasons?: readonly Reason[];
}

export interface KeptFile {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly crc: number;
}

/** Where the jobs of an installation are. */
export const jobsFolder = (folder: string): string => join(folder, 'jobs');

export const jobFolder = (folder: string, { agencyId, jobId }: { agencyId: number; jobId: string }): string =>
  join(jobsFolder(folder), String(agencyId), jobId);

export const filePath = (folder: string, { sha256 }: KeptFile): string => join(folder, 'files', sha256);
const listPath = (folder: string): string => join(folder, 'list.jsonl');
const journalPath = (folder: string): string => join(folder, 'done.jsonl');

/** Readable by its owner alone: papers name people. */
export async function openFolder(folder: string): Promise<void> {
  await mkdir(join(folder, 'files'), { recursive: true, mode: 0o700 });
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

export const isListed = (folder: string): Promise<boolean> => isThere(listPath(folder));

/** Writes the list of items, whole or not at all, and says how many they are. */
export async function writeList(folder: string, items: AsyncIterable<Item>, runner: string): Promise<number> {
  const half = `${listPath(folder)}.${runner}`;
  const file = await open(half, 'w', 0o600);
  let count = 0;
  try {
    for await (const item of items) {
      await file.appendFile(`${JSON.stringify(item)}\n`);
      count++;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(half, listPath(folder));
  return count;
}

/** The items in their order, each with its place. */
export async function* readList<One extends Item>(folder: string): AsyncGenerator<{ n: number; item: One }> {
  let n = 0;
  for await (const line of linesOf(listPath(folder))) yield { n: ++n, item: JSON.parse(line) as One };
}

export async function countList(folder: string): Promise<number> {
  let count = 0;
  for await (const _ of linesOf(listPath(folder))) count++;
  return count;
}

/** Cut at line feeds alone: readline also cuts at U+2028 and U+2029, which stand unescaped in a JSON string. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of createReadStream(path, 'utf8')) {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/**
 * Keeps the bytes under their hash, written once: a file of that name is whole. Two that write it at the same moment
 * write the same.
 */
export async function keepFile(folder: string, { name, bytes }: MadeFile, runner: string): Promise<KeptFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const kept = { name, sha256, size: bytes.length, crc: crc32(bytes) };
  const path = filePath(folder, kept);
  await writeFile(`${path}.${runner}`, bytes, { mode: 0o600 });
  await rename(`${path}.${runner}`, path);
  return kept;
}

/** The line that makes an item be through: written after its file. */
export function note(folder: string, one: Through): Promise<void> {
  return appendFile(journalPath(folder), `${JSON.stringify(one)}\n`, { mode: 0o600 });
}

/** Every item that is through, by its place; of two lines on one item the later counts. */
export async function readJournal(folder: string): Promise<Through[]> {
  const byPlace = new Map<number, Through>();
  if (!(await isThere(journalPath(folder)))) return [];
  for await (const line of linesOf(journalPath(folder))) {
    const one = JSON.parse(line) as Through;
    byPlace.set(one.n, one);
  }
  return [...byPlace.values()].sort((a, b) => a.n - b.n);
}

/**
 * What is whole of an interrupted run. A line that was cut off goes; an item whose file is not what its line says is done
 * again: nothing is believed unseen.
 */
export async function recover(folder: string): Promise<Through[]> {
  const path = journalPath(folder);
  if (!(await isThere(path))) return [];
  const bytes = await readFile(path);
  const whole = bytes.lastIndexOf(0x0a) + 1;
  if (whole < bytes.length) await truncate(path, whole);
  const good: Through[] = [];
  for (const one of await readJournal(folder)) if (!one.file || (await isWhole(folder, one.file))) good.push(one);
  return good;
}

async function isWhole(folder: string, file: KeptFile): Promise<boolean> {
  const bytes = await readFile(filePath(folder, file)).catch(() => null);
  return bytes !== null && createHash('sha256').update(bytes).digest('hex') === file.sha256;
}
