import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isRefusal, type Refusal, refuse } from '../base/refusal.ts';
import { readCanonical } from '../papers/read/canonical-file.ts';
import { type Reading, readReport } from '../papers/read/read-report.ts';
import { MAX_BYTES } from '../papers/read/source/decode.ts';
import { FILE_WORDS } from '../words/reading/reading.ts';
import { reasonText } from '../words/refusals.ts';
import { say } from '../words/word.ts';

const NO_PROSE = { title: null, paragraphs: [] };

async function readBytes(path: string): Promise<Uint8Array | Refusal | 'missing' | 'not-a-file' | 'unreadable'> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return 'not-a-file';
    // Its size is looked at first: what is too large is not brought into memory.
    if (found.size > MAX_BYTES) {
      const facts = { megabytes: Math.ceil(found.size / 1_048_576), limit: MAX_BYTES / 1_048_576 };
      return refuse({ code: 'read.too-large', facts });
    }
    return await readFile(path);
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable';
  }
}

/** The report in the file at `path`, or why there is none, in Chinese, with the file's name. */
export async function loadReport(path: string): Promise<Reading | { readonly cannot: string }> {
  const bytes = await readBytes(path);
  if (typeof bytes === 'string') return { cannot: `${path}：${say(FILE_WORDS, bytes)}。` };
  const name = basename(path);
  const reading = isRefusal(bytes) ? bytes : name.endsWith('.json') ? asReading(bytes, name) : readReport(bytes, name);
  if (!isRefusal(reading)) return reading;
  return { cannot: reading.refused.map((reason) => `${path}：${reasonText(reason)}`).join('\n') };
}

function asReading(bytes: Uint8Array, name: string): Reading | Refusal {
  const report = readCanonical(bytes, name);
  return isRefusal(report) ? report : { report, prose: NO_PROSE, unplaced: [], notes: [] };
}
