import type { TaggedTable } from './job.ts';
import { PdfFile } from './pdf-file.ts';

/**
 * Row labels as headers (TH, scope Row), and beside every figure the labels that it stands next to. Typst tags the heads of
 * columns alone; a reader that is read aloud to needs both.
 */
export function tagRowHeaders(bytes: Uint8Array, tables: readonly TaggedTable[]): Uint8Array {
  const file = new PdfFile(bytes);
  const root = file.find('/Type /StructTreeRoot');
  const found = tablesUnder(file, file.element(root).kids);
  if (found.length !== tables.length) throw new Error(`${found.length} tables in the file, not ${tables.length}`);
  const names = found.flatMap((rows, t) => tagTable(file, rows, tables[t]!, t));
  file.set(root, withNames(file.get(root), names));
  return file.bytes();
}

/** The cells of every table, a row a list, in the order of the document. */
function tablesUnder(file: PdfFile, ids: readonly number[]): number[][][] {
  return ids.flatMap((id) => {
    const { kind, kids } = file.element(id);
    return kind === 'Table' ? [rowsUnder(file, kids)] : tablesUnder(file, kids);
  });
}

function rowsUnder(file: PdfFile, ids: readonly number[]): number[][] {
  return ids.flatMap((id) => {
    const { kind, kids } = file.element(id);
    return kind === 'TR' ? [[...kids]] : rowsUnder(file, kids);
  });
}

/** Tags one table; gives the names under which its row headers are known. */
function tagTable(
  file: PdfFile,
  rows: readonly number[][],
  { rows: cells }: TaggedTable,
  t: number,
): [string, number][] {
  const names: [string, number][] = [];
  const beside: string[][] = cells.map(() => []);
  for (const [r, row] of cells.entries()) {
    for (const [c, cell] of row.entries()) {
      const id = rows[r]?.[c];
      if (id === undefined) throw new Error(`table ${t} has no cell ${r}/${c}`);
      const body = file.get(id);
      if (/\/S \/TH\b/.test(body)) continue;
      if (!cell.header) {
        file.set(id, withHeaders(body, beside[r]!));
        continue;
      }
      const name = `R${t}x${r}x${c}`;
      names.push([name, id]);
      file.set(id, asRowHeader(body, name));
      for (let below = r; below < r + cell.rowSpan; below++) beside[below]?.push(name);
    }
  }
  return names;
}

function asRowHeader(body: string, name: string): string {
  return body
    .replace('/S /TD', `/S /TH\n  /ID (${name})`)
    .replace(/\/O \/Table/, '/O /Table\n    /Scope /Row')
    .replace(/\n\s*\/Headers \[[^\]]*\]/, '');
}

function withHeaders(body: string, names: readonly string[]): string {
  const refs = names.map((name) => `(${name})`).join(' ');
  return body.replace(
    /\/Headers \[([^\]]*)\]/,
    (_, above: string) => `/Headers [${[above, refs].filter(Boolean).join(' ')}]`,
  );
}

/** The tree of names, in the order of their bytes. */
function withNames(root: string, names: readonly [string, number][]): string {
  return root.replace(/(\/IDTree <<\s*\/Names \[)([^\]]*)\]/, (_, before: string, old: string) => {
    const all = [...old.matchAll(/\(([^)]*)\) (\d+) 0 R/g)].map((one): [string, number] => [one[1]!, Number(one[2])]);
    const sorted = [...all, ...names].sort(([a], [b]) => (a < b ? -1 : 1));
    return `${before}${sorted.map(([name, id]) => `(${name}) ${id} 0 R`).join(' ')}]`;
  });
}
