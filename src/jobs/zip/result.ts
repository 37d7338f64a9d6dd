import { createReadStream } from 'node:fs';
import { type Refusal, refuse } from '../../base/refusal.ts';
import { RESULT_WORDS } from '../../words/jobs/jobs.ts';
import { reasonText } from '../../words/refusals.ts';
import { say } from '../../words/word.ts';
import { filePath, readJournal, type Through } from '../work/folder.ts';
import { makeNames } from './safe-names.ts';
import { LARGEST_ZIP, MOST_ENTRIES, textEntry, type ZipEntry, zipSize } from './zip.ts';

/** The list of what is in the zip, and of what is not. */
export const MANIFEST = `${say(RESULT_WORDS, 'manifest')}.csv`;
export const FAILURES = `${say(RESULT_WORDS, 'failures')}.csv`;

/** What lies in the zip of a job: the two lists first, then the files in the order of the list. */
export async function resultEntries(folder: string): Promise<readonly ZipEntry[] | Refusal> {
  const through = await readJournal(folder);
  const nameOf = makeNames([MANIFEST, FAILURES]);
  const files = through.flatMap((one) => (one.file ? [{ ...one, file: one.file, path: nameOf(one.file.name) }] : []));
  const entries = [
    textEntry(
      MANIFEST,
      csv(
        ['number', 'what', 'file', 'sha256'],
        files.map(({ number, what, path, file }) => [number, what, path, file.sha256]),
      ),
    ),
    textEntry(FAILURES, csv(['number', 'what', 'why'], through.flatMap(failureLine))),
    ...files.map(({ path, file }) => ({
      path,
      size: file.size,
      crc: file.crc,
      read: () => createReadStream(filePath(folder, file)),
    })),
  ];
  return zipSize(entries) > LARGEST_ZIP || entries.length > MOST_ENTRIES ? refuse(TOO_LARGE) : entries;
}

/** A zip of more is not made: what was asked for is to be asked for in parts. */
export const TOO_LARGE = { code: 'job.too-large', facts: { gigabytes: 4, files: MOST_ENTRIES - 2 } } as const;

function failureLine({ number, what, reasons }: Through): string[][] {
  return reasons ? [[number, what, reasons.map((reason) => reasonText(reason)).join('')]] : [];
}

/** RFC 4180 in UTF-8 with its mark, which Excel needs; nothing that a spreadsheet takes for a formula. */
function csv(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const all = [head.map((key) => say(RESULT_WORDS, `column.${key}`)), ...lines];
  return `\ufeff${all.map((fields) => `${fields.map(quote).join(',')}\r\n`).join('')}`;
}

function quote(field: string): string {
  const plain = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
