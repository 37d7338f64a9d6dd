import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import { decodeText } from '../read/source/decode.ts';
import { readRows } from '../sheet/read-rows.ts';
import type { RawItem } from './raw.ts';

export const MOST_ITEMS = 50_000;

const rawItem = (place: string, values: Record<string, string>): RawItem => ({
  place,
  values,
  body: null,
  files: [],
  missing: [],
  reasons: [],
});

/** The rows of a CSV or XLSX under its heads. */
export function readTable(bytes: Uint8Array): RawItem[] | Refusal {
  const read = readRows(bytes);
  if (isRefusal(read)) return read;
  const [heads, ...rows] = read.rows;
  if (!heads || rows.length === 0) return refuse({ code: 'read.empty' });
  return rows.map(({ row, cells }) => rawItem(String(row), named(heads.cells, cells)));
}

function named(heads: readonly string[], cells: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [i, head] of heads.entries()) if (head !== '' && cells[i]) values[head] = cells[i];
  return values;
}

/** A list of objects: as it is, as our open data have it (`rows`), or a JSON Feed (`items`). */
export function readJson(bytes: Uint8Array): RawItem[] | Refusal {
  const decoded = decodeText(bytes);
  if (isRefusal(decoded)) return decoded;
  const value = parse(decoded.text);
  const list = Array.isArray(value) ? value : listIn(value);
  if (!list) return refuse({ code: 'takeover.no-list' });
  if (list.length > MOST_ITEMS)
    return refuse({ code: 'read.too-many-lines', facts: { lines: list.length, limit: MOST_ITEMS } });
  return list.map((one, i) => rawItem(String(i + 1), flat(one)));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listIn(value: unknown): unknown[] | null {
  if (typeof value !== 'object' || value === null) return null;
  const { rows, items, data } = value as Record<string, unknown>;
  return [rows, items, data].find((one): one is unknown[] => Array.isArray(one)) ?? null;
}

/** By what a file of our own export is known (gongkai export-all). */
export const OWN_FORMAT = 'gongkai-publications-1';

/** The rows of a file of our own export, each with its files by where they lie. */
export function readOwn(bytes: Uint8Array, besides: (name: string) => string): RawItem[] | Refusal {
  const value = parse(new TextDecoder().decode(bytes)) as { format?: unknown; rows?: unknown } | undefined;
  if (value?.format !== OWN_FORMAT || !Array.isArray(value.rows)) return refuse({ code: 'takeover.no-list' });
  return (value.rows as Record<string, unknown>[]).map((own) => {
    const files = Array.isArray(own.files) ? (own.files as { file?: unknown; name?: unknown }[]) : [];
    const named = files.map(({ file, name }) => ({ path: besides(String(file)), name: String(name), mark: null }));
    return { ...rawItem(String(own.indexNumber), {}), files: named, own };
  });
}

/** An object as values by name; a list as its entries with a stop between. */
function flat(one: unknown): Record<string, string> {
  if (typeof one !== 'object' || one === null) return {};
  const said = (value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (Array.isArray(value)) return value.map(said).filter(Boolean).join(';');
    if (typeof value === 'object') return said((value as { name?: unknown }).name ?? '');
    return String(value);
  };
  return Object.fromEntries(
    Object.entries(one)
      .slice(0, 80)
      .map(([name, value]) => [name.slice(0, 60), said(value)])
      .filter(([, value]) => value !== ''),
  );
}
