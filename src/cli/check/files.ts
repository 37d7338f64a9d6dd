import type { Dirent } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What a report may be in. Other endings (pictures, style sheets of saved pages) are not looked at; these are, whatever is in them. */
const ENDINGS = new Set(
  [
    '',
    '.pdf',
    '.doc',
    '.docx',
    '.docm',
    '.wps',
    '.xls',
    '.xlsx',
    '.xlsm',
    '.htm',
    '.html',
    '.shtml',
    '.xhtml',
    '.mht',
  ].concat(['.txt', '.md', '.json', '.csv', '.ofd']),
);

async function* filesIn(folder: string): AsyncGenerator<string> {
  const entries: Dirent[] = [];
  for await (const entry of await opendir(folder)) if (!entry.name.startsWith('.')) entries.push(entry);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase())) yield path;
  }
}

/** The files that are named, and those in the folders that are named, in the order of their names. A link is not followed. */
export async function listFiles(paths: readonly string[]): Promise<readonly string[]> {
  const all: string[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) all.push(path);
    else for await (const file of filesIn(path)) all.push(file);
  }
  return all;
}
