import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isRefusal, type Refusal } from '../base/refusal.ts';
import { ReaderPool } from '../papers/read/pool/pool.ts';
import { type Reading, readReport } from '../papers/read/read-report.ts';
import { kindOf, tooLarge } from '../papers/read/source/decode.ts';
import { FILE_WORDS } from '../words/reading/reading.ts';
import { reasonText } from '../words/refusals.ts';
import { say } from '../words/word.ts';

export type Loaded = Reading | { readonly cannot: string };

async function readBytes(path: string): Promise<Uint8Array | Refusal | 'missing' | 'not-a-file' | 'unreadable'> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return 'not-a-file';
    // Its size is looked at first: what is too large is not brought into memory.
    return tooLarge(found.size) ?? (await readFile(path));
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable';
  }
}

/** The report in the file at `path`, or why there is none, in Chinese, with the file's name. */
export async function loadReport(path: string, pool?: ReaderPool): Promise<Loaded> {
  const bytes = await readBytes(path);
  if (typeof bytes === 'string') return { cannot: `${path}：${say(FILE_WORDS, bytes)}。` };
  const reading = isRefusal(bytes) ? bytes : await readBounded(bytes, basename(path), pool);
  if (!isRefusal(reading)) return reading;
  return { cannot: reading.refused.map((reason) => `${path}：${reasonText(reason)}`).join('\n') };
}

/** Text needs no worker of its own: its reader stops at its own limits. */
async function readBounded(bytes: Uint8Array, name: string, pool?: ReaderPool): Promise<Reading | Refusal> {
  if (pool) return pool.read(bytes, name);
  if (kindOf(bytes) === 'text' && !name.endsWith('.json')) return readReport(bytes, name);
  const own = new ReaderPool(1);
  try {
    return await own.read(bytes, name);
  } finally {
    await own.close();
  }
}
