import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import { Zip, ZipFault } from '../read/source/office/zip.ts';

/** The files of an earlier site (原网站), wherever they lie: by their path from its top, with forward slashes. */
export interface SiteFolder {
  readonly paths: readonly string[];
  /** The bytes of a file, no more than `limit`; null where there is none. */
  readonly read: (path: string, limit: number) => Promise<Buffer | Refusal | null>;
}

/** More are no site that one import takes. */
export const MOST_FILES = 60_000;

/** A path inside the folder and nothing above it; null for what is none. */
export function insidePath(path: string): string | null {
  const plain = posix.normalize(path.replaceAll('\\', '/')).replace(/^\/+/, '');
  return plain === '.' || plain === '..' || plain.startsWith('../') || plain.includes('\0') ? null : plain;
}

/** A zip: nothing of it is written to the disk, and a part is unpacked only when it is asked for. */
export function zipFolder(bytes: Uint8Array): SiteFolder | Refusal {
  try {
    const zip = new Zip(bytes, 0, MOST_FILES);
    const names = new Map<string, string>();
    for (const name of zip.names()) {
      const path = name.endsWith('/') ? null : insidePath(name);
      if (path) names.set(path, name);
    }
    return {
      paths: [...names.keys()].filter((path) => !isLitter(path)),
      read: async (path, limit) => {
        const name = names.get(path);
        try {
          return name === undefined ? null : zip.part(name, limit);
        } catch (fault) {
          if (fault instanceof ZipFault) return fault.refusal;
          throw fault;
        }
      },
    };
  } catch (fault) {
    if (fault instanceof ZipFault) return fault.refusal;
    throw fault;
  }
}

/** A directory of this machine, for whoever runs the program. Links are not followed. */
export async function diskFolder(root: string): Promise<SiteFolder | Refusal> {
  const paths: string[] = [];
  const walk = async (under: string): Promise<boolean> => {
    for (const entry of await readdir(join(root, under), { withFileTypes: true })) {
      const path = under === '' ? entry.name : `${under}/${entry.name}`;
      if (entry.isDirectory() && !(await walk(path))) return false;
      if (entry.isFile() && paths.push(path) > MOST_FILES) return false;
    }
    return true;
  };
  if (!(await walk(''))) return refuse({ code: 'takeover.too-many-files', facts: { limit: MOST_FILES } });
  const known = new Set(paths);
  return {
    paths: paths.filter((path) => !isLitter(path)),
    read: async (path, limit) => {
      if (!known.has(path)) return null;
      const { size } = await lstat(join(root, path));
      return size > limit ? tooLarge(limit) : readFile(join(root, path));
    },
  };
}

/** One file that is no folder: a table, a list, a feed. */
export function oneFile(name: string, bytes: Uint8Array): SiteFolder {
  return {
    paths: [name],
    read: async (path, limit) =>
      path !== name
        ? null
        : bytes.length > limit
          ? tooLarge(limit)
          : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
  };
}

const tooLarge = (limit: number): Refusal =>
  refuse({ code: 'read.unpacks-too-large', facts: { limit: limit / 1_048_576 } });

/** What systems leave beside the files of a person. */
const isLitter = (path: string) => /(?:^|\/)(?:__MACOSX|\.[^/]*|Thumbs\.db|desktop\.ini)(?:\/|$)/i.test(path);

/** The bytes, or null where they cannot be read or are not there. */
export async function readOrNull(folder: SiteFolder, path: string, limit: number): Promise<Buffer | null> {
  const bytes = await folder.read(path, limit);
  return bytes === null || isRefusal(bytes) ? null : bytes;
}
