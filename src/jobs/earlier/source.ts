import { posix } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import { kindOf } from '../../papers/read/source/decode.ts';
import { Zip, ZipFault } from '../../papers/read/source/office/zip.ts';
import { readFeed } from '../../papers/site/feed.ts';
import { oneFile, type SiteFolder, zipFolder } from '../../papers/site/folder.ts';
import { fileAt, type SiteBase } from '../../papers/site/links.ts';
import { readJson, readOwn, readTable } from '../../papers/site/lists.ts';
import { LARGEST_PAGE, readFragment, readPage } from '../../papers/site/page.ts';
import type { RawItem } from '../../papers/site/raw.ts';
import { targetOf } from './judge.ts';
import type { TakeOverWish } from './wish.ts';

/** An earlier site as it was brought here. */
export interface SiteSource {
  readonly kind: 'pages' | 'table' | 'json' | 'feed' | 'own';
  readonly folder: SiteFolder;
  /** The list, where it is one and no pages. */
  readonly list: string | null;
}

const LARGEST_LIST = 20 * 1024 * 1024;
const LARGEST_OWN = 100 * 1024 * 1024;
const OWN = /(?:^|\/)publications-\d{4,}\.json$/;
const PAGE = /\.(?:s?html?|jsp|aspx?|php)$/i;

/** Tells by the bytes what was brought: a zip of pages, or one file. */
export async function openSource(name: string, bytes: Uint8Array): Promise<SiteSource | Refusal> {
  if (kindOf(bytes) === 'zip' && !isSheet(bytes)) {
    const folder = zipFolder(bytes);
    return isRefusal(folder) ? folder : sourceOf(folder);
  }
  return sourceOf(oneFile(name, bytes));
}

function isSheet(bytes: Uint8Array): boolean {
  try {
    return new Zip(bytes, 0, 60_000).has('xl/workbook.xml');
  } catch (fault) {
    if (fault instanceof ZipFault) return false;
    throw fault;
  }
}

/** What lies in a folder: pages, or one list with its files beside it. */
export async function sourceOf(folder: SiteFolder): Promise<SiteSource | Refusal> {
  if (folder.paths.some((path) => OWN.test(path))) return { kind: 'own', folder, list: null };
  if (folder.paths.some((path) => PAGE.test(path))) return { kind: 'pages', folder, list: null };
  const list = [...folder.paths].sort((a, b) => a.length - b.length).find((path) => kindByName(path) !== null);
  if (list === undefined) {
    const only = folder.paths.length === 1 ? folder.paths[0]! : null;
    return only ? { kind: 'table', folder, list: only } : refuse({ code: 'takeover.nothing', field: 'files' });
  }
  return { kind: kindByName(list)!, folder, list };
}

function kindByName(path: string): 'table' | 'json' | 'feed' | null {
  if (/\.json$/i.test(path)) return 'json';
  if (/\.(?:xml|rss|atom)$/i.test(path)) return 'feed';
  return /\.(?:csv|xlsx)$/i.test(path) ? 'table' : null;
}

/** Every item, in the order of the list or of the paths; only one page at a time is in memory. */
export async function* itemsOf(source: SiteSource, wish: TakeOverWish): AsyncGenerator<RawItem | Refusal> {
  const { folder, list, kind } = source;
  const base: SiteBase = { url: wish.base ? new URL(wish.base) : null, paths: new Set(folder.paths) };
  if (kind === 'own') return void (yield* ownItems(folder));
  if (list === null) {
    for (const path of [...folder.paths].filter((one) => PAGE.test(one)).sort()) {
      const bytes = await folder.read(path, LARGEST_PAGE);
      if (bytes && !isRefusal(bytes)) yield readPage(path, bytes, { base, container: wish.container });
      else yield { ...EMPTY, place: path, reasons: bytes ? bytes.refused : [] };
      // Whoever waits for a page of their own comes first.
      await turn();
    }
    return;
  }
  const bytes = await folder.read(list, LARGEST_LIST);
  if (bytes === null || isRefusal(bytes)) return void (yield bytes ?? refuse({ code: 'read.empty' }));
  const items = kind === 'json' ? readJson(bytes) : kind === 'feed' ? readFeed(bytes) : readTable(bytes);
  if (isRefusal(items)) return void (yield items);
  for (const item of items) yield withFiles(item, list, base, wish);
}

/** In the order in which they were published first: what an item names is there before it. */
async function* ownItems(folder: SiteFolder): AsyncGenerator<RawItem | Refusal> {
  for (const path of [...folder.paths].filter((one) => OWN.test(one)).sort()) {
    const bytes = await folder.read(path, LARGEST_OWN);
    if (bytes === null || isRefusal(bytes)) return void (yield bytes ?? refuse({ code: 'read.empty' }));
    const items = readOwn(bytes, (name) => posix.join(posix.dirname(path), name));
    if (isRefusal(items)) return void (yield items);
    yield* items;
  }
}

const EMPTY: RawItem = { place: '', values: {}, body: null, files: [], missing: [], reasons: [] };

/** The files that a row names, where they lie beside the list. */
function withFiles(item: RawItem, list: string, base: SiteBase, wish: TakeOverWish): RawItem {
  const { fields } = wish;
  const bodies = Object.entries(item.values).filter(([name]) => targetOf(name, wish) === 'body');
  const [, said = ''] = bodies.sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const read = /<(?:img|a)\s/i.test(said)
    ? readFragment(said, list, base, item.values.title ?? '')
    : { body: null, files: [], missing: [] };
  if (!read) return { ...item, reasons: [{ code: 'takeover.page-too-large' }] };
  const names = Object.entries(item.values).filter(
    ([name]) => fields[name] === 'files' || /^附件|^(?:attachments|files)$/i.test(name),
  );
  const paths = names.flatMap(([, value]) =>
    value
      .split(/[;；\n]/)
      .map((one) => one.trim())
      .filter(Boolean),
  );
  const found = paths.map((path) => ({ path, at: fileAt(path, list, base) }));
  return {
    ...item,
    body: read.body,
    files: read.files.concat(
      found.flatMap(({ at }) => (at ? [{ path: at, name: at.split('/').at(-1)!, mark: null }] : [])),
    ),
    missing: [...read.missing, ...found.flatMap(({ path, at }) => (at ? [] : [path]))],
  };
}
